"""SARIF 2.1.0: what code scanning services read, and nothing of the author's data."""

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from tests.problems.answered import REPORT, TEXTS
from tests.problems.sarif_form import FORM
from yjplan.problems import Place, Report, problem
from yjplan.problems.catalogue import CATALOGUE, explanation_of
from yjplan.problems.printers import PRINTERS


def log_of(report: Report) -> Any:  # noqa: ANN401 - JSON
    """The log file of a report, which has the standard's form."""
    log = json.loads(PRINTERS["sarif"](report, TEXTS))
    jsonschema.Draft202012Validator(FORM).validate(log)
    return log


def test_each_problem_is_a_result_with_its_rule_level_and_place() -> None:
    """In the order of the report; a column only where one is known, and paths as addresses."""
    (run,) = log_of(REPORT)["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [rules[r["ruleIndex"]] for r in run["results"]] == [r["ruleId"] for r in run["results"]]
    shown = [
        (
            r["ruleId"],
            r["level"],
            r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            r["locations"][0]["physicalLocation"]["region"],
        )
        for r in run["results"]
    ]
    assert shown == [
        ("wrong-type", "error", "content/westmere/2026-27/plan.yml", {"startLine": 1}),
        ("edition-damaged", "error", "editions/westmere/2026-27/1.json", {"startLine": 1}),
        ("raw-html", "error", "content/westmere/2026-27/01-a%20b.md", {"startLine": 12, "startColumn": 3}),
        ("broken-link", "error", "content/westmere/2026-27/01-a%20b.md", {"startLine": 14}),
        (
            "missing-owner",
            "warning",
            "content/westmere/2026-27/risks.yml",
            {"startLine": 3, "startColumn": 5},
        ),
    ]
    assert run["results"][4]["message"]["text"] == "No owner. Name one."
    assert run["results"][4]["properties"] == {"path": "risks[2].owner"}
    assert run["properties"]["summary"] == "errors 4, warnings 1, accepted 1"


def test_a_file_of_the_data_folder_is_named_in_the_message_without_its_column() -> None:
    """It is no file of the repository, and its column says how long a number is."""
    (run,) = log_of(REPORT)["runs"]
    assert (
        run["results"][0]["message"]["text"] == "data-dir:westmere/2026-27/ages.yml:2: Not a number. Mend it."
    )
    shared = problem("wrong-type", Place("data-dir:comparators/x.csv", 2, 9), "Not a number.", "Mend it.")
    (run,) = log_of(Report.of([shared]))["runs"]
    (location,) = run["results"][0]["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "content/site.yml"


def test_an_accepted_problem_is_a_suppressed_result_where_they_are_listed() -> None:
    """With who, when and why; the author's words without their numbers. Else it is left out."""
    assert "missing-due" not in PRINTERS["sarif"](REPORT, TEXTS)
    (run,) = log_of(replace(REPORT, names_accepted=True))["runs"]
    (suppression,) = run["results"][-1]["suppressions"]
    words = "Accepted by Head of service on 2026-06-01: The • children's cases end in 2027."
    assert run["results"][-1]["ruleId"] == "missing-due"
    assert (suppression["kind"], suppression["status"], suppression["justification"]) == (
        "inSource",
        "accepted",
        words,
    )
    assert suppression["location"]["physicalLocation"]["region"]["startLine"] == 2
    assert all("suppressions" not in result for result in run["results"][:-1])


def test_rules_are_those_of_the_results_with_their_pages() -> None:
    """In the order of the catalogue, each once, with the whole page as help."""
    (run,) = log_of(REPORT)["runs"]
    rules = run["tool"]["driver"]["rules"]
    order = [code.slug for code in CATALOGUE]
    assert [rule["id"] for rule in rules] == sorted({p.code for p in REPORT.problems}, key=order.index)
    assert all(rule["help"]["markdown"] == explanation_of(rule["id"]).strip() for rule in rules)


@pytest.mark.parametrize("code", CATALOGUE, ids=lambda code: code.slug)
def test_each_code_makes_a_rule_of_the_standards_form(code: Any) -> None:  # noqa: ANN401 - a Code
    """Whatever its page says."""
    log_of(Report.of([problem(code.slug, Place("a.yml", 1), "It is wrong.", "Mend it.")]))


def test_nothing_of_the_authors_lines_is_in_it_and_a_second_run_says_the_same() -> None:
    """No excerpt, no number of the data, no sign that a terminal obeys, no moment of the run."""
    text = PRINTERS["sarif"](replace(REPORT, names_accepted=True), TEXTS)
    assert not any(word in text for word in ("17 children", "23 girls", "4711", "\x07", "\u202e"))
    assert text == PRINTERS["sarif"](replace(REPORT, names_accepted=True), TEXTS)


def test_a_result_without_a_place_does_not_have_the_form() -> None:
    """The schema of this test sees what is missing, and what does not belong."""
    log = log_of(REPORT)
    log["runs"][0]["results"][0]["locations"] = []
    log["runs"][0]["results"][1]["extra"] = 1
    found = [error.validator for error in jsonschema.Draft202012Validator(FORM).iter_errors(log)]
    assert sorted(found) == ["additionalProperties", "minItems"]
