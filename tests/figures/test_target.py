"""A target is met or missed in its own period only."""

from dataclasses import replace
from datetime import date

import pytest

from tests.figures.samples import indicator, series
from yjplan.figures.compare import Finding, compare_series
from yjplan.figures.indicators import Direction
from yjplan.figures.marks import Mark
from yjplan.figures.target import TargetStatus


def found(
    own: dict[str, str | Mark], targets: dict[str, str | Mark], direction: Direction = Direction.LOWER
) -> Finding:
    """The finding of a service with targets."""
    return compare_series(
        indicator("fte", direction),
        (series("westmere", own),),
        (series("target", targets),),
        parts=frozenset(),
        until=date(2030, 3, 31),
    )


@pytest.mark.parametrize(
    ("own", "target", "direction", "status", "words"),
    [
        ("140", "150", Direction.LOWER, TargetStatus.MET, "met the target of 150 (140 in 2021)"),
        ("150", "150", Direction.LOWER, TargetStatus.MET, "met the target of 150 (150 in 2021)"),
        ("179", "150", Direction.LOWER, TargetStatus.MISSED, "missed the target of 150 (179 in 2021)"),
        ("140", "150", Direction.HIGHER, TargetStatus.MISSED, "missed the target of 150 (140 in 2021)"),
        ("179", "150", Direction.HIGHER, TargetStatus.MET, "met the target of 150 (179 in 2021)"),
        ("179", "150", Direction.NONE, TargetStatus.NO_DIRECTION, "179 in 2021, beside a target of 150"),
    ],
)
def test_the_status_knows_which_way_is_better(
    own: str, target: str, direction: Direction, status: TargetStatus, words: str
) -> None:
    """Reaching it exactly is meeting it."""
    finding = found({"2021": own}, {"2021": target}, direction)
    assert finding.target is not None
    assert (finding.target.status, finding.target.words) == (status, words)


def test_a_target_for_a_later_year_is_open() -> None:
    """Nothing is said of it but what it is."""
    finding = found({"2021": "179"}, {"2020": "200", "2024": "150", "2025": "140"})
    assert finding.target is not None
    assert finding.target.words == "the target for 2024 is 150"


def test_a_target_of_another_kind_of_period_is_not_compared() -> None:
    """A financial year's target says nothing of a calendar year's figure."""
    finding = found({"2021": "140"}, {"2021-22": "150"})
    assert finding.target is not None
    assert finding.target.status is TargetStatus.OPEN


def test_a_withheld_figure_meets_and_misses_nothing() -> None:
    """Either word would narrow what it is."""
    finding = found({"2020": "190", "2021": Mark.CONFIDENTIAL}, {"2021": "150"})
    assert finding.target is not None
    assert finding.target.words == "the target for 2021 is 150"


def test_a_target_is_no_comparator() -> None:
    """The service is not below its target as it is below another area."""
    finding = found({"2021": "179"}, {"2021": "150"})
    assert finding.against == ()


def test_without_a_target_nothing_is_said() -> None:
    """Nor is a target for some of the children taken for one for all."""
    assert found({"2021": "179"}, {}).target is None
    girls = replace(series("target", {"2021": "10"}), group="sex: girls")
    finding = compare_series(
        indicator("fte"),
        (series("westmere", {"2021": "179"}),),
        (),
        parts=frozenset(),
        until=date(2030, 3, 31),
        groups=(girls,),
    )
    assert finding.target is None
