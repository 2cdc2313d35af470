"""Priorities, pledges and values."""

import pytest

from tests.blocks.reading import all_problems, codes, published, texts
from tests.blocks.rendering import rendered
from yjplan.blocks.kind import BlockKind
from yjplan.blocks.listing import PLEDGES, PRIORITIES, VALUES, Listing


@pytest.mark.parametrize("kind", [PRIORITIES, PLEDGES, VALUES], ids=lambda kind: kind.name)
def test_each_kind_shows_titled_entries(kind: BlockKind[Listing]) -> None:
    """Title, text, then points."""
    assert all_problems(kind) == []
    html = rendered(kind)
    assert html.count("<strong>") == 2
    assert "<li>Plain words</li> <li>Short letters</li>" in html


def test_the_data_has_a_row_each_entry() -> None:
    """Points are listed in one cell."""
    (table,) = published(VALUES)
    assert texts(table)[1] == ["Openness", "", "Plain words / Short letters"]


def test_an_entry_needs_a_title() -> None:
    """It is what readers remember."""
    assert codes(all_problems(PLEDGES, "title: P\nitems:\n  - {text: We listen.}\n")) == ["missing-key"]


def test_titles_alone_are_a_plain_list() -> None:
    """No ruled rows around single lines."""
    html = rendered(VALUES, "title: V\nitems:\n  - {title: Respect}\n  - {title: Openness}\n")
    assert html.startswith("<ul> <li>Respect</li> <li>Openness</li> </ul>")
