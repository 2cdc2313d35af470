"""Static pictures of charts, drawn in one go by one page of Chromium and kept in a cache by content."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, nullcontext
from dataclasses import asdict, dataclass
from importlib import metadata
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeAlias

from yjplan.charts.chart import DrawnChart
from yjplan.charts.draw import check_figures
from yjplan.publish.chromium import find_chromium, open_chromium
from yjplan.publish.clean_svg import clean_svg

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

DRAWING_VERSION = "2"
"""Raised when the same figure gives other SVG: by a change here or in `clean_svg`."""

_BATCH = 16
_DRAW = """async (figures) => {
  const drawn = [];
  for (const {data, layout} of figures) {
    const size = {format: "svg", width: layout.width, height: layout.height};
    const address = await Plotly.toImage({data, layout, config: {staticPlot: true}}, size);
    drawn.push(decodeURIComponent(address.slice(address.indexOf(",") + 1)));
  }
  return drawn;
}"""

Progress: TypeAlias = Callable[[str], None]
"""Told in words what happens, for the screen."""


@dataclass(frozen=True, slots=True)
class StaticChart:
    """The pictures of one chart, as inline SVG."""

    wide: str
    narrow: str


class Studio:
    """One Chromium for all the drawing of a run, started when the first picture is drawn."""

    def __init__(self) -> None:
        self._open = ExitStack()
        self._page: Page | None = None
        self._browser: Browser | None = None

    def browser(self, chromium_path: Path) -> Browser:
        """The browser of the run; playwright's Error where Chromium does not start."""
        if self._browser is None:
            self._browser = self._open.enter_context(open_chromium(chromium_path))
        return self._browser

    def page(self, chromium_path: Path) -> Page:
        """The page that draws; playwright's Error where Chromium does not start."""
        if self._page is None:
            browser = self.browser(chromium_path)
            self._page = browser.new_context(offline=True).new_page()
            self._page.set_content("<!doctype html><title>Charts</title>")
            self._page.add_script_tag(content=_plotly_script())
        return self._page

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._page = self._browser = None
        self._open.close()


def draw_static(
    charts: Sequence[DrawnChart],
    *,
    cache_path: Path,
    studio: Studio | None = None,
    progress: Progress = lambda _words: None,
    warn: Progress | None = None,
) -> dict[str, StaticChart]:
    """Pictures by chart id; a chart is missing where no Chromium could draw it.

    Chromium starts only when a picture is not in the cache; a `studio` keeps it for the next plan. The
    pictures refer to two ids that the page must hold: `<chart id>-title` and `<chart id>-description`.
    """
    files_by_id = {one.chart.id: cache_path / f"{_key(one)}.json" for one in charts}
    found = {id_: _read_cached(path) for id_, path in files_by_id.items()}
    missing = [one for one in charts if found[one.chart.id] is None]
    drawn = {id_: picture for id_, picture in found.items() if picture is not None}
    with nullcontext(studio) if studio else Studio() as room:
        for one, picture in _drawn(missing, room, progress, warn or progress):
            drawn[one.chart.id] = picture
            _write_cached(files_by_id[one.chart.id], picture)
    return {id_: drawn[id_] for id_ in files_by_id if id_ in drawn}


def _drawn(
    charts: Sequence[DrawnChart], studio: Studio, progress: Progress, warn: Progress
) -> Iterator[tuple[DrawnChart, StaticChart]]:
    """Each chart with its pictures; nothing when Chromium is missing or does not start."""
    if not charts:
        return
    for one in charts:
        check_figures(one)
    chromium_path = find_chromium()
    if chromium_path is None:
        warn(f"No Chromium found: {len(charts)} charts have no picture and open as interactive charts.")
        return
    from playwright.sync_api import Error

    try:
        page = studio.page(chromium_path)
        for start in range(0, len(charts), _BATCH):
            batch = charts[start : start + _BATCH]
            yield from zip(batch, _draw_batch(page, batch), strict=True)
            progress(f"Drew {min(start + _BATCH, len(charts))} of {len(charts)} charts.")
    except Error as error:
        first_line = error.message.splitlines()[0]
        warn(f"Chromium could not draw every chart ({first_line}). Some open as interactive charts.")


def _draw_batch(page: Page, charts: Sequence[DrawnChart]) -> list[StaticChart]:
    figures = [figure for one in charts for figure in (one.wide, one.narrow)]
    drawings: list[str] = page.evaluate(_DRAW, figures)
    pairs = zip(charts, drawings[::2], drawings[1::2], strict=True)
    return [
        StaticChart(_cleaned(one.chart.id, wide, "wide"), _cleaned(one.chart.id, narrow, "narrow"))
        for one, wide, narrow in pairs
    ]


def _cleaned(chart_id: str, svg: str, size: str) -> str:
    return clean_svg(
        svg,
        name=f"{chart_id}-{size}",
        css_class=f"yj-chart__{size}",
        labelled_by=f"{chart_id}-title",
        described_by=f"{chart_id}-description",
    )


def _plotly_script() -> str:
    """The copy of plotly.js that the installed Plotly carries."""
    return (files("plotly") / "package_data" / "plotly.min.js").read_text(encoding="utf-8")


def _key(one: DrawnChart) -> str:
    """A name for everything that can change the pictures."""
    parts = [DRAWING_VERSION, metadata.version("plotly"), one.chart.id, one.wide, one.narrow]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:32]


def _read_cached(path: Path) -> StaticChart | None:
    """The pictures kept in a file; None when there are none, or the file is damaged."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        picture = StaticChart(wide=kept["wide"], narrow=kept["narrow"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return picture if kept.get("check") == _check_sum(asdict(picture)) else None


def _write_cached(path: Path, picture: StaticChart) -> None:
    """Write beside, then swap in, so that nobody reads half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = asdict(picture)
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=".new-", delete=False
    ) as file:
        json.dump({**kept, "check": _check_sum(kept)}, file, sort_keys=True, ensure_ascii=False)
    Path(file.name).replace(path)


def _check_sum(kept: Mapping[str, str]) -> str:
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()
