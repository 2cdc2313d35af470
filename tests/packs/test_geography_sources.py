"""The geography against the published lists that it was made from, where they are at hand."""

import csv
from pathlib import Path

import pytest

from yjplan.packs.geography import read_geography

FOLDER = Path(__file__).parents[3] / "shared" / "domain" / "data"
GEO = read_geography()

pytestmark = pytest.mark.skipif(not FOLDER.exists(), reason="the published lists are not at hand")


def rows(name: str) -> list[dict[str, str]]:
    """The rows of one list."""
    with (FOLDER / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_listed_service_stands_with_its_region_and_police_area() -> None:
    """All 155, by id and by name."""
    listed = rows("yjs_services_2024_25.csv")
    assert [row["yjs_id"] for row in listed] == list(GEO.services)
    for row in listed:
        service = GEO.find_service(row["yjs_name"])
        assert service is GEO.services[row["yjs_id"]]
        assert service.name == row["yjs_name"]
        assert service.nation == row["nation"]
        region = GEO.find_region(row["region"])
        assert region is not None
        assert service.region == region.id
        assert GEO.is_same_police_area(service.police_area, row["police_force_area"])


def test_every_listed_council_belongs_to_its_service_under_its_present_and_its_former_code() -> None:
    """All 175, with their names in Welsh."""
    listed = rows("la_to_yjs.csv")
    present = {c.code for s in GEO.services.values() for c in s.councils if c.until is None}
    assert {row["gss_code"] for row in listed} == present
    for row in listed:
        council = GEO.find_council(row["gss_code"])
        assert council is not None
        assert (council.name, council.welsh, council.service) == (
            row["la_name"],
            row["la_name_cy"],
            row["yjs_id"],
        )
        former = row["gss_code_2019_if_different"]
        if former:
            (change,) = [c for c in GEO.changes if former in {old.code for old in c.before}]
            assert row["gss_code"] in {new.code for new in change.after}


def test_every_name_of_2021_22_is_found() -> None:
    """The Board's dashboard of that year knew Cumbria and wrote Gwynedd Mon."""
    found = {
        row["yjs_name_as_published"]: GEO.find_service(row["yjs_name_as_published"])
        for row in rows("yjs_2021_22_published.csv")
    }
    assert [name for name, service in found.items() if service is None] == []
    assert len({service.id for service in found.values() if service}) == len(found) == 154


def test_every_council_of_the_interactive_tool_is_found_by_number_and_by_name() -> None:
    """What has no council there is a region or a nation."""
    listed = {(row["dfe_la_number"], row["area_name"]) for row in rows("lait_youth_justice_measures.csv")}
    for number, name in listed:
        council = GEO.find_council(number)
        if council is None:
            assert GEO.find_region(name) or name == "England"
        else:
            assert GEO.find_council(name) == council
