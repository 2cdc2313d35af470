"""Reading everything in a folder."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from yjplan.problems import Place, Problem, problem
from yjplan.sources.csv_text import TextTable, read_csv
from yjplan.sources.document import Document
from yjplan.sources.markdown_text import read_markdown
from yjplan.sources.nodes import Node
from yjplan.sources.text import Sort, read_text, shown_name, sort_of
from yjplan.sources.yaml_text import read_yaml

_READ = (".yml", ".yaml", ".csv", ".md")
"""Endings of the files whose text is read."""


@dataclass(frozen=True, slots=True)
class RawFolder:
    """Everything read from one folder, nothing judged but the spelling of the files."""

    name: str
    """Path of the folder below content, with forward slashes; '' for content itself."""
    texts: dict[str, str] = field(default_factory=dict)
    """Text of every file that is there, by its path below content; '' for one that cannot be read."""
    nodes: dict[str, Node] = field(default_factory=dict)
    """YAML files, by path below this folder."""
    tables: dict[str, TextTable] = field(default_factory=dict)
    """CSV files, by path below this folder."""
    documents: dict[str, Document] = field(default_factory=dict)
    """Markdown files, by path below this folder, in order of name."""
    others: tuple[str, ...] = ()
    """Other files (pictures), by path below this folder."""

    def place(self, file: str) -> Place:
        """The place of a whole file of this folder."""
        return Place(f"{self.name}/{file}" if self.name else file)


def read_folder(content: Path, name: str, *, deep: bool = True) -> tuple[RawFolder, list[Problem]]:
    """Read every file below `content/name`; `deep=False` reads that folder's own YAML files only."""
    base = content / name if name else content
    raw, problems, others = RawFolder(shown_name(name)), [], []
    inside = content.resolve()
    for path in _entries(base, deep=deep):
        inner = path.relative_to(base).as_posix()
        file = f"{name}/{inner}" if name else inner
        if fault := _unreadable(path, file):
            problems.append(fault)
            raw.texts[fault.place.file] = ""
            continue
        if not path.resolve().is_relative_to(inside):
            message, hint = "This link leads out of the content folder.", "Copy the file here."
            problems.append(problem("outside-folder", Place(file), message, hint))
            continue
        if path.suffix not in _READ:
            others.append(inner)
            continue
        text, found = read_text(path, file)
        raw.texts[file] = text or ""
        problems += found if text is None else _keep(raw, inner, file, text)
    return RawFolder(raw.name, raw.texts, raw.nodes, raw.tables, raw.documents, tuple(others)), problems


def read_one(content: Path, name: str, file: str) -> RawFolder:
    """One file of a folder, for those who need no more; a folder without it is empty."""
    raw, path = RawFolder(name), content / name / file
    if sort_of(path) is Sort.FILE:
        text, _ = read_text(path, f"{name}/{file}")
        raw.texts[f"{name}/{file}"] = text or ""
        if text is not None:
            _keep(raw, file, f"{name}/{file}", text)
    return raw


def _keep(raw: RawFolder, inner: str, file: str, text: str) -> list[Problem]:
    if inner.endswith(".csv"):
        table, found = read_csv(text, file)
        if table:
            raw.tables[inner] = table
    elif inner.endswith(".md"):
        document, found = read_markdown(text, file)
        raw.documents[inner] = document
    else:
        node, found = read_yaml(text, file)
        if node:
            raw.nodes[inner] = node
    return found


def _entries(base: Path, *, deep: bool) -> Iterator[Path]:
    """Every entry that is not hidden, without the folders that are no more than folders."""
    pattern = "**/*" if deep else "*.yml"
    for path in sorted(base.glob(pattern)):
        hidden = any(part.startswith((".", "~")) for part in path.relative_to(base).parts)
        if not hidden and (path.suffix in _READ or sort_of(path) is not Sort.FOLDER):
            yield path


def _unreadable(path: Path, file: str) -> Problem | None:
    """What keeps an entry from being read: its name, or that it is no file."""
    place = Place(shown_name(file))
    if place.file != file:
        hint = "Rename it, with plain letters, digits and hyphens."
        return problem("unreadable-file", place, "This name is not UTF-8.", hint)
    sort = sort_of(path)
    if sort is Sort.FOLDER:
        message = f"This is a folder, but its name ends in '{path.suffix}' as a file's does."
        return problem("unreadable-file", place, message, "Give the folder another name.")
    if sort is Sort.OTHER:
        message = "This is no file that can be read."
        if path.is_symlink():
            message = "This link leads to no file."
        return problem("unreadable-file", place, message, "Put the file itself here, or take this away.")
    return None
