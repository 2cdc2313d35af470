"""What was built from what: so that nothing is built twice and a lost file is noticed."""

import hashlib
import json
import os
import platform
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

_TOOLS = (
    *("mkdocs", "mkdocs-material", "markdown", "plotly", "markdown-it-py", "mdit-py-plugins"),
    *("jinja2", "pydantic", "pyyaml", "highspy", "numpy", "pagefind", "pikepdf"),
)


@dataclass(frozen=True, slots=True)
class Built:
    """One plan, or the root, as it was last built."""

    inputs: str
    """Digest of everything that can change it."""
    files: dict[str, str]
    """Its files below the site, with their size and time: another build's file is never taken for it."""
    head: str = ""
    """Digest of what must not be kept from before: the tool, the site's policy, shared figures, titles."""


@dataclass(slots=True)
class Record:
    """The record of the last whole build, by name of plan; `root` for the pages above the plans."""

    built: dict[str, Built] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)
    """Drafts that were left out, with the digest of their inputs."""

    def is_current(self, name: str, inputs: str, site: Path) -> bool:
        """True when nothing that can change it has changed, and every file is still there."""
        built = self.built.get(name)
        return (
            built is not None
            and built.inputs == inputs
            and all(mark_of(site / file) == mark for file, mark in built.files.items())
        )


def read_record(path: Path) -> Record:
    """The record, or an empty one when there is none or it cannot be read."""
    try:
        body = json.loads(path.read_text("utf-8"))
        built = {
            name: Built(str(b["inputs"]), {str(f): str(m) for f, m in b["files"].items()}, str(b["head"]))
            for name, b in body["built"].items()
        }
        return Record(built, {str(name): str(digest) for name, digest in body["skipped"].items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Record()


def write_record(record: Record, path: Path) -> None:
    """Write the record in one step."""
    built = {
        name: {"inputs": b.inputs, "files": b.files, "head": b.head}
        for name, b in sorted(record.built.items())
    }
    body = {"built": built, "skipped": dict(sorted(record.skipped.items()))}
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".new")
    temporary.write_text(json.dumps(body, indent=0), encoding="utf-8")
    temporary.replace(path)


_CODE = (".py", ".md", ".yml")
"""What of the program itself can change a page; by size and time, since it is read at every start."""


def digest_of(parts: Iterable[str]) -> str:
    """One digest of several texts."""
    total = hashlib.sha256()
    for part in parts:
        total.update(part.encode())
        total.update(b"\0")
    return total.hexdigest()


def digest_files(folder: Path, pattern: str = "**/*") -> str:
    """One digest of the names and bytes of files."""
    total = hashlib.sha256()
    for path in sorted(folder.glob(pattern)):
        if "__pycache__" not in path.parts and path.is_file():
            total.update(os.fsencode(path.relative_to(folder).as_posix()))
            total.update(hashlib.sha256(_bytes_of(path)).digest())
    return total.hexdigest()


def digest_marks(folder: Path) -> str:
    """One digest of the names, sizes and times of files, for those whose bytes must leave no trace.

    From the digest of a file with a few small counts, and all else in it known, anybody could find the
    counts by trying. The record of a build may be uploaded as a cache; nothing in it comes from the
    bytes of the data folder.
    """
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return digest_of(
        part
        for path in paths
        for part in (path.relative_to(folder).as_posix(), mark_of(path), _written(path))
    )


def _written(path: Path) -> str:
    """When the file was last put there, by the system's own clock: copies keep their times and not this."""
    try:
        return str(path.stat().st_ctime_ns)
    except OSError:
        return ""


def _bytes_of(path: Path) -> bytes:
    """A file's bytes; of one that cannot be read, none: reading it properly reports it."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def digest_tool(package: Path, templates: tuple[Path, ...], base_config: Path) -> str:
    """Everything of the tool itself that can change a page."""
    versions = [f"{name} {version(name)}" for name in _TOOLS] + [platform.python_version()]
    return digest_of(
        [
            *(f"{path} {mark_of(path)}" for path in sorted(package.rglob("*.*")) if path.suffix in _CODE),
            *(digest_files(folder) for folder in templates),
            base_config.read_text("utf-8"),
            *versions,
        ]
    )


def files_below(folder: Path) -> dict[str, str]:
    """Every file below a folder with its size and time."""
    return {p.relative_to(folder).as_posix(): mark_of(p) for p in sorted(folder.rglob("*")) if p.is_file()}


def mark_of(path: Path) -> str:
    """Size and time of a file, by which it is known again; '' when it is not there."""
    try:
        stat = path.stat()
    except OSError:
        return ""
    return f"{stat.st_size} {stat.st_mtime_ns}"
