"""A break in a series is said, and nothing is compared across it."""

from dataclasses import replace
from datetime import date

import pytest

from tests.figures.samples import indicator, period, point, series, value
from yjplan.figures.breaks import Break, BreakKind, Tenure, breaks_inside, breaks_of_councils, severed
from yjplan.figures.compare import Finding, Ground, compare_series
from yjplan.figures.marks import Mark
from yjplan.figures.series import Point, Series

TAKEN_OVER = (
    Tenure("North Westmere", date(2021, 4, 1), None),
    Tenure("West Westmere", date(2021, 4, 1), None),
    Tenure("Westmere County Council", None, date(2021, 3, 31)),
)
JOINED = (Tenure("Westmere", None, None), Tenure("Eastmere", date(2021, 4, 1), None))
LEFT = (Tenure("Westmere", None, None), Tenure("Eastmere", None, date(2021, 3, 31)))


def found(own: Series, *others: Series, breaks: tuple[Break, ...] = ()) -> Finding:
    """What is found for a service with some breaks."""
    return compare_series(
        indicator("fte"),
        (own,),
        others,
        parts=frozenset(),
        until=date(2030, 3, 31),
        ground=Ground(breaks=breaks),
    )


def flagged(text: str, number: str, *marks: Mark, note: str = "") -> Point:
    """A figure with marks behind it."""
    return replace(point(text, number), value=replace(value(number), flags=marks), note=note)


def test_councils_that_take_over_are_said_and_the_service_goes_on() -> None:
    """Northamptonshire in 2021: two councils for one, and one service before and after."""
    (only,) = breaks_of_councils("Westmere Youth Justice Service", TAKEN_OVER)
    assert (only.day, only.kind) == (date(2021, 4, 1), BreakKind.COUNCILS)
    assert only.words == (
        "On 1 April 2021 North Westmere and West Westmere took over from Westmere County Council. Figures of "
        "these councils before and after that day are of different areas; those of Westmere Youth Justice "
        "Service cover all of its councils at the time."
    )
    finding = found(series("westmere", {"2018": "212", "2022": "179"}), breaks=(only,))
    assert finding.breaks == (only,)
    assert only.words in finding.caveats
    assert finding.change is not None, "the ground is the same, so the change stands"


@pytest.mark.parametrize(("councils", "verb"), [(JOINED, "joined"), (LEFT, "left")])
def test_a_service_that_grows_or_shrinks_is_not_compared_with_itself(
    councils: tuple[Tenure, ...], verb: str
) -> None:
    """Its figures before and after are of different areas."""
    (only,) = breaks_of_councils("the service", councils)
    assert only.kind is BreakKind.GROUND
    assert only.words == (
        f"On 1 April 2021 Eastmere {verb} the service: figures before and after are of different areas."
    )
    finding = found(series("westmere", {"2018": "212", "2022": "179"}), breaks=(only,))
    assert finding.change is None
    assert "No change is given, because a break lies between the figures." in finding.caveats


def test_councils_as_far_back_as_figures_go_make_no_break() -> None:
    """Where nothing is said of days, nothing changed."""
    assert breaks_of_councils("s", (Tenure("Westmere", None, None),)) == ()
    assert breaks_of_councils("s", ()) == ()


def test_figures_from_before_all_councils_are_said_to_be() -> None:
    """Where the authority names no council before, nobody can say whose ground the figures were of."""
    (only,) = breaks_of_councils("the service", (Tenure("Westmere", date(2021, 4, 1), None),))
    assert only.words == (
        "Westmere began on 1 April 2021: earlier figures are from before the councils that the service has "
        "now, and may be of other ground."
    )
    assert found(series("westmere", {"2022": "1", "2023": "2"}), breaks=(only,)).caveats[:-1] == ()
    assert found(series("westmere", {"2018": "1", "2023": "2"}), breaks=(only,)).breaks == (only,)


def test_a_change_begins_after_the_break() -> None:
    """With the first figure that is about the same thing as the last, and the reader is told."""
    own = replace(
        series("westmere", {}),
        points=(point("2018", "300"), flagged("2020", "212", Mark.BREAK), point("2022", "179")),
    )
    finding = found(own)
    assert finding.change is not None
    assert finding.change.sentence == "fell from 212 [b] in 2020 to 179 in 2022"
    assert "The change is given from 2020, the first figure after the break." in finding.caveats


def test_a_figure_marked_b_says_what_its_note_says() -> None:
    """The source's own words come along."""
    own = replace(
        series("westmere", {}),
        points=(point("2018", "300"), flagged("2020", "212", Mark.BREAK, note="Counted by home address.")),
    )
    (only,) = breaks_inside(own, ())
    assert only.words == (
        "There is a break in the series at 2020 (Figures for the board): earlier figures are not comparable. "
        "Counted by home address."
    )


@pytest.mark.parametrize(
    ("first", "last", "is_between"),
    [
        ("2018", "2022", True),
        ("2018", "2020", False),
        ("2022", "2023", False),
        ("2021", "2022", True),
        ("2020-21", "2021-22", True),
        ("2021-22", "2022-23", False),
    ],
)
def test_a_break_lies_between_periods_when_one_begins_before_it(
    first: str, last: str, *, is_between: bool
) -> None:
    """A calendar year in which councils change in April is neither before nor after."""
    (only,) = breaks_of_councils("s", JOINED)
    assert (severed((only,), period(first), period(last)) is only) is is_between


def test_breaks_outside_the_figures_are_not_said() -> None:
    """A series that begins later has no break."""
    breaks = breaks_of_councils("s", TAKEN_OVER)
    assert found(series("westmere", {"2022": "190", "2023": "179"}), breaks=breaks).breaks == ()
    assert found(series("westmere", {"unstated": "190"}), breaks=breaks).breaks == ()


def test_sources_with_other_populations_are_said() -> None:
    """Two sources on one chart whose rates rest on different populations."""
    own = series("westmere", {"2021": "179"})
    mine = replace(own, source=replace(own.source, population_base="mid-2020 estimates", short="plan"))
    other = replace(
        own, source=replace(own.source, id="open", population_base="mid-2023 estimates", short="open data")
    )
    finding = compare_series(indicator("fte"), (mine, other), (), parts=frozenset(), until=date(2030, 3, 31))
    (only,) = finding.caveats
    assert only == (
        "The rates of these sources may rest on different populations: do not compare them across sources "
        "(plan: mid-2020 estimates; open data: mid-2023 estimates)."
    )


def test_provisional_and_revised_figures_are_said() -> None:
    """With the area and the period of each."""
    own = replace(
        series("westmere", {}),
        points=(flagged("2020", "190", Mark.REVISED), flagged("2021", "190", Mark.PROVISIONAL)),
    )
    assert found(own).caveats == (
        "Figures marked [p] may still change: they are provisional (westmere 2021).",
        "Figures marked [r] were revised since they were first published (westmere 2020).",
    )


def test_periods_that_share_months_are_said() -> None:
    """Two rolling years a quarter apart."""
    finding = found(series("westmere", {"YE 2021-03": "190", "YE 2021-06": "179"}))
    assert any("share months" in words for words in finding.caveats)
