"""References to what the plan does not have."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.problems.overlay import Example
from tests.rules.desk import found_in
from tests.rules.plans import section
from tests.rules.whole import found_in_plan
from yjplan.rules.references import REFERENCES

WRONG = (
    "Feedback is in Appendix 9.",
    "Feedback is in annex B.",
    "The figures are in table 3.",
    "Chart 2 shows more.",
    "More stands on page 12.",
    "See figure 4.",
)
RIGHT = (
    "Feedback is in Appendix 2 of the report.",
    "Section 37(1) of the Act says so.",
    "In section 47 enquiries the council leads.",
    "Table 3 is lost.",
    "The table below shows it.",
    "Outcome 21 is used.",
    "In chart form it is clear.",
    "The first page says so.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Nothing in the plan has that name."""
    found = found_in(REFERENCES, f"All is well.\n\n{text}")
    assert [(problem.code, problem.place.line) for problem in found] == [("reference-leads-nowhere", 3)]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Other documents, the law and what the sentence calls lost are left alone."""
    assert [problem.message for problem in found_in(REFERENCES, text)] == []


@given(st.lists(st.sampled_from(WRONG + RIGHT) | st.text(max_size=40), max_size=6).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(REFERENCES, text))


def test_appendices_and_sections_are_known_by_their_numbers() -> None:
    """`number:` and titles say what exists; a section's number counts where sections have numbers."""
    files = [
        Example(f"{n}-more-{n}.md", f"---\ntitle: More {n}\nsummary: More.\nnumber: {number}\n---\nMore.\n")
        for n, number in ((20, "'1'"), (21, "'2'"), (22, "'3'"), (23, "Appendix 1"))
    ]
    body = "See Appendix 1 and section 2.\n\nSee section 14.\n\nSee Appendix 2.\n"
    found = found_in_plan(REFERENCES, section(body), *files)
    assert [line for _, file, line in found if file == "17-more.md"] == [7, 9]


@pytest.mark.parametrize(("note", "found"), [("", 1), ("note: The appendix A of clause 1.1 is lost.\n", 0)])
def test_the_words_of_a_block_are_read_and_its_note_answers(note: str, found: int) -> None:
    """A note that names the lost appendix tells readers."""
    clause = "clauses:\n  - {number: '1', text: The schedule is attached as appendix A.}\n"
    terms = Example("tor.yml", f"title: Terms\n{note}{clause}", block="terms-of-reference")
    assert len(found_in_plan(REFERENCES, terms)) == found
