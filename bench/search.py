"""The search index: how long it takes, how large it is, and what one query costs a reader.

The pages are served as a web server is set up to serve them: scripts, styles and pages compressed, the pieces
of the index as they are (they are compressed already). What a query costs is what Chromium fetches, counted
on the wire, headers aside: for a reader who comes from a page of the site, and for the second query.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench.compressing import compressing

ROOT = Path(__file__).resolve().parents[1]
QUERIES = ("caution", "first time entrants")
"""Words that stand on pages of both sites."""


@dataclass(frozen=True)
class Index:
    """What making the index of a finished site took."""

    pages: int
    seconds: float
    """From the printed pages to the index in its place, with nothing kept from before."""
    again: float
    """The same where one page says something new."""
    idle: float
    """Where no page does."""
    files: int
    megabytes: float


@dataclass(frozen=True)
class Query:
    """What one query fetched."""

    words: str
    requests: int
    kilobytes: float
    index_kilobytes: float
    """Of these, the pieces of the index: what grows with the site."""
    next_requests: int
    next_kilobytes: float
    """What another query costs after it."""


def measure_index(site: Path, folder: Path) -> Index:
    """Make the index of a copy of a finished site; `folder` is used and left as it is."""
    from yjplan.publish.search.documents import write_documents
    from yjplan.publish.search.index import write_index

    copy, work = folder / "site", folder / "work"
    shutil.copytree(site, copy, ignore=shutil.ignore_patterns("pagefind", "plotly", "*.csv", "*.json"))

    def made() -> tuple[float, tuple[str, ...]]:
        started = time.perf_counter()
        files = write_index(work, copy, {}, "measured")
        return time.perf_counter() - started, files

    seconds, _ = made()
    page = next(path for path in sorted(copy.glob("*/*/*/index.html")) if "latest" not in path.parts)
    page.write_text(page.read_text("utf-8").replace("</article>", "<p>zeppelin</p></article>"), "utf-8")
    again, _ = made()
    idle, files = made()
    pages = sum(1 for _ in write_documents(work / "search", copy, {}, "measured").rglob("*.html"))
    size = sum((copy / name).stat().st_size for name in files)
    return Index(pages, seconds, again, idle, len(files), size / 1e6)


def measure_query(site: Path, words: str, then: str = "region") -> Query:
    """What a reader fetches who comes from the first page of the site and searches it."""
    from yjplan.publish.chromium import find_chromium, open_chromium

    path = find_chromium()
    if path is None:
        raise SystemExit("There is no Chromium.")
    with compressing(site) as address, open_chromium(path) as browser:
        page = browser.new_page()
        tools = page.context.new_cdp_session(page)
        urls: dict[str, str] = {}
        sizes: dict[str, float] = {}
        tools.send("Network.enable")
        tools.on(
            "Network.requestWillBeSent", lambda one: urls.update({one["requestId"]: one["request"]["url"]})
        )
        tools.on("Network.dataReceived", lambda one: _add(sizes, one["requestId"], one["encodedDataLength"]))
        page.goto(f"{address}/", wait_until="networkidle")
        urls.clear()
        sizes.clear()
        for wanted in (words, then):
            box = page.get_by_role("main" if wanted == then else "banner").get_by_role("searchbox")
            box.fill(wanted)
            box.press("Enter")
            page.get_by_role("status").filter(has_text=f"“{wanted}”").wait_for()
            page.wait_for_load_state("networkidle")
            if wanted == words:
                first = len(urls), sum(sizes.values())
                index = sum(sizes.get(key, 0) for key, url in urls.items() if "/pagefind/" in url)
        count, total = len(urls) - first[0], sum(sizes.values()) - first[1]
        return Query(words, first[0], first[1] / 1e3, index / 1e3, count, total / 1e3)


def _add(sizes: dict[str, float], key: str, size: float) -> None:
    sizes[key] = sizes.get(key, 0) + size


def lines_of(name: str, site: Path, folder: Path) -> list[str]:
    """Two lines of Markdown on the index and on each query of a finished site."""
    index = measure_index(site, folder)
    made = f"{index.seconds:.2f} s ({index.again:.2f} s where one is new, {index.idle:.2f} s where none"
    size = f"{index.files:,} files, {index.megabytes:.2f} MB"
    found = [f"- {name}: {index.pages:,} pages in {made} is); {size}"]
    for words in QUERIES:
        one = measure_query(site, words)
        found.append(
            f"  - “{one.words}”: {one.requests} requests, {one.kilobytes:.0f} KB (index and its program"
            f" {one.index_kilobytes:.0f} KB); another one after it: {one.next_requests} requests,"
            f" {one.next_kilobytes:.0f} KB"
        )
    return found


def main() -> int:
    """Measure the site of this project and one of every service, and print the lines."""
    from bench.measure import measure
    from bench.services import rows

    program = Path(sys.executable).with_name("yjplan")
    with tempfile.TemporaryDirectory(prefix="yjplan-search-") as temporary:
        folder = Path(temporary)
        own, every = folder / "own", folder / "every"
        where = ("--content", own / "content", "--site", own / "site", "--work", own / "work")
        shutil.copytree(ROOT / "content", own / "content")
        measure([program, "build", *where], folder=own, runs=1)
        print("\n".join(lines_of("the five documents", own / "site", folder / "a")), flush=True)
        every.mkdir()
        if "--own" not in sys.argv and rows(every):
            print("\n".join(lines_of("155 services", every / "site", folder / "b")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
