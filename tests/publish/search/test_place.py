"""Which plan or inspection a page belongs to."""

from datetime import date

import pytest

from yjplan.publish.search.place import NOWHERE, Place, financial_year, place_of, scope_of

PLAN = Place("westmere", "2026-27", "2026-04-01")
OWNER = Place("westmere", "", "0000-00-00")
PLACES = {"westmere": OWNER, "westmere/2026-27": PLAN}


@pytest.mark.parametrize(
    ("page", "place"),
    [
        ("westmere/2026-27/budget/", PLAN),
        ("westmere/2026-27/", PLAN),
        ("westmere/2026-27/cy/cyllideb/", PLAN),
        ("westmere/", OWNER),
        ("about/", NOWHERE),
        ("", NOWHERE),
    ],
)
def test_a_page_belongs_to_the_nearest_place_above_it(page: str, place: Place) -> None:
    """A page of a plan to the plan, another one to the authority, the rest to none."""
    assert place_of(page, PLACES) == place


@pytest.mark.parametrize(
    ("day", "years"),
    [(date(2023, 10, 13), "2023-24"), (date(2024, 3, 31), "2023-24"), (date(2099, 4, 1), "2099-00")],
)
def test_a_report_belongs_to_the_years_from_april_to_march(day: date, years: str) -> None:
    """As plans do."""
    assert financial_year(day) == years


@pytest.mark.parametrize(
    ("project", "scope"),
    [
        ("westmere/2026-27", "westmere/2026-27"),
        ("westmere/2026-27/editions/2", "westmere/2026-27"),
        ("westmere/2026-27/cy", "westmere/2026-27"),
        ("westmere/inspections/2023-10", "westmere/inspections/2023-10"),
        ("_root", ""),
        ("_root/cy", ""),
    ],
)
def test_a_search_begins_within_the_plan_as_it_stands(project: str, scope: str) -> None:
    """From an edition and from Welsh pages too; from the pages above the plans it begins everywhere."""
    assert scope_of(project) == scope
