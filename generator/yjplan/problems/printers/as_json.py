"""For other programs: everything that was found, each field by its name."""

import json
from collections.abc import Mapping

from yjplan.problems.masked import masked
from yjplan.problems.printers.shown import shown_place
from yjplan.problems.problem import Problem
from yjplan.problems.report import Report


def print_json(report: Report, _texts: Mapping[str, str]) -> str:
    """The numbers, a list of problems, and a list of those that were accepted."""
    accepted = [
        _row(one.problem)
        | {
            "by": masked(one.by),
            "on": one.on.isoformat(),
            "why": masked(one.why),
            "answered": str(shown_place(one.place)),
        }
        for one in report.accepted
    ]
    body = {
        "errors": report.errors,
        "warnings": report.warnings,
        "left-out": report.left_out,
        "problems": [_row(p) for p in report.problems],
        "accepted": accepted,
    }
    return json.dumps(body, indent=2, ensure_ascii=False)


def _row(p: Problem) -> dict[str, str | int]:
    return {
        "code": p.code,
        "severity": str(p.severity),
        "file": p.place.file,
        "line": p.place.line,
        "column": shown_place(p.place).column,
        "path": p.place.path,
        "message": p.message,
        "hint": p.hint,
    }
