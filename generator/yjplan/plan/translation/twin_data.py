"""A file of data beside its translation: only words may differ."""

from collections.abc import Iterator

from yjplan.plan.translation.numbers import numbers_in
from yjplan.plan.translation.overlay import TOP, Overlay
from yjplan.problems import Place, Problem, masked, problem
from yjplan.sources.csv_text import TextTable
from yjplan.sources.folders import RawFolder
from yjplan.sources.nodes import Listing, Mapping, Node, Scalar, path_text

_CODE = "translated-data-differs"
_HINT = "Copy it from the English file; only words are translated."
_LABELLED = frozenset({"amounts", "cells", "counts", "scores", "totals", "values"})
"""Keys under which a block writes a number for each label of a table; all other keys name something."""
Path = tuple[str | int, ...]


def check_twin_data(raw: RawFolder, overlay: Overlay) -> list[Problem]:
    """A problem for each key, entry, id or number of a translated file that is not the English one's.

    No message says a number: a file may hold counts that are withheld.
    """
    found: list[Problem] = []
    other = overlay.raw
    for file in sorted(other.translated - {TOP}):
        if file in raw.nodes and file in other.nodes:
            ids = frozenset(_ids(raw.nodes[file]))
            found += _compare(raw.nodes[file], other.nodes[file], ids, ())
        elif file in raw.tables and file in other.tables:
            found += _compare_tables(raw.tables[file], other.tables[file], other.place(file))
    return found


def _compare(first: Node, other: Node, ids: frozenset[str], path: Path) -> Iterator[Problem]:
    name = path_text(path)
    place = other.place.inside(name)
    if type(first) is not type(other):
        yield problem(_CODE, place, f"'{name}' is of another kind than in the English file.", _HINT)
    elif isinstance(first, Scalar) and isinstance(other, Scalar):
        if not _is_twin(first.text, other.text, ids, str(path[-1]) if path else ""):
            message = f"'{name}' has another number, date or id than the English file."
            yield problem(_CODE, place, message, _HINT)
    elif isinstance(first, Listing) and isinstance(other, Listing):
        if len(first.items) != len(other.items):
            message = f"'{name}' has {len(other.items)} entries; the English file has {len(first.items)}."
            yield problem(_CODE, place, message, "Translate each entry, in the same order.")
        for n, (one, two) in enumerate(zip(first.items, other.items, strict=False)):
            yield from _compare(one, two, ids, (*path, n))
    elif isinstance(first, Mapping) and isinstance(other, Mapping):
        yield from _compare_keys(first, other, ids, path)


def _compare_keys(first: Mapping, other: Mapping, ids: frozenset[str], path: Path) -> Iterator[Problem]:
    """Labels of a table may be translated, in their order. Every other key is the tool's own or an id."""
    known = {key for key, _, _ in first.entries} & {key for key, _, _ in other.entries}
    ours = [(key, inner) for key, _, inner in first.entries if key not in known and key != "accept"]
    theirs = [entry for entry in other.entries if entry[0] not in known and entry[0] != "accept"]
    for key, _, inner in other.entries:
        twin = first.get(key)
        if key in known and key != "accept" and twin is not None:
            yield from _compare(twin, inner, ids, (*path, key))
    if len(ours) != len(theirs) or (ours and _LABELLED.isdisjoint(path)):
        name = f"'{path_text(path)}'" if path else "This file"
        keys = [*(key for key, _ in ours), *(key for key, _, _ in theirs)]
        names = ", ".join(f"'{masked(key)}'" for key in keys)
        message = f"{name} does not have the keys of the English file: {names}."
        yield problem(_CODE, other.place.inside(path_text(path)), message, _HINT)
        return
    for (key, twin), (label, place, inner) in zip(ours, theirs, strict=True):
        if not _is_twin(key, label, frozenset(), ""):
            message = (
                f"'{path_text((*path, label))}' has another number than '{masked(key)}' in the English file."
            )
            yield problem(_CODE, place.inside(path_text((*path, label))), message, _HINT)
        yield from _compare(twin, inner, ids, (*path, label))


def _is_twin(first: str, other: str, ids: frozenset[str], key: str) -> bool:
    if key == "id" or first in ids or not any(sign.isalpha() for sign in first):
        return first == other
    return numbers_in(first) == numbers_in(other)


def _ids(node: Node) -> Iterator[str]:
    """Every id that a file defines; a value that is one of them names it."""
    if isinstance(node, Listing):
        for item in node.items:
            yield from _ids(item)
    elif isinstance(node, Mapping):
        for key, _, inner in node.entries:
            if key == "id" and isinstance(inner, Scalar):
                yield inner.text
            yield from _ids(inner)


def _compare_tables(first: TextTable, other: TextTable, place: Place) -> Iterator[Problem]:
    one, two = list(first.records()), list(other.records())
    if len(one) != len(two):
        message = f"This table has {len(two)} rows; the English one has {len(one)}."
        yield problem(_CODE, place, message, "Translate each row, in the same order.")
        return
    for record, twin in zip(one, two, strict=True):
        if list(record) != list(twin):
            message = "The columns are not those of the English table."
            yield problem(_CODE, place, message, "Leave the heading line as it is.")
            return
        for name, cell in twin.items():
            if not _is_twin(record[name].text, cell.text, frozenset(), name):
                message = f"'{name}' has another number, date or id than the English table."
                yield problem(_CODE, cell.place, message, _HINT)
