"""Charts in forced colours and on paper: dash, marker and hatching say what colour does not."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.browser

WITH_CHARTS = "/riverton/2026-27/performance/"
_PAINTS = """drawing => Array.from(drawing.querySelectorAll("path, rect, circle, line, text"))
  .map(one => getComputedStyle(one)).flatMap(style => [style.fill, style.stroke])
  .filter(paint => paint !== "none" && !paint.startsWith("url("))"""
_SYSTEM = """name => {
  const probe = document.createElement("i");
  probe.style.color = name;
  probe.style.forcedColorAdjust = "none";
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}"""
_SMALLEST_WORDS = """svg => Math.min(
    ...Array.from(svg.querySelectorAll("text"), text => parseFloat(getComputedStyle(text).fontSize))
  ) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width"""
_LOOKS = """all => all.map(one => getComputedStyle(one))
  .map(style => [style.strokeDasharray, style.strokeWidth])"""


@pytest.fixture
def forced(browser: Browser, address: str) -> Page:
    """One tab of a reader whose system forces its colours."""
    context = browser.new_context(
        base_url=address, forced_colors="active", viewport={"width": 1280, "height": 900}
    )
    return context.new_page()


def _allowed(page: Page) -> set[str]:
    mixed = "color-mix(in srgb, CanvasText 25%, Canvas)"
    found = {page.evaluate(_SYSTEM, name) for name in ("CanvasText", "Canvas", mixed, "transparent")}
    return {*found, *map(_in_numbers, found)}


def _in_numbers(colour: str) -> str:
    """`color(srgb 0.5 0.5 0.5)` as `rgb(128, 128, 128)`; other colours as they are."""
    if not colour.startswith("color(srgb "):
        return colour
    parts = colour.removeprefix("color(srgb ").removesuffix(")").split()
    return f"rgb({', '.join(str(int(255 * float(part) + 0.5)) for part in parts)})"


def _lines(chart: Locator, drawing: str) -> set[tuple[str, str]]:
    """What tells lines apart when all have one colour: their dashes and how thick they are."""
    found: list[list[str]] = chart.locator(drawing).evaluate_all(_LOOKS)
    return {(dash, width) for dash, width in found}


@pytest.mark.parametrize("number", [0, 1])
def test_pictures_have_the_colours_of_the_system_only(forced: Page, number: int) -> None:
    """Words, lines and bars in the colour of text."""
    forced.goto(WITH_CHARTS)
    picture = forced.locator("figure.yj-chart").nth(number).locator("svg[role=img]").filter(visible=True)
    assert set(picture.evaluate(_PAINTS)) <= _allowed(forced)


def test_the_lines_of_a_picture_differ_by_dash(forced: Page) -> None:
    """The service's own is solid, the others are not."""
    forced.goto(WITH_CHARTS)
    chart = forced.locator("figure.yj-chart").first
    names = chart.locator("script").evaluate("one => JSON.parse(one.textContent).reading.series.length")
    assert names > 1
    dashes = {dash for dash, _ in _lines(chart, ".yj-chart__wide path")}
    assert "none" in dashes
    assert len(dashes) >= names


def test_the_interactive_chart_has_the_colours_of_the_system_too(forced: Page) -> None:
    """It asks the page for its colours, as in the dark."""
    forced.goto(WITH_CHARTS)
    chart = forced.locator("figure.yj-chart").first
    chart.locator("button.yj-chart__open").click()
    expect(chart.locator("svg.main-svg .xtick text").first).to_be_visible()
    lines: list[str] = chart.locator(".scatterlayer .js-line").evaluate_all(
        "all => all.map(one => getComputedStyle(one).stroke)"
    )
    words: list[str] = chart.locator(".annotation-text, .xtick text, .ytick text").evaluate_all(
        "all => all.map(one => getComputedStyle(one).fill)"
    )
    assert {*lines, *words} == {forced.evaluate(_SYSTEM, "CanvasText")}
    assert len(_lines(chart, ".scatterlayer .js-line")) == len(lines) > 1


def test_on_paper_a_chart_keeps_its_dark_lines_and_loses_its_buttons(page: Page) -> None:
    """Printed from dark colours too."""
    page.goto(WITH_CHARTS)
    chart = page.locator("figure.yj-chart").first
    page.get_by_role("button", name="Dark colours").click()
    page.emulate_media(media="print")
    line = chart.locator(".yj-chart__static .s-s1").filter(visible=True).first
    expect(line).to_have_css("stroke", "rgb(18, 67, 109)")
    expect(chart.locator(".yj-chart__open")).to_be_hidden()
    expect(chart.locator(".yj-chart__message")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_the_words_of_a_picture_are_large_enough_to_read(page: Page, width: int) -> None:
    """At least 12 pixels on a phone and wider, 11 at 320."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(WITH_CHARTS)
    for picture in page.locator("figure.yj-chart svg[role=img]").filter(visible=True).all():
        assert picture.evaluate(_SMALLEST_WORDS) >= (11 if width == 320 else 12)
