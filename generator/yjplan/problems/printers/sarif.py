"""SARIF 2.1.0 (OASIS), which code scanning services read.

It holds places and messages, and no line of the author's: nothing of the data is in it.
"""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from yjplan import __version__
from yjplan.problems.accepted import Accepted
from yjplan.problems.catalogue import CATALOGUE, Code, explanation_of
from yjplan.problems.place import DATA_DIR, Place
from yjplan.problems.printers.shown import answer_words, shown_place
from yjplan.problems.printers.signs import visible
from yjplan.problems.problem import Problem
from yjplan.problems.report import Report

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def print_sarif(report: Report, _texts: Mapping[str, str]) -> str:
    """One run: the rules that it speaks of, in the catalogue's order, and a result a problem.

    An accepted problem, where they are listed, is a result that is suppressed in the source.
    """
    spoken = {p.code for p in report.problems} | {a.problem.code for a in report.listed}
    rules = [code for code in CATALOGUE if code.slug in spoken]
    index = {code.slug: n for n, code in enumerate(rules)}
    results = [_result(p, index, p.hint) for p in report.problems]
    results += [_suppressed(a, index) for a in report.listed]
    run = {
        "tool": {"driver": {"name": "yjplan", "version": __version__, "rules": [_rule(c) for c in rules]}},
        "columnKind": "unicodeCodePoints",
        "results": results,
        "properties": {"summary": report.summary},
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1, ensure_ascii=False)


def _rule(code: Code) -> dict[str, Any]:
    page = explanation_of(code.slug).strip()
    first = " ".join(page.split("\n\n", maxsplit=1)[0].split())
    return {
        "id": code.slug,
        "shortDescription": {"text": code.title},
        "fullDescription": {"text": first},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": str(code.severity)},
    }


def _result(p: Problem, index: Mapping[str, int], last: str) -> dict[str, Any]:
    where = f"{shown_place(p.place)}: " if p.place.is_outside else ""
    path = {"properties": {"path": p.place.path}} if p.place.path else {}
    return {
        "ruleId": p.code,
        "ruleIndex": index[p.code],
        "level": str(p.severity),
        "message": {"text": visible(f"{where}{p.message} {last}")},
        "locations": [{"physicalLocation": _location(p.place)}],
        **path,
    }


def _suppressed(one: Accepted, index: Mapping[str, int]) -> dict[str, Any]:
    words = visible(answer_words(one))
    answer = {
        "kind": "inSource",
        "status": "accepted",
        "justification": words,
        "location": {"physicalLocation": _location(one.place)},
    }
    return _result(one.problem, index, words) | {"suppressions": [answer]}


def _location(place: Place) -> dict[str, Any]:
    """Where it is shown. A file that is not in the repository is shown at the plan that reads it."""
    if place.is_outside:
        parts = place.file.removeprefix(DATA_DIR).split("/")
        plan = len(parts) > 2 and f"{parts[0]}/{parts[1]}/plan.yml"  # noqa: PLR2004 - authority, plan, file
        place = Place(plan or "site.yml")
    region = {"startLine": max(place.line, 1)}
    if place.column:
        region["startColumn"] = place.column
    uri = quote(place.in_project)
    return {"artifactLocation": {"uri": uri, "uriBaseId": "%SRCROOT%"}, "region": region}
