"""`yjplan translated`: the Welsh says what the English says now."""

import sys
from pathlib import Path

import click

from yjplan.cli.places import data_dir, print_report, readable, short, where


@click.command(
    epilog="\b\nExamples:\n"
    "  yjplan translated cwm-derw/2026-27                    every Welsh file of the plan\n"
    "  yjplan translated cwm-derw/2026-27 introduction       one section\n"
    "  yjplan translated cwm-derw/2026-27 02-performance.md actions.yml\n"
)
@click.argument("plan", metavar="AUTHORITY/PLAN")
@click.argument("sections", nargs=-1, metavar="[SECTION]...")
@where
@data_dir
def translated(plan: str, sections: tuple[str, ...], **places: Path | None) -> None:
    """Note that Welsh files say what the English says now.

    Run it when a translator is done. Each Welsh file then holds 'translates:' with a stamp made from the
    English words, and 'yjplan check' names the file as older once those words change.
    """
    from yjplan.problems import Report
    from yjplan.publish.settings import settings_for
    from yjplan.publish.translating import stamp_translations

    settings = readable(settings_for(Path.cwd(), **places))
    done = stamp_translations(settings, plan, sections)
    if done.problems:
        print_report(Report.of(list(done.problems)), done.texts or {}, "full", err=True)
        sys.exit(2)
    for path in done.written:
        click.echo(f"Stamped {short(path)}")
    if done.unchanged:
        files = "file" if done.unchanged == 1 else "files"
        click.echo(f"{done.unchanged} {files} had the stamp already.")
