"""On which page of a PDF an address stands."""

from io import BytesIO

import pikepdf

from yjplan.publish.paper.page_numbers import find_page_numbers, of_places


def made_pdf(places: dict[str, int]) -> bytes:
    """A PDF of three pages with destinations on some of them, counted from 0."""
    document = pikepdf.new()
    pages = [document.add_blank_page(page_size=(595, 842)).obj for _ in range(3)]
    if places:
        document.Root.Dests = pikepdf.Dictionary(
            {f"/{name}": [pages[place], pikepdf.Name.XYZ, 0, 800, 0] for name, place in places.items()}
        )
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def test_pages_are_counted_from_one() -> None:
    """As they are at the foot of each page."""
    assert find_page_numbers(made_pdf({"a": 0, "b.c": 2})) == {"a": 1, "b.c": 3}


def test_a_document_without_places_has_no_numbers() -> None:
    """No link leads inside of it."""
    assert find_page_numbers(made_pdf({})) == {}


def test_only_the_places_that_are_asked_for_are_told() -> None:
    """One that the document does not have is left out."""
    assert of_places({"a": 1, "b": 2}, ["b", "d"]) == {"b": 2}
