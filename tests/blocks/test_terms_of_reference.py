"""Terms of reference: numbers, letters and addresses."""

from tests.blocks.reading import all_problems, codes, published, texts
from tests.blocks.rendering import rendered
from yjplan.blocks.terms_of_reference import TERMS_OF_REFERENCE, Clause, numbered

UNNUMBERED = """\
title: Terms
clauses:
  - title: Purpose
    clauses:
      - text: The board oversees the service.
      - {text: "It agrees:", items: [the plan, the budget]}
  - title: Meetings
"""


def test_every_clause_and_point_has_an_address() -> None:
    """Made from its number, so that it stays the same when text changes."""
    assert all_problems(TERMS_OF_REFERENCE) == []
    html = rendered(TERMS_OF_REFERENCE)
    assert '<li id="terms-of-reference-1-2">' in html
    assert '<li id="terms-of-reference-1-2-b">b) the budget</li>' in html
    assert '<a class="yj-clauses__number" href="#terms-of-reference-1-1">1.1</a>' in html
    assert html.startswith("<p>Reviewed: Every April</p>")


def test_the_machine_numbers_what_the_author_does_not() -> None:
    """Clauses count on from the one above, points by letter."""
    assert all_problems(TERMS_OF_REFERENCE, UNNUMBERED) == []
    (table,) = published(TERMS_OF_REFERENCE, UNNUMBERED)
    assert [row[0] for row in texts(table)] == ["1", "1.1", "1.2", "1.2 a)", "1.2 b)", "2"]


def test_counting_goes_on_from_a_printed_number() -> None:
    """A clause without a number after 4 is 5."""
    clauses = [Clause.model_validate(value) for value in ({"number": "4."}, {"title": "Next"})]
    assert [clause.number for clause in numbered(clauses, "terms")] == ["4", "5"]


def test_a_number_stands_once() -> None:
    """Two clauses of one number would share an address."""
    (found,) = all_problems(TERMS_OF_REFERENCE, TERMS_OF_REFERENCE.example.replace('"1.2"', '"1.1"'))
    assert (found.code, found.place.path) == ("duplicate-id", "clauses[1].clauses[2].number")


def test_a_jump_in_the_numbers_is_a_warning() -> None:
    """A clause may have been lost."""
    text = TERMS_OF_REFERENCE.example.replace('"1.2"', '"1.4"')
    (found,) = all_problems(TERMS_OF_REFERENCE, text)
    assert (found.code, found.severity) == ("number-missing", "warning")


def test_a_note_answers_a_jump() -> None:
    """Beside the clause, where readers see it, or on the whole block."""
    text = TERMS_OF_REFERENCE.example.replace('"1.2"', '"1.4"')
    noted = text.replace('number: "1.4"', 'number: "1.4"\n        note: Two clauses were withdrawn.')
    assert all_problems(TERMS_OF_REFERENCE, noted) == []
    assert "Two clauses were withdrawn." in rendered(TERMS_OF_REFERENCE, noted)
    assert all_problems(TERMS_OF_REFERENCE, text + "note: Two clauses were withdrawn.\n") == []


def test_a_clause_may_have_several_paragraphs() -> None:
    """The first stands beside the number."""
    html = rendered(TERMS_OF_REFERENCE, "title: T\nclauses:\n  - {text: [First., Second.]}\n")
    assert "First.</p> <p>Second.</p>" in html


def test_numbers_that_are_not_counted_are_left_alone() -> None:
    """Roman numbers and letters have no checked order."""
    text = 'title: T\nclauses:\n  - {number: "i", title: One}\n  - {number: "iii", title: Three}\n'
    assert codes(all_problems(TERMS_OF_REFERENCE, text)) == []
    long = text.replace("iii", "9" * 5000)
    assert codes(all_problems(TERMS_OF_REFERENCE, long)) == []
