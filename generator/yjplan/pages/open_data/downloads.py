"""The files for readers who work with the data. They are made from published values and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass

from yjplan.figures.tables import SafeTable
from yjplan.languages import say
from yjplan.pages.open_data.csvw import FILE as CSVW
from yjplan.pages.open_data.csvw import csvw_of
from yjplan.pages.open_data.datapackage import FILE as DATAPACKAGE
from yjplan.pages.open_data.datapackage import datapackage_of
from yjplan.pages.open_data.package import Package
from yjplan.pages.open_data.tidy import TidyTable, tidy_table
from yjplan.pages.open_data.to_json import dump

FOLDER = "data/"
"""Where they stand, below a plan or an inspection."""


@dataclass(frozen=True, slots=True)
class Download:
    """One file for readers who work with the data."""

    path: str
    """Below the plan's address: `data/budget.csv`."""
    title: str
    section: str
    """Slug of the section the table stands in; '' for the plan itself."""
    content: str
    table: TidyTable | None = None
    """What a CSV file is made from; None for every other file."""


def download_of(path: str, section: str, table: TidyTable) -> Download:
    """A table as a CSV file."""
    return Download(path, table.title, section, table.text, table)


def downloads_of(section: str, tables: Sequence[SafeTable]) -> tuple[Download, ...]:
    """One CSV a table."""
    return tuple(download_of(f"{FOLDER}{t.id}.csv", section, tidy_table(t)) for t in tables)


def tables_in(downloads: Sequence[Download]) -> tuple[tuple[str, TidyTable], ...]:
    """The CSV files among them by their names, for a package."""
    return tuple((d.path.removeprefix(FOLDER), d.table) for d in downloads if d.table)


def package_downloads(package: Package) -> tuple[Download, ...]:
    """What describes the CSV files to programs, in two formats; nothing where there are none to describe."""
    if not package.tables:
        return ()
    return (
        Download(FOLDER + CSVW, say("The columns of every table (CSVW)"), "", dump(csvw_of(package))),
        Download(
            FOLDER + DATAPACKAGE, say("All tables as a data package"), "", dump(datapackage_of(package))
        ),
    )
