"""What looks like a block, a table or a figure and is none is never published in silence."""

import pytest

from yjplan.sources.markdown_text import read_markdown

FRONT = "---\ntitle: A\n---\n"


@pytest.mark.parametrize(
    ("body", "place", "hint"),
    [
        ("```{budget} budget.yml\n```\n", "a.md:4", ":::{budget} budget.yml"),
        ("Text.\n\n~~~ {budget}\n~~~\n", "a.md:6", ":::{budget}"),
        ("Text,\n::{budget} b.yml\n::\n", "a.md:5:1", ":::{budget} b.yml"),
        ("Text.\n\n    :::{budget} b.yml\n    :::\n", "a.md:6", "without spaces"),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n", "a.md:5:1", ":::{table}"),
        ("a | b\n:-- | --:\n1 | 2\n", "a.md:5:1", ":::{table}"),
        ("| a |\n| - |\n| 1 |\n", "a.md:5:1", ":::{table}"),
        ("It was {figure} `fte 2020`.\n", "a.md:4:8", "{figure}`…`"),
        ("One,\n- it {Change}\n", "a.md:5:6", "{change}`…`"),
    ],
)
def test_a_near_miss_is_reported_at_its_place(body: str, place: str, hint: str) -> None:
    """With what was probably meant."""
    (found,) = read_markdown(FRONT + body, "a.md")[1]
    assert (found.code, str(found.place)) == ("not-a-block", place)
    assert hint in found.hint


@pytest.mark.parametrize(
    "body",
    [
        ":::{budget} budget.yml\n:::\n",
        "It was {figure}`fte 2020`.\n",
        "`{figure}` stands for a figure, {g} for nothing.\n",
        "```python\n{budget}\n```\n",
        "One | two.\n",
        "Text.\n\n---\n\nText: see {this}.\n",
        "- | -\n",
    ],
)
def test_other_signs_are_text(body: str) -> None:
    """A bar, a brace or a line of hyphens alone means nothing."""
    assert read_markdown(FRONT + body, "a.md")[1] == []
