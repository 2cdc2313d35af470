"""The day on which the board's page counts: from the plan, never from the clock."""

from datetime import date

import pytest

from tests.rules.desk import PLAN_OF_PAGES
from yjplan.figures.period_text import parse_period
from yjplan.pages.board.reckoning import reckoning_of
from yjplan.plan.board_paper import BoardPaper
from yjplan.plan.models import PlanModel


def model(meeting: date | None = None, published: str = "", period: str = "2026-27") -> PlanModel:
    """The model of the base plan with other days."""
    changed = {
        "board": BoardPaper.model_validate({"meeting": meeting}),
        "published": published,
        "period": parse_period(period),
    }
    return PLAN_OF_PAGES.model.model_copy(update=changed)


def test_the_last_days_of_the_calendar_are_no_fault() -> None:
    """A slip of the pen in a year ends in a strange page and in no crash."""
    found = reckoning_of(model(date(9999, 12, 1)))
    assert found is not None
    assert found.soon == date.max


@pytest.mark.parametrize(
    ("meeting", "published", "day", "words"),
    [
        (date(2026, 9, 16), "July 2026", date(2026, 9, 16), "as stated in the plan: 16 September 2026"),
        (None, "July 2026", date(2026, 7, 1), "published then (July 2026)"),
        (None, "2026 (no month is printed)", date(2026, 4, 1), "the first day of the plan's period"),
        (None, "", date(2026, 4, 1), "the first day of the plan's period"),
    ],
)
def test_the_meeting_counts_then_the_publication_then_the_period(
    meeting: date | None, published: str, day: date, words: str
) -> None:
    """And the page says which of them it is."""
    found = reckoning_of(model(meeting, published))
    assert found is not None
    assert found.day == day
    assert words in found.words


def test_a_plan_without_any_day_counts_nothing() -> None:
    """No day is made up."""
    assert reckoning_of(model(period="unstated")) is None


@pytest.mark.parametrize(
    ("day", "soon"),
    [
        (date(2026, 9, 16), date(2026, 12, 16)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2027, 11, 30), date(2028, 2, 29)),
        (date(2026, 12, 31), date(2027, 3, 31)),
        (date(2026, 3, 31), date(2026, 6, 30)),
    ],
)
def test_due_soon_is_three_months_ahead(day: date, soon: date) -> None:
    """At the end of a shorter month where the day does not exist."""
    found = reckoning_of(model(day))
    assert found is not None
    assert found.soon == soon
