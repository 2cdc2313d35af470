"""One problem, four ways of saying it: one line, in full, for GitHub, as JSON."""

import json
from collections.abc import Callable, Mapping

from yjplan.problems.problem import Problem
from yjplan.problems.report import Report

Printer = Callable[[Report, Mapping[str, str]], str]


def print_lines(report: Report, _texts: Mapping[str, str]) -> str:
    """One line a problem, as compilers print them."""
    rows = [f"{p.place}: {p.severity} {p.code}: {p.message} {p.hint}".rstrip() for p in report.problems]
    return "\n".join([*rows, report.summary])


def print_full(report: Report, texts: Mapping[str, str]) -> str:
    """Each problem with the author's own line and a pointer under it; `texts` holds the files read."""
    return "\n".join([*(_full(p, texts) for p in report.problems), report.summary])


def print_github(report: Report, _texts: Mapping[str, str]) -> str:
    """Workflow commands, which GitHub shows beside the lines of a pull request."""
    rows = []
    for p in report.problems:
        where = [f"file=content/{p.place.file}", f"line={max(p.place.line, 1)}"]
        if p.place.column:
            where.append(f"col={p.place.column}")
        text = f"{p.message} {p.hint}".replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
        rows.append(f"::{p.severity} {','.join(where)},title={p.code}::{text}")
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
    lines = texts.get(p.place.file, "").splitlines()
    if 0 < p.place.line <= len(lines):
        source = lines[p.place.line - 1]
        rows.append(f"  | {source}")
        if p.place.column:
            lead = "".join("\t" if c == "\t" else " " for c in source[: p.place.column - 1])
            rows.append(f"  | {lead}^")
    return "\n".join([*rows, f"  {p.hint}", ""])
