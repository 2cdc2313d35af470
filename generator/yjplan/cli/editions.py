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
@click.option("--date", "day", default="", metavar="YYYY-MM-DD", help="Day of the edition.  [default: today]")
@data_dir
@where
def release(
    plan: str, kind: str | None, summary: str, approved_by: str, day: str, **places: Path | None
) -> None:
    """Publish a plan as a numbered edition that later builds never change."""
    from yjplan.publish.editions.manifest import Kind
    from yjplan.publish.lock import BuildRunningError, one_at_a_time
    from yjplan.publish.settings import settings_for
    from yjplan.release import Wish, release_plan

    settings = readable(fit(settings_for(Path.cwd(), **places)))
    when = _day(day)
    wish = Wish(plan, Kind(kind) if kind else None, summary.strip(), approved_by.strip(), when)
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
    click.echo(f"Released {plan}: {done.manifest.words} ({done.manifest.kind.words.lower()}).")
    click.echo(f"Kept in {short(settings.editions)}. Next: 'yjplan build', and commit that folder.")


@click.command(epilog="\b\nExamples:\n  yjplan verify\n  yjplan verify --site /var/www/plans westmere\n")
@click.argument("plans", nargs=-1, metavar="[AUTHORITY[/PLAN]]...")
@click.option("--all", "every", is_flag=True, help="Name every file that differs, however many.")
@where
def verify(plans: tuple[str, ...], *, every: bool, **places: Path | None) -> None:
    """Compare a site's folder with the editions, and name each page that differs."""
    from yjplan.problems import Report
    from yjplan.publish.editions.released import released_plans
    from yjplan.publish.editions.shelf import check_kept, read_shelf, store_of
    from yjplan.publish.editions.verify import verify_plan
    from yjplan.publish.settings import settings_for

    settings = settings_for(Path.cwd(), **places)
    wanted = [
        name
        for name in released_plans(settings.editions)
        if not plans or name in plans or name.split("/", maxsplit=1)[0] in plans
    ]
    if not wanted:
        click.echo(
            "There is no edition to compare with." if not plans else f"No edition of {', '.join(plans)}."
        )
        sys.exit(2 if plans else 0)
    problems, differing, checked = [], 0, 0
    for name in wanted:
        shelf, found = read_shelf(settings.editions, name)
        problems += [*found, *check_kept(shelf, store_of(settings.editions), whole=True)]
        deviations = verify_plan(settings.site, shelf)
        differing += len(deviations)
        checked += sum(len(m.kept) for m in shelf.manifests)
        checked += len(shelf.newest.current) if shelf.newest else 0
        for one in deviations if every else deviations[:_FEW]:
            of = f" ({one.edition})" if one.edition else ""
            click.echo(f"{one.difference}: {one.file}{of}")
        if len(deviations) > _FEW and not every:
            click.echo(f"and {len(deviations) - _FEW} more files of {name} (--all names them)")
    if problems:
        print_report(Report.of(problems), {}, "full", err=True)
    click.echo(f"{len(wanted)} plans, {checked} files compared, {differing} differ.")
    sys.exit(1 if differing or problems else 0)


def _day(text: str) -> date:
    if not text:
        return _today()
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        message = f"'{text}' is not a day. Write it as 2026-07-01."
        raise click.UsageError(message)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        message = f"{text} does not exist."
        raise click.UsageError(message) from error


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on this machine's calendar is what authors mean
