"""A page as a screen reader has it: roles and names, nothing of its looks or its markup.

Only Playwright's roles and its picture of the accessibility tree are used here: no selectors, no pixels.
"""

from typing import Any

import yaml
from playwright.sync_api import Locator, Page

Heard = list[Any]
"""The tree as it is told: a text a leaf, a mapping of one entry a node with what is in it."""


def heard(place: Locator) -> Heard:
    """Everything in a place, in order."""
    told: Heard = yaml.safe_load(place.aria_snapshot())
    return told


def after(told: Heard, start: str) -> Heard:
    """What is told after the node whose words begin so, at the same level."""
    for number, node in enumerate(told):
        words, inner = (node, []) if isinstance(node, str) else next(iter(node.items()))
        if words.startswith(start):
            return told[number + 1 :]
        if isinstance(inner, list) and (found := after(inner, start)):
            return found
    return []


def first(told: Heard, role: str) -> Heard:
    """What the first node of a role holds."""
    for node in told:
        if isinstance(node, dict):
            words, inner = next(iter(node.items()))
            if words.split(" ")[0] == role and isinstance(inner, list):
                return inner
    return []


def links(told: Heard) -> list[str]:
    """The names of the links in a part of the tree."""
    found = []
    for node in told:
        words, inner = (node, []) if isinstance(node, str) else next(iter(node.items()))
        if words.startswith('link "'):
            found.append(words.removeprefix('link "').rstrip('"'))
        elif isinstance(inner, list):
            found += links(inner)
    return found


def rows_of(page: Page, name: str) -> list[dict[str, str]]:
    """A table of the page, row by row, each cell under the last heading above its column."""
    table = page.get_by_role("table", name=name, exact=True)
    every = table.get_by_role("row").all()
    heads = [row for row in every if row.get_by_role("columnheader").count() and not _starts(row)]
    columns = _leaves([row.get_by_role("columnheader").all_inner_texts() for row in heads])
    rows = []
    for row in every[len(heads) :]:
        cells = [*row.get_by_role("rowheader").all_inner_texts(), *row.get_by_role("cell").all_inner_texts()]
        rows.append(dict(zip(columns, (" ".join(cell.split()) for cell in cells), strict=True)))
    return rows


def _starts(row: Locator) -> bool:
    return row.get_by_role("rowheader").count() > 0


def _leaves(heads: list[list[str]]) -> list[str]:
    """The headings just above the cells: those of the last row, after the one that names the rows."""
    (*groups, last) = heads
    return [*(row[0] for row in groups), *last]
