"""One problem, four ways of saying it: one line, in full, for GitHub, as JSON.

What is printed stands in public logs. The author's own line is therefore shown without its digits wherever
it is data, and signs that a terminal would obey are shown as signs.
"""

import json
import unicodedata
from collections.abc import Callable, Mapping

from yjplan.problems.problem import Problem
from yjplan.problems.report import Report

Printer = Callable[[Report, Mapping[str, str]], str]


def print_lines(report: Report, _texts: Mapping[str, str]) -> str:
    """One line a problem, as compilers print them."""
    rows = [
        _visible(f"{p.place}: {p.severity} {p.code}: {p.message} {p.hint}".rstrip()) for p in report.problems
    ]
    return "\n".join([*rows, report.summary])


def print_full(report: Report, texts: Mapping[str, str]) -> str:
    """Each problem with the author's own line and a pointer under it; `texts` holds the files read."""
    return "\n".join([*(_full(p, texts) for p in report.problems), report.summary])


def print_github(report: Report, _texts: Mapping[str, str]) -> str:
    """Workflow commands, which GitHub shows beside the lines of a pull request."""
    rows = []
    for p in report.problems:
        where = [f"file={_property(f'content/{p.place.file}')}", f"line={max(p.place.line, 1)}"]
        if p.place.column:
            where.append(f"col={p.place.column}")
        text = _message(f"{p.message} {p.hint}")
        rows.append(f"::{p.severity} {','.join(where)},title={_property(p.code)}::{text}")
    return "\n".join([*rows, report.summary])


def print_json(report: Report, _texts: Mapping[str, str]) -> str:
    """For other programs: a list of problems and the two counts."""
    rows = [
        {
            "code": p.code,
            "severity": str(p.severity),
            "file": p.place.file,
            "line": p.place.line,
            "column": p.place.column,
            "path": p.place.path,
            "message": p.message,
            "hint": p.hint,
        }
        for p in report.problems
    ]
    body = {"errors": report.errors, "warnings": report.warnings, "problems": rows}
    return json.dumps(body, indent=2, ensure_ascii=False)


PRINTERS: dict[str, Printer] = {
    "line": print_lines,
    "full": print_full,
    "github": print_github,
    "json": print_json,
}


def _full(p: Problem, texts: Mapping[str, str]) -> str:
    path = f"  ({p.place.path})" if p.place.path else ""
    rows = [f"{p.severity}: {p.message}  [{p.code}]", f"  at {p.place}{path}"]
    lines = texts.get(p.place.file, "").split("\n")  # as places are counted, whatever else breaks a line
    if 0 < p.place.line <= len(lines) and any(lines):
        source = lines[p.place.line - 1].removesuffix("\r")
        rows.append(f"  | {_excerpt(source, p)}")
        if p.place.column:
            lead = "".join("\t" if c == "\t" else " " for c in source[: p.place.column - 1])
            rows.append(f"  | {lead}^")
    return "\n".join([*map(_visible, rows), _visible(f"  {p.hint}"), ""])


def _excerpt(source: str, p: Problem) -> str:
    """The author's line; in data each digit is a dot, because it may count a few children."""
    is_prose = p.place.file.endswith(".md") and not p.place.path
    return source if is_prose else "".join("•" if sign.isdigit() else sign for sign in source)


def _visible(text: str) -> str:
    """Control signs and signs that turn the direction of text, each as one sign that can be seen."""
    return "".join(map(_seen, text))


def _seen(sign: str) -> str:
    if sign == "\t" or unicodedata.category(sign) not in _UNSEEN:
        return sign
    if ord(sign) < _CONTROLS:
        return chr(_PICTURES + ord(sign))
    return "\N{REPLACEMENT CHARACTER}"


def _message(text: str) -> str:
    """As GitHub wants the text of a workflow command."""
    lines = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return _visible(lines)


def _property(text: str) -> str:
    """As GitHub wants a property of a workflow command."""
    return _message(text).replace(":", "%3A").replace(",", "%2C")


_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp"})
"""Unicode's categories of signs that have no picture of their own."""
_CONTROLS = 0x20
_PICTURES = 0x2400
"""Where Unicode has a picture of each control sign, in their order."""
