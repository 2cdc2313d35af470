"""JUnit's XML, which most services for continuous integration show as a table of tests.

Each file that was checked is one test case. Several programs read the first `failure` of a case only, so all
its errors stand in one; warnings let the case pass and stand in what it printed.
"""

from collections.abc import Mapping
from html import escape

from yjplan.problems.place import DATA_DIR, Place
from yjplan.problems.printers.lines import accepted_line_of, line_of
from yjplan.problems.printers.signs import visible
from yjplan.problems.problem import Problem
from yjplan.problems.report import Report
from yjplan.problems.severity import Severity


def print_junit(report: Report, texts: Mapping[str, str]) -> str:
    """One suite with a case a file, in the order of the files; cases are named by their whole path."""
    found: dict[str, list[Problem]] = {}
    for p in report.problems:
        found.setdefault(p.place.file, []).append(p)
    said: dict[str, list[str]] = {}
    for one in report.listed:
        said.setdefault(one.problem.place.file, []).append(accepted_line_of(one))
    files = sorted({*_read(texts), *found, *said})
    failures = sum(any(p.severity is Severity.ERROR for p in found.get(file, ())) for file in files)
    counts = f'tests="{len(files)}" failures="{failures}" errors="0" skipped="0"'
    rows = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<testsuites name="yjplan check" {counts} time="0">',
        f'  <testsuite name="yjplan check" {counts} time="0">',
        f'    <properties><property name="summary" value="{_text(report.summary)}"/></properties>',
    ]
    for file in files:
        rows += _case(file, found.get(file, []), said.get(file, []))
    return "\n".join([*rows, "  </testsuite>", "</testsuites>"])


def _read(texts: Mapping[str, str]) -> set[str]:
    """The files that were read; one of the data folder also stands there as if it were in content."""
    outside = {name.removeprefix(DATA_DIR) for name in texts if name.startswith(DATA_DIR)}
    return set(texts) - outside


def _case(file: str, found: list[Problem], said: list[str]) -> list[str]:
    place = Place(file)
    name = file if place.is_outside else place.in_project
    folder = name.rsplit("/", maxsplit=1)[0]
    head = f'    <testcase name="{_text(name)}" classname="{_text(folder)}" file="{_text(name)}" time="0"'
    errors = [p for p in found if p.severity is Severity.ERROR]
    said = [*(line_of(p) for p in found if p.severity is not Severity.ERROR), *said]
    if not errors and not said:
        return [f"{head}/>"]
    rows = [f"{head}>"]
    if errors:
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        lines = "\n".join(_text(line_of(p)) for p in errors)
        message = _text(f"{errors[0].message}{more}")
        rows.append(f'      <failure type="{_text(errors[0].code)}" message="{message}">{lines}</failure>')
    if said:
        rows.append("      <system-out>" + "\n".join(_text(line) for line in said) + "</system-out>")
    return [*rows, "    </testcase>"]


def _text(text: str) -> str:
    """As XML holds it, in an element or an attribute."""
    return escape(visible(text))
