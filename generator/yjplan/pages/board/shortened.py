"""Texts cut to the room that the page has: after a sentence where one is long enough, else after a word."""

import re

_LEAST = 3
"""A sentence may end the text where it fills a third of the room or more."""
_END = re.compile(r"[.!?](?=\s)")
_SPACE = re.compile(r"[^\S\u00a0]+")
"""A space that may break a line; one that may not is kept."""


def shortened(text: str, most: int) -> str:
    """At most so many signs, and `…` behind what ends within a sentence."""
    flat = _SPACE.sub(" ", text).strip()
    if len(flat) <= most:
        return flat
    ends = [end.end() for end in _END.finditer(flat, 0, most + 1)]
    if ends and ends[-1] * _LEAST >= most:
        return flat[: ends[-1]]
    return f"{flat[:most].rpartition(' ')[0].rstrip(' ,;:.–-')}…"
