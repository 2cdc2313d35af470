"""A plan's own indicators beside the national catalogue."""

from pathlib import Path

import pytest

from tests.problems.overlay import PLAN, Example, lay_over
from yjplan.figures.indicators import Indicator
from yjplan.packs.reader import read_packs
from yjplan.plan.indicators import check_indicators
from yjplan.problems import Problem
from yjplan.sources.folders import read_folder


def indicators_of(folder: Path, *lines: str) -> tuple[dict[str, Indicator], list[Problem]]:
    """The indicators of the base plan with its own definitions."""
    text = "".join(f"  - {{{line}}}\n" for line in lines)
    lay_over([Example("data/indicators.yml", f"indicators:\n{text}")], folder / "content")
    return check_indicators(read_folder(folder / "content", PLAN, deep=True)[0], read_packs())


def test_an_own_indicator_stands_beside_the_national_ones(tmp_path: Path) -> None:
    """It counts as verified: the service defines it."""
    made, problems = indicators_of(tmp_path, "id: arrests, name: Arrests, unit: rate-per-1000")
    assert problems == []
    own, national = made["arrests"], made["fte"]
    assert (own.local, own.verified, own.status, own.multiplier) == (True, True, "verified", 1000)
    assert (national.local, national.group) == (False, "National indicators")


def test_what_the_catalogue_leaves_open_reaches_the_page(tmp_path: Path) -> None:
    """A definition of which a part was not checked says which."""
    made, _ = indicators_of(tmp_path)
    ete = made["kpi-2-ete"]
    assert (ete.verified, ete.status) == (False, "partly")
    assert "25 hours" in ete.unverified
    assert [wording.year for wording in ete.wordings] == ["2023", "2025"]


@pytest.mark.parametrize(
    ("line", "code", "says"),
    [
        ("id: fte, name: A, unit: rate-per-100000", "duplicate-id", "in the national catalogue already"),
        (
            "id: fte, name: A, unit: children",
            "unit-differs-from-catalogue",
            "'rate-per-100000' (per 100,000 children aged 10 to 17); here it has the unit 'children'",
        ),
        ("id: own, name: A, unit: childs", "unknown-value", "'childs'"),
        (
            "id: own, name: A, unit: rate-per-1000, multiplier: 10000",
            "multiplier-differs-from-unit",
            "the multiplier 10,000, but its unit 'rate-per-1000' is per 1,000 children aged 10 to 17",
        ),
        ("id: own, name: A, unit: nights, multiplier: 100", "multiplier-differs-from-unit", "is no rate"),
    ],
)
def test_a_national_indicator_is_never_redefined(tmp_path: Path, line: str, code: str, says: str) -> None:
    """The message names what the catalogue says and what the plan says; the national one stays."""
    made, (found,) = indicators_of(tmp_path, line)
    assert (found.code, found.place.line) == (code, 2)
    assert says in found.message
    assert made["fte"].unit.id == "rate-per-100000"
    assert "own" not in made


def test_two_own_indicators_may_not_share_an_id(tmp_path: Path) -> None:
    """The second is reported."""
    line = "id: own, name: A, unit: children"
    _, (found,) = indicators_of(tmp_path, line, line)
    assert (found.code, found.place.line) == ("duplicate-id", 3)
