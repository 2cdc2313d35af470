"""`yjplan check`: what is wrong with content, and where."""

import sys
from dataclasses import replace
from pathlib import Path

import click

from yjplan.cli.places import data_dir, print_report, readable, short, where
from yjplan.problems import Report
from yjplan.problems.printers import PRINTERS
from yjplan.publish.settings import Settings

_EXAMPLES = """\b
Examples:
  yjplan check
  yjplan check westmere --format line
  yjplan check --changed-since main
  yjplan check --format sarif --output yjplan.sarif
"""


@click.command(epilog=_EXAMPLES)
@click.argument("plans", nargs=-1, metavar="[AUTHORITY[/PLAN]]...")
@click.option(
    "--format",
    "style",
    type=click.Choice(list(PRINTERS)),
    default="full",
    show_default=True,
    help="How problems are printed.",
)
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write the report into a file; the terminal gets the numbers.",
)
@click.option(
    "--changed-since",
    "revision",
    metavar="REV",
    help="Only what stands in files that differ from this git revision, and every error of their plans.",
)
@click.option("--accepted", is_flag=True, help="Also list each accepted problem, with who, when and why.")
@where
@data_dir
def check(
    plans: tuple[str, ...],
    style: str,
    output: Path | None,
    revision: str | None,
    *,
    accepted: bool,
    **where: Path | None,
) -> None:
    """Say what is wrong with content, and where. No content is ever changed."""
    from yjplan.check import check_named
    from yjplan.publish.settings import settings_for

    settings = readable(settings_for(Path.cwd(), **where))
    _free(output, settings)
    changed = None if revision is None else _changed(settings, revision)
    outcome = check_named(settings, plans)
    report = replace(outcome.report, names_accepted=accepted)
    if changed is not None and not outcome.wrong_usage:
        from yjplan.problems.narrow import narrow

        report = narrow(report, changed)
    if output is None:
        print_report(report, outcome.texts, style, err=False)
    else:
        _write(report, outcome.texts, style, output)
    if outcome.wrong_usage:
        sys.exit(2)
    sys.exit(1 if report.errors else 0)


def _changed(settings: Settings, revision: str) -> frozenset[str]:
    from yjplan.publish.changed_files import NoHistoryError, changed_files

    try:
        return changed_files(settings, revision)
    except NoHistoryError as error:
        raise click.UsageError(str(error)) from error


def _free(output: Path | None, settings: Settings) -> None:
    """Wrong usage where the report would stand among the files that are checked, or in place of one."""
    if output is None:
        return
    for name, folder in (("content", settings.content), ("editions", settings.editions)):
        if output.resolve().is_relative_to(folder):
            message = (
                f"The report may not be written into the {name} folder ({short(folder)}); name another file."
            )
            raise click.UsageError(message)


def _write(report: Report, texts: dict[str, str], style: str, output: Path) -> None:
    from yjplan.publish.editions.store import write_whole

    text = PRINTERS[style](report, texts)
    try:
        write_whole(output, f"{text}\n".encode())
    except OSError as error:
        message = f"{output} cannot be written ({error.strerror}); name another file."
        raise click.UsageError(message) from error
    click.echo(report.summary)
    click.echo(f"Wrote {short(output)}")
