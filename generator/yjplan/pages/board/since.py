"""What changed since the last edition, in a line for each part of the plan."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yjplan.languages import say
from yjplan.pages.board.contexts import ChangedPart
from yjplan.pages.board.shortened import shortened
from yjplan.pages.editions.changes import Changes
from yjplan.pages.editions.keyed_rows import Move, RowChange

_NAMED = 2
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Since:
    """The edition before, and what is different now."""

    edition: str = ""
    """`Edition 1, 1 July 2026`; '' before the first release."""
    changes: Changes | None = None
    """None where it cannot be compared: it is not in this language, or its files are damaged."""


NEVER = Since()
"""Before the first edition."""


def since_words(since: Since) -> str:
    """A sentence about the edition before."""
    if not since.edition:
        return say("This is the first edition: there is none before it to compare with.")
    if since.changes is None:
        return say(
            "The plan cannot be compared with {edition}, which cannot be read or is not in this language.",
            edition=_low(since.edition),
        )
    if not since.changes.any:
        return say("Nothing is different from {edition}.", edition=_low(since.edition))
    return say("Different from {edition}:", edition=_low(since.edition))


def changed_parts(since: Since) -> tuple[ChangedPart, ...]:
    """A line for each part with a difference: how many rows are new, changed or gone, and which."""
    parts = since.changes.parts() if since.changes else ()
    return tuple(ChangedPart(say(heading), _line(rows)) for heading, rows in parts if rows)


def _line(rows: Sequence[RowChange]) -> str:
    counts = Counter(row.move for row in rows)
    told = ", ".join(f"{counts[move]} {_moves(move)}" for move in Move if counts[move])
    named = "; ".join(_named(rows))
    more = len(rows) - _NAMED
    rest = f" {say('and {number} more', number=more)}" if more > 0 else ""
    return f"{told}: {named}{rest}"


def _named(rows: Sequence[RowChange]) -> Iterator[str]:
    for row in rows[:_NAMED]:
        detail = f" ({row.details[0]})" if len(row.details) == 1 else ""
        yield shortened(f"{row.name}{detail}", _LONGEST)


def _moves(move: Move) -> str:
    return {
        Move.NEW: say("new"),
        Move.GONE: say("no longer there"),
        Move.CHANGED: say("changed"),
        Move.DONE: say("done"),
        Move.CARRIED: say("carried over"),
    }[move]


def _low(text: str) -> str:
    return text[:1].lower() + text[1:]
