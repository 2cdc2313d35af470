"""How plans name recommendations."""

import pytest

from yjplan.inspections.answers import Reference, references_in


@pytest.mark.parametrize(
    "text",
    [
        "Inspection 2023-10, recommendation 3",
        "inspection 2023-10 recommendation 3",
        "Comes from the inspections/2023-10#3 of our service",
        "HMIP Inspection 2023-10, recommendation 3; audit of 2022",
    ],
)
def test_a_recommendation_is_named_in_words_or_by_its_address(text: str) -> None:
    """Both forms mean the same, with other words around."""
    assert references_in(text) == (Reference("2023-10", 3),)


def test_several_recommendations_may_be_named_at_once() -> None:
    """With commas and 'and'; also of several inspections."""
    text = "Inspection 2023-10, recommendations 1, 2 and 5; inspection 2026-05-12, recommendation 1"
    numbers = [(one.date, one.number) for one in references_in(text)]
    assert numbers == [("2023-10", 1), ("2023-10", 2), ("2023-10", 5), ("2026-05-12", 1)]


@pytest.mark.parametrize(
    "text", ["", "HMIP", "Inspection 2023-10", "Inspection, recommendation 3", "2023-10#3"]
)
def test_other_words_name_nothing(text: str) -> None:
    """An inspection as a whole, or a number alone, is no reference."""
    assert references_in(text) == ()


def test_what_is_written_reads_as_what_it_means() -> None:
    """A reference turned into words is the same reference."""
    one = Reference("2023-10", 3)
    assert references_in(one.words) == (one,)
