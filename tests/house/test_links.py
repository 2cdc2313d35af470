"""Links and pictures in the README and the guides lead to files that are there."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.house.project_files import ROOT

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("**/*.md")])
_LINK = re.compile(r"\]\(\s*<?([^)\s>]+)")
_CODE = re.compile(r"^(?P<ticks>`{3,})[^\n]*\n.*?^(?P=ticks)$|`[^`\n]+`", re.DOTALL | re.MULTILINE)


def relative_links(text: str) -> Iterator[str]:
    """Each path that the page links to or shows, without what follows `#`; code is left out."""
    for found in _LINK.finditer(_CODE.sub("", text)):
        parts = urlsplit(found[1])
        if not parts.scheme and not parts.netloc and parts.path:
            yield unquote(parts.path)


def dead_links(page: Path) -> list[str]:
    """The paths that lead nowhere."""
    return [path for path in relative_links(page.read_text("utf-8")) if not (page.parent / path).exists()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_what_a_page_links_to_is_there(page: Path) -> None:
    """A reader of the repository meets no dead link."""
    assert dead_links(page) == []


def test_a_dead_link_is_reported(tmp_path: Path) -> None:
    """Links, pictures and anchors are seen; addresses and code are not paths."""
    page = tmp_path / "a.md"
    text = "[b](b.md#x) ![c](c.png) [d](#d) [e](https://example.org/e) `[f](f.md)`\n\n"
    page.write_text(f"{text}```\n[g](g.md)\n```\n[a](a.md)", "utf-8")
    assert dead_links(page) == ["b.md", "c.png"]
