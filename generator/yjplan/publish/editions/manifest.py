"""The manifest of one edition: what it is, what it was made from, and every file of it."""

import hashlib
import json
import re
from dataclasses import asdict, dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import PurePosixPath

from yjplan.figures.months import long_date
from yjplan.languages import say, to_say


class Kind(StrEnum):
    """Why there is an edition, as statisticians tell them apart (Code of Practice for Statistics)."""

    FIRST = "first"
    """The plan as it was first published."""
    CORRECTION = "correction"
    """A mistake was mended."""
    REVISION = "revision"
    """Something new is known, or the plan was changed on purpose."""
    PRESENTATION = "presentation"
    """The content is the same; the pages are made anew."""

    @property
    def words(self) -> str:
        """As readers see it."""
        return say(_KINDS[self])


_KINDS = {
    Kind.FIRST: to_say("First edition"),
    Kind.CORRECTION: to_say("Correction"),
    Kind.REVISION: to_say("Revision"),
    Kind.PRESENTATION: to_say("New presentation"),
}


@dataclass(frozen=True, slots=True)
class Manifest:
    """One edition."""

    plan: str
    """`northamptonshire/2022-23`."""
    number: int
    day: date
    kind: Kind
    summary: str
    """What changed, for readers."""
    approved_by: str
    """The role, or the name and role, of who approved it."""
    generator: str
    """The version of the tool that made it."""
    previous: str = ""
    """Seal of the edition before; '' for the first."""
    inputs: dict[str, str] = field(default_factory=dict)
    """Digest of every file it was made from, by its path below `content/` (or the data folder)."""
    current: dict[str, str] = field(default_factory=dict)
    """Digest of every file at the plan's own address, below it, while this edition is the newest."""
    kept: dict[str, str] = field(default_factory=dict)
    """Digest of every file at the edition's lasting address, below `editions/<number>/`."""
    assets: dict[str, str] = field(default_factory=dict)
    """Digest of the style sheets and scripts its pages need, below the site."""

    @property
    def seal(self) -> str:
        """Digest of everything the manifest says; the next edition names it."""
        body = json.dumps(self._body(), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(body.encode()).hexdigest()

    @property
    def words(self) -> str:
        """`Edition 2, 3 October 2026`."""
        return say("Edition {number}, {day}", number=self.number, day=long_date(self.day))

    def written(self) -> str:
        """The manifest's file: JSON that people can read and git can compare."""
        return json.dumps({**self._body(), "seal": self.seal}, indent=1, ensure_ascii=False) + "\n"

    def _body(self) -> dict[str, object]:
        return {**asdict(self), "day": self.day.isoformat(), "kind": str(self.kind)}


class DamagedError(Exception):
    """A manifest or a kept file is not what was written."""


def read_manifest(text: str) -> Manifest:
    """The manifest of a file; DamagedError when it is none, or its seal is not that of what it says."""
    try:
        body = json.loads(text)
        seal = body.pop("seal")
        body |= {"day": date.fromisoformat(body["day"]), "kind": Kind(body["kind"])}
        manifest = Manifest(**body)
        found = manifest.seal
        whole = _is_whole(manifest)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        message = "it is not the manifest of an edition"
        raise DamagedError(message) from error
    if seal != found:
        message = "it was changed after it was written"
        raise DamagedError(message)
    if not whole:
        message = "it names what no release writes"
        raise DamagedError(message)
    return manifest


_DIGEST = re.compile(r"[0-9a-f]{64}")


def _is_whole(manifest: Manifest) -> bool:
    """True where each field is of its kind, and no file would be written outside of the edition's folder.

    Anybody can make a seal that fits, so what it seals is looked at as well.
    """
    words = (manifest.plan, manifest.summary, manifest.approved_by, manifest.generator, manifest.previous)
    files = [*manifest.current.items(), *manifest.kept.items(), *manifest.assets.items()]
    return (
        all(isinstance(one, str) for one in words)
        and type(manifest.number) is int
        and all(_is_inside(name) and _DIGEST.fullmatch(digest) for name, digest in files)
        and all(isinstance(digest, str) for digest in manifest.inputs.values())
    )


def _is_inside(name: str) -> bool:
    """True for a path that leads down from a folder, on any system."""
    parts = PurePosixPath(name).parts
    return bool(parts) and not name.startswith("/") and ".." not in parts and not re.search(r"[\\:\0]", name)
