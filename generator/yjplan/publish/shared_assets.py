"""Keep one copy of the theme's assets for the whole site.

Each MkDocs project is printed with 2.5 MB of identical style sheets and scripts in its `assets/`. Only
the root project keeps them; the pages of every other project are pointed there, with relative addresses,
so that the site also works in a folder of a server and from disk.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

_SOURCE_MAP_LINE = re.compile(r"\n?(?://# sourceMappingURL=[^\n]*|/\*# sourceMappingURL=[^*]*\*/)\s*$")
_TAG_REFERENCE = re.compile(r'((?:href|src)=")((?:\.\./)*(?:\./)?)assets/')
_WORKER_REFERENCE = re.compile(r'("search": ?")((?:\.\./)*(?:\./)?)assets/')


def point_to_shared_assets(html: str, *, levels_below_root: int) -> str:
    """Rewrite the references to `assets/` in one page of a project `levels_below_root` folders down.

    A page refers to its own project's assets relatively (`../assets/x.css`); as many `../` are added as the
    project lies below the site's root. Absolute addresses are left as they are.
    """
    up = "../" * levels_below_root
    html = _TAG_REFERENCE.sub(rf"\1\2{up}assets/", html)
    return _WORKER_REFERENCE.sub(rf"\1\2{up}assets/", html)


def without_source_map_line(text: str) -> str:
    """Take the last line that names a source map off a style sheet or script."""
    return _SOURCE_MAP_LINE.sub("\n", text)


def share_assets(project_out_path: Path, *, levels_below_root: int) -> None:
    """Remove the assets of one printed project and point its pages to the root's.

    The project's `404.html` goes too: a static server shows only the one at the site's root.
    """
    shutil.rmtree(project_out_path / "assets", ignore_errors=True)
    (project_out_path / "404.html").unlink(missing_ok=True)
    for path in sorted(project_out_path.rglob("*.html")):
        before = path.read_text(encoding="utf-8")
        after = point_to_shared_assets(before, levels_below_root=levels_below_root)
        if after != before:
            path.write_text(after, encoding="utf-8", newline="\n")


def trim_assets(assets_path: Path) -> None:
    """Drop from the root's assets what no reader needs: source maps and the search of other languages."""
    for path in sorted(assets_path.rglob("*.map")):
        path.unlink()
    for path in sorted([*assets_path.rglob("*.min.js"), *assets_path.rglob("*.min.css")]):
        _write_without_source_map_line(path)
    shutil.rmtree(assets_path / "javascripts" / "lunr", ignore_errors=True)
    (assets_path / "images" / "favicon.png").unlink(missing_ok=True)


def _write_without_source_map_line(path: Path) -> None:
    before = path.read_text(encoding="utf-8")
    after = without_source_map_line(before)
    if after != before:
        path.write_text(after, encoding="utf-8", newline="\n")
