"""Putting printed pages into the store, and back onto the site."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from yjplan.publish.editions.manifest import Manifest
from yjplan.publish.editions.shelf import Shelf
from yjplan.publish.editions.store import Store

_ASSET = re.compile(r'(?:href|src)="(?P<up>(?:\.\./)+)(?P<name>assets/[^"?#]+)')


def keep_folder(store: Store, folder: Path) -> dict[str, str]:
    """Keep every file below a folder; digests by path."""
    return {
        path.relative_to(folder).as_posix(): store.put(path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def keep_assets(store: Store, root: Path, folders: Mapping[Path, int]) -> dict[str, str]:
    """Keep the style sheets and scripts that the pages in some folders name, and the charts' library.

    `root` is the printed root of the site, where they are; digests by path below it. Each folder goes with
    how deep below the root it will lie: an author may call a folder of pictures `assets` as well.
    """
    found = {path.relative_to(root).as_posix() for path in (root / "assets" / "plotly").iterdir()}
    for folder, levels in folders.items():
        for page in folder.rglob("*.html"):
            depth = levels + len(page.relative_to(folder).parts) - 1
            named = _ASSET.finditer(page.read_text("utf-8"))
            found.update(one["name"] for one in named if one["up"].count("/") == depth)
    return {name: store.put((root / name).read_bytes()) for name in sorted(found)}


def bring_back(shelf: Shelf, store: Store, folder: Path) -> None:
    """Write a plan's folder as it is published: the newest edition, and all editions at their own addresses.

    DamagedError where a kept file is not what was kept.
    """
    newest = shelf.newest
    if newest is None:
        return
    _write(newest.current, store, folder)
    for manifest in shelf.standing:
        _write(manifest.kept, store, folder / "editions" / str(manifest.number))
    for number, notice in shelf.notices.items():
        place = folder / "editions" / str(number)
        place.mkdir(parents=True, exist_ok=True)
        (place / "index.html").write_text(notice.page(), encoding="utf-8", newline="\n")


def assets_of(manifests: Iterable[Manifest]) -> dict[str, str]:
    """Every asset that editions need, with its digest; names change with content, so none stands for two."""
    return {name: digest for manifest in manifests for name, digest in sorted(manifest.assets.items())}


def _write(files: Mapping[str, str], store: Store, folder: Path) -> None:
    for name, digest in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(store.get(digest))
