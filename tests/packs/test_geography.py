"""Services and councils: found by whatever they are called, on the right day."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yjplan.packs.geography import read_geography
from yjplan.packs.place_names import plain_name
from yjplan.packs.reader import read_packs

GEO = read_geography()


def test_there_are_155_services_of_which_17_are_in_wales() -> None:
    """The number of services in the open data of 2024-25, by region as the Board counts them."""
    assert Counter(service.nation for service in GEO.services.values()) == {"England": 138, "Wales": 17}
    assert Counter(service.region for service in GEO.services.values()) == {
        "east-midlands": 8,
        "eastern": 10,
        "london": 31,
        "north-east": 11,
        "north-west": 20,
        "south-east": 19,
        "south-west": 13,
        "wales": 17,
        "west-midlands": 11,
        "yorkshire": 15,
    }


def test_every_region_of_a_service_is_an_area_that_plans_may_name() -> None:
    """So that a plan of any service can be compared with its region."""
    areas = read_packs().areas
    assert {service.region for service in GEO.services.values()} <= set(areas)


@pytest.mark.parametrize(
    "day", [date(2014, 3, 31), date(2020, 4, 1), date(2021, 3, 31), date(2021, 4, 1), date(2026, 4, 1)]
)
def test_each_code_belongs_to_one_service_and_each_service_has_councils_on_any_day(day: date) -> None:
    """No child is counted for two services, and none of today's services stands without a council."""
    every = [*GEO.services.values(), *GEO.former.values()]
    codes = Counter(council.code for service in every for council in GEO.councils_at(service.id, day))
    assert set(codes.values()) == {1}
    missing = [s.id for s in GEO.services.values() if not GEO.councils_at(s.id, day)]
    assert missing == ([] if day >= date(2023, 4, 1) else ["cumberland", "westmorland-and-furness"])


def test_a_code_stands_for_one_council_through_all_years() -> None:
    """A council that was given a new code stands twice, each code once."""
    every = [*GEO.services.values(), *GEO.former.values()]
    assert max(Counter(c.code for service in every for c in service.councils).values()) == 1
    assert all(len(c.code) == 9 and c.code[0] in "EW" for service in every for c in service.councils)


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("northamptonshire", "northamptonshire"),
        ("Northamptonshire Youth Justice Service", "northamptonshire"),
        ("NEWHAM YOT", "newham"),
        ("London Borough of Newham", "newham"),
        ("Gwynedd Mon", "gwynedd-and-ynys-mon"),
        ("Gwynedd & Ynys Mon", "gwynedd-and-ynys-mon"),
        ("Gwynedd and Ynys Môn", "gwynedd-and-ynys-mon"),
        ("Cornwall and Isles of Scilly", "cornwall"),
        ("Dorset", "dorset-combined-yos"),
        ("Bournemouth and Poole", "dorset-combined-yos"),
        ("Kingston upon Hull", "kingston-upon-hull"),
        ("Southend on Sea", "southend-on-sea"),
        ("Stockton-on-Tees", "stockton-on-tees"),
        ("Stoke on Trent Youth Offending Service", "stoke-on-trent"),
        ("St Helens", "st-helens"),
        ("St. Helens", "st-helens"),
        (
            "Cheshire East Cheshire West Halton and Warrington",
            "cheshire-east-cheshire-west-halton-and-warrington",
        ),
        ("Leicester", "leicester-city"),
        ("Bristol, City of", "bristol"),
        ("Caerdydd", "cardiff"),
        ("Cumbria", "cumbria"),
        ("Western Bay", "western-bay"),
        ("City of York Youth Justice Partnership", "york"),
        ("Youth Justice Service", None),
        ("Council", None),
        ("Tower Hamlets", None),
        ("City of London", None),
        ("Westmere", None),
        ("", None),
    ],
)
def test_a_service_is_found_by_every_name_it_has_been_published_under(text: str, service: str | None) -> None:
    """But a council that shares a service does not stand for it."""
    found = GEO.find_service(text)
    assert (found.id if found else None) == service


@pytest.mark.parametrize(
    ("text", "day", "code"),
    [
        ("E06000061", None, "E06000061"),
        ("928", None, "E10000021"),
        ("Dorset", None, "E06000059"),
        ("Dorset", date(2018, 6, 1), "E10000009"),
        ("Dorset (Pre LG)", None, "E10000009"),
        ("Barnsley", None, "E08000038"),
        ("370", date(2024, 1, 1), "E08000016"),
        ("Kingston Upon Hull, City of", None, "E06000010"),
        ("Herefordshire", None, "E06000019"),
        ("Ynys Môn", None, "W06000001"),
        ("Derbyshire County Council", None, "E10000007"),
        ("City of York Council", None, "E06000014"),
        ("City of Bradford Metropolitan District Council", None, "E08000032"),
        ("City and County of Swansea", None, "W06000011"),
        ("Council of the Isles of Scilly", None, "E06000053"),
        ("City of London", None, "E09000001"),
        ("London", None, None),
        ("Cumberland", date(2022, 1, 1), None),
        ("E06000063", date(2022, 1, 1), "E06000063"),
        ("Westmere", None, None),
    ],
)
def test_a_council_is_found_by_code_number_or_name(text: str, day: date | None, code: str | None) -> None:
    """Of several with one name, the one of the day that is asked for, else the one that stands."""
    found = GEO.find_council(text, day)
    assert (found.code if found else None) == code


def test_northamptonshire_had_one_council_and_has_two() -> None:
    """The county council ended on 31 March 2021; the service went on."""
    before = GEO.councils_at("northamptonshire", date(2021, 3, 31))
    after = GEO.councils_at("northamptonshire", date(2021, 4, 1))
    assert [council.code for council in before] == ["E10000021"]
    assert [council.code for council in after] == ["E06000061", "E06000062"]
    (change,) = GEO.changes_of("northamptonshire")
    assert (change.day, change.kind, change.redrawn) == (date(2021, 4, 1), "divided", False)
    assert change.words.startswith("North Northamptonshire and West Northamptonshire took over")


def test_cumbria_became_two_services() -> None:
    """Figures of either service before April 2023 would be about other ground."""
    (change,) = GEO.changes_of("cumberland")
    assert change.redrawn
    assert change.services_before == {"cumbria"}
    assert change.services_after == {"cumberland", "westmorland-and-furness"}
    assert GEO.former["cumbria"].became == ("cumberland", "westmorland-and-furness")
    assert GEO.councils_at("cumberland", date(2023, 3, 31)) == ()


def test_every_council_that_ended_or_began_has_a_change_on_that_day() -> None:
    """Dates of councils and the list of changes say the same."""
    for change in GEO.changes:
        assert all(council.from_ == change.day for council in change.after), change.words
        assert all(c.until is not None and (change.day - c.until).days == 1 for c in change.before)
    named = {c.code for change in GEO.changes for c in (*change.before, *change.after)}
    every = [c for s in (*GEO.services.values(), *GEO.former.values()) for c in s.councils]
    assert {council.code for council in every if council.from_ or council.until} == named


@pytest.mark.parametrize(
    ("text", "nation"),
    [
        ("Eastern", "England"),
        ("EAST OF ENGLAND", "England"),
        ("Yorkshire and The Humber", "England"),
        ("Yorkshire", "England"),
        ("London", "England"),
        ("London (Inner)", "England"),
        ("wales", "Wales"),
        ("Nowhere", ""),
    ],
)
def test_the_nation_follows_from_the_region(text: str, nation: str) -> None:
    """Published tables write London in the column for the nation."""
    assert GEO.nation_of(text) == nation


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Metropolitan Police", "London", True),
        ("Dyfed-Powys Police", "Dyfed Powys", True),
        ("Hampshire and Isle of Wight Constabulary", "Hampshire", True),
        ("Kent", "Essex", False),
    ],
)
def test_a_police_area_may_be_written_in_several_ways(one: str, other: str, *, same: bool) -> None:
    """Tables write London where the force is the Metropolitan Police."""
    assert GEO.is_same_police_area(one, other) is same


def test_no_two_services_share_a_name() -> None:
    """A name that is found belongs to one service only."""
    every = [*GEO.services.values(), *GEO.former.values()]
    names = Counter(plain_name(name) for service in every for name in {service.name, *service.aliases})
    shared = [name for name, times in names.items() if times > 1]
    assert shared == []


@given(
    st.sampled_from(sorted(GEO.services)),
    st.sampled_from(["{}", "{} YOT", "{} Youth Justice Service", "{} Youth Offending Team", " {} "]),
    st.sampled_from([str, str.upper, str.lower]),
    st.sampled_from([("-", " "), (" and ", " & "), (".", ""), (",", ""), ("ô", "o"), (" ", "  ")]),
)
def test_a_name_is_found_however_it_is_written(
    service: str, form: str, case: Callable[[str], str], swap: tuple[str, str]
) -> None:
    """Case, hyphens, `and`, dots, commas, accents, spaces and the word for the body do not matter."""
    text = case(form.format(GEO.services[service].name.replace(*swap)))
    found = GEO.find_service(text)
    assert found is not None
    assert found.id == service


@pytest.mark.parametrize(
    ("code", "anew"),
    [
        ("E06000061", True),
        ("E06000063", True),
        ("E06000059", True),
        ("E06000060", False),
        ("E08000038", False),
    ],
)
def test_a_council_on_other_ground_has_no_earlier_figures(code: str, *, anew: bool) -> None:
    """Northamptonshire, Cumbria and Dorset were drawn anew; Buckinghamshire and Barnsley were not."""
    council = GEO.find_council(code)
    assert council is not None
    assert GEO.began_anew(council) is anew


def test_finding_out_that_nothing_changed_reads_no_geography() -> None:
    """A build without work has no use for it."""
    program = "import sys, yjplan.cli, yjplan.publish.work; print('yjplan.packs.geography' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"
