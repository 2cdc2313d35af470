"""Self-assessments: scores, bands, and a composite that follows."""

import pytest

from tests.blocks.reading import all_problems, codes, published, texts, viewed
from yjplan.blocks.self_assessment import SELF_ASSESSMENT

TEXT = """\
title: Standards
bands:
  - {name: Weak, from: 0, to: 49}
  - {name: Fair, from: 50, to: 64}
  - {name: Good, from: 65, to: 100}
columns: [Strategic, Operational]
standards:
  - {name: At court, scores: {Strategic: "[x]", Operational: 40}}
  - {name: In the community, scores: {Strategic: "[x]", Operational: 65}}
overall: {scores: {Operational: 53}}
"""


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(SELF_ASSESSMENT) == []


def test_each_score_has_the_name_of_its_band_beside_it() -> None:
    """A column without any score has no bands; the first score of a band is in it."""
    (table,) = published(SELF_ASSESSMENT, TEXT)
    assert texts(table) == [
        ["At court", "[x]", "40%", "Weak"],
        ["In the community", "[x]", "65%", "Good"],
        ["Overall", "", "53%", "Fair"],
    ]


def test_a_composite_is_the_mean_of_the_standards() -> None:
    """52.5 printed as 53 is right, 54 is not."""
    assert all_problems(SELF_ASSESSMENT, TEXT) == []
    (found,) = all_problems(SELF_ASSESSMENT, TEXT.replace("Operational: 53", "Operational: 54"))
    assert (found.code, found.place.path) == ("score-does-not-follow", "overall.scores.Operational")


@pytest.mark.parametrize("key", ["method: Weighted by cases", "note: So in the source"])
def test_another_composite_says_how_it_comes_about(key: str) -> None:
    """A method or a note answers the check, and readers see it."""
    text = TEXT.replace("{Operational: 53}}", f"{{Operational: 54}}, {key}}}")
    assert all_problems(SELF_ASSESSMENT, text) == []
    assert any(key.split(": ")[1] in note for note in published(SELF_ASSESSMENT, text)[0].notes)


def test_a_score_to_be_confirmed_is_a_placeholder() -> None:
    """A note on the row or on the block answers it."""
    text = TEXT.replace('Strategic: "[x]", Operational: 40}', "Strategic: TBC, Operational: 40}")
    assert codes(all_problems(SELF_ASSESSMENT, text)) == ["placeholder"]
    assert all_problems(SELF_ASSESSMENT, text + "note: The board had not scored itself.\n") == []


def test_bands_meet_without_gap_or_overlap() -> None:
    """Each begins one above the end of the one before."""
    assert codes(all_problems(SELF_ASSESSMENT, TEXT.replace("to: 64", "to: 65"))) == ["bands-do-not-meet"]
    assert codes(all_problems(SELF_ASSESSMENT, TEXT.replace("to: 64", "to: 60"))) == ["bands-do-not-meet"]


def test_a_column_that_does_not_exist_is_met_with_the_nearest() -> None:
    """A slip in a column's name would lose the score."""
    found, *_ = all_problems(SELF_ASSESSMENT, TEXT.replace("Operational: 40", "Operatonal: 40"))
    assert (found.code, found.hint) == ("unknown-value", "Did you mean 'Operational'?")


def test_a_score_above_100_is_refused() -> None:
    """Scores are percentages."""
    assert "unit-mismatch" in codes(
        all_problems(SELF_ASSESSMENT, TEXT.replace("Operational: 65", "Operational: 650"))
    )


def test_the_chart_shows_columns_with_scores_against_the_bands() -> None:
    """A column without any score is left out; bands touch."""
    (chart,) = viewed(SELF_ASSESSMENT, TEXT).charts
    assert [series.name for series in chart.series] == ["Operational"]
    assert chart.bands == (("Weak", 0.0, 50.0), ("Fair", 50.0, 65.0), ("Good", 65.0, 100.0))
