"""Workflow commands, which GitHub shows beside the lines of a pull request."""

from collections.abc import Mapping

from yjplan.problems.printers.shown import answer_words, shown_place
from yjplan.problems.printers.signs import visible
from yjplan.problems.problem import Problem
from yjplan.problems.report import Report


def print_github(report: Report, _texts: Mapping[str, str]) -> str:
    """One command a problem; an accepted one, where they are listed, as a notice."""
    rows = [_command(p, str(p.severity), f"{p.message} {p.hint}") for p in report.problems]
    rows += [_command(a.problem, "notice", f"{a.problem.message} {answer_words(a)}") for a in report.listed]
    return "\n".join([*rows, report.summary])


def _command(p: Problem, level: str, text: str) -> str:
    where = [f"file={_property(p.place.in_project)}", f"line={max(p.place.line, 1)}"]
    if p.place.column:
        where.append(f"col={p.place.column}")
    if p.place.is_outside:  # no file of the repository: the place goes into the text
        where, text = [], f"{shown_place(p.place)}: {text}"
    properties = ",".join([*where, f"title={_property(p.code)}"])
    return f"::{level} {properties}::{_message(text)}"


def _message(text: str) -> str:
    """As GitHub wants the text of a workflow command."""
    lines = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return visible(lines)


def _property(text: str) -> str:
    """As GitHub wants a property of a workflow command."""
    return _message(text).replace(":", "%3A").replace(",", "%2C")
