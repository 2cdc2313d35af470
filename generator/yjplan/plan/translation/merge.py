"""The text of one language over the data of the other: `plan.yml` and front matter."""

from dataclasses import dataclass, field

from yjplan.plan.translation.shapes import NAME, OWN, TEXT, TEXTS, Shape, shape_under
from yjplan.problems import Problem, problem
from yjplan.sources.nodes import Listing, Mapping, Node, Scalar, path_text, plain_of

Path = tuple[str | int, ...]
_KINDS: dict[type, str] = {Scalar: "a text", Listing: "a list", Mapping: "keys with values"}


@dataclass(slots=True)
class Merging:
    """What is found while two files are merged."""

    differing: list[Problem] = field(default_factory=list)
    """Values of the translation that are not the first language's and may not differ."""
    lacking: list[str] = field(default_factory=list)
    """Texts that the translation does not give, by their paths."""


def merge(first: Node, other: Node | None, shape: Shape, found: Merging, path: Path = ()) -> Node:
    """`first` with the texts of `other`; in the order of `first`."""
    if shape in (TEXT, NAME) or not shape:
        return _merge_value(first, other, shape, found, path)
    if shape == TEXTS:
        return _merge_texts(first, other, found, path)
    if isinstance(shape, tuple):
        return _merge_items(first, other, shape[0], found, path)
    if _is_of_another_kind(first, other, found, path) or not isinstance(first, Mapping):
        return first
    given = other if isinstance(other, Mapping) else Mapping((), first.place)
    entries = [
        (key, place, merge(inner, given.get(key), shape_under(shape, key), found, (*path, key)))
        for key, place, inner in first.entries
        if shape_under(shape, key) != OWN
    ]
    known = {key for key, _, _ in entries}
    for key, place, inner in given.entries:
        if shape_under(shape, key) == OWN:
            entries.append((key, place, inner))
        elif key not in known:
            found.differing.append(_only_here(inner, (*path, key)))
    return Mapping(tuple(entries), first.place if other is None else other.place)


def _merge_value(first: Node, other: Node | None, shape: Shape, found: Merging, path: Path) -> Node:
    if other is None or _is_empty(other):
        if shape == TEXT and _holds_text(first):
            found.lacking.append(path_text(path))
        return first
    if shape:
        return first if _is_of_another_kind(first, other, found, path) else other
    if plain_of(first) != plain_of(other):
        name = path_text(path)
        message = f"'{name}' is not what the English file says, and it is no text that is translated."
        hint = f"Leave '{name}:' out; it is taken from the English file."
        place = other.place.inside(name)
        found.differing.append(problem("translated-data-differs", place, message, hint))
    return first


def _merge_texts(first: Node, other: Node | None, found: Merging, path: Path) -> Node:
    if other is None or _is_empty(other):
        if _holds_text(first):
            found.lacking.append(path_text(path))
        return first
    if _is_of_another_kind(first, other, found, path):
        return first
    many = [len(node.items) if isinstance(node, Listing) else 1 for node in (first, other)]
    if many[0] != many[1]:
        found.differing.append(_miscounted(other, path, *many))
    return other


def _merge_items(first: Node, other: Node | None, shape: Shape, found: Merging, path: Path) -> Node:
    if _is_of_another_kind(first, other, found, path) or not isinstance(first, Listing):
        return first
    given = other.items if isinstance(other, Listing) else ()
    if isinstance(other, Listing) and len(given) != len(first.items):
        found.differing.append(_miscounted(other, path, len(first.items), len(given)))
    matched = (*given, *(None for _ in first.items))
    items = tuple(merge(item, matched[n], shape, found, (*path, n)) for n, item in enumerate(first.items))
    return Listing(items, first.place if other is None else other.place)


def _is_empty(node: Node | None) -> bool:
    return node is None or (isinstance(node, Scalar) and node.empty)


def _is_of_another_kind(first: Node, other: Node | None, found: Merging, path: Path) -> bool:
    """True, and told, where one is a text, a list or a set of keys and the other is not."""
    if other is None or _is_empty(other) or type(first) is type(other):
        return False
    name = path_text(path)
    message = f"'{name}' is of another kind than in the English file."
    hint = f"Write {_KINDS[type(first)]} there, as the English file does."
    found.differing.append(problem("translated-data-differs", other.place.inside(name), message, hint))
    return True


def _holds_text(node: Node) -> bool:
    if isinstance(node, Scalar):
        return any(sign.isalpha() for sign in node.text)
    inner = node.items if isinstance(node, Listing) else [one for _, _, one in node.entries]
    return any(_holds_text(one) for one in inner)


def _only_here(node: Node, path: Path) -> Problem:
    name = path_text(path)
    message = f"'{name}' stands in the translation only."
    hint = "Write it into the English file as well, or leave it out here."
    return problem("translated-data-differs", node.place.inside(name), message, hint)


def _miscounted(node: Node, path: Path, first: int, other: int) -> Problem:
    name = path_text(path)
    message = f"'{name}' has {other} entries; the English file has {first}."
    hint = "Translate each entry, in the same order."
    return problem("translated-data-differs", node.place.inside(name), message, hint)
