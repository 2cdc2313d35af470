"""The words of a chart have a halo of the page's paper, so that a line behind them does not cut them."""

import pytest
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser

WHOLE = "/riverton/2026-27/whole/"
_WORDS = """svg => {
  const probe = document.createElement("i");
  probe.style.color = "var(--yj-paper)";
  probe.style.forcedColorAdjust = "none";
  svg.closest(".yj-chart").append(probe);
  const paper = getComputedStyle(probe).color;
  probe.remove();
  return Array.from(svg.querySelectorAll("text"), one => {
    const style = getComputedStyle(one);
    const stroke = style.stroke === paper ? "paper" : style.stroke;
    return [one.closest("[class*='f-on-']") ? "on a bar" : "on paper", style.paintOrder, stroke];
  });
}"""


@pytest.mark.parametrize(
    "look",
    [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}],
    ids=["light", "dark", "forced"],
)
def test_words_have_a_halo_of_paper_and_those_on_bars_have_none(
    browser: Browser, address: str, look: dict[str, str]
) -> None:
    """Painted below the letters, in whatever colours the reader has; on paper too."""
    context = browser.new_context(base_url=address, **look)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(WHOLE)
    pictures = page.locator("figure.yj-chart svg[role=img]").filter(visible=True)
    expect(pictures.first).to_be_visible()
    for media in ("screen", "print"):
        page.emulate_media(media="print" if media == "print" else "screen")
        found = {tuple(word) for picture in pictures.all() for word in picture.evaluate(_WORDS)}
        assert ("on paper", "stroke", "paper") in found
        assert {(order, stroke) for place, order, stroke in found if place == "on paper"} == {
            ("stroke", "paper")
        }
        assert {stroke for place, _, stroke in found if place == "on a bar"} <= {"none"}
    context.close()
