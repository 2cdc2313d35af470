"""`All` and `consistently` beside a table with an exception."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.problems.overlay import Example
from tests.rules.desk import passage
from tests.rules.plans import section
from tests.rules.whole import found_in_plan, subject_of
from yjplan.rules.all_said import ALL_SAID

SCORES = Example(
    "scores.yml",
    "title: Scores\nrows:\n  - {name: Knives, before: 6, after: 9}\n  - {name: Gangs, before: 8, after: 8}\n",
)
AUDITS = Example(
    "audits.yml",
    "title: Audits\ncolumns: [{name: Audit}, {name: Result}]\nrows:\n"
    "  - {cells: [Spring, Good]}\n  - {cells: [Autumn, Requires improvement]}\n",
)
BLOCKS = "\n\n:::{scores} scores.yml\n:::\n\n:::{table} audits.yml\n:::\n"
SUBJECT = subject_of(SCORES, AUDITS, section(BLOCKS))
WRONG = (
    "All the average scores rose.",
    "Every score has improved.",
    "Casework is consistently good.",
    "Practice has been consistently very strong.",
)
RIGHT = (
    "Nearly all the scores rose.",
    "All scores rose except one.",
    "All plans were reviewed.",
    "Casework is good.",
    "All scores were noted.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported_at_its_line(text: str) -> None:
    """One row of a table in the same section shows it."""
    assert [
        (code, line)
        for code, _, line in found_in_plan(
            ALL_SAID, section(f"All is well.\n\n{text}{BLOCKS}"), SCORES, AUDITS
        )
    ] == [("all-does-not-hold", 7)]


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Sentences that name an exception, and the same words about something else, are left alone."""
    assert found_in_plan(ALL_SAID, section(f"{text}{BLOCKS}"), SCORES, AUDITS) == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    found = ALL_SAID.check(replace(SUBJECT, passages=(passage(text),)))
    assert all(problem.place.file == "a.md" for problem in found)


def test_a_section_without_such_a_table_is_left_alone() -> None:
    """The table of another section is about something else."""
    other = section(BLOCKS, "18-other.md")
    assert found_in_plan(ALL_SAID, section("All the average scores rose.\n"), other, SCORES, AUDITS) == []
