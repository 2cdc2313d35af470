"""On which page of a PDF each address of the document stands: what the contents tell on paper."""

from collections.abc import Mapping
from io import BytesIO


def find_page_numbers(pdf: bytes) -> dict[str, int]:
    """The page, counted from 1, of each place that a link of the document leads to, by the place's id.

    Chromium names a destination after the element's id. Nothing for a document without links of its own.
    """
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as document:
        numbers = {page.obj.objgen: number for number, page in enumerate(document.pages, start=1)}
        places = document.Root.get("/Dests", pikepdf.Dictionary())
        return {
            str(name).removeprefix("/"): numbers[place[0].objgen]
            for name, place in places.items()
            if isinstance(place, pikepdf.Array) and place[0].objgen in numbers
        }


def of_places(numbers: Mapping[str, int], places: list[str]) -> dict[str, int]:
    """The numbers of some places only; a place without one is left out."""
    return {place: numbers[place] for place in places if place in numbers}
