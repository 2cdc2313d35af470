"""From HTML to a PDF by Chromium: whatever an author writes, nothing is cut."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from playwright.sync_api import Browser

from tests.browser.paper_drawn import drawn_on
from yjplan.publish.chromium import find_chromium, open_chromium
from yjplan.publish.paper.finish_pdf import finish_pdf
from yjplan.publish.paper.paper import Paper
from yjplan.publish.paper.press import print_pdf

pytestmark = pytest.mark.browser

MARGIN_POINTS = 45
"""16 mm."""
STYLE = "<style>@page { size: A4; margin: 20mm 16mm } body { margin: 0 }</style>"
CELLS = "".join(f"<td>Unbreakable{n:02}</td>" for n in range(30))
HEAD = f"<!doctype html><html lang=en><head><title>T</title>{STYLE}</head><body><h1>T</h1>"
SIZE = 'width="2400" height="300"'
PICTURE = f'<svg xmlns="http://www.w3.org/2000/svg" {SIZE}><rect {SIZE}/></svg>'


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium without a window."""
    path = find_chromium()
    assert path is not None
    with open_chromium(path) as started:
        yield started


def printed(html: str, folder: Path, browser: Browser) -> bytes:
    """The PDF of some HTML beside the files of a folder."""
    return print_pdf(
        HEAD + html, place="r/2026/whole/", site="", folders={"r/2026/": folder}, browser=browser
    )


def right_edges(pdf: bytes) -> list[float]:
    """Where rectangles end and words begin on the first page, in points from its left edge."""
    document = pikepdf.open(BytesIO(pdf))
    found: list[float] = []
    for name, operands, matrix in drawn_on(document.pages[0]):
        if name == "Tm":
            found.append((pikepdf.Matrix(*map(float, operands)) @ matrix).e)
        elif name == "re":
            x, y, width, _ = map(float, operands)
            found.append(matrix.transform((x + width, y))[0])
    return found


@pytest.mark.parametrize(
    "html",
    [
        f"<table><tr>{CELLS}</tr></table>",
        '<p><img src="../wide.svg" alt="Wide"></p>',
        f"<div>{PICTURE}</div>",
    ],
    ids=["table", "picture", "drawing"],
)
def test_what_is_too_wide_is_made_smaller(html: str, tmp_path: Path, browser: Browser) -> None:
    """A table of thirty long words, a picture of 2,400 pixels."""
    (tmp_path / "wide.svg").write_text(PICTURE, "utf-8")
    edges = right_edges(printed(html, tmp_path, browser))
    assert 300 < max(edges) <= 595 - MARGIN_POINTS + 1


def test_two_runs_give_the_same_bytes(tmp_path: Path, browser: Browser) -> None:
    """After the finish; Chromium itself writes the time."""
    paper = Paper("T", "R", "P", "", "r")
    first, second = (finish_pdf(printed("<p>Text</p>", tmp_path, browser), paper) for _ in range(2))
    assert first == second


def test_nothing_is_fetched_from_elsewhere(tmp_path: Path, browser: Browser) -> None:
    """A picture on the web stays out; the page is printed all the same."""
    pdf = printed('<p>Text</p><img src="https://example.org/a.png" alt="">', tmp_path, browser)
    assert len(pikepdf.open(BytesIO(pdf)).pages) == 1
