"""The index of a site: what is in it, and that it is not made for nothing."""

import gzip
import json
import os
from pathlib import Path

import pytest

from tests.publish.search.pages import ACTIONS, PLAN, printed, put
from tests.sites import files_of
from yjplan.publish.search import documents, index
from yjplan.publish.search.index import FOLDER, SearchIndexError, run_pagefind, write_index
from yjplan.publish.search.place import Place

PLACES = {PLAN: Place("westmere", "2026-27", "2026-04-01")}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with a plan, one page of which is in Welsh."""
    site = tmp_path / "site"
    put(site, f"{PLAN}/actions", printed(ACTIONS))
    put(site, f"{PLAN}/budget", printed("<h1 id='b'>Budget</h1><p>Money for bail.</p>"))
    put(site, f"{PLAN}/cy/ty", printed("<h1 id='t'>Tŷ</h1><p>Gwaith y plant.</p>", language="cy"))
    return site


def make(site: Path, tool: str = "tool") -> tuple[str, ...]:
    """The index of a site."""
    return write_index(site.parent / "work", site, PLACES, tool)


def found_in(site: Path) -> dict[str, str]:
    """The address of every page in the index, with what it says."""
    folder = site / FOLDER / "fragment"
    texts = [gzip.decompress(path.read_bytes()).decode() for path in sorted(folder.iterdir())]
    pages = [json.loads(text.removeprefix("pagefind_dcd")) for text in texts]
    return {page["url"]: page["content"] for page in pages}


def test_the_pages_of_a_plan_are_found(site: Path) -> None:
    """By their addresses below the site, each language in an index of its own."""
    make(site)
    assert sorted(found_in(site)) == [f"/{PLAN}/actions/", f"/{PLAN}/budget/", f"/{PLAN}/cy/ty/"]
    entry = json.loads((site / FOLDER / "pagefind-entry.json").read_text("utf-8"))
    assert {name: one["page_count"] for name, one in entry["languages"].items()} == {"cy": 1, "en": 2}


def test_editions_drafts_latest_and_lost_pages_are_not_found(site: Path) -> None:
    """An authority's list of editions is a page like others."""
    page = "<h1 id='x'>Unfindable</h1>"
    put(site, f"{PLAN}/editions/1/actions", printed(page))
    put(site, "westmere/latest/actions", printed(page))
    put(site, "westmere/2027-28", printed(page, robots="noindex"))
    put(site, f"{PLAN}/whole", printed(page, form=" data-yj-unsearched"))
    (site / "404.html").write_text(printed(page), "utf-8")
    put(site, f"{PLAN}/editions", printed("<h1 id='e'>Editions</h1>"))
    make(site)
    assert not any("Unfindable" in content for content in found_in(site).values())
    assert f"/{PLAN}/editions/" in found_in(site)


def test_the_same_site_gives_the_same_bytes(site: Path, tmp_path: Path) -> None:
    """Also where its pages are written in another order, in another folder."""
    make(site)
    other = tmp_path / "elsewhere" / "site"
    for path in sorted(site.rglob("index.html"), reverse=True):
        put(other, path.parent.relative_to(site).as_posix(), path.read_text("utf-8"))
    make(other)
    assert files_of(other / FOLDER) == files_of(site / FOLDER)


def test_an_index_is_not_made_again_while_no_page_says_anything_new(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not by the next build, nor where a page was printed again with the same words."""
    first = make(site)
    times = [(site / name).stat().st_mtime_ns for name in first]
    monkeypatch.setattr(index, "run_pagefind", lambda *_: pytest.fail("The index was made again."))
    monkeypatch.setattr(documents, "read_page", lambda _: pytest.fail("A page was read again."))
    os.utime(site / PLAN / "budget" / "index.html", ns=(1, 1))
    assert make(site) == first
    assert [(site / name).stat().st_mtime_ns for name in first] == times


def test_a_changed_a_new_and_a_lost_page_reach_the_index(site: Path) -> None:
    """And the next build knows no other."""
    make(site)
    put(site, f"{PLAN}/budget", printed("<h1 id='b'>Budget</h1><p>Money for remand instead.</p>"))
    put(site, f"{PLAN}/data", printed("<h1 id='d'>Data</h1>"))
    (site / PLAN / "actions" / "index.html").unlink()
    make(site)
    assert sorted(found_in(site)) == [f"/{PLAN}/budget/", f"/{PLAN}/cy/ty/", f"/{PLAN}/data/"]
    assert "remand" in found_in(site)[f"/{PLAN}/budget/"]


def test_a_page_that_becomes_a_draft_leaves_the_index(site: Path) -> None:
    """What was found before is not found any more."""
    make(site)
    put(site, f"{PLAN}/budget", printed("<h1 id='b'>Budget</h1>", robots="noindex"))
    make(site)
    assert f"/{PLAN}/budget/" not in found_in(site)


def test_another_tool_reads_every_page_anew(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it takes from a page may be something else."""
    make(site)
    monkeypatch.setattr("yjplan.publish.search.document._NAMED_LEVEL", 4)
    make(site, "another tool")
    document = site.parent / "work" / "search" / "documents" / PLAN / "actions" / "index.html"
    assert '<h4 id="plan-p1-table">' in document.read_text("utf-8")


def test_notes_that_cannot_be_read_cost_time_and_nothing_else(site: Path) -> None:
    """They are caches."""
    make(site)
    before = files_of(site / FOLDER)
    (site.parent / "work" / "search" / "documents.json").write_text("{", "utf-8")
    make(site)
    assert files_of(site / FOLDER) == before


def test_only_what_the_search_page_asks_for_is_published(site: Path) -> None:
    """Pagefind's own boxes, buttons and styles are not."""
    names = {Path(name).name.split(".")[0] for name in make(site) if Path(name).parent == Path(FOLDER)}
    assert names == {"pagefind", "pagefind-entry", "wasm"}
    assert not list((site / FOLDER).rglob("*.css"))


def test_an_index_that_cannot_be_made_is_told_with_what_pagefind_said(tmp_path: Path) -> None:
    """It is a fault of ours."""
    (tmp_path / "documents").mkdir()
    with pytest.raises(SearchIndexError, match="Pagefind ended"):
        run_pagefind(tmp_path / "documents", tmp_path / "written")
