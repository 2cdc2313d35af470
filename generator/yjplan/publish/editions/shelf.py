"""All editions of a plan as they stand on disk, and what is wrong with them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from yjplan.problems import Place, Problem, problem
from yjplan.publish.editions.manifest import DamagedError, Manifest, read_manifest
from yjplan.publish.editions.notice import ENDING, Notice, read_notice
from yjplan.publish.editions.store import Store

_NUMBERED = re.compile(r"0*([1-9][0-9]*)\.json")


@dataclass(frozen=True, slots=True)
class Shelf:
    """The editions of one plan, oldest first."""

    plan: str
    manifests: tuple[Manifest, ...]
    notices: Mapping[int, Notice] = field(default_factory=dict)
    """Editions that were taken down, by number."""

    @property
    def standing(self) -> tuple[Manifest, ...]:
        """Editions that were not taken down."""
        return tuple(manifest for manifest in self.manifests if manifest.number not in self.notices)

    @property
    def newest(self) -> Manifest | None:
        """The edition that stands at the plan's own address; None before the first release."""
        return self.manifests[-1] if self.manifests else None


def store_of(editions: Path) -> Store:
    """The kept files of all editions."""
    return Store(editions / "objects")


def read_shelf(editions: Path, plan: str) -> tuple[Shelf, list[Problem]]:
    """The editions of a plan; problems where one is damaged, missing, or stands twice."""
    problems: list[Problem] = []
    found: dict[int, Manifest] = {}
    for path in sorted((editions / plan).glob("*.json")):
        place = Place(f"editions/{plan}/{path.name}")
        number = _NUMBERED.fullmatch(path.name)
        try:
            manifest = read_manifest(path.read_text("utf-8"))
        except (DamagedError, UnicodeDecodeError, OSError) as error:
            problems.append(_damaged(place, f"This edition cannot be used: {error}."))
            continue
        if number is None or int(number[1]) != manifest.number or manifest.plan != plan:
            message = f"This file holds edition {manifest.number} of {manifest.plan}."
            problems.append(_damaged(place, message))
        elif manifest.number in found:
            problems.append(_damaged(place, f"Edition {manifest.number} stands twice."))
        else:
            found[manifest.number] = manifest
    notices: dict[int, Notice] = {}
    for number_, manifest in found.items():
        try:
            notice = read_notice(editions, manifest)
        except DamagedError as error:
            place = Place(f"editions/{plan}/{number_}{ENDING}")
            problems.append(_damaged(place, f"This file cannot be used: {error}."))
            continue
        if notice is not None:
            notices[number_] = notice
    shelf = Shelf(plan, tuple(found[n] for n in sorted(found)), notices)
    return shelf, [*problems, *_breaks(shelf)]


def _breaks(shelf: Shelf) -> Iterator[Problem]:
    """An edition that is gone, was exchanged, or is older than the one before it."""
    before: Manifest | None = None
    for expected, manifest in enumerate(shelf.manifests, 1):
        place = Place(f"editions/{shelf.plan}/{manifest.number}.json")
        if manifest.number != expected:
            gone = expected if before is None else before.number + 1
            yield _damaged(place, f"Edition {gone} is missing; this is edition {manifest.number}.")
            return
        if before is not None and manifest.previous != before.seal:
            yield _damaged(place, f"Edition {before.number} is not the one that this edition followed.")
        if before is not None and manifest.day < before.day:
            yield _damaged(place, f"This edition is dated before edition {before.number}.")
        before = manifest


def check_kept(shelf: Shelf, store: Store, *, whole: bool) -> Iterator[Problem]:
    """Files of editions that are lost; with `whole`, also those that are no longer what they were."""
    for manifest in shelf.standing:
        place = Place(f"editions/{shelf.plan}/{manifest.number}.json")
        for files in (manifest.current, manifest.kept, manifest.assets):
            for name, digest in files.items():
                if not whole and store.path(digest).exists():
                    continue
                try:
                    store.get(digest)
                except DamagedError as error:
                    yield _damaged(place, f"'{name}' of edition {manifest.number}: {error}.")


def _damaged(place: Place, message: str) -> Problem:
    hint = "Bring the folder 'editions' back as it was committed: 'git checkout -- editions'."
    return problem("edition-damaged", place, message, hint)
