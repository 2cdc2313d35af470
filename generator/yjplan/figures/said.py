"""Numbers of people in sentences: `8 children`, `three girls`, `girls (3)`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yjplan.figures.units import Unit

_WORDS = tuple("one two three four five six seven eight nine ten eleven twelve".split())  # noqa: SIM905
_CHILDREN = (
    r"children|girls|boys|young\s+(?:people|persons|women|men|adults)|youths|teenagers|pupils|students"
    r"|siblings|entrants"
)
_CHILD = r"child|girl|boy|young\s+(?:person|woman|man|adult)|teenager|pupil|student|sibling|entrant"
_ANYBODY = r"people|persons|females|males|women|men"
_ADULTS = r"parents|carers|families|victims"
_NUMBER = rf"\d{{1,3}}(?:,\d{{3}}){{1,4}}|\d{{1,7}}|{'|'.join(_WORDS[1:])}"
_FORMS = re.compile(
    rf"""
    (?<![\w£.,/%–-])(?<!\bper\ )(?<!\d\ to\ )(?:
        (?P<few>{_NUMBER})(?![\w%/-]|[.,]\d|\s+(?:years?|to|per|in|out|of)\b)
        \s+(?:(?!years?\b|to\b|for\b|with\b|and\b|or\b|per\b)[\w’'-]+\s+){{0,2}}?
        (?:(?P<children>{_CHILDREN})|(?P<anybody>{_ANYBODY})|(?P<adults>{_ADULTS}))\b(?!['’])
      | (?P<single>one|1)\s+(?:[\w-]+\s+)?(?:{_CHILD})\b(?!['’])
    )
    | \b(?:(?P<listed>{_CHILDREN})|(?P<any>{_ANYBODY})|(?P<old>{_ADULTS}))\s*(?::|\(|=)\s*
        (?P<after>{_NUMBER}|one)(?![\w%/-]|[.,]\d|\s*per\b)
    """,
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """A number of people that a sentence says."""

    number: int
    who: str
    """`children`, `adults`, or '' where it may be either."""
    start: int = 0
    """Place of its first sign in the text, from 0."""
    end: int = 0

    def fits(self, unit: Unit | str) -> bool:
        """Whether a count of that unit may be of the same people: a count of `people` is of no children."""
        name = unit if isinstance(unit, str) else unit.id
        return not self.who or (self.who == "adults") == (name == "people")


def numbers_said(text: str) -> Iterator[Said]:
    """Every number of people that a text says.

    Digits, and words up to twelve, with at most two words between the number and the people: `six looked
    after children`. Ages and shares are none: `17 year old girls`, `3 per cent`.
    """
    for found in _FORMS.finditer(text):
        name = next(key for key in ("few", "single", "after") if found[key])
        words = found[name].lower()
        number = _WORDS.index(words) + 1 if words in _WORDS else int(words.replace(",", ""))
        children = found["children"] or found["listed"] or found["single"]
        who = "children" if children else "adults" if found["adults"] or found["old"] else ""
        yield Said(number, who, found.start(name), found.end(name))
