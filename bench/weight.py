"""How heavy pages are and when they can be read on a poor phone: `python -m bench.weight SITE`.

Bytes and requests of the first view, compressed; first and largest contentful paint in Chromium with the
network and the processor slowed, median of several visits with an empty cache. Beside it a page of plain
Material for MkDocs with the same text, without web fonts, which could not be fetched here.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, BrowserContext

from bench.compressing import compressing
from bench.first_view import first_view
from yjplan.publish.chromium import find_chromium, open_chromium

PLAN = "/northamptonshire/2022-23/"
KINDS = {
    "all authorities": "/",
    "plan's home": PLAN,
    "section with tables": f"{PLAN}resources-and-services/",
    "section with 20 charts": f"{PLAN}performance-and-priorities/",
    "an indicator": f"{PLAN}figures/fte/",
    "the whole plan on one page": f"{PLAN}whole/",
}
PEER = f"{PLAN}resources-and-services/"
"""The page whose text is put into plain Material."""
_MEASURE = """() => new Promise((done, fail) => {
  let first = 0, largest = 0;
  const heard = list => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === "largest-contentful-paint") largest = entry.startTime;
      else if (entry.name === "first-contentful-paint") first = entry.startTime;
    }
    if (first && largest) done([first, largest]);
  };
  for (const type of ["paint", "largest-contentful-paint"])
    new PerformanceObserver(heard).observe({type, buffered: true});
  setTimeout(() => fail(Error("nothing was painted within 60 s")), 60000);
})"""
"""What was painted may be told after the page has loaded: the observers wait for it."""
_NO_TEXT = re.compile(r"<(svg|script|noscript|form|button)\b.*?</\1>", re.DOTALL)


@dataclass(frozen=True)
class Network:
    """How slow the network and the processor are made."""

    name: str
    kilobits_per_second: float
    round_trip_ms: float
    slower: int
    """By how many times the processor of this machine is slowed."""


NETWORKS = (Network("slow 4G, CPU ÷ 4", 1600, 150, 4), Network("slow 3G, CPU ÷ 4", 400, 400, 4))
"""The first as Lighthouse has it for phones, the second as WebPageTest's Slow 3G."""


def read_times(context: BrowserContext, address: str, network: Network, *, runs: int) -> tuple[float, float]:
    """Seconds to the first text and to the largest piece of it; median of several first visits."""
    times: list[tuple[float, float]] = []
    for _ in range(runs):
        page = context.new_page()
        talk = context.new_cdp_session(page)
        bytes_per_second = network.kilobits_per_second * 1000 / 8
        talk.send("Network.enable")
        talk.send("Network.setCacheDisabled", {"cacheDisabled": True})
        slow = {"downloadThroughput": bytes_per_second, "uploadThroughput": bytes_per_second / 2}
        talk.send(
            "Network.emulateNetworkConditions", {"offline": False, "latency": network.round_trip_ms, **slow}
        )
        talk.send("Emulation.setCPUThrottlingRate", {"rate": network.slower})
        answer = page.goto(address, wait_until="load", timeout=120_000)
        if answer is None or not answer.ok:
            raise LookupError(f"{address} is not on the site that is measured")
        first, largest = page.evaluate(_MEASURE)
        times.append((first / 1000, largest / 1000))
        page.close()
    return median(first for first, _ in times), median(largest for _, largest in times)


@contextmanager
def plain_material(site: Path) -> Iterator[Path]:
    """A site of one page, made by MkDocs with Material as it comes, with the text of one of our pages."""
    html = (site / PEER.strip("/") / "index.html").read_text("utf-8")
    article = html[html.index("<article") : html.index("</article>")].split(">", 1)[1]
    with tempfile.TemporaryDirectory(prefix="yjplan-peer-") as name:
        folder = Path(name)
        (folder / "docs").mkdir()
        text = "\n".join(line.strip() for line in _NO_TEXT.sub("", article).splitlines() if line.strip())
        (folder / "docs" / "index.md").write_text(f"<div>\n{text}\n</div>\n", encoding="utf-8")
        (folder / "mkdocs.yml").write_text(
            "site_name: Plain\ntheme: {name: material, font: false}\n", encoding="utf-8"
        )
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(folder / "site")]
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
        yield folder / "site"


def lines(browser: Browser, site: Path, pages: dict[str, str], *, runs: int) -> Iterator[str]:
    """A line of the table for each page."""
    with compressing(site) as at:
        for what, address in pages.items():
            context = browser.new_context(viewport={"width": 390, "height": 844})
            view = first_view(context, at + address)
            read = [read_times(context, at + address, network, runs=runs) for network in NETWORKS]
            seconds = " | ".join(f"{first:.1f} | {largest:.1f}" for first, largest in read)
            kilobytes = view.transferred_bytes / 1000
            print(f"  {what}: {kilobytes:.0f} kB", file=sys.stderr)
            yield f"| {what} | {kilobytes:.0f} | {len(view.requests)} | {view.shift:.3f} | {seconds} |"
            context.close()


def weight_table(site: Path, *, runs: int) -> str:
    """The whole table as Markdown."""
    path = find_chromium()
    if path is None:
        return "No Chromium was found: pages were not weighed."
    names = " | ".join(f"{each.name}: first text, s | largest, s" for each in NETWORKS)
    head = [f"| first view | kB | requests | layout shift | {names} |", f"|---|{'--:|' * 7}"]
    with open_chromium(path) as browser, plain_material(site) as peer:
        rows = list(lines(browser, site, KINDS, runs=runs))
        rows += lines(browser, peer, {"plain Material, text of the section with tables": "/"}, runs=runs)
    return "\n".join([*head, *rows])


def main(words: Sequence[str]) -> int:
    """Prints the table for a site that is built already."""
    site = Path(words[0] if words else "site")
    if not (site / "index.html").is_file():
        print(f"There is no site in {site}: yjplan build", file=sys.stderr)
        return 2
    print(weight_table(site, runs=5))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
