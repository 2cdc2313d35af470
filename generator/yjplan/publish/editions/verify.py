"""A deployed folder beside the editions: which of its pages are not what was published."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from yjplan.problems import Problem
from yjplan.publish.editions.released import released_plans
from yjplan.publish.editions.shelf import Shelf, check_kept, read_shelf, store_of
from yjplan.publish.editions.store import digest_of_bytes
from yjplan.publish.settings import Settings


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


@dataclass(frozen=True, slots=True)
class Verified:
    """What a comparison of a site's folder with the editions found."""

    deviations: Mapping[str, tuple[Deviation, ...]]
    """By plan, in order of name; a plan without any is there too."""
    compared: int
    """Files that were compared."""
    problems: tuple[Problem, ...]
    """Editions that are damaged themselves."""

    @property
    def plans(self) -> tuple[str, ...]:
        """The plans that were compared."""
        return tuple(self.deviations)

    @property
    def differing(self) -> int:
        """How many files differ."""
        return sum(len(found) for found in self.deviations.values())

    @property
    def is_as_published(self) -> bool:
        """True where nothing differs and no edition is damaged."""
        return not self.differing and not self.problems


def verify_site(settings: Settings, wanted: Collection[str]) -> Verified:
    """Compare the site's folder with the editions of some plans or authorities, or of all."""
    asked = {name.strip("/") for name in wanted}
    store = store_of(settings.editions)
    deviations: dict[str, tuple[Deviation, ...]] = {}
    problems: list[Problem] = []
    compared = 0
    for name in released_plans(settings.editions):
        if asked and not {name, name.split("/", maxsplit=1)[0]} & asked:
            continue
        shelf, found = read_shelf(settings.editions, name)
        problems += [*found, *check_kept(shelf, store, whole=True)]
        deviations[name] = verify_plan(settings.site, shelf)
        compared += sum(len(manifest.kept) for manifest in shelf.manifests)
        compared += len(shelf.newest.current) if shelf.newest else 0
    return Verified(deviations, compared, tuple(problems))


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
