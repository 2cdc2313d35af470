"""Heads of tables that every further sheet repeats: read once, where the table begins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_Page = tuple[int, int]
"""A page by the number of its object."""


def elements_of(document: Pdf) -> Iterator[Any]:
    """Every element of the structure tree, in the order in which it is read."""
    from pikepdf import Array, Dictionary

    waiting: list[Object] = [document.Root.StructTreeRoot.K]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Array):
            waiting.extend(reversed(list(one)))
        elif isinstance(one, Dictionary) and "/S" in one:
            yield one
            if "/K" in one:
                waiting.append(one.K)


def set_aside_repeats(document: Pdf, elements: Sequence[Any]) -> Mapping[_Page, frozenset[int]]:
    """Take out of the structure tree what repeats a header cell on a later page; its numbers by page.

    Chromium hangs every repetition into the one cell, which is then read as `PeriodPeriodPeriod`.
    """
    from pikepdf import NumberTree

    found: dict[_Page, set[int]] = defaultdict(set)
    parents = NumberTree(document.Root.StructTreeRoot.ParentTree)
    pages = {page.obj.objgen: page for page in document.pages}
    for cell in elements:
        if cell.get("/S") != "/TH" or "/K" not in cell:
            continue
        first: list[_Page] = []
        for element in _within(cell):
            _keep_first(element, first, found)
    for page, numbers in found.items():
        owners = parents[int(pages[page].StructParents)]
        for number in numbers:
            owners[number] = None
    return {page: frozenset(numbers) for page, numbers in found.items()}


def _keep_first(element: Any, first: list[_Page], found: dict[_Page, set[int]]) -> None:  # noqa: ANN401
    """Leave an element the content on the page where its cell begins; that page goes into `first`."""
    from pikepdf import Array

    kids = element.K if isinstance(element.K, Array) else [element.K]
    kept = []
    for kid in kids:
        place = _content(kid, element)
        if place is None:
            kept.append(kid)
            continue
        page, number = place
        first += [] if first else [page]
        if page == first[0]:
            kept.append(kid)
        else:
            found[page].add(number)
    if len(kept) != len(kids):
        element.K = Array(kept)


def _content(kid: Any, element: Any) -> tuple[_Page, int] | None:  # noqa: ANN401 - pikepdf's objects
    """Page and number of marked content; None for an element or a link."""
    if isinstance(kid, int):
        return element.Pg.objgen, kid
    if "/MCID" in kid:
        return (kid.Pg if "/Pg" in kid else element.Pg).objgen, int(kid.MCID)
    return None


def _within(cell: Any) -> Iterator[Any]:  # noqa: ANN401 - pikepdf's objects
    """The cell and the elements in it."""
    from pikepdf import Array

    if "/K" not in cell:
        return
    yield cell
    for kid in cell.K if isinstance(cell.K, Array) else [cell.K]:
        if not isinstance(kid, int) and "/S" in kid:
            yield from _within(kid)
