"""One mutation of a case, from its number alone: the same on every machine and in every run."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from tests.fuzz.cases import cases
from tests.fuzz.odd import CHARACTERS, NUMBERS, VALUES, deep, feeder

_MUTABLE = (".yml", ".md", ".csv")
_NUMBER = re.compile(rb"\d[\d.,]*")
_VALUE = re.compile(rb"(?m)(?<=: )[^\n]+?(?=[,}\n]|$)")
_KEY = re.compile(rb"(?m)^[ ]*(?:- )?([a-z][a-z-]*):")
_CELL = re.compile(rb"(?m)(?<=,)[^,\n]*|^[^,\n]+")


@dataclass(frozen=True, slots=True)
class Mutation:
    """One file of one case, changed."""

    number: int
    case: str
    file: str
    content: bytes
    how: str
    """Which operators, in their order."""


@cache
def _files() -> tuple[tuple[str, str, bytes], ...]:
    """Case, path and bytes of every file that is mutated."""
    return tuple(
        (name, file, content)
        for name, case in cases().items()
        for file, content in case.items()
        if file.endswith(_MUTABLE)
    )


def mutation(number: int) -> Mutation:
    """The mutation of that number; it always differs from the file as it was."""
    chance = random.Random(f"yjplan {number}")  # noqa: S311 - mutations, the same in every run
    case, file, before = chance.choice(_files())
    content, how = mutated(before, chance)
    return Mutation(number, case, file, content, how)


def mutated(before: bytes, chance: random.Random) -> tuple[bytes, str]:
    """Other bytes than before, and which operators made them."""
    content, names = before, []
    while content == before:
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            operator = chance.choices(_OPERATORS, _WEIGHTS)[0]
            content = operator(content, chance)
            names.append(operator.__name__.strip("_"))
    return content, " ".join(names)


def _spot(content: bytes, chance: random.Random) -> int:
    """A place between two bytes; mostly behind the front matter, where a section has its words."""
    start = max(content.find(b"\n---\n"), 0) if chance.random() < 0.8 else 0
    return chance.randint(start, len(content))


def _span(content: bytes, chance: random.Random, most: int = 60) -> tuple[int, int]:
    start = _spot(content, chance)
    return start, min(len(content), start + chance.randint(1, most))


def _flip(content: bytes, chance: random.Random) -> bytes:
    at = min(_spot(content, chance), len(content) - 1)
    return (
        content[:at] + bytes([content[at] ^ (1 << chance.randrange(8))]) + content[at + 1 :]
        if content
        else b""
    )


def _delete(content: bytes, chance: random.Random) -> bytes:
    start, end = _span(content, chance)
    return content[:start] + content[end:]


def _truncate(content: bytes, chance: random.Random) -> bytes:
    return content[: _spot(content, chance)]


def _double(content: bytes, chance: random.Random) -> bytes:
    start, end = _span(content, chance, 400)
    return content[:end] + content[start:end] * chance.choice((1, 1, 3, 200)) + content[end:]


def _odd_character(content: bytes, chance: random.Random) -> bytes:
    at = _spot(content, chance)
    return content[:at] + chance.choice(CHARACTERS) * chance.choice((1, 1, 1, 2, 40)) + content[at:]


def _splice(content: bytes, chance: random.Random) -> bytes:
    _, _, other = chance.choice(_files())
    start, end = _span(other, chance, 2000)
    at = _spot(content, chance)
    return content[:at] + other[start:end] + content[at:]


def _lines(content: bytes, chance: random.Random) -> bytes:
    """A line dropped, doubled, or swapped with another one."""
    lines = content.split(b"\n")
    a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(4):
        case 0:
            del lines[a]
        case 1:
            lines.insert(b, lines[a])
        case 2:
            lines[a], lines[b] = lines[b], lines[a]
        case _:
            _, _, other = chance.choice(_files())
            lines.insert(a, chance.choice(other.split(b"\n")))
    return b"\n".join(lines)


def _indent(content: bytes, chance: random.Random) -> bytes:
    lines = content.split(b"\n")
    at = chance.randrange(len(lines))
    lines[at] = chance.choice((b" ", b"  ", b"\t", b"        ", b"\xc2\xa0")) + lines[at]
    if chance.random() < 0.4:
        lines[at] = lines[at].lstrip()
    return b"\n".join(lines)


def _line_ends(content: bytes, chance: random.Random) -> bytes:
    ends = chance.choice((b"\r\n", b"\r", b"\n\n", b"\x0c\n", b"\xe2\x80\xa8"))
    return content.replace(b"\n", ends, chance.choice((1, 5, -1, -1)))


def _mark(content: bytes, chance: random.Random) -> bytes:
    """A byte order mark, or the whole file in another encoding."""
    form = chance.choice(("utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "latin-1"))
    return content.decode("utf-8", "replace").encode(form, "replace")


def _found(pattern: re.Pattern[bytes], content: bytes, chance: random.Random, new: bytes) -> bytes:
    """One find of a pattern, replaced."""
    spans = [found.span(found.re.groups) for found in pattern.finditer(content)]
    if not spans:
        return content
    start, end = chance.choice(spans)
    return content[:start] + new + content[end:]


def _number(content: bytes, chance: random.Random) -> bytes:
    return _found(_NUMBER, content, chance, chance.choice(NUMBERS))


def _near_number(content: bytes, chance: random.Random) -> bytes:
    """A number that could be meant."""
    return _found(
        _NUMBER, content, chance, b"%d" % chance.choice((0, 1, 2, 4, 6, 10, 99, 100, 1000, 2020, 2031))
    )


def _value(content: bytes, chance: random.Random) -> bytes:
    return _found(_VALUE, content, chance, chance.choice((chance.choice(VALUES), chance.choice(NUMBERS))))


def _other_value(content: bytes, chance: random.Random) -> bytes:
    """A value of any other file."""
    _, _, other = chance.choice(_files())
    return _found(_VALUE, content, chance, chance.choice(_VALUE.findall(other) or [b""]))


def _key(content: bytes, chance: random.Random) -> bytes:
    _, _, other = chance.choice(_files())
    keys = [
        *_KEY.findall(other),
        b"x" * 2000,
        b"k" * 70_000,
        b"\xe2\x80\xae",
        b"",
        b"? a",
        b"'a: b'",
        b"<<",
        b"2026",
    ]
    return _found(_KEY, content, chance, chance.choice(keys))


def _cell(content: bytes, chance: random.Random) -> bytes:
    return _found(_CELL, content, chance, chance.choice((*VALUES, *NUMBERS)))


def _deep(content: bytes, chance: random.Random) -> bytes:
    return _found(_VALUE, content, chance, deep(chance))


def _feeder(content: bytes, chance: random.Random) -> bytes:
    """A text made to be slow: as a paragraph, or as a value."""
    if chance.random() < 0.5:
        return _found(_VALUE, content, chance, feeder(chance).replace(b"\n", b" "))
    at = _spot(content, chance)
    return content[:at] + b"\n\n" + feeder(chance) + b"\n\n" + content[at:]


def _conflict(content: bytes, chance: random.Random) -> bytes:
    lines = content.split(b"\n")
    at = chance.randrange(len(lines))
    marks = [b"<<<<<<< ours", lines[at], b"=======", chance.choice(lines), b">>>>>>> theirs"]
    lines[at : at + 1] = marks if chance.random() < 0.7 else chance.sample(marks, 4)
    return b"\n".join(lines)


_Operator = Callable[[bytes, random.Random], bytes]
_WEIGHED: dict[_Operator, int] = {
    **dict.fromkeys((_truncate, _indent, _mark, _conflict), 2),
    **dict.fromkeys((_flip, _delete, _double, _splice, _line_ends, _key, _cell, _deep), 3),
    **dict.fromkeys((_odd_character, _number, _lines, _feeder), 6),
    **dict.fromkeys((_value, _near_number, _other_value), 9),
}
_OPERATORS, _WEIGHTS = list(_WEIGHED), list(_WEIGHED.values())
