"""Numbers of people in Welsh sentences: `8 o blant`, `tair merch`, `merched (3)`.

Nouns and numbers stand in each of their mutations: `plentyn`, `dau blentyn`, `tri phlentyn`.
"""

import re
from collections.abc import Iterator

from yjplan.figures.said import Said

_WORDS = {
    1: "un",
    2: "dau|dwy|ddau|ddwy",
    3: "tri|tair|dri|dair|thri|thair",
    4: "pedwar|pedair|bedwar|bedair|phedwar|phedair",
    5: "pump|pum|bump|bum|phump|phum",
    6: "chwech|chwe",
    7: "saith",
    8: "wyth",
    9: "naw",
    10: "deg|deng|ddeg|ddeng",
    11: "un ar ddeg|un deg un",
    12: "deuddeg|deuddeng|ddeuddeg|ddeuddeng|un deg dau|un deg dwy",
}
_NUMBERS = {form: number for number, forms in _WORDS.items() for form in forms.split("|")}
_LONGEST_FIRST = sorted(_NUMBERS, key=lambda form: -len(form))
_NUMBER = rf"\d{{1,3}}(?:,\d{{3}}){{1,4}}|\d{{1,7}}|{'|'.join(_LONGEST_FIRST)}".replace(" ", r"\s+")
_CHILDREN = (
    r"(?:pl|bl|phl|mhl)(?:entyn|ant)|mlentyn|(?:m|f)erch(?:ed)?|(?:b|f|m)achgen|(?:b|f|m)echgyn"
    r"|(?:p|b|ph|mh)erson(?:au)?\s+(?:ifanc|ifainc)|(?:p|b|ph|mh)obl\s+ifanc"
    r"|d?disgybl(?:ion)?|(?:m|f)yfyriwr|(?:m|f)yfyrwyr|ieuenctid|newydd-?ddyfodiaid"
)
_ANYBODY = r"(?:p|b|ph|mh)erson(?:au)?|(?:p|b|ph|mh)obl|unigol(?:yn|ion)|(?:m|f)enyw(?:od)?|d?dyn(?:ion)?"
_ADULTS = r"(?:rh?iant|rh?ieni)|g?ofalwyr?|(?:t|d|th)eulu(?:oedd)?|d?dioddefwyr?"
_WHO = rf"(?:(?P<{{0}}>{_CHILDREN})|(?P<{{1}}>{_ANYBODY})|(?P<{{2}}>{_ADULTS}))\b(?!['’]\w)"
_FORMS = re.compile(
    rf"""
    (?<![\w£.,/%–'’-])(?<!\bfesul\ )(?<!\d\ i\ )(?<!\byr\ )(?<!\b[pb]ob\ )(?<!\bdim\ )(?<!\bddim\ )(?:
        (?:dau|tri|pedwar|pum|chwe|saith|wyth|naw)\s+d?deg\b(?:\s+\w+\b)?  # twenty and more: no small number
      | (?P<few>{_NUMBER})(?![\w%/-]|[.,]\d)
        (?:\s+o|\s+o['’]\w+)?(?:\s+(?:gwahanol|wahanol|un|holl))?
        \s+{_WHO.format("children", "anybody", "adults")}(?!\s+ar\s+(?:ddeg|bymtheg|hugain)\b)
    )
    | \b{_WHO.format("listed", "any", "old")}\s*(?::|\(|=)\s*
        (?P<after>{_NUMBER})(?![\w%/-]|[.,]\d|\s+(?:i|o|oed|mlwydd|y\s+cant|fesul)\b)
    """,
    re.IGNORECASE | re.VERBOSE,
)


def numbers_said_in_welsh(text: str) -> Iterator[Said]:
    """Every number of people that a Welsh text says, as `numbers_said` finds them in an English one."""
    for found in _FORMS.finditer(text):
        name = next((key for key in ("few", "after") if found[key]), "")
        if not name:
            continue
        words = " ".join(found[name].lower().split())
        number = _NUMBERS[words] if words in _NUMBERS else int(words.replace(",", ""))
        adults = found["adults"] or found["old"]
        who = "children" if found["children"] or found["listed"] else "adults" if adults else ""
        yield Said(number, who, found.start(name), found.end(name))
