"""The release of a source: when it was published, and whether one is later than another."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from yjplan.figures.months import MONTHS
from yjplan.intake.figure import SourceWords
from yjplan.problems import Place, Problem, problem
from yjplan.sources.sheet import Sheet, text_of

_MONTHS = tuple(name.lower() for name in MONTHS)
_NAMES = "|".join(_MONTHS)
_LABEL = r"(?:published|released|release date|publication date|date of (?:publication|release))(?: on)?:?"
_DATE = rf"((?:[0-9]{{1,2}} )?(?:{_NAMES}) [0-9]{{4}})\.?"
_SAID = re.compile(rf"{_LABEL} {_DATE}", re.IGNORECASE)
_SAID_BEFORE = re.compile(_LABEL, re.IGNORECASE)
_SAID_BEHIND = re.compile(_DATE, re.IGNORECASE)
"""Only cells that say nothing else: a note about another release or the next one is not this one's date."""
_HINT = "Write it as --released 'January 2026' or '29 January 2026', as the publisher's page says it."
_TOP = 60
"""A cover sheet says its date among its first rows."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person who imports says of the source; '' where nothing."""

    source: str = ""
    released: str = ""
    population_base: str = ""
    released_of: Mapping[str, str] = field(default_factory=dict)
    """Release dates by source, where an import has several."""


def released_key(text: str) -> tuple[int, int, int] | None:
    """Year, month and day of a release date, 0 where it does not say; None for what is no date."""
    plain = " ".join(text.lower().replace(",", " ").split())
    if found := re.fullmatch(rf"(?:([0-9]{{1,2}}) )?({_NAMES}) ([0-9]{{4}})", plain):
        key = int(found[3]), _MONTHS.index(found[2]) + 1, int(found[1] or 0)
    elif found := re.fullmatch(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?", plain):
        key = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    else:
        return None
    return key if _is_in_calendar(*key) else None


def _is_in_calendar(year: int, month: int, day: int) -> bool:
    try:
        dt.date(year, month or 1, day or 1)
    except ValueError:
        return False
    return True


def said_in(sheets: Iterable[Sheet]) -> dict[str, Place]:
    """Every release date that a workbook prints, with where it stands first."""
    found: dict[str, Place] = {}
    for sheet in sheets:
        for number, row in enumerate(sheet.rows[:_TOP]):
            texts = [text_of(cell) if isinstance(cell, str) else "" for cell in row]
            for column, text in enumerate(texts):
                said = _SAID.fullmatch(text)
                if _SAID_BEFORE.fullmatch(text) and texts[column + 1 :]:
                    said = _SAID_BEHIND.fullmatch(texts[column + 1])
                if said:
                    found.setdefault(said[1], sheet.place(number, column))
    return found


def settle(
    words: SourceWords, wish: Wish, said: dict[str, Place], files: tuple[str, ...]
) -> tuple[SourceWords, list[Problem]]:
    """The source with its release date: what the person says, or else what the files print."""
    place = Place(files[0])
    released = wish.released_of.get(words.id) or wish.released
    source = replace(
        words,
        id=wish.source or words.id,
        population_base=wish.population_base or words.population_base,
        released=released or words.released or next(iter(said), ""),
    )
    if not source.released:
        message = "Nothing here says when these figures were released."
        return source, [problem("missing-release", place, message, _HINT)]
    key = released_key(source.released)
    if key is None:
        message = f"'{source.released}' is no date of a release."
        return source, [problem("missing-release", place, message, _HINT)]
    for date, where in said.items():
        other = released_key(date)
        if other is not None and not _agree(key, other):
            message = f"This says released {date}; another file, or --released, says {source.released}."
            hint = "Import the files of one release at a time, each with its own date."
            return source, [problem("mixed-vintages", where, message, hint)]
    for date in said:
        source = replace(source, released=more_exact(source.released, date))
    return source, []


def more_exact(one: str, other: str) -> str:
    """Of two ways to say one date the one that says the day; the first where both say as much, or differ."""
    a, b = released_key(one), released_key(other)
    if a is None or b is None or not _agree(a, b):
        return one
    return other if sum(part > 0 for part in b) > sum(part > 0 for part in a) else one


def _agree(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    """True when two dates can be the same: `January 2026` and `29 January 2026` can."""
    return all(a == b or 0 in (a, b) for a, b in zip(one, other, strict=True))


def is_later(one: str, other: str) -> bool | None:
    """Whether a release came after another; None when they can be the same or cannot be told."""
    a, b = released_key(one), released_key(other)
    if a is None or b is None or _agree(a, b):
        return None
    return a > b
