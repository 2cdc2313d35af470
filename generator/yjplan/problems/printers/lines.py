"""One line a problem, as compilers print them."""

from collections.abc import Mapping

from yjplan.problems.accepted import Accepted
from yjplan.problems.printers.shown import answer_words, shown_place
from yjplan.problems.printers.signs import visible
from yjplan.problems.problem import Problem
from yjplan.problems.report import Report


def print_lines(report: Report, _texts: Mapping[str, str]) -> str:
    """Place, severity, code, message and hint of each problem; the numbers last."""
    rows = [line_of(p) for p in report.problems]
    rows += [accepted_line_of(a) for a in report.listed]
    return "\n".join([*rows, report.summary])


def line_of(p: Problem) -> str:
    """One problem on one line."""
    return visible(f"{shown_place(p.place)}: {p.severity} {p.code}: {p.message} {p.hint}".rstrip())


def accepted_line_of(one: Accepted) -> str:
    """One accepted problem, with its answer, on one line."""
    p = one.problem
    return visible(f"{shown_place(p.place)}: accepted {p.code}: {p.message} {answer_words(one)}")
