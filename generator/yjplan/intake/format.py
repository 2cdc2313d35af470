"""What the recogniser knows of one kind of file."""

from collections.abc import Callable
from dataclasses import dataclass

from yjplan.intake.areas import Atlas
from yjplan.intake.figure import Reading, SourceWords
from yjplan.intake.owner import Owner
from yjplan.sources.sheet import Sheet
from yjplan.sources.workbook import Workbook


@dataclass(frozen=True, slots=True)
class Desk:
    """What a reader of files works with."""

    atlas: Atlas
    owners: tuple[Owner, ...]
    """For whom figures are wanted."""
    full: bool = False
    """True where every cell of a cross table is wanted, not only its margins."""


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of published file."""

    name: str
    """As its publisher calls it."""
    source: SourceWords
    read: Callable[[Sheet, Desk], Reading | None]
    """The figures of a sheet, or None for a sheet of another kind."""


def read_sheets(book: Workbook, one: Format, desk: Desk) -> list[Reading]:
    """What each sheet of a workbook holds of one format."""
    return [reading for sheet in book.sheets if (reading := one.read(sheet, desk)) is not None]
