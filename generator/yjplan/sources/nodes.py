"""Values as they stand in a YAML file: text with its place, nothing guessed."""

from dataclasses import dataclass
from typing import TypeAlias

from yjplan.problems import Place, masked

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value, still text: `no` is 'no' and `012` is '012' until a field says what it is."""

    text: str
    place: Place
    empty: bool
    """True when nothing was written after the key (or `~`), which means absent."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A YAML list."""

    items: tuple["Node", ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Mapping:
    """A YAML mapping; each key once."""

    entries: tuple[tuple[str, Place, "Node"], ...]
    place: Place

    def get(self, key: str) -> "Node | None":
        """The node under a key, or None."""
        return next((node for name, _, node in self.entries if name == key), None)

    def key_place(self, key: str) -> Place:
        """Where the key itself is written; the mapping's place when it is not there."""
        return next((place for name, place, _ in self.entries if name == key), self.place)


Node: TypeAlias = Scalar | Listing | Mapping


def plain_of(node: Node) -> Plain:
    """The node as text, lists and dicts, for a model to check; an empty value is None."""
    if isinstance(node, Scalar):
        return None if node.empty else node.text
    if isinstance(node, Listing):
        return [plain_of(item) for item in node.items]
    return {key: plain_of(value) for key, _, value in node.entries}


def place_at(node: Node, path: tuple[str | int, ...]) -> Place:
    """Where the value at a path is written; the nearest place above it when it is not there."""
    here = node.place
    for depth, step in enumerate(path):
        inner: Node | None = None
        if isinstance(node, Mapping) and isinstance(step, str):
            inner = node.get(step)
        elif isinstance(node, Listing) and isinstance(step, int) and 0 <= step < len(node.items):
            inner = node.items[step]
        if inner is None:
            return here.inside(path_text(path[: depth + 1]))
        node, here = inner, inner.place
    return here.inside(path_text(path))


def key_place_at(node: Node, path: tuple[str | int, ...]) -> Place:
    """Where the last key of a path is written, for a problem with the key itself."""
    for step in path[:-1]:
        inner = _step(node, step)
        if inner is None:
            break
        node = inner
    last = path[-1] if path else ""
    if isinstance(node, Mapping) and isinstance(last, str):
        return node.key_place(last).inside(path_text(path))
    return place_at(node, path[-1:])


def path_text(path: tuple[str | int, ...]) -> str:
    """A path as authors read it, counting from 1: `risks[2].owner`."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step + 1}]"
        else:
            text += f".{masked(step)}" if text else masked(step)  # `count:3` is a key too
    return text


def _step(node: Node, step: str | int) -> Node | None:
    if isinstance(node, Mapping) and isinstance(step, str):
        return node.get(step)
    if isinstance(node, Listing) and isinstance(step, int) and step < len(node.items):
        return node.items[step]
    return None
