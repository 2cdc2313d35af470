"""Pictures that are really text."""

from pathlib import Path

import pytest

from tests.rules.plans import found, section
from yjplan.problems import Place
from yjplan.rules.picture_of_text import _why
from yjplan.sources.document import Link


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Table of costs by partner", "speaks of a 'table'"),
        ("Bar chart showing entrants by year", "speaks of a 'bar'"),
        ("Screenshot of the letter", "speaks of a 'screenshot'"),
        ("A poster that says where to get help", "speaks of a 'poster'"),
        ("The sign reads: no entry to the park", "quotes what is written"),
        ("Entrants 12 in 2020, 14 in 2021", "a row of figures"),
        ("The board meets. It has a chair. It reports to the council.", "several sentences"),
    ],
)
def test_a_description_that_speaks_of_text_is_reported_at_its_line(
    text: str, words: str, tmp_path: Path
) -> None:
    """What gave it away is said, and where the words belong."""
    ((_, line, message),) = found(
        tmp_path, "picture-of-text", section(f"Here.\n\n![{text}](images/map.svg)\n")
    )
    assert line == 7
    assert words in message


@pytest.mark.parametrize("name", ["scan-page-3.png", "costs_table.png", "img/Chart 2.svg", "screen-shot.jpg"])
def test_a_file_that_is_called_so_is_reported(name: str) -> None:
    """Whatever its description says."""
    assert "its file is called" in _why(Link(name, "Our work in the year", Place("a.md", 1), picture=True))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Map of Westmere with its three towns", "map.svg"),
        ("Children plant a tree in 2025", "textile-college.jpg"),
        ("The table tennis hall after the children painted it", "hall.jpg"),
        ("A page in a child's sketchbook", "notable.png"),
    ],
)
def test_photographs_and_maps_are_left_alone(text: str, name: str) -> None:
    """A word that only looks alike is none."""
    assert _why(Link(name, text, Place("a.md", 1), picture=True)) == ""


def test_a_link_to_a_table_is_no_picture(tmp_path: Path) -> None:
    """Only pictures are looked at; one without any description has a problem of its own."""
    body = "[Table of costs](06-resources.md)\n\n![](images/map.svg)\n"
    assert found(tmp_path, "picture-of-text", section(body)) == []
