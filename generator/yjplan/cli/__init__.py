"""Commands and exit codes: 0 clean, 1 errors in content, 2 wrong usage. No logic."""

import gc
import sys
from dataclasses import replace
from pathlib import Path

import click

from yjplan import __version__
from yjplan.cli.check import check
from yjplan.cli.coverage import coverage
from yjplan.cli.data import data_command
from yjplan.cli.diff import diff
from yjplan.cli.editions import release, take_down, verify
from yjplan.cli.hosting import hosting
from yjplan.cli.places import data_dir, fit, print_report, readable, short, tell, where
from yjplan.cli.translated import translated

_EXAMPLES = """\b
Examples:
  yjplan new westmere/2026-27        start a plan
  yjplan check westmere              what is wrong, and where
  yjplan build                       everything that changed
  yjplan serve                       preview in a browser
"""

_MANY = 20
"""So many plans are built without looking for garbage."""


def _mind_memory(plans: int) -> None:
    """Look for garbage after all where there is a lot to do: memory then matters more than the pauses."""
    if plans > _MANY:
        gc.enable()


def main() -> None:
    """The command `yjplan`.

    A run is short and ends: looking for garbage takes time and frees nothing that matters.
    """
    gc.disable()
    cli(prog_name="yjplan")


@click.group(
    epilog=_EXAMPLES, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__)
def cli() -> None:
    """Youth justice plans: from text and data to a published site."""


@cli.command(epilog="\b\nExamples:\n  yjplan build\n  yjplan build westmere/2026-27 --force\n")
@click.argument("plans", nargs=-1, metavar="[AUTHORITY[/PLAN]]...")
@click.option("--drafts", is_flag=True, help="Build plans that are not published yet, with a banner.")
@click.option("--force", is_flag=True, help="Build everything again, changed or not.")
@click.option("--no-paper", is_flag=True, help="Leave out the PDF and the zip of each plan: a quicker build.")
@where
@data_dir
def build(plans: tuple[str, ...], *, drafts: bool, force: bool, no_paper: bool, **where: Path | None) -> None:
    """Build the plans that changed and put the site in place."""
    from yjplan.publish.lock import BuildRunningError, one_at_a_time
    from yjplan.publish.settings import settings_for
    from yjplan.publish.work import find_work, is_nothing_to_do

    settings = fit(readable(settings_for(Path.cwd(), **where)))
    try:
        with one_at_a_time(settings.work):  # what is to be done is found out when nobody else changes it
            job = find_work(settings, plans, drafts=drafts, force=force, paper=not no_paper)
            if not job.problems and is_nothing_to_do(job, settings):
                click.echo(f"Nothing has changed.\nOpen {short(settings.site / 'index.html')}")
                return
            from yjplan.build import build_content

            _mind_memory(len(job.changed))
            outcome = build_content(settings, plans, drafts=drafts, force=force, tell=tell, job=job)
    except BuildRunningError as running:
        raise click.ClickException(str(running)) from running
    if outcome.report.problems:
        print_report(outcome.report, outcome.texts, "full", err=True)
    if outcome.report.errors:
        click.echo("Nothing was written: the site stands as it was.", err=True)
        sys.exit(2 if outcome.wrong_usage else 1)
    for name in outcome.built:
        click.echo(f"Built {name}")
    for name in outcome.removed:
        click.echo(f"Removed {name}: it is no longer in the content folder")
    for name in outcome.skipped:
        click.echo(f"Left out {name}: not published yet (build with --drafts to see it)")
    for note in outcome.notes:
        click.echo(note)
    if not outcome.built and not outcome.removed:
        click.echo("Nothing has changed.")
    click.echo(f"Open {short(settings.site / 'index.html')}")


@cli.command(epilog="\b\nExamples:\n  yjplan serve\n  yjplan serve westmere --port 9000\n")
@click.argument("plans", nargs=-1, metavar="[AUTHORITY[/PLAN]]...")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="Port on this machine."
)
@where
@data_dir
def serve(plans: tuple[str, ...], port: int, **where: Path | None) -> None:
    """Preview the site on this machine; it is built again whenever content is saved."""
    from yjplan.build import build_content
    from yjplan.publish.preview import serve_site
    from yjplan.publish.settings import settings_for

    gc.enable()  # the one command that stays
    own = readable(settings_for(Path.cwd(), **where))
    preview = own.work / "preview"  # drafts never touch the site that is published
    settings = replace(own, site=preview / "site", work=preview / "work")

    def rebuild() -> None:
        outcome = build_content(settings, plans, drafts=True, force=False, tell=tell, paper=False)
        if outcome.report.problems:
            print_report(outcome.report, outcome.texts, "full", err=True)

    serve_site(settings, port=port, rebuild=rebuild, tell=click.echo)


@cli.command(
    epilog="\b\nExamples:\n  yjplan new westmere/2026-27\n  yjplan new westmere/2026-27 --guidance 2022-23\n"
)
@click.argument("plan", metavar="AUTHORITY/PLAN")
@click.option(
    "--guidance", default="", help="Guidance year whose headings are laid out.  [default: the newest]"
)
@click.option("--from", "old", default="", metavar="AUTHORITY/PLAN", help="Start from an older plan's files.")
@where
def new(plan: str, guidance: str, old: str, **where: Path | None) -> None:
    """Lay out a new plan: one file for each heading of the guidance. Nothing is overwritten."""
    from yjplan.publish.scaffold import new_plan
    from yjplan.publish.settings import settings_for

    settings = settings_for(Path.cwd(), **where)
    written, report = new_plan(settings, plan, guidance=guidance, old=old)
    if report.errors:
        print_report(report, {}, "full", err=True)
        sys.exit(2)
    for path in written:
        click.echo(f"Wrote {short(path)}")
    click.echo(f"\nNext: write the sections, then 'yjplan check {plan}' and 'yjplan serve {plan}'.")


@cli.command(epilog="\b\nExample:\n  yjplan explain total-does-not-add-up\n")
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Explain a problem's code, with a wrong and a right example; all codes without one."""
    from yjplan.problems import nearest
    from yjplan.problems.catalogue import CATALOGUE, explanation_of, find_code

    if code is None:
        for one in CATALOGUE:
            click.echo(f"{one.slug:28} {one.severity:8} {one.title}")
        return
    found = find_code(code)
    if found is None:
        click.echo(f"There is no code '{code}'. {nearest(code, [c.slug for c in CATALOGUE])}", err=True)
        sys.exit(2)
    click.echo(f"{found.slug} ({found.severity}): {found.title}\n\n{explanation_of(code)}")


@cli.command(hidden=True)
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), default=Path("docs"), show_default=True
)
def docs(out: Path) -> None:
    """Write the references of blocks and problems from the code (for those who maintain the tool)."""
    from yjplan.publish.reference import write_reference

    for path in write_reference(out):
        click.echo(f"Wrote {short(path)}")


for command in (check, coverage, data_command, diff, hosting, release, take_down, translated, verify):
    cli.add_command(command)
