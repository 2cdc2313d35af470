"""Problems are values: sorted, each once, printed in four ways, with a hint at the nearest known word."""

import json

import pytest

from yjplan.problems import Place, Problem, Report, Severity, nearest, problem
from yjplan.problems.catalogue import CATALOGUE, explanation_of, find_code, severity_of
from yjplan.problems.printers import PRINTERS

OWNER = problem("missing-owner", Place("a.yml", 3, 5, "risks[2].owner"), "No owner.", "Add 'owner:'.")
HTML = problem("raw-html", Place("a.md", 12, 3), "HTML: '<b>' is 100% wrong,\nreally.", "Use Markdown.")
WHOLE = problem("missing-file", Place("b.yml"), "It is missing.", "Write it.")
REPORT = Report.of([WHOLE, HTML, OWNER, OWNER])
TEXTS = {"a.yml": "one\ntwo\n\t  risk: Fire\n", "a.md": "short\n"}


def printed(style: str, report: Report = REPORT) -> str:
    """The report in one style."""
    return PRINTERS[style](report, TEXTS)


def test_problems_stand_in_the_order_of_the_files_and_each_once() -> None:
    """By file, then line."""
    assert REPORT.problems == (HTML, OWNER, WHOLE)
    assert (REPORT.errors, REPORT.warnings, REPORT.summary) == (2, 1, "errors 2, warnings 1")


def test_severity_comes_from_the_catalogue() -> None:
    """And a code that is not in it cannot be used."""
    assert (OWNER.severity, HTML.severity) == (Severity.WARNING, Severity.ERROR)
    with pytest.raises(KeyError):
        severity_of("no-such-code")
    assert find_code("no-such-code") is None


@pytest.mark.parametrize(
    ("place", "text"),
    [(Place("a.yml", 3, 5), "a.yml:3:5"), (Place("a.yml", 3), "a.yml:3"), (Place("a.yml"), "a.yml")],
)
def test_a_place_leaves_out_what_is_not_known(place: Place, text: str) -> None:
    """As compilers write it."""
    assert str(place) == text


@pytest.mark.parametrize(
    ("word", "known", "hint"),
    [
        ("budgit", ["budget", "table"], "Did you mean 'budget'?"),
        ("BUDGET", ["Budget"], "Did you mean 'Budget'?"),
        ("xyz", ["b", "a", "a"], "Known here: 'a', 'b'."),
        ("xyz", [], "Nothing is defined here yet."),
        ("xyz", [f"k{n:02}" for n in range(14)], "and 2 more."),
    ],
)
def test_a_hint_names_the_nearest_known_word_or_all(word: str, known: list[str], hint: str) -> None:
    """Up to twelve of them."""
    assert nearest(word, known).endswith(hint)


def test_one_line_a_problem() -> None:
    """With place, severity, code, message and hint; the numbers last."""
    lines = printed("line").splitlines()
    assert "a.yml:3:5: warning missing-owner: No owner. Add 'owner:'." in lines
    assert lines[-1] == "errors 2, warnings 1"


def test_the_full_form_points_below_the_authors_own_line() -> None:
    """Tabs stay tabs, so that the pointer stands where it should."""
    text = printed("full")
    assert "  at a.yml:3:5  (risks[2].owner)\n  | \t  risk: Fire\n  | \t   ^\n  Add 'owner:'." in text
    assert "  at a.md:12:3\n  Use Markdown." in text


def test_github_gets_one_command_a_problem_with_line_ends_and_percents_written_out() -> None:
    """A file as a whole is shown at its first line."""
    lines = printed("github").splitlines()
    assert lines[0] == (
        "::error file=content/a.md,line=12,col=3,title=raw-html::"
        "HTML: '<b>' is 100%25 wrong,%0Areally. Use Markdown."
    )
    assert lines[2] == "::error file=content/b.yml,line=1,title=missing-file::It is missing. Write it."


def test_json_holds_everything_for_other_programs() -> None:
    """Each field by its name, and the two numbers."""
    body = json.loads(printed("json"))
    assert (body["errors"], body["warnings"]) == (2, 1)
    assert body["problems"][1] == {
        "code": "missing-owner",
        "severity": "warning",
        "file": "a.yml",
        "line": 3,
        "column": 5,
        "path": "risks[2].owner",
        "message": "No owner.",
        "hint": "Add 'owner:'.",
    }


@pytest.mark.parametrize("style", PRINTERS)
def test_nothing_wrong_is_said_as_well(style: str) -> None:
    """An empty report still says that there are no errors."""
    assert "errors" in printed(style, Report(()))


@pytest.mark.parametrize("code", CATALOGUE, ids=lambda code: code.slug)
def test_each_code_has_a_title_and_a_page_in_plain_words(code: object) -> None:
    """The title is short, and the page begins with why it matters."""
    slug, title = getattr(code, "slug", ""), getattr(code, "title", "")
    assert 0 < len(title) < 60
    assert not explanation_of(slug).startswith("#")


def test_a_problem_is_a_value() -> None:
    """Two that say the same are the same."""
    assert Problem("raw-html", HTML.place, HTML.message, HTML.hint, HTML.severity) == HTML
