"""Going through a page with the keyboard only, with the focus in sight at every step."""

from playwright.sync_api import Locator, Page

from tests.browser import own_checks

_IS_SEEN = """() => {
  const element = document.activeElement;
  if (element === document.body) return "";
  if (looks.isCovered(element)) return `${looks.called(element)} has the focus and cannot be seen`;
  const fault = looks.ring(element);
  return fault ? `${looks.called(element)} has the focus and ${fault}` : "";
}"""
_HAS_FOCUS = "element => element === document.activeElement"
_MARK = """() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  element.dataset.step ||= String(document.querySelectorAll('[data-step]').length + 1);
  return Number(element.dataset.step);
}"""


def press(page: Page, key: str) -> None:
    """Press a key; whatever has the focus then has a ring and is in sight."""
    page.keyboard.press(key)
    page.wait_for_load_state()
    own_checks.put_in(page)
    fault = page.evaluate(_IS_SEEN)
    assert not fault, fault


def tab_to(page: Page, target: Locator, *, at_most: int = 60, key: str = "Tab") -> None:
    """Press Tab until the target has the focus; the focus can be seen all the way."""
    for _ in range(at_most):
        press(page, key)
        if target.count() and target.evaluate(_HAS_FOCUS):
            return
    raise AssertionError(f"{target} was not reached with {at_most} presses of {key}")


def stops_on_the_way(page: Page, key: str = "Tab") -> int:
    """How many stops there are until the page is left; each comes once, or the keyboard is trapped."""
    own_checks.put_in(page)
    last = 0
    for _ in range(2000):
        page.keyboard.press(key)
        step = page.evaluate(_MARK)
        if step is None or (last and step == 1):
            return last
        assert step == last + 1, f"stop {step} comes again after {last}: the keyboard is trapped"
        last = step
    raise AssertionError("the end of the page was not reached")
