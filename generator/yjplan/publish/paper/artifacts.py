"""What is on a sheet and no part of the text: running heads, grounds of boxes, repeated heads of tables."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

_BEGIN = frozenset({"BMC", "BDC"})
_START = frozenset({"BT", "m", "re"})
_TEXT_END = frozenset({"ET"})
_PATH_END = frozenset({"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"})
"""The last, `n`, paints nothing: a path that is only cut along."""
_SHOWN = frozenset({"Tj", "TJ", "'", '"', "Do", "sh", "INLINE IMAGE"})


def mark_artifacts(instructions: Sequence[Any], repeated: Collection[int] = ()) -> Iterator[Any]:
    """A page's content with every stroke, ground and word that has no tag marked as an artifact.

    A path or a text is marked as a whole; a text in which a tag begins, word by word.
    `repeated` are the numbers of marked content that only repeats what stands on an earlier page.
    """
    depth = 0
    held: list[Any] = []
    for one in instructions:
        name = str(one.operator)
        if name in _BEGIN or name == "EMC" or depth:
            yield from _each_marked(held)
            held.clear()
            depth += (name in _BEGIN) - (name == "EMC")
            yield _beginning() if name == "BDC" and _number(one) in repeated else one
        elif held or name in _START:
            held.append(one)
            if name in (_TEXT_END if str(held[0].operator) == "BT" else _PATH_END):
                yield from held if name == "n" else _marked(held)
                held.clear()
        else:
            yield from _each_marked([one])
    yield from held


def _each_marked(instructions: Sequence[Any]) -> Iterator[Any]:
    """Each instruction that shows something, marked by itself."""
    for one in instructions:
        yield from _marked([one]) if str(one.operator) in _SHOWN else [one]


def _marked(instructions: Sequence[Any]) -> Iterator[Any]:
    from pikepdf import ContentStreamInstruction, Operator

    yield _beginning()
    yield from instructions
    yield ContentStreamInstruction([], Operator("EMC"))


def _beginning() -> Any:  # noqa: ANN401 - pikepdf's instruction
    from pikepdf import ContentStreamInstruction, Dictionary, Name, Operator

    return ContentStreamInstruction([Name.Artifact, Dictionary(Type=Name.Pagination)], Operator("BDC"))


def _number(instruction: Any) -> int:  # noqa: ANN401 - pikepdf's instruction
    """The number of the marked content that an instruction begins; -1 where it has none."""
    about = instruction.operands[1]
    return int(about.get("/MCID", -1)) if hasattr(about, "get") else -1
