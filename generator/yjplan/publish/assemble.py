"""The whole site from what was built now and what stands from before."""

import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from yjplan.languages import LANGUAGES, Language, speaking
from yjplan.pages.open_data.to_json import dump
from yjplan.publish.redirect import redirect_page
from yjplan.publish.settings import MARKER


def assemble_site(
    ready: Path, *, new: Mapping[str, Path], kept: Mapping[str, Iterable[str]], site: Path
) -> None:
    """Fill the empty folder `ready`: new parts are moved in, kept files are linked from the old site.

    `new` gives the built folder of each part by its place below the site ('' for the root); `kept`
    the files, below the site, of each part that did not change.
    """
    shutil.rmtree(ready, ignore_errors=True)
    ready.mkdir(parents=True)
    (ready / MARKER).write_text("This folder is made by yjplan and replaced as a whole.\n", encoding="utf-8")
    for files in kept.values():
        for file in files:
            if file.endswith("/"):
                _link_folder(site / file, ready / file)
            else:
                _link(site / file, ready / file)
    for place, folder in sorted(new.items()):
        if place and not (ready / place).exists():
            (ready / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.move(folder, ready / place)
            continue
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                target = ready / place / path.relative_to(folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.move(path, target)


def write_versions(
    ready: Path, authority: str, plans: list[tuple[str, str]], pages: Iterable[str]
) -> list[str]:
    """`versions.json` and `latest/` of one authority; `plans` as (folder, label), newest first.

    Returns the files written, below the site.
    """
    rows = [
        {"version": name, "title": label, "aliases": ["latest"] if n == 0 else []}
        for n, (name, label) in enumerate(plans)
    ]
    written = {f"{authority}/versions.json": dump(rows)}
    for page in pages:
        up = "../" * (page.count("/") + 1)
        with speaking(_language_of(page)):
            written[f"{authority}/latest/{page}index.html"] = redirect_page(f"{up}{plans[0][0]}/{page}")
    for file, content in written.items():
        path = ready / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        path.write_text(content, encoding="utf-8", newline="\n")
    return sorted(written)


def _language_of(page: str) -> Language:
    """The language of a plan's page, by its address below the plan."""
    return next((one for one in LANGUAGES[1:] if page.startswith(f"{one}/")), Language.ENGLISH)


def _link_folder(source: Path, target: Path) -> None:
    """An edition at its own address: as a whole, and with the times that the record knows."""
    for path in sorted(source.rglob("*")):
        if path.is_file():
            _link(path, target / path.relative_to(source))
    for path in sorted(target.rglob("*"), reverse=True):
        if path.is_dir():
            shutil.copystat(source / path.relative_to(target), path)
    shutil.copystat(source, target)


def _link(source: Path, target: Path) -> None:
    if target.exists():
        return  # two editions may need the same style sheet
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
