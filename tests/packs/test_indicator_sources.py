"""The catalogue against the list that it was made from, where it is at hand."""

import csv
import re
from pathlib import Path

import pytest

from tests.packs.test_indicators import CATALOGUE, ENTRIES, ROWS

SHARED = Path(__file__).parents[3] / "shared"
LIST = SHARED / "domain" / "data" / "kpi_catalogue.csv"
SEEDS = SHARED / "seeds"
LONGEST_RUN = 12

pytestmark = pytest.mark.skipif(not LIST.exists(), reason="the list of indicators is not at hand")


def listed() -> dict[str, dict[str, str]]:
    """The rows of the list by their codes."""
    with LIST.open(encoding="utf-8-sig", newline="") as file:
        return {row["code"]: row for row in csv.DictReader(file)}


def test_every_row_of_the_list_is_in_the_catalogue() -> None:
    """By the table of names that the tests keep."""
    assert set(listed()) == set(ROWS)


def test_directions_are_those_of_the_list() -> None:
    """Where the list says that there is none, or that it depends, the catalogue has no direction."""
    for code, names in ROWS.items():
        given = listed()[code]["direction"]
        if given.endswith("is better"):
            assert given in {CATALOGUE[name].direction for name in names}, code


def test_nothing_is_called_verified_that_the_list_took_from_memory() -> None:
    """An unverified row has no verified entry."""
    for code, names in ROWS.items():
        if "unverified" in listed()[code]["status"]:
            assert {CATALOGUE[name].status for name in names} == {"unverified"}, code


def test_definitions_are_in_our_own_words() -> None:
    """No run of twelve words stands in a source document or in the list."""
    texts = [path.read_text("utf-8", "replace") for path in [LIST, *sorted(SEEDS.glob("*.txt"))]]
    runs = {run for text in texts for run in _runs(text)}
    said = [t for e in ENTRIES for t in (e.definition, e.numerator, e.denominator, e.origin, e.unverified)]
    said += [wording.says for entry in ENTRIES for wording in entry.wordings]
    assert [" ".join(run) for text in said for run in _runs(text) if run in runs] == []


def _runs(text: str) -> list[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9']+", text.lower())
    return [tuple(words[n : n + LONGEST_RUN]) for n in range(len(words) - LONGEST_RUN + 1)]
