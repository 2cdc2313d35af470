"""A plan's own indicator measures the same in both languages."""

from pathlib import Path

import pytest

from tests.translated import PLAN, lay_out, problems_of
from yjplan.plan.translation.stamp import stamp_of, stamped
from yjplan.sources.folders import read_folder

_ENGLISH = """indicators:
  - id: kept-safe
    name: Children kept safe at home
    unit: children
    direction: higher is better
    definition: Children who stayed at home.
    breakdowns: [age]
    wordings: [{year: 2024-25, says: All children, source: Us}]
"""
_WELSH = """indicators:
  - id: kept-safe
    name: Plant yn ddiogel gartref
    unit: children
    direction: higher is better
    definition: Plant a arhosodd gartref.
    breakdowns: [age]
    wordings: [{year: 2024-25, says: Pob plentyn, source: Ni}]
"""


def differing(project: Path, welsh: str) -> set[str]:
    """The places of a Welsh `indicators.yml` that are not what the English one says."""
    folder = lay_out(project)
    (folder / "data" / "indicators.yml").write_text(_ENGLISH, encoding="utf-8")
    stamp = stamp_of(read_folder(project / "content", PLAN)[0], "data/indicators.yml")
    file = folder / "cy" / "data" / "indicators.yml"
    file.write_text(stamped(welsh, stamp), encoding="utf-8")
    found = problems_of(project)
    assert {one.code for one in found} <= {"translated-data-differs"}
    return {one.place.path for one in found}


def test_words_may_differ(tmp_path: Path) -> None:
    """They are what is translated."""
    assert differing(tmp_path, _WELSH) == set()


@pytest.mark.parametrize(
    ("before", "after", "path"),
    [
        ("unit: children", "unit: number", "indicators[1].unit"),
        ("direction: higher", "direction: lower", "indicators[1].direction"),
        ("id: kept-safe", "id: diogel", "indicators[1].id"),
        ("2024-25", "2023-24", "indicators[1].wordings[1].year"),
        ("[age]", "[age, sex]", "indicators[1].breakdowns"),
    ],
)
def test_what_is_measured_may_not(tmp_path: Path, before: str, after: str, path: str) -> None:
    """A count in another unit would not be protected."""
    assert path in differing(tmp_path, _WELSH.replace(before, after))
