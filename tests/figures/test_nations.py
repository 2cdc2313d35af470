"""A nation's rate that its regions cannot give is found wherever it stands."""

from dataclasses import replace

import pytest

from tests.figures.samples import BOARD, indicator
from yjplan.figures.attach import Known, attach_series
from yjplan.figures.indicators import Indicator
from yjplan.packs.reader import read_packs
from yjplan.problems import Problem
from yjplan.sources.csv_text import read_csv

REGIONS = [area.id for area in read_packs().areas.values() if area.kind == "region"]
FTE, COUNT = indicator("fte"), indicator("custody", unit="sentences")
HEAD = "indicator,area,period,value,numerator,denominator,source,flag,note\n"


def table(nation: str, *, without: str = "", area: str = "england", note: str = "", name: str = "fte") -> str:
    """Rates of 73 to 81 in the nine regions, 60 in Wales, and a nation's."""
    rows = [
        f"{name},{region},2024,{73 + n},,,board,," for n, region in enumerate(REGIONS) if region != without
    ]
    rows += [f"{name},wales,2024,60,,,board,,", f"{name},{area},2024,{nation},,,board,,{note}"]
    return HEAD + "\n".join(rows) + "\n"


def told(text: str, known_as: Indicator = FTE, *, strict: bool = True) -> list[Problem]:
    """What is said of a table."""
    found, _ = read_csv(text, "a.csv")
    assert found is not None
    areas = {area: area for area in (*REGIONS, "england", "wales", "england-and-wales")}
    known = Known({known_as.id: known_as}, areas, {"board": BOARD})
    if not strict:
        known = replace(known, areas={"england": "England"}, strict_areas=False)
    return attach_series([found], known)[1]


def test_a_sum_of_rates_is_found() -> None:
    """As the Local Authority Interactive Tool has it."""
    (found,) = told(table("693"))
    assert (found.code, found.place.line) == ("nation-outside-its-regions", 12)
    assert found.message == "'FTE' for england is 693, but its regions lie between 73 and 81."


def test_it_is_found_among_shared_figures_too() -> None:
    """Where a plan looks only at its own region and nation."""
    assert [p.code for p in told(table("693"), strict=False)] == ["nation-outside-its-regions"]


@pytest.mark.parametrize(
    ("nation", "area"),
    [("73", "england"), ("77.4", "england"), ("81.5", "england"), ("61", "england-and-wales")],
)
def test_a_rate_between_the_lowest_and_the_highest_passes(nation: str, area: str) -> None:
    """Half of a printed place on either side is rounding; Wales counts where the nation has it."""
    assert told(table(nation, area=area)) == []


@pytest.mark.parametrize(("nation", "area"), [("60", "england"), ("58", "england-and-wales")])
def test_a_rate_below_all_parts_is_found(nation: str, area: str) -> None:
    """Too low is as impossible as too high."""
    assert [p.code for p in told(table(nation, area=area))] == ["nation-outside-its-regions"]


def test_what_cannot_be_known_is_left_alone() -> None:
    """A region that is missing, or a note that explains."""
    assert told(table("693", without=REGIONS[0])) == []
    assert told(table("693", note="The source adds the rates up")) == []


def test_counts_add_up() -> None:
    """A nation's count is larger than each of its regions'."""
    assert told(table("693", name="custody"), COUNT) == []
