"""What commands share: where things are, how problems are printed, who is told of progress."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from yjplan.problems import Report
from yjplan.problems.printers import PRINTERS
from yjplan.publish.settings import Settings


def where(command: Callable[..., Any]) -> Callable[..., Any]:
    """Options that say where things are."""
    folder = click.Path(file_okay=False, path_type=Path)
    for name, words in (
        ("--work", "Folder for caches; may be deleted.  [default: .yjplan]"),
        ("--site", "Folder for the site.  [default: site]"),
        ("--content", "Folder with the content.  [default: content]"),
    ):
        command = click.option(name, type=folder, help=words)(command)
    return command


def data_dir(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option that names the folder with data kept out of the repository."""
    words = "Folder with data files that are not in the content folder, as <authority>/<plan>/ages.yml."
    folder = click.Path(file_okay=False, path_type=Path)
    option = click.option(
        "--data-dir", "data", type=folder, envvar="YJPLAN_DATA_DIR", show_envvar=True, help=words
    )
    return option(command)


def fit(settings: Settings) -> Settings:
    """The settings, where a build may write to them; else wrong usage."""
    from yjplan.publish.settings import unfit_places

    words = unfit_places(settings)
    if words:
        raise click.UsageError(words)
    return settings


def readable(settings: Settings) -> Settings:
    """The settings, where their data folder may be read; else wrong usage."""
    from yjplan.publish.settings import unfit_data

    words = unfit_data(settings)
    if words:
        raise click.UsageError(words)
    return settings


def print_report(report: Report, texts: dict[str, str], style: str, *, err: bool) -> None:
    """Problems in one of the printers' styles, in colour where somebody is watching."""
    text = PRINTERS[style](report, texts)
    if style == "full":
        text = text.replace("error: ", click.style("error: ", fg="red", bold=True))
        text = text.replace("warning: ", click.style("warning: ", fg="yellow", bold=True))
    click.echo(text, err=err)


def tell(words: str) -> None:
    """Progress goes to the error stream, and only where somebody is watching."""
    if sys.stderr.isatty():
        click.echo(words, err=True)


def short(path: Path) -> str:
    """The path from here where that is shorter."""
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)
