"""Commands about editions: release a plan, verify a deployed site."""

import re
import sys
from datetime import date
from pathlib import Path

import click

from yjplan.cli.places import data_dir, fit, print_report, readable, short, tell, where

_FEW = 20
"""So many differing files of a plan are named, unless all are asked for."""


@click.command(
    epilog="\b\nExamples:\n"
    '  yjplan release westmere/2026-27 --summary "The plan." --approved-by "Chair of the board"\n'
    "  yjplan release westmere/2026-27 --kind correction \\\n"
    '      --summary "The budget total was wrong." --approved-by "Head of service"\n'
)
@click.argument("plan", metavar="AUTHORITY/PLAN")
@click.option(
    "--kind",
    type=click.Choice(["first", "correction", "revision", "presentation"]),
    help="correction: a mistake was mended; revision: anything new; presentation: same content, new pages.",
)
@click.option("--summary", default="", help="What changed, for readers.")
@click.option("--approved-by", default="", metavar="ROLE", help="Who approved it, by role.")
@click.option(
    "--hide-before", is_flag=True, help="Do not show what stood there before, as a name that was removed."
)
@click.option("--date", "day", default="", metavar="YYYY-MM-DD", help="Day of the edition.  [default: today]")
@data_dir
@where
def release(
    plan: str,
    *,
    kind: str | None,
    summary: str,
    approved_by: str,
    hide_before: bool,
    day: str,
    **places: Path | None,
) -> None:
    """Publish a plan as a numbered edition that later builds never change."""
    from yjplan.publish.editions.manifest import Kind
    from yjplan.publish.lock import BuildRunningError, one_at_a_time
    from yjplan.publish.settings import settings_for
    from yjplan.release import Wish, release_plan

    settings = readable(fit(settings_for(Path.cwd(), **places)))
    when = _day(day)
    said = summary.strip(), approved_by.strip()
    wish = Wish(plan, Kind(kind) if kind else None, *said, when, hide_before)
    try:
        with one_at_a_time(settings.work):
            done = release_plan(settings, wish, tell=tell)
    except BuildRunningError as running:
        raise click.ClickException(str(running)) from running
    if done.report.problems:
        print_report(done.report, done.texts, "full", err=True)
    if done.manifest is None:
        click.echo("Nothing was released.", err=True)
        sys.exit(1)
    for note in done.notes:
        click.echo(f"{note} The edition stays without.", err=True)
    click.echo(f"Released {plan}: {done.manifest.words} ({done.manifest.kind.words.lower()}).")
    click.echo(f"Kept in {short(settings.editions)}. Next: 'yjplan build', and commit that folder.")


@click.command(
    "take-down",
    epilog="\b\nExample:\n"
    '  yjplan take-down westmere/2026-27 1 --reason "A child could be known." \\\n'
    '      --approved-by "Head of service"\n',
)
@click.argument("plan", metavar="AUTHORITY/PLAN")
@click.argument("edition", type=click.IntRange(1))
@click.option("--reason", default="", help="For readers; it must not repeat what was taken down.")
@click.option("--approved-by", default="", metavar="ROLE", help="Who approved it, by role.")
@where
def take_down(plan: str, edition: int, *, reason: str, approved_by: str, **places: Path | None) -> None:
    """Remove an earlier edition's files and leave a notice in its place. It cannot be undone here."""
    from yjplan.problems import Report
    from yjplan.publish.editions.take_down import take_down as take
    from yjplan.publish.lock import BuildRunningError, one_at_a_time
    from yjplan.publish.settings import settings_for

    settings = settings_for(Path.cwd(), **places)
    try:
        with one_at_a_time(settings.work):
            problems = take(
                settings, plan.strip("/"), edition, reason=reason, approved_by=approved_by, day=_today()
            )
    except BuildRunningError as running:
        raise click.ClickException(str(running)) from running
    if problems:
        print_report(Report.of(problems), {}, "full", err=True)
        sys.exit(1)
    click.echo(
        f"Took down edition {edition} of {plan}. Next: 'yjplan build', and commit the folder 'editions'."
    )
    click.echo("The history of git still holds its files: see docs/editions.md.")


@click.command(epilog="\b\nExamples:\n  yjplan verify\n  yjplan verify --site /var/www/plans westmere\n")
@click.argument("plans", nargs=-1, metavar="[AUTHORITY[/PLAN]]...")
@click.option("--all", "every", is_flag=True, help="Name every file that differs, however many.")
@where
def verify(plans: tuple[str, ...], *, every: bool, **places: Path | None) -> None:
    """Compare a site's folder with the editions, and name each page that differs."""
    from yjplan.problems import Report
    from yjplan.publish.editions.verify import verify_site
    from yjplan.publish.settings import settings_for

    settings = settings_for(Path.cwd(), **places)
    found = verify_site(settings, plans)
    if not found.plans:
        named = f" of {', '.join(plans)}" if plans else ""
        click.echo(f"There is no edition{named} to compare with.", err=True)
        sys.exit(2)
    for name, deviations in found.deviations.items():
        for one in deviations if every else deviations[:_FEW]:
            of = f" ({one.edition})" if one.edition else ""
            click.echo(f"{one.difference}: {one.file}{of}")
        if len(deviations) > _FEW and not every:
            click.echo(f"and {len(deviations) - _FEW} more files of {name} (--all names them)")
    if found.problems:
        print_report(Report.of(found.problems), {}, "full", err=True)
    said = "1 plan" if len(found.plans) == 1 else f"{len(found.plans)} plans"
    click.echo(f"{said}, {found.compared} files compared, {found.differing} differ.")
    sys.exit(0 if found.is_as_published else 1)


def _day(text: str) -> date:
    if not text:
        return _today()
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        message = f"'{text}' is not a day. Write it as 2026-07-01."
        raise click.UsageError(message)
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        message = f"{text} does not exist."
        raise click.UsageError(message) from error
    if day > _today():
        message = f"{text} lies in the future. An edition is dated today or before."
        raise click.UsageError(message)
    return day


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on this machine's calendar is what authors mean
