"""Captions that only say again what the heading above them says."""

from pathlib import Path

import pytest

from tests.problems.overlay import PLAN, Example, lay_over
from tests.sites import build
from yjplan.pages.captions import says_again

BODY = """\
---
title: More blocks
summary: Some blocks.
---
## Our values

:::{values} some-values.yml
:::

:::{pledges} other-values.yml
:::
"""
VALUES = "title: Our values\nitems:\n  - {title: Respect}\n"


@pytest.mark.parametrize(
    ("caption", "heading", "is_again"),
    [
        ("Our values", "Our values", True),
        ("our  Values.", "Our values", True),
        ("Our values, 2026", "Our values", False),
        ("", "", False),
    ],
)
def test_only_the_same_words_are_said_again(caption: str, heading: str, *, is_again: bool) -> None:
    """Capitals, spaces and a full stop aside; a year more is something new."""
    assert says_again(caption, heading) is is_again


def test_the_first_block_under_a_heading_of_its_words_has_no_second_title(tmp_path: Path) -> None:
    """Nobody sees it twice, and it is still there to be named by; a second block keeps its title."""
    files = [
        Example("17-more-blocks.md", BODY),
        Example("some-values.yml", VALUES),
        Example("other-values.yml", VALUES),
    ]
    lay_over(files, tmp_path / "content")
    build(tmp_path)
    html = (tmp_path / "site" / PLAN / "more-blocks/index.html").read_text("utf-8")
    assert '<p class="yj-figure__caption yj-hidden" id="some-values-title">Our values</p>' in html
    assert '<p class="yj-figure__caption" id="other-values-title">Our values</p>' in html
