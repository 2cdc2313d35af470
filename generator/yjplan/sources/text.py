"""Reading text files strictly."""

from enum import Enum, auto
from pathlib import Path

from yjplan.problems import Place, Problem, problem


class Sort(Enum):
    """What stands under a name in a folder."""

    FILE = auto()
    FOLDER = auto()
    OTHER = auto()
    """A link that leads nowhere or round in a circle, a pipe, or something that may not be looked at."""


def sort_of(path: Path) -> Sort:
    """What it is; never raises."""
    try:
        return Sort.FOLDER if path.is_dir() else Sort.FILE if path.is_file() else Sort.OTHER
    except (OSError, ValueError):
        return Sort.OTHER


def shown_name(name: str) -> str:
    """A name that can be printed: a question mark in a box for each byte that is not UTF-8."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def read_text(path: Path, name: str) -> tuple[str | None, list[Problem]]:
    """The text of a UTF-8 file, or a problem; one that is not UTF-8 has the first such line.

    `name` is the file's path below the content folder, for the problem's place.
    """
    try:
        data = path.read_bytes()
    except OSError as fault:
        message = f"This file cannot be read: {fault.strerror or 'the system refuses it'}."
        hint = "Let everybody who builds the site read it, or take it out of the content folder."
        return None, [problem("unreadable-file", Place(name), message, hint)]
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError as fault:
        before = fault.object[: fault.start].decode("utf-8")  # without a byte order mark
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        found = problem(
            "not-utf8",
            Place(name, line, column),
            "This file is not UTF-8 text.",
            "Save it as UTF-8 (in most editors: 'Save with encoding').",
        )
        return None, [found]
