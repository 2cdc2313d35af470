"""Inspection frameworks: each agrees with itself, and the one of 2018 to 2024 with its source."""

from decimal import Decimal
from itertools import pairwise

import pytest

from yjplan.packs.framework import Framework
from yjplan.packs.reader import read_packs

FRAMEWORKS = tuple(read_packs().frameworks.values())


@pytest.mark.parametrize("framework", FRAMEWORKS, ids=lambda one: one.id)
def test_a_framework_agrees_with_itself(framework: Framework) -> None:
    """Bands name its ratings from the lowest up and meet; standards stand once, in its domains."""
    names = [rating.name for rating in framework.ratings]
    for bands in (framework.percent_bands, framework.score_bands):
        assert [band.rating for band in bands.bands] == names
        assert all(high.from_ == low.to + 1 for low, high in pairwise(bands.bands))
    refs = [standard.ref for standard in framework.standards]
    assert len(set(refs)) == len(refs)
    assert {standard.domain for standard in framework.standards} == set(framework.domains)
    assert framework.score_bands.bands[-1].to == framework.largest_score


def test_the_framework_of_2018_to_2024_has_thirteen_standards_of_which_twelve_count() -> None:
    """Twelve times three points make 36; seven standards rest on key questions."""
    framework = read_packs().frameworks["hmip-youth-2018-2024"]
    assert len(framework.standards) == 13
    assert [one.ref for one in framework.standards if not one.counts] == ["4.1"]
    assert framework.largest_score == 36
    asked = [one.ref for one in framework.standards if one.basis == "key questions"]
    assert asked == ["2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3"]


@pytest.mark.parametrize(
    ("percent", "rating"),
    [
        ("0", "Inadequate"),
        ("49", "Inadequate"),
        ("49.9", "Inadequate"),
        ("50", "Requires improvement"),
        ("64", "Requires improvement"),
        ("65", "Good"),
        ("79", "Good"),
        ("80", "Outstanding"),
        ("100", "Outstanding"),
    ],
)
def test_a_percentage_lies_in_one_band(percent: str, rating: str) -> None:
    """The bands are below 50, 50 to 64, 65 to 79, 80 and more."""
    bands = read_packs().frameworks["hmip-youth-2018-2024"].percent_bands
    assert bands.rating_of(Decimal(percent)) == rating


@pytest.mark.parametrize(
    ("score", "rating"),
    [
        (6, "Inadequate"),
        (7, "Requires improvement"),
        (18, "Requires improvement"),
        (19, "Good"),
        (30, "Good"),
        (31, "Outstanding"),
    ],
)
def test_a_score_lies_in_one_range_and_the_ranges_are_unverified(score: int, rating: str) -> None:
    """Nobody has shown us a print of the ranges."""
    bands = read_packs().frameworks["hmip-youth-2018-2024"].score_bands
    assert bands.rating_of(score) == rating
    assert bands.status == "unverified"
