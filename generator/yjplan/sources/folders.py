"""Reading everything in a folder."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from yjplan.languages import LANGUAGES
from yjplan.problems import Place, Problem, problem
from yjplan.problems.place import DATA_DIR
from yjplan.sources.csv_text import TextTable, read_csv
from yjplan.sources.document import Document
from yjplan.sources.markdown_text import read_markdown
from yjplan.sources.merge_conflict import take_conflicts_out
from yjplan.sources.nodes import Node
from yjplan.sources.text import Sort, read_text, shown_name, sort_of
from yjplan.sources.yaml_text import read_yaml

_READ = (".yml", ".yaml", ".csv", ".md")
"""Endings of the files whose text is read."""
_DATA = (".yml", ".yaml", ".csv")
"""Endings of the files that may stand in the data folder."""
_TOPS = ("plan.yml", "plan.yaml")
"""What makes a folder a plan stands in content, where the plan is found."""


@dataclass(frozen=True, slots=True)
class Apart:
    """The files of a plan that are in one other language, by path as if they stood in the plan's folder."""

    nodes: dict[str, Node] = field(default_factory=dict)
    tables: dict[str, TextTable] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RawFolder:
    """Everything read from one folder, nothing judged but the spelling of the files."""

    name: str
    """Path of the folder below content, with forward slashes; '' for content itself."""
    texts: dict[str, str] = field(default_factory=dict)
    """Text of every file that is there, by its path below content; '' for one that cannot be read.

    A file of the data folder stands here twice: as if it stood in content, and by its own place.
    """
    nodes: dict[str, Node] = field(default_factory=dict)
    """YAML files, by path below this folder."""
    tables: dict[str, TextTable] = field(default_factory=dict)
    """CSV files, by path below this folder."""
    documents: dict[str, Document] = field(default_factory=dict)
    """Markdown files, by path below this folder, in order of name."""
    others: tuple[str, ...] = ()
    """Other files (pictures), by path below this folder."""
    outside: frozenset[str] = frozenset()
    """Files that came from the data folder, by path below this folder."""
    apart: Mapping[str, Apart] = field(default_factory=dict)
    """Files of a plan's folders that hold it in other languages, by tag of the language: `cy`."""
    own: str = ""
    """For a plan in another language: the folder of the files that are in it, as `cy`; '' for the first."""
    translated: frozenset[str] = frozenset()
    """Files that came from that folder, by path as if they stood in the plan's."""
    first: Mapping[str, Document] = field(default_factory=dict)
    """The sections of the first language, for a plan in another one."""

    def place(self, file: str) -> Place:
        """The place of a whole file of this folder."""
        inner = self.inner(file)
        path = f"{self.name}/{inner}" if self.name else inner
        return Place(DATA_DIR + path if inner in self.outside else path)

    def inner(self, file: str) -> str:
        """Where a file stands below this folder: a translated one in the folder of its language."""
        return f"{self.own}/{file}" if file in self.translated else file

    def is_lacking(self, file: str) -> bool:
        """True in a plan in another language for a file that stands in the first one only."""
        return bool(self.own) and file not in self.translated


def read_folder(
    content: Path, name: str, *, deep: bool = True, data: Path | None = None
) -> tuple[RawFolder, list[Problem]]:
    """Read every file below `content/name`; `deep=False` reads that folder's own YAML files only.

    With `data`, the folder of `--data-dir`, the data files below `data/name` are read as if they stood
    beside them. No file takes the place of another: one that stands in both folders is a problem.
    """
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
    outside = frozenset(_read_outside(data, name, raw, others, problems) if data else ())
    made = RawFolder(raw.name, raw.texts, raw.nodes, raw.tables, raw.documents, tuple(others), outside)
    return (_set_apart(made) if any(top in made.nodes for top in _TOPS) else made), problems


def _set_apart(raw: RawFolder) -> RawFolder:
    """A plan's folder without the files that are in another language, and those beside it."""
    apart: dict[str, Apart] = {}
    for language in LANGUAGES[1:]:
        start = f"{language}/"
        found = Apart(
            {name.removeprefix(start): one for name, one in raw.nodes.items() if name.startswith(start)},
            {name.removeprefix(start): one for name, one in raw.tables.items() if name.startswith(start)},
            {name.removeprefix(start): one for name, one in raw.documents.items() if name.startswith(start)},
            tuple(name.removeprefix(start) for name in raw.others if name.startswith(start)),
        )
        if any((found.nodes, found.tables, found.documents, found.others)):
            apart[str(language)] = found
    starts = tuple(f"{language}/" for language in apart)
    if not starts:
        return raw
    return RawFolder(
        raw.name,
        raw.texts,
        {name: one for name, one in raw.nodes.items() if not name.startswith(starts)},
        {name: one for name, one in raw.tables.items() if not name.startswith(starts)},
        {name: one for name, one in raw.documents.items() if not name.startswith(starts)},
        tuple(name for name in raw.others if not name.startswith(starts)),
        raw.outside,
        apart,
    )


def _read_outside(
    data: Path, name: str, raw: RawFolder, others: list[str], problems: list[Problem]
) -> Iterator[str]:
    """Read the files of the data folder into `raw`; the paths, below this folder, of those that were."""
    for path in _entries(data / name, deep=True):
        inner = path.relative_to(data / name).as_posix()
        file = f"{raw.name}/{inner}"
        place = Place(DATA_DIR + shown_name(file))
        if fault := _unreadable(path, place.file) or _not_inside(path, data, place):
            problems.append(fault)
        elif path.suffix not in _DATA or inner in _TOPS:
            problems.append(stray_data(place))
        elif file in raw.texts or inner in others:
            message = "This file stands in the content folder as well as in the data folder."
            hint = "Keep one of the two: the data folder for counts that must not be in the repository."
            problems.append(problem("file-in-two-places", place, message, hint))
        else:
            text, found = read_text(path, place.file)
            raw.texts[file] = raw.texts[place.file] = text or ""
            problems += found if text is None else _keep(raw, inner, place.file, text)
            yield inner


def stray_data(place: Place) -> Problem:
    """A file of the data folder that nothing reads."""
    message = "No plan reads this file: the data folder holds the YAML and CSV files of plans in content."
    hint = "Sections, pictures and 'plan.yml' belong in the content folder; check the names of the folders."
    return problem("stray-data-file", place, message, hint)


def _not_inside(path: Path, folder: Path, place: Place) -> Problem | None:
    if path.resolve().is_relative_to(folder.resolve()):
        return None
    message, hint = "This link leads out of the data folder.", "Copy the file here."
    return problem("outside-folder", place, message, hint)


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
    text, unfinished = take_conflicts_out(text, file)
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
    return [*unfinished, *found]


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
