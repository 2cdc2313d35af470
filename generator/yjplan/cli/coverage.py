"""`yjplan coverage`: what the guidance asks for, and what each plan has."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from yjplan.cli.places import data_dir, print_report, readable, where

if TYPE_CHECKING:
    from yjplan.plan.plan import Plan


@click.command(
    epilog="\b\nExamples:\n"
    "  yjplan coverage                                 every plan\n"
    "  yjplan coverage westmere/2026-27\n"
    "  yjplan coverage westmere --format json > coverage.json\n"
)
@click.argument("plans", nargs=-1, metavar="[AUTHORITY[/PLAN]]...")
@click.option(
    "--format",
    "style",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="json is for programs.",
)
@data_dir
@where
def coverage(plans: tuple[str, ...], style: str, **places: Path | None) -> None:
    """Say for each heading of the guidance where the plan answers it, and how fully."""
    from yjplan.check import check_content
    from yjplan.plan.coverage_report import as_json, as_table, rows_of
    from yjplan.problems import Report
    from yjplan.publish.settings import settings_for
    from yjplan.publish.work import choose_plans
    from yjplan.rules.figures_bound import SectionFigures, count_figures
    from yjplan.rules.reading import read_passages

    def figures_of(plan: Plan) -> tuple[SectionFigures, ...]:
        return count_figures(plan, read_passages(plan))

    settings = readable(settings_for(Path.cwd(), **places))
    folders, problems = choose_plans(settings, plans)
    if problems:
        print_report(Report.of(problems), {}, "full", err=True)
        sys.exit(2)
    found = [checked.plan for checked in check_content(settings, folders).plans]
    if style == "json":
        bodies = [as_json(plan) | {"figures": [asdict(one) for one in figures_of(plan)]} for plan in found]
        click.echo(json.dumps(bodies, indent=1, ensure_ascii=False))
        return
    for n, plan in enumerate(found):
        verified = "" if plan.guidance.status == "verified" else " (not verified)"
        click.echo(f"{'' if n == 0 else chr(10)}{plan.name}: guidance of {plan.guidance.year}{verified}")
        click.echo(as_table(rows_of(plan)))
        rows = [one for one in figures_of(plan) if one.total]
        bound, total = sum(one.bound for one in rows), sum(one.total for one in rows)
        said = f"{bound} of {total} come from the data, the others were typed." if total else "none."
        click.echo(f"\nFigures in sentences: {said}")
        for one in rows:
            click.echo(f"  {one.bound:3} of {one.total:3}  {one.title}")
