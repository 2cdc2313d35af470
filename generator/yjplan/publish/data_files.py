"""The data files that an import reads and writes: comparators that all plans share, or one plan's own."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from yjplan.intake.changes import DataFile
from yjplan.intake.standing_rows import check_standing
from yjplan.intake.tidy import rows_of
from yjplan.problems import Problem
from yjplan.publish.git import GitError, ask_git
from yjplan.publish.settings import Settings
from yjplan.publish.work import SHARED
from yjplan.sources.csv_text import read_csv
from yjplan.sources.nodes import Node
from yjplan.sources.text import read_text
from yjplan.sources.yaml_text import read_yaml

AREAS = f"{SHARED}/areas.csv"
"""Where figures of regions and nations go that stand nowhere yet."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands before an import."""

    files: tuple[DataFile, ...]
    sources_path: str
    sources_text: str
    sources: Node | None
    problems: tuple[Problem, ...]
    """What is wrong with these files; an import waits until it is mended."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was written, by where its earlier text is."""

    in_git: tuple[Path, ...] = ()
    """Files that `git checkout` brings back as they stood."""
    beside: tuple[Path, ...] = ()
    """Copies of what stood before, where git does not have it."""
    new: tuple[Path, ...] = ()
    """Files that did not stand before."""


def read_standing(settings: Settings, into: str) -> Standing:
    """The shared comparators, or with `into` the data files of that plan."""
    if into:
        names = [f"{into}/data/indicators.csv"] if _where(settings, f"{into}/data/indicators.csv") else []
        sources = f"{into}/data/sources.yml"
    else:
        found = sorted((settings.content / SHARED).glob("*.csv"))
        names = [f"{SHARED}/{path.name}" for path in found if not path.name.startswith((".", "~"))]
        sources = f"{SHARED}/sources.yml"
    problems: list[Problem] = []
    files, tables = [], []
    for name in names:
        text, faults = read_text(_where(settings, name) or settings.content / name, name)
        problems += faults
        if text is None:
            continue
        table, faults = read_csv(text, name)
        problems += faults
        if table:
            files.append(DataFile(name, rows_of(table), text))
            tables.append(table)
    problems += check_standing(tables)
    text, node = "", None
    if path := _where(settings, sources):
        read, faults = read_text(path, sources)
        problems += faults
        text = read or ""
        node, faults = read_yaml(text, sources)
        problems += faults
    return Standing(tuple(files), sources, text, node, tuple(problems))


def _where(settings: Settings, name: str) -> Path | None:
    """The file of that name in the content folder or in that of `--data-dir`; None where in neither."""
    folders = (settings.content, *([settings.data] if settings.data else []))
    return next((folder / name for folder in folders if (folder / name).is_file()), None)


def place_for(settings: Settings, name: str) -> Path:
    """Where a file is written: where it stands; a plan's new table in the folder of `--data-dir`, if any."""
    kept_out = settings.data and not name.startswith(f"{SHARED}/") and name.endswith(".csv")
    new = settings.data if kept_out and settings.data else settings.content
    return _where(settings, name) or new / name


def write_data_files(texts: Mapping[Path, str]) -> Written:
    """Write every text and every copy of what stood before beside its place; then put each file in place.

    A disk that is full or read-only is found out before any file changes. After that each file is replaced
    whole, one after the other: a process that ends in between leaves some files new and others old. Importing
    again finishes it, since rows that stand are not changed again and the file of sources, with the release
    date that rows are compared by, comes last in a proposal.
    """
    ready, in_git, kept, new = [], [], [], []
    try:
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            beside = path.with_name(f".{path.name}.new")
            ready.append((beside, path))
            beside.write_bytes(text.encode())
            if not path.is_file():
                new.append(path)
            elif is_kept_by_git(path):
                in_git.append(path)
            else:
                kept.append(path.with_name(f".{path.name}.before"))
                kept[-1].write_bytes(path.read_bytes())
        for beside, path in ready:
            beside.replace(path)
        return Written(tuple(in_git), tuple(kept), tuple(new))
    finally:
        for beside, _ in ready:
            beside.unlink(missing_ok=True)


def is_kept_by_git(path: Path) -> bool:
    """True where the last commit has the file just as it stands: tracked, and nothing changed since.

    Not so for an ignored, new or edited file, and not where git is missing or does not answer.
    """
    quiet = ("--quiet", "--no-ext-diff", "--no-textconv")
    try:
        listed = ask_git(path.parent, ("ls-files", "-v", "--error-unmatch", "--", path.name))
        ask_git(path.parent, ("diff", *quiet, "HEAD", "--", path.name))
    except GitError:
        return False
    # Another letter: a file whose changes git was told to overlook.
    return listed.startswith("H ")
