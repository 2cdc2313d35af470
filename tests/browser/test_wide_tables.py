"""A table that goes on past the edge says so, without a script too; long answers have the full width."""

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

LIST = (
    "() => Array.from(document.querySelectorAll('.yj-scroll'))"
    ".map(box => getComputedStyle(box).backgroundAttachment)"
)
CARD = """
() => {
  document.querySelector('article').insertAdjacentHTML('beforeend',
    '<div class="md-typeset"><table class="yj-table yj-table--cards yj-table--always-cards"><tbody><tr>' +
    '<th>1</th><td>a</td><td>b</td><td id="last">c</td></tr></tbody></table></div>');
  const last = document.getElementById('last');
  return [last.offsetWidth, last.parentElement.clientWidth];
}
"""
WITH_TABLES = "/riverton/2026-27/performance/"


def test_tables_have_the_shadow_that_says_there_is_more(page_without_scripts: Page) -> None:
    """Two covers move with the table, two shadows stay at the edges."""
    page_without_scripts.goto(WITH_TABLES)
    found = page_without_scripts.evaluate(LIST)
    assert found
    assert set(found) == {"local, local, scroll, scroll"}


def test_the_last_cell_of_a_card_has_a_line_of_its_own(page: Page) -> None:
    """Progress is often the longest text of an action."""
    page.goto(WITH_TABLES)
    last, row = page.evaluate(CARD)
    assert last > 0.85 * row
