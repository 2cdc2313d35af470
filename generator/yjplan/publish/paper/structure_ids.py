"""Ids of a PDF's tags, by their place in the document: Chromium counts them in the order of its own work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pikepdf import Pdf


def number_ids(document: Pdf, elements: Sequence[Any]) -> None:
    """Name the elements that have an id anew, in the order in which they are read, and what refers to them.

    How a page happens to reach Chromium changes its numbers; with these two prints give the same bytes.
    """
    from pikepdf import Array, Dictionary, String

    named = [one for one in elements if "/ID" in one]
    new = {bytes(one.ID): f"n{place:06}" for place, one in enumerate(named, start=1)}
    for one in named:
        one.ID = String(new[bytes(one.ID)])
    for one in elements:
        for about in _attributes(one):
            if "/Headers" in about:
                about["/Headers"] = Array(_renamed(about["/Headers"], new))
    if named:
        pairs = [part for one in named for part in (one.ID, one)]
        document.Root.StructTreeRoot.IDTree = document.make_indirect(Dictionary(Names=Array(pairs)))


def _attributes(element: Any) -> Iterator[Any]:  # noqa: ANN401 - pikepdf's objects
    from pikepdf import Array, Dictionary

    found = element.get("/A", Array())
    each = found if isinstance(found, Array) else [found]
    yield from (one for one in each if isinstance(one, Dictionary))


def _renamed(headers: Any, new: Mapping[bytes, str]) -> Iterator[Any]:  # noqa: ANN401 - pikepdf's objects
    from pikepdf import String

    yield from (String(new[bytes(one)]) for one in headers if bytes(one) in new)
