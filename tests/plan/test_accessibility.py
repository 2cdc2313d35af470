"""The record of the last test of accessibility: its age, its absence."""

from datetime import date
from pathlib import Path

import pytest

from yjplan.plan.accessibility import check_tested
from yjplan.sources.folders import read_folder

RECORD = "tested: {day}\npages: 3\nmodes: [1280 light]\nrules: 104\naxe: 4.11.0\n"
TODAY = date(2026, 11, 22)


def codes(folder: Path, record: str = "", *, address: str = "https://plans.westmere.gov.uk/") -> list[str]:
    """The codes of the problems with a record."""
    (folder / "site.yml").write_text(
        f"title: Plans\npublisher: Westmere\naddress: {address}\n", encoding="utf-8"
    )
    if record:
        (folder / "accessibility.yml").write_text(record, encoding="utf-8")
    top, problems = read_folder(folder, "", deep=False)
    assert problems == []
    return [found.code for found in check_tested(top, address=address, today=TODAY)]


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ("2026-11-22", []),
        ("2025-11-21", []),
        ("2025-11-20", ["old-accessibility-test"]),
        ("2026-11-23", ["impossible-date"]),
        ("2026-02-30", ["impossible-date"]),
    ],
)
def test_a_test_is_good_for_a_year(tmp_path: Path, day: str, found: list[str]) -> None:
    """A leap year's day more does not matter; a day that is still to come does."""
    assert codes(tmp_path, RECORD.format(day=day)) == found


def test_a_published_site_needs_a_record(tmp_path: Path) -> None:
    """One without an address is not published yet."""
    assert codes(tmp_path) == ["missing-accessibility-test"]
    assert codes(tmp_path, address="") == []


def test_a_record_with_a_fault_is_not_called_missing(tmp_path: Path) -> None:
    """The fault is told at its line."""
    assert codes(tmp_path, "tested: 2026-11-01\n") == ["missing-key"] * 4
