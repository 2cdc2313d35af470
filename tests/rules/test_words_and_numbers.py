"""What rules read numbers, dates and sentences with."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import passage
from yjplan.rules.amounts import amount_of, half_a_step, whole_of
from yjplan.rules.dates_said import periods_said
from yjplan.rules.sentences import sentences_of
from yjplan.rules.topics import topics_in


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("308,000", 308000),
        ("£2,581,512", 2581512),
        ("£1.2 million", 1200000),
        ("29.7%", Decimal("29.7")),
        ("5 months", 5),
        ("ten", None),
        ("", None),
    ],
)
def test_an_amount_is_the_number_as_it_was_typed(text: str, amount: int | Decimal | None) -> None:
    """With its pounds, thousands and millions."""
    assert amount_of(text) == amount


def test_whole_numbers_and_rounding() -> None:
    """Words up to twenty, and half of the last digit that was typed."""
    assert [whole_of(text) for text in ("Nine", "1,204", "twenty-one", "2.5", "")] == [
        9,
        1204,
        None,
        None,
        None,
    ]
    assert [half_a_step(text) for text in ("39%", "22.8")] == [Decimal("0.5"), Decimal("0.05")]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("In 2018/19 and 2019-20.", ["2018-19", "2019-20"]),
        ("Since May 2021, and on 11 Sept 2022.", ["May 2021", "September 2022"]),
        ("By 2031, or £2019, or 2,018 or 20214.", ["2031"]),
        ("The years 2018-25 are no year.", ["April 2018 to March 2025"]),
        ("May we? In May.", []),
    ],
)
def test_years_and_months_are_found_in_sentences(text: str, labels: list[str]) -> None:
    """Numbers that only look like a year are not."""
    assert [said.period.label for said in periods_said(text)] == labels


def test_sentences_end_where_they_end() -> None:
    """Abbreviations, decimals and initials end none."""
    text = "It rose by 2.5 e.g. in May. Then it fell! (See Mr. Ames.) No. 5 came?\nYes."
    sentences = sentences_of(passage(text))
    assert [one.text for one in sentences] == [
        "It rose by 2.5 e.g. in May.",
        "Then it fell!",
        "(See Mr. Ames.",
        "No. 5 came?",
        "Yes.",
    ]
    assert sentences[-1].at(0, 3).line == 2


def test_topics_are_known_by_several_names() -> None:
    """And not inside other words."""
    text = "FTEs, first-time entrants, custodial sentences and re-offending; completed, meeting, violence."
    assert [one.topic.name for one in topics_in(text)] == [
        "first time entrants",
        "first time entrants",
        "custody",
        "reoffending",
    ]


@given(st.text(max_size=80))
@settings(max_examples=100, deadline=None)
def test_sentences_hold_every_sign_but_the_spaces_between_them(text: str) -> None:
    """Nothing is lost, whatever the text."""
    parts = "".join("".join(one.text.split()) for one in sentences_of(passage(text)))
    assert set(parts) <= set(text)
    assert all(text[one.start : one.start + len(one.text)] == one.text for one in sentences_of(passage(text)))
