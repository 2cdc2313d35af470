"""Charts in words."""

from dataclasses import replace

import pytest

from tests.charts.samples import BARS, LINE, RATE, SLOPE, STACKED, one_series
from yjplan.charts.words import describe_bars, describe_line
from yjplan.figures.certainty import Certainty
from yjplan.figures.marks import Mark


def test_a_line_is_told_from_its_first_to_its_last_published_value() -> None:
    """Where it began, where it ended, and what is withheld, in words."""
    series = (
        one_series("Northamptonshire", RATE, "212", Mark.CONFIDENTIAL, "179"),
        one_series("England", RATE, "146", "150", "151", own=False),
    )
    words = describe_line(axis="First time entrants", categories=("2018", "2019", "2021"), series=series)
    assert words == (
        "Line chart. First time entrants. Northamptonshire: from 212 in 2018 to 179 in 2021; "
        "England: from 146 in 2018 to 151 in 2021. Withheld: Northamptonshire, 2019."
    )


def test_a_turn_between_the_ends_is_told() -> None:
    """A rise and a fall back would otherwise be lost."""
    series = (one_series("N", RATE, "100", "150", "90", "100"),)
    words = describe_line(axis="", categories=("2018", "2019", "2020", "2021"), series=series)
    assert words == (
        "Line chart. N was 100 in 2018 and again in 2021, with its highest value, 150, in 2019 "
        "and its lowest value, 90, in 2020."
    )


def test_a_period_that_is_a_phrase_reads_as_one() -> None:
    """'In the year to March', not 'in Year to March'."""
    assert ": from 38.4% in the year to March 2018 to 29.7% in the year to March 2021" in SLOPE.description


def test_a_short_bar_chart_names_every_bar() -> None:
    """Six bars and fewer can be listened to."""
    words = describe_bars(axis="Offences", categories=("A", "B"), series=(one_series("N", RATE, "5", "3"),))
    assert words == "Bar chart. Offences. A: 5 and B: 3."


def test_a_long_bar_chart_names_the_highest_and_the_lowest() -> None:
    """Past six, the list is in the table."""
    names = tuple("ABCDEFGH")
    series = (one_series("N", RATE, *(str(10 * n) for n in range(1, 9))),)
    words = describe_bars(axis="Offences", categories=names, series=series)
    assert words == "Bar chart. Offences. Highest: H (80), G (70) and F (60); lowest: A (10)."


def test_marks_are_said_in_words_and_never_as_brackets() -> None:
    """A screen reader would spell '[c]'."""
    for chart in (LINE, BARS, STACKED):
        assert "Withheld: " in chart.description
        assert "[c]" not in chart.description


def test_a_series_without_published_values_says_so() -> None:
    """All withheld is a finding too."""
    series = (one_series("N", RATE, Mark.CONFIDENTIAL, Mark.NOT_AVAILABLE),)
    words = describe_line(axis="", categories=("2020", "2021"), series=series)
    assert words == "Line chart. N has no published value. Withheld: 2020. Not available: 2021."


@pytest.mark.parametrize(
    ("certainty", "last", "expected"),
    [
        (Certainty.CLEAR, "90", "N fell from 120 in 2020 to 90 in 2024"),
        (Certainty.CLEAR, "150", "N rose from 120 in 2020 to 150 in 2024"),
        (Certainty.NOT_CLEAR, "90", "N: no clear change, from 120 in 2020 to 90 in 2024"),
        (Certainty.UNKNOWN, "90", "N: from 120 in 2020 to 90 in 2024"),
        (Certainty.NOT_CLEAR, "120", "N was 120 in 2020 and again in 2024"),
    ],
)
def test_a_line_rises_or_falls_in_words_only_where_chance_does_not_explain_it(
    certainty: Certainty, last: str, expected: str
) -> None:
    """What the page calls 'no clear change' is none here; where nothing is known, no word judges."""
    series = (replace(one_series("N", RATE, "120", last), certainty=certainty),)
    assert describe_line(axis="", categories=("2020", "2024"), series=series) == f"Line chart. {expected}."


def test_what_is_no_period_stands_in_brackets() -> None:
    """'From 6 (Before)', not 'from 6 in Before'."""
    series = (one_series("N", "score", "6", "8"),)
    words = describe_line(axis="", categories=("Before", "After"), series=series)
    assert words == "Line chart. N: from 6 (Before) to 8 (After)."
