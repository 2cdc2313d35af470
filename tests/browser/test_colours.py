"""An authority's colour, however ugly, leaves everything readable."""

import pytest
from playwright.sync_api import Page

from tests.browser.axe import violations
from yjplan.pages.theme import accent_css
from yjplan.plan.colour import ENOUGH, contrast
from yjplan.plan.models import Authority

pytestmark = pytest.mark.browser

PLAN = "/riverton/2026-27/"
UGLY = ("#ffff00", "#000000", "#ffffff", "#39ff14", "#ff00ff", "#808080", "#7fffd4")
"""Yellow, black, white, neon green, magenta, a middle grey, aquamarine."""

_LINKS = """() => Array.from(document.querySelectorAll("a"))
  .filter(link => link.checkVisibility() && link.textContent.trim())
  .map(link => {
    let paper = link;
    const under = () => paper ? getComputedStyle(paper).backgroundColor : "rgb(255, 255, 255)";
    while (under() === "rgba(0, 0, 0, 0)") paper = paper.parentElement;
    return [getComputedStyle(link).color, under()];
  })"""


def _authority(colour: str) -> Authority:
    """One with this colour; `check_colour` would have refused some of them."""
    return Authority.model_construct(
        id="riverton", name="Riverton", service_name="", nation="England", region="", colour=colour
    )


def _hex(colour: str) -> str:
    return "#" + "".join(f"{int(part):02x}" for part in colour.split("(")[1].rstrip(")").split(",")[:3])


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("ugly", UGLY)
def test_links_of_an_ugly_colour_can_be_read(page: Page, ugly: str, colours: str) -> None:
    """On the page, in the header, in panels and in the footer, light and dark."""
    page.emulate_media(color_scheme="dark" if colours == "dark" else "light", reduced_motion="reduce")
    css = accent_css(_authority(ugly))
    page.route("**/accent.css", lambda route: route.fulfill(body=css, content_type="text/css"))
    page.goto(PLAN)
    pairs = {(_hex(ink), _hex(paper)) for ink, paper in page.evaluate(_LINKS)}
    assert pairs
    assert [pair for pair in pairs if contrast(*pair) < ENOUGH] == []


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_no_fault_with_neon(page: Page, colours: str) -> None:
    """Stripes, buttons and marks too."""
    page.emulate_media(color_scheme="dark" if colours == "dark" else "light", reduced_motion="reduce")
    css = accent_css(_authority("#39ff14"))
    page.route("**/accent.css", lambda route: route.fulfill(body=css, content_type="text/css"))
    page.goto(PLAN)
    assert violations(page) == []
