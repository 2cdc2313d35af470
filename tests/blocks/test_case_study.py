"""Case studies: reviewed, and without traces of who they are about."""

from tests.blocks.reading import all_problems, codes, published, texts, viewed
from tests.blocks.rendering import rendered
from yjplan.blocks.case_study import CASE_STUDY, CaseStudyShown

TEXT = """\
title: Back to learning
text: |
  A child came to us.
  Things were hard.

  Now they are better.
reviewed: Head of service, May 2023
"""


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(CASE_STUDY) == []


def test_an_empty_line_ends_a_paragraph() -> None:
    """Line ends inside a paragraph are spaces."""
    assert texts(published(CASE_STUDY, TEXT)[0]) == [
        ["A child came to us. Things were hard."],
        ["Now they are better."],
    ]
    context = viewed(CASE_STUDY, TEXT).context
    assert isinstance(context, CaseStudyShown)
    assert len(context.paragraphs) == 2


def test_a_story_without_a_privacy_review_is_reported() -> None:
    """A note tells readers why there is none."""
    text = TEXT.replace("reviewed: Head of service, May 2023\n", "")
    assert codes(all_problems(CASE_STUDY, text)) == ["privacy-review-missing"]
    assert all_problems(CASE_STUDY, text + "note: Printed in the plan of 2020.\n") == []


def test_traces_of_a_child_are_reported() -> None:
    """An age is enough for people nearby."""
    assert codes(all_problems(CASE_STUDY, TEXT.replace("A child", "A 14 year old"))) == ["may-identify"]


def test_the_page_shows_the_review_below_the_story() -> None:
    """Readers see that somebody looked."""
    html = rendered(CASE_STUDY, TEXT)
    assert "<p>Now they are better.</p>" in html
    assert "Privacy review: Head of service, May 2023." in html
