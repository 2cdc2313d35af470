"""The four authorities' first time entrants from 2016 to 2024, beside their region and each other."""

import pytest

from tests.house.project_files import ROOT
from yjplan.check import check_content
from yjplan.figures.disclosure import Policy
from yjplan.pages.load import measure_plan
from yjplan.pages.performance.measures import Measure
from yjplan.publish.settings import settings_for
from yjplan.sources.find import find_plans

YEARS = [str(year) for year in range(2016, 2025)]
PLANS = {
    "northamptonshire/2022-23": "East Midlands",
    "derbyshire/2021-22": "East Midlands",
    "leicester/2022-23": "East Midlands",
    "newham/2019-20": "London",
}
NAMES = {"Northamptonshire", "Derbyshire", "Leicester", "Newham"}


@pytest.fixture(scope="module")
def measures() -> dict[str, Measure]:
    """The measure of first time entrants of each plan of this repository."""
    settings = settings_for(ROOT)
    found = {}
    for checked in check_content(settings, find_plans(settings.content)).plans:
        policy = Policy()
        every = measure_plan(checked, policy)
        found[checked.plan.name] = next(m for m in every if m.finding.indicator.id == "fte")
    return found


def open_data(measure: Measure, area: str) -> dict[str, str]:
    """The open figures of an area of that name, by period."""
    one = next(s for s in measure.drawn.every if s.area_name == area and s.source.id == "lait")
    return {point.period.label: point.value.text for point in one.points}


@pytest.mark.parametrize(("plan", "region"), PLANS.items())
def test_each_stands_beside_its_region_and_the_three_others(
    measures: dict[str, Measure], plan: str, region: str
) -> None:
    """All nine years of region and services; the county of Northamptonshire to its end."""
    measure = measures[plan]
    assert list(open_data(measure, region)) == YEARS
    for name in NAMES - {"Northamptonshire"}:
        assert list(open_data(measure, name)) == YEARS
    assert list(open_data(measure, "Northamptonshire")) == YEARS[:5]
    for council in ("North Northamptonshire", "West Northamptonshire"):
        assert list(open_data(measure, council)) == YEARS[5:]


@pytest.mark.parametrize("plan", PLANS)
def test_the_change_of_councils_is_a_line_where_its_figures_are(
    measures: dict[str, Measure], plan: str
) -> None:
    """Between 2020 and 2021, with words that name the old council and the new ones.

    In the other services' own charts it would seem to be about their lines: there only Northamptonshire's
    panel has it.
    """
    measure = measures[plan]
    is_own = plan.startswith("northamptonshire/")
    assert measure.chart is not None
    assert bool(measure.chart.breaks) == is_own
    for chart in measure.charts if is_own else measure.charts[1:]:
        (found,) = chart.breaks
        assert chart.categories[found.after] == "2020"
        assert found.label.endswith("1 April 2021")
        for name in ("North Northamptonshire", "West Northamptonshire", "Northamptonshire County Council"):
            assert name in found.words
        assert {"Northamptonshire", "North Northamptonshire", "West Northamptonshire"} <= {
            name.partition(" (")[0] for name in found.names
        }


def test_the_service_comes_first_and_the_others_last(measures: dict[str, Measure]) -> None:
    """Its own line is strong, its councils and its region are comparators, other services are quiet."""
    chart = measures["northamptonshire/2022-23"].chart
    assert chart is not None
    assert [one.name for one in chart.series if one.own] == [
        "Northamptonshire (this plan)",
        "Northamptonshire (open data)",
    ]
    assert {one.name for one in chart.series if one.quiet} == NAMES - {"Northamptonshire"}


def test_the_plans_own_figures_stand_beside_open_data_where_they_differ(
    measures: dict[str, Measure],
) -> None:
    """Northamptonshire printed 212 for 2018, Derbyshire 171 for 2019."""
    for plan, year, printed, later in (
        ("northamptonshire/2022-23", "2018", "212", "220"),
        ("derbyshire/2021-22", "2019", "171", "186"),
    ):
        points = [p for s in measures[plan].finding.own for p in s.points if p.period.label == year]
        assert [p.value.text for p in points] == [printed, later]
