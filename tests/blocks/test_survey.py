"""Surveys: one table and one chart a question, counts protected, answers that make their total."""

import pytest

from tests.blocks.reading import all_problems, codes, published, texts, viewed
from tests.blocks.rendering import rendered
from yjplan.blocks.survey import SURVEY
from yjplan.charts.chart import ChartKind

ONE = """\
title: What children told us
base: 60
questions:
  - id: helped
    question: Has it helped you?
    answers:
      - {{answer: A lot, count: {first}}}
      - {{answer: Somewhat, count: 20}}
      - {{answer: Not at all, count: 3}}
    {more}
"""
PERCENT = """\
title: What parents told us
unit: percent
base: 40
questions:
  - question: Was it easy to reach us?
    answers:
      - {{answer: Often, percent: 60}}
      - {{answer: Mostly, percent: {mostly}}}
      - {{answer: No, percent: {no}}}
"""


def one(first: int = 37, more: str = "multiple: no") -> str:
    """A survey of one question; its base is 60."""
    return ONE.format(first=first, more=more)


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(SURVEY) == []


def test_each_question_has_its_own_table_with_the_base_as_total() -> None:
    """The table is named after the question and ends with the number who took part."""
    (table,) = published(SURVEY, one())
    assert (table.id, table.title) == ("survey-helped", "Has it helped you?")
    assert texts(table)[-1] == ["Total", "60"]


def test_answers_that_do_not_make_the_base_are_reported_at_the_base() -> None:
    """The total row is declared, so that the check on sums finds it, and says where the base stands."""
    (found,) = all_problems(SURVEY, one(first=36))
    assert (found.code, found.place.line) == ("total-does-not-add-up", 2)


def test_a_note_on_the_question_answers_the_sum() -> None:
    """A figure that stands as printed is explained to readers instead of mended."""
    assert all_problems(SURVEY, one(first=36, more="note: One form is lost.")) == []


def test_several_answers_a_person_add_up_to_nothing() -> None:
    """Where children could choose several answers, no sum is declared, and the base is still shown."""
    text = one(first=55, more="multiple: yes")
    assert all_problems(SURVEY, text) == []
    assert texts(published(SURVEY, text)[0])[-1] == ["Number who answered", "60"]


def test_small_counts_leave_the_table_and_the_chart() -> None:
    """A small count is withheld with a second one, so that the total does not give it back."""
    (table,) = published(SURVEY, one())
    assert [row[1] for row in texts(table)] == ["37", "[c]", "[c]", "60"]
    (chart,) = viewed(SURVEY, one(), threshold=2).charts
    assert chart.kind is ChartKind.BARS
    assert chart.categories == ("A lot", "Somewhat", "Not at all")
    assert viewed(SURVEY, one()).charts == ()


def test_a_total_that_is_not_the_base_needs_a_note() -> None:
    """The problem does not print either number."""
    text = one(first=35, more="stated-total: 58")
    (found,) = all_problems(SURVEY, text)
    assert found.code == "survey-base"
    assert "58" not in found.message
    assert all_problems(SURVEY, one(first=35, more="stated-total: 58\n    note: Two were not asked.")) == []


def test_a_label_of_no_answer_is_one_of_the_answers() -> None:
    """A slip in the label is met with the nearest answer."""
    (found,) = all_problems(SURVEY, one(more="no-answer: Not at al"))
    assert (found.code, found.hint) == ("unknown-value", "Did you mean 'Not at all'?")


def test_a_survey_of_percentages_has_no_sums() -> None:
    """Percentages are shown as they are, with the base below them."""
    (table,) = published(SURVEY, PERCENT.format(mostly=25, no=15))
    assert texts(table)[0] == ["Often", "60%"]
    assert texts(table)[-1] == ["Number who answered", "40"]


def test_a_percentage_that_gives_a_small_count_away_is_refused() -> None:
    """10 per cent of 40 people would be withheld as a count."""
    assert codes(all_problems(SURVEY, PERCENT.format(mostly=30, no=10))) == ["percentage-of-few"]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("90.91", "9.09", ["percentage-of-few"]),
        ("66.67", "33.33", ["percentage-of-few"]),
        ("91", "9", []),
        ("90.9", "9.1", []),
        ("90.87", "9.13", []),
        ("100.00", "0.00", []),
    ],
)
def test_decimals_that_tell_how_few_answered_are_refused(first: str, second: str, found: list[str]) -> None:
    """90.91% and 9.09% are 10 and 1 of 11, whether the number is printed or not."""
    text = (
        "title: A survey\nunit: percent\nsource: Forms of 2022\nquestions:\n"
        "  - question: How is it?\n    answers:\n"
        f"      - {{answer: Good, percent: {first}}}\n      - {{answer: Poor, percent: {second}}}\n"
    )
    assert codes(all_problems(SURVEY, text)) == found


def test_one_withheld_percentage_is_not_enough() -> None:
    """It could be worked out from the others."""
    assert codes(all_problems(SURVEY, PERCENT.format(mostly=30, no='"[c]"'))) == ["percentage-of-few"]
    assert all_problems(SURVEY, PERCENT.format(mostly='"[c]"', no='"[c]"')) == []


def test_counts_and_percentages_do_not_mix() -> None:
    """The survey's unit says which of the two each answer has."""
    text = one().replace("count: 20", "percent: 20")
    assert "missing-key" in codes(all_problems(SURVEY, text))


def test_an_id_that_cannot_stand_in_an_address_is_refused() -> None:
    """The id names the CSV file."""
    (found,) = all_problems(SURVEY, one().replace("id: helped", "id: Helped you"))
    assert (found.code, found.place.path) == ("wrong-type", "questions[1].id")


def test_the_page_shows_each_chart_over_its_own_table() -> None:
    """A question whose answers are withheld has a table and no chart."""
    html = rendered(SURVEY)
    assert html.index('id="survey-helped-chart"') < html.index('id="survey-helped-table"')
    assert "-chart" not in rendered(SURVEY, one())


def test_a_label_that_says_so_itself_needs_no_note() -> None:
    """`No answer` is counted as no answer; of `Blank` readers are told."""
    text = one(more="no-answer: Blank").replace("Not at all", "Blank")
    assert published(SURVEY, text)[0].notes == ("Counted as no answer: Blank.",)
    assert published(SURVEY, text.replace("Blank", "No answer"))[0].notes == ()


def test_a_question_that_begins_the_title_is_not_shown_again() -> None:
    """`Age` under `Age of the children`."""
    text = one().replace("Has it helped you?", "Age").replace("What children told us", "Age of the children")
    assert '<caption id="survey-helped-caption" class="yj-hidden">Age</caption>' in rendered(SURVEY, text)
    context = viewed(SURVEY, text.replace("Age of", "Ages of")).context
    assert not context.questions[0].is_named
