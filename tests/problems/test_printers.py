"""What is printed stands in public logs: no figures of the author's data, no signs that a terminal obeys."""

import pytest

from yjplan.problems import Place, Problem, Report, problem
from yjplan.problems.printers import PRINTERS


def full(found: Problem, text: str) -> list[str]:
    """The lines of the full form, for one problem in a file with that text."""
    return PRINTERS["full"](Report.of([found]), {found.place.file: text}).split("\n")


@pytest.mark.parametrize(
    ("file", "path"),
    [("figures.csv", ""), ("survey.yml", "questions[1].answers[2].count"), ("survey.yml", "")],
)
def test_the_digits_of_data_are_dots_and_the_pointer_stays(file: str, path: str) -> None:
    """The line may count three children."""
    found = problem("wrong-type", Place(file, 2, 9, path), "It is wrong.", "Mend it.")
    lines = full(found, "one\nWest, 3, 47.5\n")
    assert lines[2:4] == ["  | West, •, •.•", "  |         ^"]


def test_a_number_is_one_dot_however_long_it_is() -> None:
    """A line of two dots would say that a withheld count has two digits; the pointer moves with it."""
    found = problem("wrong-type", Place("figures.csv", 2, 13), "It is wrong.", "Mend it.")
    assert full(found, "one\nWest, 1234, x")[2:4] == ["  | West, •, x", "  |          ^"]


def test_of_a_very_long_line_the_part_around_the_problem_is_shown() -> None:
    """Each of a thousand problems in it would else print all of it; the pointer stays at its word."""
    text = "a" * 3000 + " <b> " + "c" * 3000
    found = problem("raw-html", Place("01-text.md", 1, 3002), "HTML.", "Use Markdown.")
    line, pointer = full(found, text)[2:4]
    assert line.startswith("  | …aaa")
    assert line.endswith("ccc…")
    assert len(line) < 410
    assert line[pointer.index("^") :].startswith("<b>")


@pytest.mark.parametrize("style", list(PRINTERS))
def test_thousands_of_problems_in_one_line_are_printed(style: str) -> None:
    """What is printed grows with their number, not with its square."""
    text = "TBC " * 10_000
    every = [
        problem("wrong-type", Place("a.yml", 1, n * 4 + 1), f"Wrong {n}.", "Mend it.") for n in range(10_000)
    ]
    assert len(PRINTERS[style](Report.of(every), {"a.yml": text})) < 20_000_000


def test_running_text_is_shown_as_it_is() -> None:
    """It is published word by word anyway."""
    found = problem("raw-html", Place("01-text.md", 1, 1), "HTML.", "Use Markdown.")
    assert full(found, "In 2022 <b>")[2] == "  | In 2022 <b>"


def test_digits_of_any_script_are_dots() -> None:
    """Python reads them as numbers too."""
    found = problem("wrong-type", Place("a.csv", 1), "It is wrong.", "Mend it.")
    assert full(found, "\u0663 \uff17 \u00b3")[2] == "  | • • •"


@pytest.mark.parametrize("style", ["full", "line", "github"])
def test_signs_that_a_terminal_obeys_are_shown_and_not_sent(style: str) -> None:
    """Escape sequences could hide a problem; a turned text could read as another."""
    found = problem("wrong-type", Place("a.md", 1, 1), "'\x1b[2J\u202eabc' is wrong.", "Mend it.")
    text = PRINTERS[style](Report.of([found]), {"a.md": "\x1b[31m\u2066red\x7f\r\n"})
    assert "'\u241b[2J\ufffdabc' is wrong." in text
    assert not set(text) & set("\x1b\u202e\u2066\x7f\r")
    assert style != "full" or "  | \u241b[31m\ufffdred\ufffd\n" in text


def test_only_a_line_feed_ends_a_line() -> None:
    """As places are counted: other breaks stand inside a line."""
    found = problem("wrong-type", Place("a.md", 2, 1), "It is wrong.", "Mend it.")
    assert full(found, "one\x0cstill one\u2028and still\r\ntwo\r\n")[2] == "  | two"


def test_a_message_of_several_lines_stays_one_line() -> None:
    """So that nothing in content can begin a line, as a workflow command would."""
    found = problem("wrong-type", Place("a.md", 1), "one\n::error::two", "Mend it.")
    for style in ("full", "line"):
        assert "\n::error" not in PRINTERS[style](Report.of([found]), {})


def test_properties_of_a_workflow_command_are_escaped() -> None:
    """A file's name could otherwise add properties of its own, or end the command."""
    found = problem("wrong-type", Place("a,line=9::b%.md", 3), "50% wrong: a, b.", "Mend it.")
    row = PRINTERS["github"](Report.of([found]), {}).split("\n")[0]
    assert row == (
        "::error file=content/a%2Cline=9%3A%3Ab%25.md,line=3,title=wrong-type::50%25 wrong: a, b. Mend it."
    )
