"""Numbers of pages in the contents of a PDF: printed once more where those that are known are wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from yjplan.publish.chromium import find_chromium, open_chromium
from yjplan.publish.paper.finish_pdf import finish_pdf
from yjplan.publish.paper.page_numbers import find_page_numbers
from yjplan.publish.paper.paper import Paper
from yjplan.publish.paper.press import print_pdf

pytestmark = pytest.mark.browser

HTML = """<!doctype html><html lang=en><head><title>T</title></head><body><h1>T</h1>
<p><a href="#a">A <span data-page-of="a"></span></a> <a href="#b">B <span data-page-of="b"></span></a></p>
<h2 id="a" style="break-before: page">A</h2>
<table><tr><th scope="col">Head</th></tr><tr><td>8</td></tr></table>
<h2 id="b" style="break-before: page">B</h2></body></html>"""
RIGHT = {"a": 2, "b": 3}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium without a window."""
    path = find_chromium()
    assert path is not None
    with open_chromium(path) as started:
        yield started


def finished(folder: Path, browser: Browser, numbers: dict[str, int]) -> bytes:
    """The PDF to publish, printed with these numbers in mind."""
    pdf = print_pdf(
        HTML, place="r/2026/whole/", site="", folders={"r/": folder}, browser=browser, numbers=numbers
    )
    return finish_pdf(pdf, Paper("T", "R", "P", "", "r"))[0]


@pytest.mark.parametrize("known", [{}, {"a": 7, "b": 9}, {"a": 2, "gone": 4}], ids=["none", "wrong", "some"])
def test_the_numbers_that_are_known_change_nothing(
    known: dict[str, int], tmp_path: Path, browser: Browser
) -> None:
    """They save a print where they are right; the PDF is the same to the byte."""
    right = finished(tmp_path, browser, RIGHT)
    assert find_page_numbers(right) == RIGHT
    assert finished(tmp_path, browser, known) == right
