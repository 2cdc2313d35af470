"""What authority.yml says of a service, against the national lists."""

from pathlib import Path

import pytest

from tests.problems.overlay import Example, lay_over
from yjplan.plan.check import check_authority
from yjplan.sources.folders import read_folder

NORTH = "{id: north, name: North Northamptonshire, code: E06000061, from: 2021-04-01}"
WEST = "{id: west, name: West Northamptonshire, code: E06000062, from: 2021-04-01}"
COUNTY = "{id: county, name: Northamptonshire County Council, code: E10000021, until: 2021-03-31}"


def said(  # one argument for each line of the file
    folder: Path,
    *councils: str,
    name: str = "Northamptonshire",
    nation: str = "England",
    region: str = "east-midlands",
    police: str = "Northamptonshire",
) -> list[tuple[str, str]]:
    """Message and hint of each problem with such an authority."""
    lines = "".join(f"  - {council}\n" for council in councils)
    text = (
        f"id: westmere\nname: {name}\nservice-name: {name} Youth Justice Service\nnation: {nation}\n"
        f"region: {region}\npolice-area: {police}\n" + (f"councils:\n{lines}" if lines else "")
    )
    lay_over([Example("authority.yml", text, at="authority")], folder / "content")
    _, problems = check_authority(read_folder(folder / "content", "westmere", deep=False)[0])
    assert {p.code for p in problems} <= {"differs-from-geography"}
    assert all(p.place.line > 0 for p in problems)
    return [(p.message, p.hint) for p in problems]


def test_an_authority_that_agrees_has_no_problem(tmp_path: Path) -> None:
    """Present and former councils, each with its dates."""
    assert said(tmp_path, NORTH, WEST, COUNTY) == []


def test_former_councils_and_councils_without_codes_need_not_be_listed(tmp_path: Path) -> None:
    """Nothing is asked of an authority that lists no codes."""
    assert said(tmp_path) == []


def test_a_service_that_nobody_knows_is_let_alone(tmp_path: Path) -> None:
    """Examples and new services are no mistake."""
    made_up = "{id: ash, name: Ash}"
    assert said(tmp_path, made_up, name="Westmere", police="Westmere") == []


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"nation": "Wales"}, "Northamptonshire is in England, not in Wales."),
        ({"region": "eastern"}, "Northamptonshire is in the region 'east-midlands', not in 'eastern'."),
        ({"police": "Leicestershire"}, "The police area of Northamptonshire is 'Northamptonshire', not"),
    ],
)
def test_another_nation_region_or_police_area_is_said(
    tmp_path: Path, given: dict[str, str], message: str
) -> None:
    """Open data would be put beside the wrong area."""
    ((found, hint),) = said(tmp_path, **given)
    assert found.startswith(message)
    assert hint.startswith("Write ")


def test_a_police_area_may_be_written_as_the_force_writes_it(tmp_path: Path) -> None:
    """And a London service may name its half of London as its region."""
    council = "{id: newham-council, name: London Borough of Newham, code: E09000025}"
    found = said(tmp_path, council, name="Newham", region="inner-london", police="London")
    assert found == []


@pytest.mark.parametrize(
    ("council", "message"),
    [
        ("{id: x, name: X, code: E06999999}", "No upper-tier council has the code 'E06999999'."),
        ("{id: x, name: X, code: '928'}", "No upper-tier council has the code '928'."),
        (
            "{id: x, name: Leicester, code: E06000016}",
            "The code E06000016 is that of Leicester, a council of the service 'Leicester City'.",
        ),
        (
            "{id: x, name: Northamptonshire County Council, code: E10000021}",
            "Northamptonshire (E10000021) ended on 2021-03-31.",
        ),
    ],
)
def test_a_council_that_is_not_the_services_is_said(tmp_path: Path, council: str, message: str) -> None:
    """Unknown codes, codes of other services, and councils that have ended."""
    ((found, _),) = said(tmp_path, NORTH, WEST, council)
    assert found == message


def test_names_and_codes_that_are_swapped_are_said(tmp_path: Path) -> None:
    """Figures of one council would stand under the other's name."""
    swapped = [NORTH.replace("E06000061", "E06000062"), WEST.replace("E06000062", "E06000061")]
    assert [message for message, _ in said(tmp_path, *swapped)] == [
        "The code E06000062 is that of West Northamptonshire, not of 'North Northamptonshire'.",
        "The code E06000061 is that of North Northamptonshire, not of 'West Northamptonshire'.",
    ]


def test_dates_and_missing_councils_are_said(tmp_path: Path) -> None:
    """A figure from before a council began cannot be its own."""
    early = NORTH.replace("2021-04-01", "2020-04-01")
    assert [message for message, _ in said(tmp_path, early)] == [
        "North Northamptonshire (E06000061) began on 2021-04-01.",
        "Northamptonshire works for West Northamptonshire (E06000062) too.",
    ]


@pytest.mark.parametrize(
    ("days", "problems"), [("", 0), (", from: 2020-04-01", 0), (", from: 2019-04-01", 1)]
)
def test_a_council_on_the_ground_of_the_one_before_it_need_not_say_when_it_began(
    tmp_path: Path, days: str, problems: int
) -> None:
    """Its figures go on through the change of its name and code; a wrong day is said all the same."""
    council = f"{{id: bucks, name: Buckinghamshire, code: E06000060{days}}}"
    found = said(tmp_path, council, name="Buckinghamshire", region="south-east", police="Thames Valley")
    assert len(found) == problems


def test_a_slip_in_the_name_points_at_the_nearest_service(tmp_path: Path) -> None:
    """And the councils of an unknown service at the service that has them."""
    found = said(tmp_path, NORTH, name="Northamptonshre")
    assert found == [
        (
            "There is no youth justice service 'Northamptonshre'.",
            "Did you mean 'Northamptonshire' ('northamptonshire')?",
        ),
        (
            "The council 'North Northamptonshire' (E06000061) belongs to the service 'Northamptonshire'.",
            "Did you mean 'northamptonshire'? Otherwise correct the code.",
        ),
    ]
