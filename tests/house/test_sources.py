"""Every piece of the source documents is carried, or named with the reason why not."""

import csv
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
INVENTORY = ROOT.parent / "shared" / "domain" / "data" / "seed_content_inventory.csv"
PAGES = {
    "N22": "northamptonshire-2022-23",
    "H23": "northamptonshire-inspection-2023",
    "D21": "derbyshire-2021-22",
    "L22": "leicester-2022-23",
    "W19": "newham-2019-20",
}


def pieces_of(code: str) -> list[tuple[str, str, str]]:
    """(kind, first line, last line) of each piece of a document."""
    with INVENTORY.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    return [(row[0], row[3], row[4]) for row in rows[1:] if row[1] == code]


def is_named(first: str, last: str, page: str) -> bool:
    """Whether a page names a piece by its lines, as (40-58) or (40); several may share a bracket."""
    lines = first if first == last else f"{first}[-–]{last}"
    return re.search(rf"(?<![\d-]){lines}(?![\d-])", page) is not None


@pytest.mark.skipif(not INVENTORY.exists(), reason="the inventory of the source documents is not at hand")
@pytest.mark.parametrize("code", PAGES)
def test_each_piece_of_the_inventory_is_named(code: str) -> None:
    """The page of a document names each of its pieces by its lines."""
    page = (ROOT / "docs" / "sources" / f"{PAGES[code]}.md").read_text("utf-8")
    missing = [piece for piece in pieces_of(code) if not is_named(piece[1], piece[2], page)]
    assert len(pieces_of(code)) > 10
    assert missing == []


def test_a_piece_that_is_not_named_would_be_found() -> None:
    """The search does not take a part of another number for the piece."""
    assert is_named("40", "58", "clauses (40-58)")
    assert not is_named("40", "58", "clauses (140-58), (40-580)")
    assert not is_named("3", "3", "(33)")
