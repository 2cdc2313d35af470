"""Words about change and comparison come from the data, and from like beside like only."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests.figures.samples import indicator, point, series
from yjplan.figures.change import Verdict, change_between
from yjplan.figures.compare import compare_series
from yjplan.figures.indicators import Direction
from yjplan.figures.marks import Mark
from yjplan.figures.units import UNITS

NOW = date(2030, 3, 31)
FTE = indicator("fte", Direction.LOWER)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("212", "179", "fell from 212 in 2018 to 179 in 2021"),
        ("179", "212", "rose from 179 in 2018 to 212 in 2021"),
        ("179", "179", "stayed at 179 from 2018 to 2021"),
    ],
)
def test_the_sentence_says_what_happened(before: str, after: str, words: str) -> None:
    """Fell, rose or stayed, with both values and both periods."""
    change = change_between(FTE, point("2018", before), point("2021", after))
    assert change is not None
    assert change.sentence == words
    assert change.words == words.replace(" in 2018", "").replace(" in 2021", "").replace(
        " from 2018 to 2021", ""
    )


@pytest.mark.parametrize(
    ("direction", "verdict"),
    [
        (Direction.LOWER, Verdict.BETTER),
        (Direction.HIGHER, Verdict.WORSE),
        (Direction.NONE, Verdict.NONE),
    ],
)
def test_the_verdict_depends_on_the_direction_that_is_better(direction: Direction, verdict: Verdict) -> None:
    """Where no direction is better, nothing is judged."""
    change = change_between(indicator("x", direction), point("2018", "212"), point("2021", "179"))
    assert change is not None
    assert change.verdict is verdict


def test_no_change_is_judged_as_no_change() -> None:
    """Neither better nor worse."""
    change = change_between(FTE, point("2018", "5"), point("2021", "5.0"))
    assert change is not None
    assert change.verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (point("2018", "212"), point("2021-22", "179")),
        (point("2018", "212"), point("2018", "179")),
        (point("2018", "212"), point("2021", Mark.CONFIDENTIAL)),
        (point("2018", Mark.NOT_AVAILABLE), point("2021", "179")),
        (None, point("2021", "179")),
    ],
    ids=["two kinds of period", "one period", "withheld", "not available", "nothing"],
)
def test_unlike_values_are_not_compared(first: object, last: object) -> None:
    """Nothing is said rather than something wrong."""
    assert change_between(FTE, first, last) is None  # type: ignore[arg-type]


def test_the_service_is_put_beside_areas_with_the_same_period_only() -> None:
    """Below, above or the same, with the other's figure."""
    own = series("westmere", {"2018": "212", "2021": "179"})
    others = (
        series("england", {"2021": "190"}),
        series("london", {"2020": "1"}),
        series("wales", {"2021": "179"}),
        series("family", {"2021": "150"}),
        series("eastmere", {"2021": Mark.CONFIDENTIAL}),
    )
    finding = compare_series(FTE, (own,), others, parts=frozenset(), until=NOW)
    assert [a.words for a in finding.against] == [
        "below england (190)",
        "the same as wales (179)",
        "above family (150)",
    ]
    assert [a.verdict for a in finding.against] == [Verdict.BETTER, Verdict.SAME, Verdict.WORSE]


def test_a_council_inside_the_service_is_no_comparator() -> None:
    """A part is not put beside its whole."""
    own, part = series("westmere", {"2021": "179"}), series("westmere-north", {"2021": "100"})
    finding = compare_series(FTE, (own,), (part,), parts=frozenset({"westmere-north"}), until=NOW)
    assert finding.against == ()


def test_the_headline_is_the_last_value_with_a_number() -> None:
    """A withheld last year does not hide the year before."""
    own = series("westmere", {"2020": "190", "2021": Mark.CONFIDENTIAL})
    finding = compare_series(FTE, (own,), (), parts=frozenset(), until=NOW)
    assert finding.latest is not None
    assert finding.latest.value.amount == Decimal(190)
    assert finding.change is None


def test_without_figures_nothing_is_found() -> None:
    """An indicator without series has no headline and no comparison."""
    finding = compare_series(FTE, (), (series("england", {"2021": "190"}),), parts=frozenset(), until=NOW)
    assert (finding.latest, finding.change, finding.against) == (None, None, ())


def test_figures_after_the_plan_make_no_headline() -> None:
    """Open data that came later is shown, but the plan's headline is its own time's."""
    own = series("westmere", {"2020": "190", "2021": "179", "2024": "90"})
    finding = compare_series(FTE, (own,), (), parts=frozenset(), until=date(2022, 3, 31))
    assert finding.latest is not None
    assert finding.latest.period.text == "2021"
    assert finding.change is None, "the series goes on, so nothing is said of a change"


def test_a_number_for_a_part_of_a_year_makes_no_headline_where_a_year_does() -> None:
    """Four months without sentences do not outrank the year before."""
    own = series("westmere", {"2021-22": "8", "since 2022-01": "0"})
    finding = compare_series(FTE, (own,), (), parts=frozenset(), until=NOW)
    assert finding.latest is not None
    assert finding.latest.period.text == "2021-22"


def test_another_source_is_no_comparator_of_the_headline() -> None:
    """Figures that rest on another population are shown, and not put above or below."""
    own, other = series("westmere", {"2021": "179"}), series("england", {"2021": "150"})
    other = replace(other, source=replace(other.source, id="open"))
    assert compare_series(FTE, (own,), (other,), parts=frozenset(), until=NOW).against == ()


def test_one_point_of_a_percentage_in_whole_numbers_is_not_judged() -> None:
    """From 4% to 5%, both rounded, may be no change at all."""
    share = replace(FTE, unit=UNITS["percent"])
    one = change_between(share, *series("westmere", {"2020": "4", "2021": "5"}).points)
    more = change_between(share, *series("westmere", {"2020": "4", "2021": "7"}).points)
    assert one is not None
    assert more is not None
    assert (one.verdict, more.verdict) == (Verdict.NONE, Verdict.WORSE)
