"""A piece of text that readers see, with the place of every character in the author's file."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from yjplan.problems import Place


class Where(StrEnum):
    """What kind of text a passage is."""

    PARAGRAPH = "paragraph"
    ITEM = "list item"
    HEADING = "heading"
    QUOTATION = "quotation"
    TITLE = "title"
    SUMMARY = "summary"
    FIELD = "field"
    """A value in a file of data: YAML or CSV."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, list item, heading or value."""

    text: str
    """Its words. What prints no words (roles, emphasis, addresses of links) is blank, sign for sign."""
    place: Place
    """Where it starts."""
    where: Where
    section: str = ""
    """Slug of the section it stands in; '' for `plan.yml` and files that no section uses."""
    kind: str = ""
    """Kind of the block whose data it is, as `case-study`; '' for running text."""
    path: str = ""
    """Where in the data, as `risks[2].owner`."""
    lines: tuple[str, ...] = ()
    """The lines of the file from its first one on, for finding a place inside it."""

    @property
    def field(self) -> str:
        """The last name of the path: `owner` of `risks[2].owner`, `items` of `items[3]`."""
        return self.path.split(".")[-1].split("[")[0]

    @property
    def is_prose(self) -> bool:
        """True for text written as sentences in a section."""
        return self.where in (Where.PARAGRAPH, Where.ITEM, Where.QUOTATION)

    def at(self, start: int, end: int) -> Place:
        """The place of the words from one character to another."""
        before = self.text[:start]
        return self.place_of(self.text[start:end], before.count("\n"), len(before.rpartition("\n")[2]))

    def place_of(self, words: str, skip: int = 0, ahead: int = 0) -> Place:
        """The first place of some words, `skip` lines down or later; the passage's own where not found.

        In its first line, so many signs `ahead` of it are passed over where the words stand behind them.
        """
        first = words.strip().split("\n")[0].strip()
        for number, line in enumerate(self.lines[skip:], skip):
            column = line.find(first, ahead if number == skip else 0)
            column = line.find(first) if column < 0 else column
            if first and column >= 0:
                return Place(self.place.file, self.place.line + number, column + 1, self.path)
        return self.place


def lines_from(lines: Sequence[str], first: int, most: int = 80) -> tuple[str, ...]:
    """Lines of a file from one on, counted from 1."""
    return tuple(lines[max(first - 1, 0) : first - 1 + most])


def lines_between(lines: Sequence[str], start: int, end: int) -> tuple[str, ...]:
    """Lines from one to before another, counted from 1."""
    return tuple(lines[max(start - 1, 0) : max(end - 1, 0)])
