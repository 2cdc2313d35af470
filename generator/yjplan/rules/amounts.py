"""Numbers as they are typed in sentences: `308,000`, `£1.2 million`, `29.7`, `twelve`."""

import re
from decimal import Decimal

from yjplan.sources.whole import whole_in

NUMBER = r"(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,6})?"
"""A number in digits, for use in other patterns."""
AMOUNT = rf"£?{NUMBER}(?:\s?(?:million|m|k)\b)?"
"""The same with pounds, and with `million` behind it."""
PERCENT = rf"{NUMBER}\s?(?:%|per\s?cent\b|percent\b)"

_SIZES = {"million": 1_000_000, "m": 1_000_000, "k": 1_000}
_AMOUNT = re.compile(rf"£?({NUMBER})(?:\s?(million|m|k)\b)?", re.IGNORECASE)
WORDS = {
    word: number
    for number, word in enumerate(
        (
            *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
            *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
            "twenty",
        ),
        1,
    )
}
"""Numbers from one to twenty in words."""
ABOUT = (
    r"(?:nearly|almost|over|about|around|approximately|roughly|some|just|more\s+than|less\s+than|under"
    r"|up\s+to)"
)
"""Words that make a number a rough one."""


def amount_of(text: str) -> Decimal | None:
    """The number that a text starts with, as it was typed; None where it starts with none."""
    found = _AMOUNT.match(text.strip())
    if not found:
        return None
    return Decimal(found[1].replace(",", "")) * _SIZES.get((found[2] or "").lower(), 1)


def whole_of(text: str) -> int | None:
    """A whole number in digits or, up to twenty, in words."""
    plain = text.strip().lower().replace(",", "")
    number = whole_in(plain)
    return WORDS.get(plain) if number is None else number


def half_a_step(text: str) -> Decimal:
    """Half of the last digit that is typed: 0.5 for `39`, 0.05 for `22.8`."""
    digits = re.search(NUMBER, text)
    places = len(digits[0].partition(".")[2]) if digits else 0
    return Decimal(10) ** -places / 2
