"""`yjplan data`: published data files in."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from yjplan.cli.places import data_dir, print_report, short, where
from yjplan.problems.printers import PRINTERS

if TYPE_CHECKING:
    from yjplan.publish.data_files import Written
    from yjplan.publish.importing import Options, Proposal

_EXAMPLES = """\b
Examples:
  yjplan data import Children_Table.ods Outcome_Table.ods --authority westmere --released "January 2026"
  yjplan data import bds_long.csv -a westmere -a northmere --released "8 April 2026"
  yjplan data import fingertips.csv population.csv -a westmere \\
      --released "fingertips=May 2026" --released "nomis=July 2026"
  yjplan data import q2.xlsx --mapping q2.yml -a westmere --into westmere/2026-27 --yes
"""


@click.group("data")
def data_command() -> None:
    """Published data files in, as tidy figures that people can read."""


@data_command.command("import", epilog=_EXAMPLES)
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=click.Path(dir_okay=False, path_type=Path)
)
@click.option("-a", "--authority", "authorities", multiple=True, required=True, metavar="NAME",
              help="For whom; once for each authority.")  # fmt: skip
@click.option("--released", multiple=True, metavar="[SOURCE=]DATE",
              help="When the figures were released, as 'January 2026'.")  # fmt: skip
@click.option("--population-base", default="", metavar="WORDS",
              help="The population that the rates rest on, as '2021 census'.")  # fmt: skip
@click.option("--source", default="", metavar="ID", help="Id in sources.yml.  [default: the format's own]")
@click.option("--mapping", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="How to read a spreadsheet of your own.")  # fmt: skip
@click.option("--into", default="", metavar="AUTHORITY/PLAN",
              help="Write to this plan's data instead of the shared comparators.")  # fmt: skip
@click.option("--alias", "aliases", multiple=True, metavar="NAME=KNOWN",
              help="What an area's name means; 'NAME=' passes it over.")  # fmt: skip
@click.option("--full", is_flag=True, help="Also every combination of age, ethnicity and sex.")
@click.option("-y", "--yes", is_flag=True, help="Write without asking.")
@click.option("--dry-run", is_flag=True, help="Show what would change and write nothing.")
@click.option("--format", "style", type=click.Choice(list(PRINTERS)), default="full", show_default=True,
              help="How problems are printed.")  # fmt: skip
@data_dir
@where
def import_(files: tuple[Path, ...], *, yes: bool, dry_run: bool, style: str, **given: object) -> None:
    """Read published files, show what would change, and write it when you agree.

    Where nobody is at the terminal, nothing is written without --yes.
    """
    from yjplan.publish.importing import carry_out, propose
    from yjplan.publish.settings import settings_for

    options = _options(given)
    places = {name: given[name] for name in ("content", "site", "work", "data")}
    settings = settings_for(Path.cwd(), **places)  # type: ignore[arg-type]
    size = sum(path.stat().st_size for path in files if path.is_file())
    watched = sys.stderr.isatty()
    with click.progressbar(length=size, label="Reading", file=sys.stderr, hidden=not watched) as bar:
        proposal = propose(settings, files, options, bar.update)
    if proposal.report.problems:
        print_report(proposal.report, {}, style, err=True)
    if proposal.report.errors:
        click.echo("Nothing was written.", err=True)
        sys.exit(2 if proposal.wrong_usage else 1)
    for line in (*proposal.lines, *([""] if proposal.remarks else []), *proposal.remarks):
        click.echo(line)
    if _is_agreed(proposal, yes=yes, dry_run=dry_run):
        written = carry_out(proposal)
        for path in proposal.texts:
            click.echo(f"Wrote {short(path)}")
        _say_how_to_undo(written)


def _is_agreed(proposal: "Proposal", *, yes: bool, dry_run: bool) -> bool:
    """Whether to write; says why not."""
    if not proposal.texts:
        return False
    click.echo("")
    if dry_run:
        click.echo("Nothing was written: this was a dry run.")
        return False
    if yes:
        return True
    if not _is_somebody_there():
        click.echo("Nothing was written: nobody was there to ask. Say --yes to write it.")
        return False
    if click.confirm("Write this?"):
        return True
    click.echo("Nothing was written.")
    return False


def _is_somebody_there() -> bool:
    """Whether a person can be asked."""
    return sys.stdin.isatty()


def _options(given: dict[str, object]) -> "Options":
    from yjplan.intake.release import Wish, released_key
    from yjplan.publish.importing import Options

    general, by_source = "", {}
    for text in given["released"]:  # type: ignore[attr-defined]
        name, sign, date = text.partition("=")
        if sign:
            by_source[name.strip()] = date.strip()
        else:
            general = text.strip()
    for date in filter(None, (general, *by_source.values())):
        if released_key(date) is None:
            raise click.UsageError(f"'{date}' is no date. Write --released 'January 2026'.")
    aliases = []
    for text in given["aliases"]:  # type: ignore[attr-defined]
        name, sign, meant = text.partition("=")
        if not sign:
            raise click.UsageError(f"'{text}' says nothing. Write --alias 'NAME=KNOWN NAME'.")
        aliases.append((name.strip(), meant.strip()))
    return Options(
        given["authorities"],  # type: ignore[arg-type]
        Wish(str(given["source"]), general, str(given["population_base"]), by_source),
        bool(given["full"]),
        given["mapping"],  # type: ignore[arg-type]
        str(given["into"]),
        tuple(aliases),
    )


def _say_how_to_undo(written: "Written") -> None:
    """File by file: a whole folder taken back would take other people's edits with it."""
    said = {
        "Look at these with 'git diff'; take each back with 'git checkout -- FILE':": written.in_git,
        "What stood before is kept beside each file:": written.beside,
        "These are new; delete them to take the import back:": written.new,
    }
    for words, paths in said.items():
        if paths:
            click.echo(f"\n{words}")
        for path in paths:
            click.echo(f"  {short(path)}")
