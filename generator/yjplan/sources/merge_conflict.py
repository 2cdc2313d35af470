"""A merge that was not finished: git's markers around two versions of some lines.

Each is one problem. What stands before the line `=======` is then read as if it were the file, with the other
version blanked line by line, so that the rest of the file is checked at its own lines and nothing else is
reported because of the markers.
"""

import re

from yjplan.problems import Place, Problem, problem

_START, _BASE, _MIDDLE, _END = (re.compile(rf"{sign}{{7}}(?: .*)?\r?") for sign in (r"<", r"\|", "=", ">"))


def take_conflicts_out(text: str, file: str) -> tuple[str, list[Problem]]:
    """The text with the first version of each conflict and as many lines as before; a problem a conflict.

    Only lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`, in this order, are one.
    """
    if "<<<<<<<" not in text or ">>>>>>>" not in text:
        return text, []
    lines = text.split("\n")
    problems: list[Problem] = []
    start = middle = cut = 0
    for number, line in enumerate(lines, 1):
        if _START.fullmatch(line):
            start, middle, cut = number, 0, 0
        elif start and not middle and _BASE.fullmatch(line):
            cut = number
        elif start and not middle and _MIDDLE.fullmatch(line):
            middle, cut = number, cut or number
        elif middle and _END.fullmatch(line):
            problems.append(_unfinished(file, start, cut, middle, number))
            for blanked in (start, *range(cut, number + 1)):
                lines[blanked - 1] = ""
            if start == 1 and lines[1].rstrip() == "---":  # front matter begins on the first line
                lines[:2] = lines[1], ""
            start = middle = 0
    return "\n".join(lines), problems


def _unfinished(file: str, start: int, cut: int, middle: int, end: int) -> Problem:
    message = f"A merge was not finished: two versions stand here, up to line {end}."
    hint = (
        f"The first is {_span(start + 1, cut - 1)}, the second {_span(middle + 1, end - 1)}. "
        "Keep what is right, and remove the rest with its lines of signs."
    )
    return problem("merge-conflict", Place(file, start, 1), message, hint)


def _span(first: int, last: int) -> str:
    """As `line 4` or `lines 4 to 6`."""
    if last <= first:
        return f"line {first}" if last == first else "empty"
    return f"lines {first} to {last}"
