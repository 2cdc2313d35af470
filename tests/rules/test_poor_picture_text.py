"""Descriptions of pictures that describe nothing."""

from pathlib import Path

import pytest

from tests.rules.plans import found, section


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("map-final 2.png", "name of a file"),
        ("Picture of the county and its towns", "says that it is a picture"),
        ("Chart 3", "too short"),
        ("Very long words " * 20, "signs"),
    ],
)
def test_a_poor_description_is_reported_at_its_line(text: str, words: str, tmp_path: Path) -> None:
    """What is wrong with it is said."""
    ((_, line, message),) = found(tmp_path, "picture-text", section(f"Here.\n\n![{text}](images/map.svg)\n"))
    assert line == 7
    assert words in message


@pytest.mark.parametrize("text", ["Map of Westmere", "A pictured map with three towns"])
def test_a_description_that_says_something_is_left_alone(text: str, tmp_path: Path) -> None:
    """A few words are enough."""
    assert found(tmp_path, "picture-text", section(f"![{text}](images/map.svg)\n")) == []
