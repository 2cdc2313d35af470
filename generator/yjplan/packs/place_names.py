"""Names of places as one compares them: `St. Helens YOT` and `St Helens` are the same name."""

import re
import unicodedata

_BEFORE = re.compile(
    r"(?:council of )?(?:the )?"
    r"(?:(?:london |royal |metropolitan )?borough of "
    r"|royal county of |city (?:and county )?of (?!london))?(?=\S)"
)
_AFTER = (
    re.compile(r" (?:youth (?:justice|offending) (?:services?|teams?|partnerships?)|yjs|yots?|yos)$"),
    re.compile(r"(?: (?:county|city|borough|metropolitan|district|unitary))* councils?$"),
)


def plain_name(text: str) -> str:
    """A name without what is written now one way, now another.

    Case, accents, `&` for `and`, hyphens, dots, commas and apostrophes do not count; nor do words for the
    body itself, such as `Youth Justice Service`, `YOT`, `County Council`, `London Borough of` or `City of`
    (but the City of London is not London).
    """
    bare = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in bare if not unicodedata.combining(sign))
    bare = re.sub(r"['’`.,]", "", bare.replace("&", " and "))
    bare = " ".join(re.sub(r"[-–—_/()]", " ", bare).split())
    for ending in _AFTER:
        bare = ending.sub("", bare) or bare
    return _BEFORE.sub("", bare, count=1)


def plain_police_area(text: str) -> str:
    """As `plain_name`, without `Police` or `Constabulary` at its end."""
    return re.sub(r" (?:police|constabulary|police service|police force)$", "", plain_name(text))
