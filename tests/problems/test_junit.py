"""JUnit's XML: a table of files that passed and failed, as services for continuous integration show it."""

import xml.etree.ElementTree as ET
from dataclasses import replace

from tests.problems.answered import REPORT, TEXTS
from yjplan.problems import Report
from yjplan.problems.printers import PRINTERS

PLAN = "content/westmere/2026-27"


def suite_of(report: Report) -> ET.Element:
    """The one suite of a report."""
    (suite,) = ET.fromstring(PRINTERS["junit"](report, TEXTS))  # noqa: S314 - we wrote it
    assert suite.tag == "testsuite"
    return suite


def test_each_file_is_one_case_named_by_its_whole_path() -> None:
    """Read files without a problem pass; a file of the data folder stands there once."""
    cases = suite_of(REPORT).findall("testcase")
    assert [case.get("name") for case in cases] == [
        "data-dir:westmere/2026-27/ages.yml",
        "editions/westmere/2026-27/1.json",
        "content/site.yml",
        f"{PLAN}/01-a b.md",
        f"{PLAN}/risks.yml",
    ]
    assert [case.get("classname") for case in cases[2:4]] == ["content", PLAN]
    assert list(cases[2]) == []


def test_all_errors_of_a_file_stand_in_one_failure() -> None:
    """Several programs read the first one only, and one refuses a second."""
    case = suite_of(REPORT).findall("testcase")[3]
    (failure,) = case
    assert (failure.tag, failure.get("type")) == ("failure", "raw-html")
    assert failure.get("message") == "'<b>' & \u2407\ufffd. (and 1 more)"
    assert (failure.text or "").split("\n") == [
        "westmere/2026-27/01-a b.md:12:3: error raw-html: '<b>' & \u2407\ufffd. Use Markdown.",
        "westmere/2026-27/01-a b.md:14: error broken-link: It leads nowhere. Correct it.",
    ]


def test_a_warning_lets_the_case_pass_and_is_printed() -> None:
    """As it lets the check pass."""
    (printed,) = suite_of(REPORT).findall("testcase")[4]
    assert printed.tag == "system-out"
    assert printed.text == "westmere/2026-27/risks.yml:3:5: warning missing-owner: No owner. Name one."


def test_an_accepted_problem_is_printed_where_they_are_listed() -> None:
    """With who, when and why, without the numbers of those words."""
    (printed,) = suite_of(replace(REPORT, names_accepted=True)).findall("testcase")[4]
    assert (printed.text or "").split("\n")[1] == (
        "westmere/2026-27/risks.yml:7:1: accepted missing-due: No date. "
        "Accepted by Head of service on 2026-06-01: The • children's cases end in 2027."
    )


def test_the_counts_are_those_of_the_cases() -> None:
    """Some programs compare them."""
    suite = suite_of(REPORT)
    failing = [case for case in suite.findall("testcase") if case.find("failure") is not None]
    assert (suite.get("tests"), suite.get("failures")) == ("5", str(len(failing)))
    assert (suite.get("errors"), suite.get("skipped")) == ("0", "0")
    (summary,) = suite.findall("properties/property")
    assert summary.get("value") == REPORT.summary


def test_no_line_of_the_authors_is_in_it_and_a_second_run_says_the_same() -> None:
    """No time of the run either."""
    text = PRINTERS["junit"](replace(REPORT, names_accepted=True), TEXTS)
    assert not any(word in text for word in ("17 children", "23 girls", "4711", "timestamp", "\x07"))
    assert text == PRINTERS["junit"](replace(REPORT, names_accepted=True), TEXTS)
