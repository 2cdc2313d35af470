"""Captions that say what stands right above them: on paper they are set once."""

import re
from html import unescape

_PART = re.compile(
    r'<(?P<tag>h[1-6]|caption|figcaption|p(?= class="yj-figure__caption"))\b(?P<about>[^>]*)>'
    r"(?P<words>.*?)</(?P=tag)>",
    re.DOTALL,
)
_TAG = re.compile(r"<[^>]+>")
_HIDDEN = re.compile(r'<(\w+)\b[^>]*class="[^"]*\byj-hidden\b[^"]*"[^>]*>.*?</\1>', re.DOTALL)
_CLASS = re.compile(r' class="([^"]*)"')


def hide_repeated_captions(html: str) -> str:
    """The same with every repeating caption out of sight; it stays as the name of its table or chart.

    A caption repeats the caption before it, where no other table stands between them, and a heading, where
    nothing at all does.
    """
    out: list[str] = []
    at, above, is_heading = 0, "", False
    for found in _PART.finditer(html):
        words = " ".join(unescape(_TAG.sub("", found["words"])).split()).casefold()
        between = html[at : found.start()]
        out.append(between)
        at = found.end()
        heads = found["tag"].startswith("h")
        if "yj-hidden" in found["about"]:
            out.append(found[0])
            continue
        if not heads and words == above and not _parted(between, is_heading=is_heading):
            out.append(_hidden(found))
            continue
        out.append(found[0])
        above, is_heading = words, heads
    return "".join(out) + html[at:]


def _parted(between: str, *, is_heading: bool) -> bool:
    """Whether something stands between that makes a reader need the words again."""
    if is_heading:
        return bool(_TAG.sub("", _HIDDEN.sub("", between)).strip())
    return "</table>" in between


def _hidden(found: re.Match[str]) -> str:
    about = found["about"]
    told, known = _CLASS.subn(r' class="\1 yj-hidden"', about)
    told = told if known else f'{about} class="yj-hidden"'
    return f"<{found['tag']}{told}>{found['words']}</{found['tag']}>"
