"""What can be wrong with an inspection."""

import pytest

from tests.inspections.westmere import checked, found_by

RATING_21 = '- ref: "2.1"\n    rating: Good'
OVERALL = "overall: {rating: Good, score: 22}"


def test_the_example_of_the_guide_has_no_problem() -> None:
    """Authors start from it."""
    assert found_by() == []


def test_a_rating_that_the_lowest_key_question_does_not_support_is_found() -> None:
    """The problem stands at the rating and names the percentage and its band."""
    _, (fault,) = checked(
        (RATING_21, RATING_21.replace("Good", "Outstanding")), (OVERALL, OVERALL.replace("22", "23"))
    )
    assert (fault.code, fault.place.path) == ("rating-does-not-follow", "standards[5].rating")
    assert "68%" in fault.message
    assert "'Good'" in fault.message


def test_a_note_answers_such_a_rating() -> None:
    """Inspectors may use their discretion; readers are told."""
    changed = RATING_21.replace("Good", "Outstanding\n    note: The inspectorate used its discretion.")
    assert found_by((RATING_21, changed), (OVERALL, OVERALL.replace("22", "23"))) == []


@pytest.mark.parametrize(
    ("percent", "rating"),
    [(49, "Inadequate"), (50, "Requires improvement"), (64, "Requires improvement"), (65, "Good")],
)
def test_both_ends_of_a_band_belong_to_it(percent: int, rating: str) -> None:
    """The lowest of three percentages is set to the edge of a band; only the right rating is accepted."""
    lowest = "Is other people's safety analysed well?, about: Other people's safety, percent: 68"
    codes = [
        code
        for code, _ in found_by(
            (lowest, lowest.replace("68", str(percent))), (RATING_21, RATING_21.replace("Good", rating))
        )
    ]
    assert "rating-does-not-follow" not in codes


def test_a_score_that_does_not_add_up_is_found_and_a_note_answers_it() -> None:
    """Twelve ratings count."""
    assert found_by((OVERALL, "overall: {rating: Good, score: 24}")) == [
        ("score-does-not-follow", "overall.score")
    ]
    noted = "overall: {rating: Good, score: 24, note: The report prints 24.}"
    assert found_by((OVERALL, noted)) == []


def test_an_overall_rating_that_the_score_does_not_give_is_found() -> None:
    """22 points are Good."""
    changed = OVERALL.replace("Good", "Outstanding")
    assert found_by((OVERALL, changed)) == [("rating-does-not-follow", "overall.rating")]


def test_a_score_that_is_not_printed_is_worked_out_for_the_check() -> None:
    """The rating must still fit."""
    assert found_by((OVERALL, "overall: {rating: Good}")) == []
    assert found_by((OVERALL, "overall: {rating: Inadequate}")) == [
        ("rating-does-not-follow", "overall.rating")
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("framework: hmip-youth-2018-2024", "framework: hmip-youth-2018", ("unknown-framework", "framework")),
        (RATING_21, RATING_21.replace("Good", "Goood"), ("unknown-value", "standards[5].rating")),
        ('- ref: "2.1"', '- ref: "2.9"', ("unknown-value", "standards[5].ref")),
        ('- {ref: "1.3"', '- {ref: "1.2"', ("duplicate-id", "standards[3].ref")),
        ("{number: 2,", "{number: 4,", ("number-missing", "recommendations[2].number")),
        ("{number: 2,", "{number: 1,", ("duplicate-id", "recommendations[2].number")),
        ("percent: 86", "percent: 186", ("unit-mismatch", "standards[7].key-questions[1].percent")),
        (
            "about: Desistance, percent: 86",
            "about: Desistence, percent: 86",
            ("unknown-value", "standards[7].key-questions[1].about"),
        ),
        ("domain: Court disposals", "domain: Courts", ("unknown-value", "samples[1].domain")),
        (
            "{name: Community resolutions, cases: 27}",
            "{name: Community resolutions, cases: 26}",
            ("total-does-not-add-up", "samples[2].cases"),
        ),
        ("published: 12 May 2026", "published: 31 June 2026", ("impossible-date", "published")),
        ("published: 12 May 2026", "published: 12 June 2026", ("unknown-value", "published")),
        (
            '"https://inspectorate.example/westmere"',
            '"javascript:alert(1)"',
            ("unsafe-link", "links[1].address"),
        ),
        ("who: Child,", "who: Alex,", ("not-a-role", "quotes[1].who")),
    ],
)
def test_each_fault_is_found_where_it_stands(before: str, after: str, expected: tuple[str, str]) -> None:
    """Code and path, so that the author can go there."""
    assert expected in found_by((before, after))


def test_a_standard_left_out_is_missed_unless_a_note_says_why() -> None:
    """A note on the inspection as a whole."""
    line = '  - {ref: "1.4", rating: Good, strengths: Children are met close to home.}\n'
    assert found_by((line, "")) == [("missing-standard", "standards")]
    assert found_by((line, ""), (OVERALL, f"{OVERALL}\nnote: The page with standard 1.4 is lost.")) == []


def test_a_standard_may_stay_unrated_only_where_the_framework_allows_it() -> None:
    """Resettlement may have had no case; governance always has a rating."""
    assert (
        found_by(
            (
                "rating: Not rated, note: Inspectors had no case of a child who left custody.",
                "rating: Not rated",
            )
        )
        == []
    )
    assert ("unknown-value", "standards[1].rating") in found_by(
        ('"1.1"\n    rating: Good', '"1.1"\n    rating: Not rated')
    )


def test_a_file_is_called_by_the_date_of_the_report() -> None:
    """Its name is part of the address."""
    assert ("unknown-value", "") in found_by(file="may.yml")
    assert found_by(file="2026-05-12.yml") == []


def test_a_message_never_says_how_large_a_small_sample_is() -> None:
    """Parts that do not add up are reported by their total, which is published."""
    _, problems = checked(("{name: Other, cases: 4}", "{name: Other, cases: 3}"))
    assert [fault.code for fault in problems] == ["total-does-not-add-up"]
    assert "3" not in problems[0].message.replace("30", "").replace("31", "")
