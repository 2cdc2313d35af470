"""The index of a finished site, made by Pagefind and put below `search/pagefind/`.

One index for the whole site, in pieces: a browser asks for the few that its words need. It is made by the
program itself rather than through its Python interface, which waits a tenth of a second after each answer.
"""

import shutil
import subprocess
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from yjplan.publish.record import digest_files, digest_of
from yjplan.publish.search.documents import write_documents
from yjplan.publish.search.place import Place
from yjplan.publish.search.steady import ENTRY, put_in_order

FOLDER = "search/pagefind/"
"""Where the index stands, below the site."""
_NEEDED = ("pagefind.js", ENTRY, "*.pf_meta", "wasm.*.pagefind")
_FOLDERS = ("filter", "fragment", "index")
"""What the search page asks for; Pagefind also writes boxes and buttons of its own, which nothing uses."""


class SearchIndexError(Exception):
    """Pagefind could not make the index of pages that we made: a fault of ours, not of the content."""


def write_index(work: Path, site: Path, places: Mapping[str, Place], tool: str) -> tuple[str, ...]:
    """Index a finished site and put the index in place; the files written, below the site.

    `work` keeps the index: while no page says anything new, it is the same, with the same marks.
    """
    folder = work / "search"
    documents = write_documents(folder, site, places, tool)
    made = _index_of(documents, folder / "index")
    shutil.rmtree(site / FOLDER, ignore_errors=True)
    shutil.copytree(made, site / FOLDER)
    return tuple(f"{FOLDER}{p.relative_to(made).as_posix()}" for p in sorted(made.rglob("*")) if p.is_file())


def _index_of(documents: Path, made: Path) -> Path:
    """The index of some documents, made anew where one of them changed."""
    kept_key = made.with_name(f"{made.name}.key")
    key = digest_of([version("pagefind"), digest_files(documents)])
    if made.is_dir() and kept_key.is_file() and kept_key.read_text("utf-8") == key:
        return made
    kept_key.unlink(missing_ok=True)
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir(parents=True)
    written = made.with_name(f"{made.name}-whole")
    run_pagefind(documents, written)
    for pattern in _NEEDED:
        for path in sorted(written.glob(pattern)):
            path.rename(made / path.name)
    for name in _FOLDERS:
        if (written / name).is_dir():
            (written / name).rename(made / name)
    shutil.rmtree(written)
    kept_key.write_text(key, encoding="utf-8")
    return made


def run_pagefind(documents: Path, written: Path) -> None:
    """Index every document below a folder, into another one; the same documents give the same bytes.

    Raises SearchIndexError with what the program said.
    """
    from pagefind.service import get_executable

    shutil.rmtree(written, ignore_errors=True)
    program = get_executable()
    if program is None:
        raise SearchIndexError("The program of Pagefind is not installed (pagefind[bin]).")
    command: list[str | Path] = [program, "--site", documents, "--output-path", written, "--silent"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=documents)
    if done.returncode or not (written / ENTRY).is_file():
        raise SearchIndexError(f"Pagefind ended {done.returncode}:\n{done.stdout}{done.stderr}")
    put_in_order(written)
