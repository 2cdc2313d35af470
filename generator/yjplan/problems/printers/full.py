"""For people: each problem with the author's own line and a pointer under it.

What is printed stands in public logs. The author's own line is therefore shown without its digits wherever
it is data: each number is one dot, however long.
"""

from collections.abc import Mapping, Sequence
from itertools import groupby

from yjplan.problems.masked import DOT
from yjplan.problems.printers.shown import answer_words, shown_place
from yjplan.problems.printers.signs import visible
from yjplan.problems.problem import Problem
from yjplan.problems.report import Report

_LONGEST = 400
"""More of a line than this is not shown: a file of one line may have a problem in each of its words."""


def print_full(report: Report, texts: Mapping[str, str]) -> str:
    """Each problem in a paragraph of its own; `texts` holds the files read."""
    files = {p.place.file for p in (*report.problems, *(a.problem for a in report.listed))}
    # split as places are counted, whatever else breaks a line
    lines = {file: texts.get(file, "").split("\n") for file in files}
    rows = [_full(p, lines[p.place.file], str(p.severity), p.hint) for p in report.problems]
    rows += [
        _full(a.problem, lines[a.problem.place.file], "accepted", answer_words(a)) for a in report.listed
    ]
    return "\n".join([*rows, report.summary])


def _full(p: Problem, lines: Sequence[str], word: str, last: str) -> str:
    path = f"  ({p.place.path})" if p.place.path else ""
    rows = [f"{word}: {p.message}  [{p.code}]", f"  at {shown_place(p.place)}{path}"]
    if 0 < p.place.line <= len(lines) and (len(lines) > 1 or lines[0]) and not p.place.is_outside:
        source, start = _around(lines[p.place.line - 1].removesuffix("\r"), p.place.column)
        rows.append(f"  | {_excerpt(source, p)}")
        if p.place.column:
            shown = _excerpt(source[: p.place.column - 1 - start], p)
            lead = "".join("\t" if c == "\t" else " " for c in shown)
            rows.append(f"  | {lead}^")
    return "\n".join([*map(visible, rows), visible(f"  {last}"), ""])


def _around(line: str, column: int) -> tuple[str, int]:
    """The line, or the part of a very long one around the column; and where in the line it starts."""
    if len(line) <= _LONGEST:
        return line, 0
    start = max(0, column - 1 - _LONGEST // 2)
    part = line[start : start + _LONGEST] + ("…" if start + _LONGEST < len(line) else "")
    return (f"…{part}", start - 1) if start else (part, 0)


def _excerpt(source: str, p: Problem) -> str:
    """The author's line; in data each number is a dot, because it may count a few children."""
    is_prose = p.place.file.endswith(".md") and not p.place.path
    runs = groupby(source, str.isdigit)
    return source if is_prose else "".join(DOT if digits else "".join(run) for digits, run in runs)
