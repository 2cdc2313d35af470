"""`yjplan diff`: what changed between editions, and between years."""

import json
import sys
from dataclasses import asdict
from pathlib import Path

import click

from yjplan.cli.places import data_dir, fit, print_report, readable, where


@click.command(
    epilog="\b\nExamples:\n"
    "  yjplan diff westmere/2026-27                    what changed since its newest edition\n"
    "  yjplan diff westmere/2026-27@1 westmere/2026-27@2\n"
    "  yjplan diff westmere/2025-26 westmere/2026-27 --format markdown > changes.md\n"
)
@click.argument("older", metavar="AUTHORITY/PLAN[@EDITION]")
@click.argument("newer", metavar="[AUTHORITY/PLAN[@EDITION]]", default="")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
    help="markdown makes tables for a board paper.",
)
@data_dir
@where
def diff(older: str, newer: str, style: str, **places: Path | None) -> None:
    """Say what changed: sections, actions, indicators, risks, budget and board members."""
    from yjplan.differences import find_differences
    from yjplan.publish.settings import settings_for

    settings = readable(fit(settings_for(Path.cwd(), **places)))
    found = find_differences(settings, older, newer)
    if found.changes is None:
        print_report(found.report, found.texts, "full", err=True)
        sys.exit(2)
    if style == "json":
        parts = {name: [asdict(one) for one in rows] for name, rows in found.changes.parts()}
        body = {"before": found.before, "after": found.after, "changes": parts}
        click.echo(json.dumps(body, indent=1, ensure_ascii=False))
        return
    head = "# " if style == "markdown" else ""
    click.echo(f"{head}From {found.before} to {found.after}")
    for name, rows in found.changes.parts():
        if not rows:
            continue
        if style == "markdown":
            click.echo(f"\n## {name}\n\n| What | Change | Details |\n|---|---|---|")
            for row in rows:
                click.echo(f"| {_cell(row.name)} | {row.move} | {_cell('; '.join(row.details))} |")
        else:
            click.echo(f"\n{name}")
            for row in rows:
                click.echo(f"  {row.move}: {row.name}")
                for detail in row.details:
                    click.echo(f"      {detail}")
    if not found.changes.any:
        click.echo("\nNothing in the sections, actions, indicators, risks, budget or board is different.")


def _cell(words: str) -> str:
    return words.replace("|", "\\|").replace("\n", " ")
