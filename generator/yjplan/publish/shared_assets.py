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


def point_to_shared_assets(html: str, *, levels_below_root: int) -> str:
    """Rewrite the references to `assets/` in one page of a project `levels_below_root` folders down.

    A page refers to its own project's assets relatively (`../assets/x.css`); as many `../` are added as the
    project lies below the site's root. Absolute addresses are left as they are.
    """
    up = "../" * levels_below_root
    return _TAG_REFERENCE.sub(rf"\1\2{up}assets/", html)


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
    """Of the theme's assets, keep the one style sheet that pages ask for.

    The theme's scripts are replaced by ours, its palettes by `tokens.css`; it has no other use here.
    """
    for name in ("javascripts", "images"):
        shutil.rmtree(assets_path / name, ignore_errors=True)
    for path in sorted((assets_path / "stylesheets").iterdir()):
        if path.suffix == ".map" or path.name.startswith("palette."):
            path.unlink()
            continue
        before = path.read_text(encoding="utf-8")
        path.write_text(without_source_map_line(before), encoding="utf-8", newline="\n")
