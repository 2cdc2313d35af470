"""How many figures in a section's sentences come from the data, and how many were typed by hand.

No rule, and no problem: data for the coverage report.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from yjplan.plan.plan import Plan
from yjplan.rules.amounts import AMOUNT
from yjplan.rules.dates_said import MONTH, YEAR
from yjplan.rules.passage import Passage

_BOUND = ("figure", "change", "against")
"""Roles that print figures of the data."""
_NUMBER = re.compile(rf"(?<![\w.,/£–-]){AMOUNT}(?![\w/])", re.IGNORECASE)
_NO_FIGURE = re.compile(
    rf"""\b(?:
      (?:\d{{1,2}}(?:st|nd|rd|th)?\s)?(?:{MONTH})\.?(?:\s\d{{1,2}}(?!\d))?(?:\s{YEAR})?
      |\d{{1,2}}\s(?={MONTH})
      |{YEAR}(?:\s?[/–-]\s?\d{{2,4}})?
      |(?:sections?|appendix|annex|tables?|charts?|figures?|graphs?|pages?|clauses?|priority|priorities|outcomes?|standards?
         |objectives?|tier|stage|step|key\sstages?|indicators?|recommendations?|number|No|version|regulation)\s
         \d{{1,3}}[a-z]?(?:\([\w]{{1,3}}\))*(?:(?:,\s|\sand\s|\sto\s|–|-)\d{{1,3}})*
      |(?:aged?|under|over|until|than|up\sto|children)\s(?:from\s)?\d{{1,2}}(?:\s?(?:to|and|or|-|–)\s?\d{{1,2}})?\b(?!\s?%)
      |\d{{1,2}}\s?(?:to|-|–)\s?\d{{1,2}}(?:\s|-)year
      |\d{{1,2}}[:.]\d{{2}}\s?(?:am|pm)|Covid[\s-]19|24/7
    )""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SectionFigures:
    """The figures in the sentences of one section."""

    section: str
    """Its slug."""
    title: str
    typed: int
    """Numbers written in digits; years, dates, ages and numbers of sections are no figures."""
    bound: int
    """Roles that take a figure, a change or a comparison from the data."""

    @property
    def total(self) -> int:
        """All figures that its sentences give."""
        return self.typed + self.bound


def count_figures(plan: Plan, passages: Iterable[Passage]) -> tuple[SectionFigures, ...]:
    """One row a section, in the order of the plan; sections without figures are there too."""
    typed = {section.slug: 0 for section in plan.sections}
    for passage in passages:
        if passage.is_prose and passage.section in typed:
            typed[passage.section] += _figures_in(passage.text)
    return tuple(
        SectionFigures(
            section.slug,
            section.front.title,
            typed[section.slug],
            sum(role.name in _BOUND for role in section.document.roles),
        )
        for section in plan.sections
    )


def _figures_in(text: str) -> int:
    """How many figures are typed in a text; numbers in words are not counted."""
    rest = _NO_FIGURE.sub(lambda found: " " * len(found[0]), text)
    return sum(1 for _ in _NUMBER.finditer(rest))
