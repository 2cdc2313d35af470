"""Pictures drawn by a real Chromium."""

import gzip
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.charts.samples import ALL, BARS, LINE, RATE, a_chart, one_series
from yjplan.charts.chart import ChartKind, DrawnChart
from yjplan.charts.draw import draw_chart
from yjplan.figures.marks import Mark
from yjplan.publish import static_charts
from yjplan.publish.chromium import CHROMIUM_VARIABLE, find_chromium
from yjplan.publish.static_charts import StaticChart, draw_static


def _all_drawn() -> list[DrawnChart]:
    return [draw_chart(chart) for chart in ALL]


def _svgs(pictures: dict[str, StaticChart]) -> list[str]:
    return [svg for picture in pictures.values() for svg in (picture.wide, picture.narrow)]


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, StaticChart]:
    """Every sample, drawn once."""
    return draw_static(_all_drawn(), cache_path=tmp_path_factory.mktemp("cache"))


@pytest.mark.browser
def test_every_chart_gets_a_wide_and_a_narrow_picture(pictures: dict[str, StaticChart]) -> None:
    """In the order asked for, each well-formed."""
    assert list(pictures) == [chart.id for chart in ALL]
    for picture in pictures.values():
        assert 'viewBox="0 0 720 ' in picture.wide
        assert 'viewBox="0 0 350 ' in picture.narrow
    for svg in _svgs(pictures):
        ET.fromstring(svg)  # noqa: S314 - our own drawing


@pytest.mark.browser
def test_pictures_keep_the_security_policy(pictures: dict[str, StaticChart]) -> None:
    """No inline style, no script, no data address, no colour but classes."""
    for svg in _svgs(pictures):
        assert not re.search(r"style|<script|data:|rgb\(|#01|font-family|href", svg)


@pytest.mark.browser
def test_pictures_are_light(pictures: dict[str, StaticChart]) -> None:
    """A picture stays under two kilobytes on the wire."""
    assert all(len(gzip.compress(svg.encode())) < 2048 for svg in _svgs(pictures))


@pytest.mark.browser
def test_ids_of_all_pictures_on_one_page_are_unique(pictures: dict[str, StaticChart]) -> None:
    """Wide and narrow stand in the same page."""
    found = [id_ for svg in _svgs(pictures) for id_ in re.findall(r' id="([^"]+)"', svg)]
    assert found
    assert len(found) == len(set(found))


@pytest.mark.browser
def test_two_runs_draw_the_same_bytes(pictures: dict[str, StaticChart], tmp_path: Path) -> None:
    """Plotly's random ids do not reach the picture."""
    assert draw_static(_all_drawn(), cache_path=tmp_path) == pictures


@pytest.mark.browser
def test_a_withheld_value_is_a_mark_and_no_number(tmp_path: Path) -> None:
    """Every number in the text of the picture is a published one."""
    chart = a_chart(ChartKind.BARS, ("A", "B"), one_series("N", RATE, "512", Mark.CONFIDENTIAL), axis="Rate")
    picture = draw_static([draw_chart(chart)], cache_path=tmp_path)[chart.id]
    texts = "".join(ET.fromstring(picture.wide).itertext())  # noqa: S314 - our own drawing
    assert re.findall(r"\d+", texts) == ["512"]
    assert "[c]" in texts


@pytest.mark.browser
def test_authored_text_is_shown_as_written(pictures: dict[str, StaticChart]) -> None:
    """Angle brackets and ampersands come out as themselves."""
    texts = "".join(ET.fromstring(pictures[BARS.id].narrow).itertext())  # noqa: S314 - our own drawing
    assert "Theft & handling <stolen> goods" in texts


@pytest.mark.browser
def test_the_cache_spares_chromium(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second run starts no browser and gives the same pictures."""
    first = draw_static([draw_chart(LINE)], cache_path=tmp_path)
    monkeypatch.setattr(static_charts, "open_chromium", lambda _path: pytest.fail("Chromium was started"))
    assert draw_static([draw_chart(LINE)], cache_path=tmp_path) == first


@pytest.mark.browser
def test_a_damaged_cache_file_is_drawn_again_and_replaced(tmp_path: Path) -> None:
    """Half a file is no picture; the whole one takes its place, and nothing is left beside it."""
    first = draw_static([draw_chart(LINE)], cache_path=tmp_path)
    (kept,) = tmp_path.iterdir()
    whole = kept.read_text(encoding="utf-8")
    kept.write_text(whole[:100], encoding="utf-8")
    assert draw_static([draw_chart(LINE)], cache_path=tmp_path) == first
    assert kept.read_text(encoding="utf-8") == whole
    assert list(tmp_path.iterdir()) == [kept]


@pytest.mark.parametrize("damage", ["", "[]", "{}", "null", '{"wide": 1, "narrow": 2}', "\x00"])
def test_a_damaged_cache_file_is_no_picture(damage: str, tmp_path: Path) -> None:
    """Whatever stands in it."""
    path = tmp_path / "kept.json"
    path.write_text(damage, encoding="utf-8")
    assert static_charts._read_cached(path) is None


def test_a_cache_file_somebody_changed_is_no_picture(tmp_path: Path) -> None:
    """A number changed by hand fails the check sum."""
    path = tmp_path / "kept.json"
    static_charts._write_cached(path, StaticChart("<svg>179</svg>", "<svg/>"))
    assert static_charts._read_cached(path) == StaticChart("<svg>179</svg>", "<svg/>")
    path.write_text(path.read_text(encoding="utf-8").replace("179", "178"), encoding="utf-8")
    assert static_charts._read_cached(path) is None


def test_without_chromium_there_are_no_pictures_and_the_build_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The caller falls back to the interactive chart."""
    monkeypatch.setenv(CHROMIUM_VARIABLE, str(tmp_path / "nowhere"))
    said: list[str] = []
    assert draw_static([draw_chart(LINE)], cache_path=tmp_path / "cache", progress=said.append) == {}
    assert said == ["No Chromium found: 1 charts have no picture and open as interactive charts."]


def test_a_chromium_that_does_not_start_gives_no_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A broken browser is told, and the site is still built."""
    broken = tmp_path / "chromium"
    broken.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    monkeypatch.setenv(CHROMIUM_VARIABLE, str(broken))
    said: list[str] = []
    assert draw_static([draw_chart(LINE)], cache_path=tmp_path / "cache", progress=said.append) == {}
    assert said[0].startswith("Chromium could not draw every chart")


def test_only_the_named_browser_is_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`YJPLAN_CHROMIUM` decides; an empty one switches pictures off."""
    named = tmp_path / "browser"
    named.touch()
    monkeypatch.setenv(CHROMIUM_VARIABLE, str(named))
    assert find_chromium() == named
    monkeypatch.setenv(CHROMIUM_VARIABLE, "")
    assert find_chromium() is None
