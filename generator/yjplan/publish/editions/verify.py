"""A deployed folder beside the editions: which of its pages are not what was published."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from yjplan.publish.editions.shelf import Shelf
from yjplan.publish.editions.store import digest_of_bytes


class Difference(StrEnum):
    """How a file differs from what was published."""

    CHANGED = "changed"
    MISSING = "missing"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Deviation:
    """One file of a deployed folder that is not as published."""

    file: str
    """Below the folder."""
    difference: Difference
    edition: str
    """Which edition it belongs to; '' for a file that belongs to none."""


def verify_plan(folder: Path, shelf: Shelf) -> tuple[Deviation, ...]:
    """Every deviation of one plan's folder and of the assets its pages need, in order of name."""
    return tuple(sorted(_deviations(folder, shelf), key=lambda one: one.file))


def _deviations(folder: Path, shelf: Shelf) -> Iterator[Deviation]:
    newest = shelf.newest
    if newest is None:
        return
    known: dict[str, tuple[str, str]] = {}
    for number, notice in shelf.notices.items():
        name = f"{shelf.plan}/editions/{number}/index.html"
        known[name] = (digest_of_bytes(notice.page().encode()), f"Edition {number}, taken down")
    for manifest in shelf.standing:
        place = f"{shelf.plan}/editions/{manifest.number}"
        known |= _named(manifest.kept, place, manifest.words)
        known |= {name: (digest, manifest.words) for name, digest in manifest.assets.items()}
    known |= _named(newest.current, shelf.plan, newest.words)
    for name, (digest, words) in known.items():
        path = folder / name
        if not path.is_file():
            yield Deviation(name, Difference.MISSING, words)
        elif digest_of_bytes(path.read_bytes()) != digest:
            yield Deviation(name, Difference.CHANGED, words)
    for path in (folder / shelf.plan).rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name not in known:
            yield Deviation(name, Difference.ADDED, "")


def _named(files: Mapping[str, str], place: str, words: str) -> dict[str, tuple[str, str]]:
    return {f"{place}/{name}": (digest, words) for name, digest in files.items()}
