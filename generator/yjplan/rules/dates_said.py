"""Years and months as they are said in sentences: `2021`, `2018/19`, `May 2021`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yjplan.figures.months import MONTHS
from yjplan.figures.period_text import parse_period
from yjplan.figures.periods import Period

_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" if name[3:] else name for name in MONTHS)
MONTH = rf"(?:{_MONTH}|Sept)"
"""The name of a month, also cut short."""
YEAR = r"(?:19|20)\d{2}"
_SAID = re.compile(
    rf"""(?<![\d£.,/-])(?:
      (?P<month>{MONTH})\.?,?\s+(?P<of>{YEAR})
      |(?P<first>{YEAR})\s?[/–-]\s?(?:20)?(?P<last>\d{{2}})
      |(?P<year>{YEAR})
    )(?![\d%]|[.,/]\d)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """A period in a sentence."""

    period: Period
    start: int
    end: int
    """Where it stands in the sentence."""


def periods_said(text: str) -> Iterator[Said]:
    """Every year, financial year and month with its year, in the order of the text."""
    for found in _SAID.finditer(text):
        if found["month"]:
            number = next(n for n, name in enumerate(MONTHS, 1) if name.startswith(found["month"][:3]))
            period = parse_period(f"month {found['of']}-{number:02}")
        elif found["first"]:
            period = parse_period(f"{found['first']}-{found['last']}")
        else:
            period = parse_period(found["year"])
        if period is not None:
            yield Said(period, *found.span())
