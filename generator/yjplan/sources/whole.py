"""Whole numbers that authors print: of clauses, recommendations, sections, ranks."""

import re

_WHOLE = re.compile(r"[0-9]{1,15}")
"""Digits of our own script, and no more than a number that is meant has: Python refuses to read thousands."""


def whole_in(text: str) -> int | None:
    """The whole number that a text is; None where it is something else, as `1a` or `²`."""
    return int(text) if _WHOLE.fullmatch(text) else None
