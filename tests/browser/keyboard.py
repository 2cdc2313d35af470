"""Going through a page with the keyboard only."""

from playwright.sync_api import Locator, Page


def tab_to(page: Page, target: Locator, *, at_most: int = 60) -> None:
    """Press Tab until the target has the focus."""
    for _ in range(at_most):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError(f"{target} was not reached with {at_most} presses of Tab")
