"""Texts cut to the room that the page has, at the end of a word."""


def shortened(text: str, most: int) -> str:
    """At most so many signs; what is cut ends in `…`."""
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    return f"{flat[:most].rpartition(' ')[0].rstrip(' ,;:.–-')}…"
