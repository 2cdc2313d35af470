"""What sentences call the things that are measured, and the areas that they put beside them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from yjplan.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class Topic:
    """One measured thing as sentences name it."""

    name: str
    pattern: str
    indicators: tuple[str, ...]
    """Ids of the indicators that may stand behind it; none where plans only speak of it."""


TOPICS: tuple[Topic, ...] = (
    Topic(
        "first time entrants",
        r"first[-\s]time[-\s]entrants?(?:\s\(FTEs?\))?|FTEs?(?:\srates?)?",
        ("fte", "fte-children"),
    ),
    Topic(
        "custody",
        r"(?:use\sof\s)?custody(?:\s(?:rates?|figures|numbers))?|custodial\ssentenc(?:es?|ing)(?:\srates?)?",
        ("custody-rate", "custodial-sentences", "children-sentenced-to-custody"),
    ),
    Topic(
        "reoffending",
        r"(?:binary\s)?re-?offending(?:\srates?)?(?!\s(?:frequency|children))",
        ("reoffending-binary",),
    ),
    Topic(
        "nights on remand",
        r"remand\sbed\snights|(?:bed\s)?nights\s(?:spent\s)?on\sremand|remand\snights",
        ("remand-bed-nights",),
    ),
    Topic(
        "serious youth violence", r"serious\syouth\sviolence(?:\s\(SYV\))?|SYV", ("serious-youth-violence",)
    ),
    Topic(
        "education, training and employment",
        r"education,?\s(?:training|employment),?\s(?:and|or)\s(?:training|employment)|ETE|EET",
        ("ete-end-of-order", "kpi-2-ete", "ete-caseload"),
    ),
    Topic(
        "suitable accommodation",
        r"suitable\saccommodation",
        ("accommodation-end-of-order", "kpi-1-accommodation"),
    ),
    Topic("knife crime", r"knife\s(?:crime|offences)", ()),
    Topic("the caseload", r"caseloads?(?!\s(?:of|for)\s)", ()),
    Topic("referrals", r"referrals", ()),
    Topic("school exclusions", r"(?:school|permanent)\sexclusions", ()),
)
_GROUPS = {f"t{n}": topic for n, topic in enumerate(TOPICS)}
_ANY = re.compile(
    "|".join(rf"(?P<{group}>\b(?:{t.pattern})\b)" for group, t in _GROUPS.items()), re.IGNORECASE
)
_SIGNS = (
    *("entrant", "fte", "custod", "offending", "remand", "violence", "ete", "eet", "employment"),
    *("suitable acc", "knife", "caseload", "referrals", "exclusions"),
)
"""A sentence without any of these names no topic, and need not be searched."""

_KINDS_OF_AREA = {
    r"national(?:ly)?|the\scountry(?:'s|’s)?|the\snation": ("england-and-wales", "england", "wales"),
    r"famil(?:y|ies)(?:\s(?:average|group))?": ("family",),
    r"statistical\sneighbours?": ("statistical-neighbours",),
}


@dataclass(frozen=True, slots=True)
class Named:
    """A topic where a sentence names it."""

    topic: Topic
    start: int
    end: int


@lru_cache(maxsize=8192)
def topics_in(text: str) -> tuple[Named, ...]:
    """Every topic that a sentence names, in its order."""
    lowered = text.lower()
    if not any(sign in lowered for sign in _SIGNS):
        return ()
    return tuple(Named(_GROUPS[found.lastgroup or ""], *found.span()) for found in _ANY.finditer(text))


def area_patterns(plan: Plan) -> Mapping[str, tuple[str, ...]]:
    """Pattern by pattern, the ids of the areas other than the service's own that words may mean."""
    own = {plan.authority.id, "target", *(council.id for council in plan.authority.councils)}
    named = {
        re.escape(name).replace(r"\ ", r"\s"): (area,) for area, name in plan.areas.items() if area not in own
    }
    region = {r"region(?:al(?:ly)?)?(?:'s|’s)?": (plan.authority.region,)}
    return {**dict(sorted(named.items(), key=lambda one: -len(one[0]))), **_KINDS_OF_AREA, **region}


def names_other_area(text: str, areas: Mapping[str, tuple[str, ...]]) -> bool:
    """True where a sentence speaks of another area, a comparison or a target."""
    return bool(_pattern(tuple(areas)).search(text))


def areas_in(text: str, areas: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Where each area is named, and the ids that are meant."""
    for found in _pattern(tuple(areas)).finditer(text):
        words = found[0]
        for pattern, ids in areas.items():
            if re.fullmatch(pattern, words, re.IGNORECASE):
                yield found.start(), ids
                break


_COMPILED: dict[tuple[str, ...], re.Pattern[str]] = {}


def _pattern(patterns: tuple[str, ...]) -> re.Pattern[str]:
    if patterns not in _COMPILED:
        _COMPILED[patterns] = re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)
    return _COMPILED[patterns]
