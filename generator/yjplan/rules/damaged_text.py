"""Text that was damaged on its way.

`â€™` for an apostrophe, the sign for "unreadable", ligatures, soft hyphens.

It knows the usual traces of text read in the wrong encoding, copied out of a PDF, or with HTML codes in it.
A letter that was lost without a trace it cannot see.
"""

import re
from collections.abc import Iterator

from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.readable import readable
from yjplan.rules.subject import Family, Rule, Subject

_DAMAGE = (
    (
        "text read in the wrong encoding",
        "\u00e2\u20ac.|\u00e2\u0080[\u0080-\u00bf]|\u00c3[\u0080-\u00bf\u2018-\u203a]|\u00c2[\u00a0-\u00bf]|\u00ef\u00bb\u00bf",
    ),
    ("the sign for an unreadable letter", "\ufffd"),
    ("a control character", "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"),
    ("a ligature out of a PDF", "[\ufb00-\ufb06]"),
    ("a soft hyphen", "\u00ad"),
    ("a sign without width", "[\u200b\u2060\ufeff]"),
    ("a sign of another program's font", "[\ue000-\uf8ff]"),
    ("an HTML code", r"&(?:amp|nbsp|lt|gt|quot|rsquo|lsquo|ndash|mdash|pound|#\d{2,5}|#x[0-9a-fA-F]{2,5});"),
)
_PATTERN = re.compile("|".join(f"(?P<d{n}>{pattern})" for n, (_, pattern) in enumerate(_DAMAGE)))


def check(subject: Subject) -> Iterator[Problem]:
    """The first damage of each passage; one mended file usually mends them all."""
    for passage in readable(subject):
        found = None if _is_plain(passage.text) else _PATTERN.search(passage.text)
        if found:
            what = _DAMAGE[int((found.lastgroup or "d0")[1:])][0]
            line = passage.text[: found.start()].count("\n")
            around = passage.text[max(0, found.start() - 8) : found.start()].split("\n")[-1]
            place = passage.at(found.start() - len(around), found.end())
            if place == passage.place and line:
                place = passage.place_of(around, line)
            message = f"There is {what} in this text."
            yield problem(
                "damaged-text", place, message, "Type the word anew, and look at the rest of the file."
            )


def _is_plain(text: str) -> bool:
    """Whether every sign is on an English keyboard and none of them starts an HTML code; most text is so."""
    return text.isascii() and "&" not in text and text.replace("\n", " ").isprintable()


DAMAGED_TEXT = Rule(Family.LANGUAGE, ("damaged-text",), check, LANGUAGES)
