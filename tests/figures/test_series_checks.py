"""Groups that comparisons do not know, and releases that take turns, are warned of."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.figures.samples import BOARD, period
from yjplan.figures.series import RawPoint, RawSeries, Source
from yjplan.figures.series_checks import check_series
from yjplan.problems import Place, Problem, Severity

OLD = replace(BOARD, id="old", released="May 2024")


def raw(*periods: str, source: Source = BOARD, group: str = "", area: str = "westmere") -> RawSeries:
    """A series of some periods."""
    points = tuple(
        RawPoint(period(text), Decimal(100), None, None, (), "", Place("a.csv", n, 1))
        for n, text in enumerate(periods, 2)
    )
    return RawSeries("fte", area, source, points, group)


def told(*series: RawSeries) -> list[Problem]:
    """What is said of them."""
    return list(check_series(series))


@pytest.mark.parametrize(
    "group",
    [
        "",
        "sex: girls",
        "ethnicity: Black",
        "ethnicity: Black or Black British",
        "ethnicity: Roma",
        "age: 10 to 14",
        "age: Unknown",
        "age: 18 and over",
        "age: 15; ethnicity: White; sex: boys",
        "sex: not known; remand: Conditional Bail",
        "offence: Robbery",
    ],
)
def test_groups_as_they_are_written_pass(group: str) -> None:
    """In the order age, ethnicity, sex, then what happened."""
    assert told(raw("2021", group=group)) == []


@pytest.mark.parametrize(
    ("group", "hint"),
    [
        ("ethnicity: black", "Black"),
        ("ethnicity: Blak", "Black"),
        ("sex: girl", "girls"),
        ("age: ten", "10 to 14"),
        ("girls", "sex: …"),
        ("gender: girls", "sex: …"),
        ("sex: girls; age: 15", "age, ethnicity, sex"),
        ("sex: girls; sex: boys", "age, ethnicity, sex"),
    ],
)
def test_other_groups_are_warned_of(group: str, hint: str) -> None:
    """With what to write instead."""
    (found,) = told(raw("2021", group=group))
    assert (found.code, found.severity) == ("unknown-group", Severity.WARNING)
    assert hint in found.hint


def test_a_group_is_warned_of_once_a_file() -> None:
    """A table of ten years says it once."""
    assert len(told(raw("2020", "2021", group="sex: x"), raw("2021", group="sex: x", area="london"))) == 1


def test_years_taken_by_turns_from_two_releases_are_warned_of() -> None:
    """2019 and 2021 from one, 2020 from the other."""
    (found,) = told(raw("2019", "2021"), raw("2020", source=OLD))
    assert (found.code, found.severity) == ("mixed-releases", Severity.WARNING)
    assert "'board' and 'old'" in found.message


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (raw("2020", "2021"), raw("2018", "2019", source=OLD)),
        (raw("2019", "2020", "2021"), raw("2019", "2020", source=OLD)),
        (raw("2019", "2021"), raw("2020", source=replace(OLD, title="Another table"))),
        (raw("2019", "2021"), raw("2020", source=replace(OLD, released="May 2026"))),
        (raw("2019", "2021"), raw("2020", source=OLD, area="london")),
        (raw("2019", "2021"), raw("2020", source=OLD, group="sex: girls")),
    ],
    ids=["one after the other", "side by side", "another title", "one release", "another area", "a group"],
)
def test_releases_that_do_not_take_turns_pass(one: RawSeries, other: RawSeries) -> None:
    """Later years from a later release, or the same years from both."""
    assert told(one, other) == []
