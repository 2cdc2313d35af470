"""The data files that an import reads and writes: comparators that all plans share, or one plan's own."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from yjplan.intake.changes import DataFile
from yjplan.intake.tidy import rows_of
from yjplan.pages.load import SHARED
from yjplan.problems import Problem
from yjplan.publish.settings import Settings
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
    files = []
    for name in names:
        text, faults = read_text(_where(settings, name) or settings.content / name, name)
        problems += faults
        if text is None:
            continue
        table, faults = read_csv(text, name)
        problems += faults
        if table:
            files.append(DataFile(name, rows_of(table), text))
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


def write_data_files(texts: Mapping[Path, str]) -> tuple[Path, ...]:
    """Write every file or, where the disk is full or read-only, none: all beside, then each in place.

    Outside git, what stood before is kept beside it; those files are handed back.
    """
    ready, kept = [], []
    try:
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            beside = path.with_name(f".{path.name}.new")
            ready.append((beside, path))
            beside.write_bytes(text.encode())
        for beside, path in ready:
            if path.is_file() and not is_in_git(path):
                kept.append(path.with_name(f".{path.name}.before"))
                kept[-1].write_bytes(path.read_bytes())
            beside.replace(path)
        return tuple(kept)
    finally:
        for beside, _ in ready:
            beside.unlink(missing_ok=True)


def is_in_git(path: Path) -> bool:
    """True where a git repository keeps the earlier text."""
    return any((folder / ".git").exists() for folder in path.resolve().parents)
