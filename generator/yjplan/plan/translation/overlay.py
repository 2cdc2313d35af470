"""The folder of a plan in another language: what is translated over what both languages share."""

from dataclasses import dataclass, replace

from yjplan.languages import Language
from yjplan.plan.translation.merge import Merging, merge
from yjplan.plan.translation.shapes import FRONT, PLAN
from yjplan.plan.translation.stamp import without_stamp
from yjplan.problems import Problem, nearest, problem
from yjplan.sources.folders import Apart, RawFolder
from yjplan.sources.nodes import Mapping

TOP = "plan.yml"
FIGURES = "data/indicators.csv"
"""Figures are the same in every language; a second file of them would only be a place for mistakes."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """A plan's folder in another language."""

    raw: RawFolder
    """As if all of it stood in one folder; `translated` names the files that do stand in that language."""
    lacking: dict[str, tuple[str, ...]]
    """Texts that a translated file does not give, by file: keys of `plan.yml` and of front matter."""
    problems: tuple[Problem, ...]


def lay_over(raw: RawFolder, language: Language) -> Overlay:
    """The folder with the files of one language over its own; what has no place in it is a problem."""
    apart = raw.apart.get(str(language), Apart())
    strangers = _strangers(raw, apart, language)
    kept = {*apart.nodes, *apart.tables, *apart.documents, *apart.others} - set(strangers)
    nodes, documents = dict(raw.nodes), dict(raw.documents)
    found, lacking = list(strangers.values()), {}
    for file in sorted(kept & {*apart.nodes, *apart.documents}):
        merging = Merging()
        if file in apart.documents:
            first, other = raw.documents[file].front, apart.documents[file].front
            front = without_stamp(other) if other else None
            merged = merge(first, front, FRONT, merging) if first and front else front
            documents[file] = replace(apart.documents[file], front=merged)
        else:
            node = without_stamp(apart.nodes[file])
            nodes[file] = merge(raw.nodes[file], node, PLAN, merging) if file == TOP else node
        found += merging.differing
        lacking[file] = tuple(merging.lacking)
    files = kept | _unread(raw, language)
    texts = dict(raw.texts)
    for file in files:
        texts[f"{raw.name}/{file}"] = raw.texts.get(f"{raw.name}/{language}/{file}", "")
    folder = RawFolder(
        raw.name,
        texts,
        nodes,
        raw.tables | {file: table for file, table in apart.tables.items() if file in kept},
        documents,
        raw.others,
        raw.outside,
        own=str(language),
        translated=frozenset(files),
        first=raw.documents,
    )
    return Overlay(folder, lacking, tuple(found))


def _unread(raw: RawFolder, language: Language) -> set[str]:
    """Files that stand there and could not be read, which is a problem of its own."""
    start = f"{raw.name}/{language}/"
    inner = {name.removeprefix(start) for name in raw.texts if name.startswith(start)}
    return {file for file in inner if f"{raw.name}/{file}" in raw.texts}


def _strangers(raw: RawFolder, apart: Apart, language: Language) -> dict[str, Problem]:
    """Files that no file of the first language goes with, or that are not translated."""
    known = {*raw.nodes, *raw.tables, *raw.documents, *raw.others}
    found: dict[str, Problem] = {}
    for file in sorted({*apart.nodes, *apart.tables, *apart.documents, *apart.others}):
        place = replace(raw, own=str(language), translated=frozenset({file})).place(file)
        if file == FIGURES:
            message = "Figures are shared by all languages of a plan."
            hint = f"Remove this file; '{FIGURES}' of the plan is used."
            found[file] = problem("translated-data-differs", place, message, hint)
        elif file not in known:
            message = f"The plan has no file '{file}' that this could translate."
            hint = f"A translation has the name of the English file. {nearest(file, known)}"
            found[file] = problem("translated-data-differs", place, message, hint)
        elif file in apart.nodes and not isinstance(apart.nodes[file], Mapping):
            message = "This file does not hold keys and values."
            found[file] = problem("wrong-type", place, message, "Start from a copy of the English file.")
    return found
