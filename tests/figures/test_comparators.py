"""What an area is to the service decides how it may stand beside it."""

from dataclasses import replace
from datetime import date

import pytest

from tests.figures.samples import BOARD, indicator, period, series
from yjplan.figures.comparators import Comparator, comparator_of
from yjplan.figures.compare import Ground, compare_series
from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy
from yjplan.figures.findings import compare_all, protect_all
from yjplan.figures.indicators import Direction
from yjplan.figures.marks import Mark
from yjplan.figures.series import RawPoint, RawSeries
from yjplan.packs.reader import read_packs
from yjplan.problems import Place

KINDS = {area.id: area.kind for area in read_packs().areas.values()}
CUSTODY = indicator("custody", Direction.LOWER, "sentences")


@pytest.mark.parametrize(
    ("area", "kind"),
    [
        ("westmere", Comparator.OWN),
        ("westmere-north", Comparator.COUNCIL),
        ("england-and-wales", Comparator.NATION),
        ("east-midlands", Comparator.REGION),
        ("inner-london", Comparator.SUB_REGION),
        ("family", Comparator.FAMILY),
        ("statistical-neighbours", Comparator.NEIGHBOURS),
        ("target", Comparator.TARGET),
        ("eastmere", Comparator.SERVICE),
    ],
)
def test_every_area_has_a_kind(area: str, kind: Comparator) -> None:
    """From the pack of areas and the service's own councils."""
    assert comparator_of(area, "westmere", frozenset({"westmere-north"}), KINDS) is kind


def test_every_area_of_the_pack_has_a_kind_of_its_own() -> None:
    """None of them is taken for another service."""
    kinds = {area: comparator_of(area, "westmere", frozenset(), KINDS) for area in KINDS}
    assert [area for area, kind in kinds.items() if kind is Comparator.SERVICE] == []


def test_the_family_and_the_neighbours_are_said_to_be_what_they_are() -> None:
    """Two comparators that readers take for one another."""
    finding = compare_series(
        indicator("fte"),
        (series("westmere", {"2021": "179"}),),
        (series("family", {"2021": "170"}), series("statistical-neighbours", {"2021": "160"})),
        parts=frozenset(),
        until=date(2030, 3, 31),
        ground=Ground(kinds=KINDS),
    )
    assert [a.kind for a in finding.against] == [Comparator.FAMILY, Comparator.NEIGHBOURS]
    family, neighbours = finding.caveats[1:]
    assert family.startswith("The family average was typed in by the service")
    assert "not the Youth Justice Board's family" in neighbours


def test_all_series_of_a_finding_know_what_their_area_is() -> None:
    """The service's own and those about some of the children, too."""
    girls = replace(series("westmere", {"2021": "40"}), group="sex: girls")
    found = compare_all(
        (series("westmere", {"2021": "179"}), series("east-midlands", {"2021": "190"}), girls),
        {"fte": indicator("fte")},
        "westmere",
        parts=frozenset(),
        until=date(2030, 3, 31),
        kinds=KINDS,
    )["fte"]
    kinds = [s.kind for s in (*found.own, *found.others, *found.groups)]
    assert kinds == [Comparator.OWN, Comparator.REGION, Comparator.OWN]


def raw(area: str, numerator: RawCount | None = None) -> RawSeries:
    """A series of three sentences."""
    point = RawPoint(period("2021"), RawCount(3), numerator, None, (), "", Place("a.csv", 2, 1))
    return RawSeries("custody", area, BOARD, (point,))


def test_a_target_is_shown_however_small_it_is() -> None:
    """It is set and not counted; a count of three children is withheld, also in a row called target."""
    areas = {"westmere": "Westmere", "target": "target"}
    every = (raw("westmere"), raw("target"), raw("target", RawCount(3)))
    shown = protect_all(every, {"custody": CUSTODY}, areas, Policy())
    assert [s.points[0].value.text for s in shown[:2]] == [str(Mark.CONFIDENTIAL), "3"]
    assert shown[2].points[0].value.mark is Mark.CONFIDENTIAL
