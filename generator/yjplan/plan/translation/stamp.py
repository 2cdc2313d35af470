"""The stamp of a translation: from what the English said when it was translated."""

import hashlib
import re
from collections.abc import Iterator

from yjplan.plan.translation.shapes import FRONT, OWN, PLAN, Shape, shape_under
from yjplan.sources.folders import RawFolder
from yjplan.sources.nodes import Listing, Mapping, Node, Scalar

KEY = "translates"
"""The first key of a translated file, or of its front matter: the stamp."""
_LENGTH = 10
_LINE = re.compile(rf"^{KEY}:.*$", re.MULTILINE)
_FRONT = re.compile(r"\A---[ \t]*\r?\n.*?^---[ \t]*\r?$\n?", re.DOTALL | re.MULTILINE)
_TOP = "plan.yml"


def stamp_of(raw: RawFolder, file: str) -> str:
    """Digest of the words of a file of the first language; '' for a file without any.

    Only words go into it. A number that changes makes no translation older, since numbers are compared by
    themselves; and nobody can find small counts of the data folder by trying, from a stamp that is public.
    """
    if file in raw.documents:
        front = raw.documents[file].front
        words = list(_texts(front, FRONT)) if front else []
        words += _paragraphs(raw.texts[f"{raw.name}/{file}"])
    elif file in raw.nodes:
        words = list(_texts(raw.nodes[file], PLAN) if file == _TOP else _words(raw.nodes[file]))
    elif file in raw.tables:
        cells = (cell for record in raw.tables[file].records() for cell in record.values())
        words = [_without_digits(cell.text) for cell in cells if _is_word(cell.text)]
    else:
        return ""
    return hashlib.sha256("\0".join(words).encode()).hexdigest()[:_LENGTH]


def stamp_in(node: Node | None) -> str:
    """The stamp that a translated file holds; '' for none."""
    found = node.get(KEY) if isinstance(node, Mapping) else None
    return found.text if isinstance(found, Scalar) else ""


def without_stamp(node: Node) -> Node:
    """What the file says without its stamp."""
    if not isinstance(node, Mapping):
        return node
    return Mapping(tuple(entry for entry in node.entries if entry[0] != KEY), node.place)


def stamped(text: str, stamp: str) -> str:
    """The text of a translated file, Markdown with front matter or YAML, with the stamp as its first key."""
    line = f"{KEY}: {stamp}"
    front = _FRONT.match(text)
    head = front[0] if front else text
    if _LINE.search(head):
        head = _LINE.sub(line, head, count=1)
    elif front:
        first, _, rest = head.partition("\n")
        head = f"{first}\n{line}\n{rest}"
    else:
        head = f"{line}\n{head}"
    return head + (text[front.end() :] if front else "")


def _paragraphs(text: str) -> list[str]:
    """The running text; how its lines are broken does not matter."""
    found = _FRONT.match(text)
    body = text[found.end() :] if found else text
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", body) if part.strip()]


def _texts(node: Node, shape: Shape) -> Iterator[str]:
    """The texts of a file that are translated, by the shape."""
    if isinstance(node, Scalar):
        if shape:
            yield node.text
    elif isinstance(node, Listing):
        for item in node.items:
            yield from _texts(item, shape[0] if isinstance(shape, tuple) else shape)
    else:
        for key, _, inner in node.entries:
            under = shape_under(shape, key)
            if under and under != OWN:
                yield from _texts(inner, under)


def _words(node: Node) -> Iterator[str]:
    """Every value with a letter in it, its digits blank; answers to problems are no text of the plan."""
    if isinstance(node, Scalar):
        if _is_word(node.text):
            yield _without_digits(node.text)
    elif isinstance(node, Listing):
        for item in node.items:
            yield from _words(item)
    else:
        for key, _, inner in node.entries:
            if key != "accept":
                yield from _words(inner)


def _is_word(text: str) -> bool:
    return any(sign.isalpha() for sign in text)


def _without_digits(text: str) -> str:
    return re.sub(r"[0-9][0-9,.]*", "#", text)
