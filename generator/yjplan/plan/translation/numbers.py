"""The numbers of a text, as both languages write them."""

import re

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def numbers_in(text: str) -> tuple[str, ...]:
    """Every number in order: whole decimals, and thousands without their commas, as `3.5` and `1234`."""
    return tuple(found.replace(",", "") for found in _NUMBER.findall(text))
