"""The tables of an inspection, as readers get them."""

from tests.inspections.westmere import right_inspection
from yjplan.figures.disclosure import Policy, protect_table
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import SafeTable, Status
from yjplan.inspections.answers import NOTHING, Answer
from yjplan.inspections.charts import question_charts
from yjplan.inspections.tables import inspection_tables


def tables(answers: dict[int, list[Answer]] | None = None) -> dict[str, SafeTable]:
    """The published tables of the guide's inspection."""
    made = inspection_tables(right_inspection(), answers or {})
    return {table.id: protect_table(table, Policy()) for table in made}


def texts(table: SafeTable) -> list[list[str]]:
    """Every row as text."""
    return [[_text(cell.value) for cell in row.cells] for row in table.rows]


def _text(value: object) -> str:
    if isinstance(value, PublishedValue):
        return value.text
    if isinstance(value, Status):
        return value.words
    return " / ".join(value.items) if hasattr(value, "items") else str(value)


def test_ratings_stand_by_domain_with_points_and_the_overall_rating_last() -> None:
    """A standard that does not count, or has no rating, has no points."""
    rows = texts(tables()["ratings"])
    assert rows[0] == ["Organisational delivery"]
    assert rows[6] == ["2.1 Assessment", "Good", "2", "68%"]
    assert rows[-2] == ["4.1 Resettlement policy and provision", "Not rated", "[z]", "[z]"]
    assert rows[-1] == ["Overall, of 36 points", "Good", "22", ""]


def test_the_score_is_shown_as_a_sum() -> None:
    """So many standards with each rating, times its points."""
    assert texts(tables()["score"]) == [
        ["Outstanding", "1", "3", "3"],
        ["Good", "8", "2", "16"],
        ["Requires improvement", "3", "1", "3"],
        ["Inadequate", "0", "0", "0"],
        ["Score", "12", "", "22"],
    ]


def test_key_questions_say_their_band_and_which_of_them_sets_the_rating() -> None:
    """Under the standard with its rating."""
    rows = texts(tables()["key-questions-court-disposals"])
    assert rows[:4] == [
        ["2.1 Assessment: Good"],
        ["Is desistance analysed well?", "82%", "Outstanding", "No"],
        ["Is the child's safety analysed well?", "73%", "Good", "No"],
        ["Is other people's safety analysed well?", "68%", "Good", "Yes"],
    ]


def test_small_parts_of_a_sample_are_withheld_and_cannot_be_worked_out() -> None:
    """31 less 27 would give the other part away."""
    assert texts(tables()["samples"]) == [
        ["Court orders", "22"],
        ["Out-of-court disposals", "31"],
        ["of these: Community resolutions", "[c]"],
        ["of these: Other", "[c]"],
    ]


def test_a_recommendation_says_what_plans_did_or_that_none_answers() -> None:
    """In the table that readers download."""
    answer = Answer("Plan 2026-27", "2026-27/x/#actions", "action A1", "Education has a voice", None)
    rows = texts(tables({1: [answer]})["recommendations"])
    assert rows[0][-1] == "Plan 2026-27, action A1: Education has a voice"
    assert rows[1][-1] == NOTHING


def test_the_chart_shows_every_key_question_against_touching_bands() -> None:
    """One bar a question, described in words with the lowest of each standard."""
    court, out_of_court = question_charts(right_inspection(), tables())
    assert court.categories[2] == "2.1 Assessment: other people's safety"
    assert len(court.categories) == 12
    assert len(out_of_court.categories) == 9
    assert [band[0] for band in court.bands] == ["Inadequate", "Requires improvement", "Good", "Outstanding"]
    assert all(left[2] == right[1] for left, right in zip(court.bands, court.bands[1:], strict=False))
    assert "other people's safety 68%, the lowest. Rating: Good." in court.description
