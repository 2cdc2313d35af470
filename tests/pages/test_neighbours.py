"""Which other services of the site stand beside a plan, and whose breaks are whose."""

from dataclasses import replace

from tests.figures.samples import period, series
from yjplan.figures.marks import Mark
from yjplan.pages.neighbours import MOST, names_elsewhere, near_services
from yjplan.pages.performance.breaks import council_turns, drawn_breaks, turns_inside
from yjplan.plan.models import Authority, Council

YEARS = tuple(period(str(year)) for year in (2019, 2020, 2021, 2022))


def service(name: str, region: str = "east-midlands", councils: tuple[Council, ...] = ()) -> Authority:
    """A service of that name."""
    return Authority.model_construct(
        id=name,
        name=name.title(),
        service_name=f"{name.title()} Service",
        nation="England",
        region=region,
        councils=councils,
    )


OWN = service("westmere")
SPLIT = service(
    "eastmere",
    councils=(
        Council.model_validate({"id": "old", "name": "Old Council", "until": "2021-03-31"}),
        Council.model_validate({"id": "new", "name": "New Council", "from": "2021-04-01"}),
    ),
)


def test_services_with_shared_figures_stand_beside_in_order_of_name() -> None:
    """Not the service itself, nor one without figures; a council's figures are its service's."""
    services = (service("northmere"), OWN, service("aldmere"), service("silent"), SPLIT)
    near = near_services(OWN, services, {"westmere", "northmere", "aldmere", "new"})
    assert [one.id for one in near] == ["aldmere", "eastmere", "northmere"]


def test_of_too_many_those_of_the_region_are_taken() -> None:
    """And none where these are too many as well: any choice would be ours."""
    far = [service(f"far{n}", "london") for n in range(MOST)]
    near = [service(f"near{n}") for n in range(MOST)]
    areas = {one.id for one in (*far, *near)}
    assert near_services(OWN, [*far, *near[:2]], areas) == tuple(near[:2])
    assert near_services(OWN, near, areas) == tuple(near)
    assert near_services(OWN, [*near, service("near8")], {*areas, "near8"}) == ()


def test_areas_that_the_plan_shows_anyway_are_no_other_services() -> None:
    """A service that a block names with ':compare:' is a comparator, and shown once."""
    assert names_elsewhere([SPLIT], ["old"]) == {"eastmere": "Eastmere", "new": "New Council"}
    assert names_elsewhere([SPLIT], ["eastmere", "old", "new"]) == {}


def test_a_change_of_councils_lies_between_two_periods_of_its_areas() -> None:
    """After 2020, though April lies in 2021; the area that did not change has no line."""
    mine, theirs = series("westmere", {"2020": "5", "2021": "6"}), series("new", {"2021": "7"})
    turns = turns_inside(council_turns([OWN, SPLIT]), (mine, theirs), YEARS)
    (found,) = drawn_breaks(turns, YEARS, (("Westmere", mine), ("New Council", theirs)), "westmere")
    assert (found.after, found.label, found.names) == (1, "Eastmere, 1 April 2021", ("New Council",))
    assert "New Council took over from Old Council" in found.words
    assert turns_inside(council_turns([OWN, SPLIT]), (mine,), YEARS) == ()


def test_a_break_outside_the_periods_is_not_drawn() -> None:
    """A line at the edge of a chart would part nothing."""
    theirs = series("new", {"2021": "7"})
    for periods in (YEARS[:2], YEARS[2:]):
        assert turns_inside(council_turns([SPLIT]), (theirs,), periods) == ()


def test_a_marked_figure_is_a_break_and_shares_its_line() -> None:
    """A [b] in the data draws a line before its period; with a change of councils there, it is one line."""
    marked = series("new", {"2020": "5", "2021": "6"})
    first, second = marked.points
    value = replace(second.value, flags=(Mark.BREAK,))
    marked = replace(marked, points=(first, replace(second, value=value)))
    turns = turns_inside(council_turns([SPLIT]), (marked,), YEARS)
    (found,) = drawn_breaks(turns, YEARS, (("New Council", marked),), "eastmere")
    assert len(turns) == 2
    assert found.label == "1 January 2021 and 1 April 2021"
    assert "break in the series" in found.words
