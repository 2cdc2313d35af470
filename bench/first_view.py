"""What a browser loads for the first view of a page, and whether anything moves while it does."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext

_WATCH_SHIFTS = """() => {
  window.shifts = [];
  new PerformanceObserver(list => list.getEntries().forEach(entry => {
    if (entry.hadRecentInput) return;
    const places = entry.sources.map(source => {
      const node = source.node && (source.node.nodeType === 1 ? source.node : source.node.parentElement);
      return node ? `${node.tagName.toLowerCase()}.${node.className}` : "gone";
    });
    window.shifts.push([entry.value, places.join(", ")]);
  })).observe({type: "layout-shift", buffered: true});
}"""
_SCROLL = """async () => {
  // A browser that paints nothing for a while, as a busy one may, must not stop the measuring for ever.
  const frame = () => new Promise(done => { requestAnimationFrame(done); setTimeout(done, 250); });
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await frame();
    await frame();
  }
  return window.shifts;
}"""


@dataclass(frozen=True)
class FirstView:
    """One page, opened by a reader who has never been on the site."""

    address: str
    transferred_bytes: int
    """With the heads of the answers, as they come over the network: compressed."""
    requests: tuple[str, ...]
    """Addresses asked for before the reader does anything."""
    shifts: tuple[tuple[float, str], ...]
    """Layout shifts while loading and scrolling through: score, and what moved."""

    @property
    def shift(self) -> float:
        """The sum of all scores; cumulative layout shift takes the worst few seconds of it."""
        return sum(score for score, _ in self.shifts)


def first_view(context: BrowserContext, address: str) -> FirstView:
    """Open a page in a new tab without a cache, wait until nothing more is loaded, scroll to its end."""
    page = context.new_page()
    try:
        talk = context.new_cdp_session(page)
        got: list[int] = []
        asked: list[str] = []
        listen: dict[str, Callable[[Any], None]] = {
            "Network.loadingFinished": lambda event: got.append(int(event["encodedDataLength"])),
            "Network.requestWillBeSent": lambda event: asked.append(event["request"]["url"]),
        }
        for event, hear in listen.items():
            talk.on(event, hear)
        talk.send("Network.enable")
        talk.send("Network.setCacheDisabled", {"cacheDisabled": True})
        page.add_init_script(f"({_WATCH_SHIFTS})()")
        page.goto(address, wait_until="networkidle")
        shifts = page.evaluate(_SCROLL)
        return FirstView(address, sum(got), tuple(asked), tuple((s, w) for s, w in shifts if s > 0))
    finally:
        page.close()
