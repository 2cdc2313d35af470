"""The record of the last test of accessibility, from `content/accessibility.yml`, and what is wrong with it.

The regulations (SI 2018/952, regulation 8) ask for a statement that is reviewed at least once a year.
"""

from datetime import date, timedelta
from typing import Literal

from yjplan.problems import Place, Problem, problem
from yjplan.sources.folders import RawFolder
from yjplan.sources.models import Day, Model, Whole, Words, WordsList, check_model
from yjplan.sources.nodes import place_at

FILE = "accessibility.yml"
LONGEST = timedelta(days=366)
"""A year, and the day more of a leap year."""


class Feedback(Model):
    """`accessibility:` in `site.yml`: who answers readers, and when the statement was written."""

    organisation: str = ""
    """Whose website it is, in law; the publisher when absent."""
    contact: str = ""
    """How to tell of a fault or ask for another format: addresses, a telephone number."""
    response_days: Whole = 10
    """Working days within which readers get an answer."""
    prepared: Day | None = None
    """When the statement was first made; the day of the test when absent."""
    reviewed: Day | None = None
    """When people last read it through; the day of the test when absent."""


class Breach(Model):
    """One rule that the last run found broken."""

    rule: Words
    """Its name in axe-core, or that of our own check."""
    pages: Whole


class Fault(Model):
    """Something that people know to be inaccessible; written by hand."""

    what: Words
    """What readers cannot do, and where: `Photographs of text on the pages of Derbyshire.`"""
    criterion: str = ""
    """The success criterion, as `1.4.5 Images of text`."""
    instead: str = ""
    """What readers can use meanwhile."""
    until: str = ""
    """When it will be mended, as `March 2027`."""
    reason: Literal["not-compliant", "burden", "out-of-scope"] = "not-compliant"
    """Which of the three headings of the model statement it belongs under."""


class LastTest(Model):
    """The last test: what `make accessibility` wrote, and the faults that people know."""

    tested: Day
    pages: Whole
    modes: WordsList
    """Ways in which each page was looked at, as `1280 dark`."""
    rules: Whole
    """Rules of axe-core that were run."""
    axe: Words
    """The version of axe-core."""
    checks: WordsList = ()
    """Names of our own checks."""
    breaches: tuple[Breach, ...] = ()
    known_faults: tuple[Fault, ...] = ()


def read_tested(top: RawFolder) -> tuple[LastTest | None, list[Problem]]:
    """The record in the content folder; None without one, or with one that has a fault."""
    node = top.nodes.get(FILE)
    return check_model(LastTest, node) if node is not None else (None, [])


def check_tested(top: RawFolder, *, address: str, today: date) -> list[Problem]:
    """What is wrong with the record: a fault, older than a year, missing where the site has an address."""
    tested, problems = read_tested(top)
    if tested is not None:
        return _check_age(tested.tested, place_at(top.nodes[FILE], ("tested",)), today)
    if problems or FILE in top.texts or not address:
        return problems
    message = "The site has an address, and there is no record of a test of its accessibility."
    hint = "Run 'make accessibility', which tests every page and writes 'accessibility.yml'."
    node = top.nodes.get("site.yml")
    place = place_at(node, ("address",)) if node is not None else Place("site.yml")
    return [problem("missing-accessibility-test", place, message, hint)]


def _check_age(tested: date, place: Place, today: date) -> list[Problem]:
    if tested > today:
        message = f"The test is dated {tested.isoformat()}, which lies in the future."
        return [problem("impossible-date", place, message, "Write the day on which the site was tested.")]
    if today - tested <= LONGEST:
        return []
    message = f"Accessibility was last tested on {tested.isoformat()}, more than a year ago."
    hint = "Run 'make accessibility', which tests every page and writes 'accessibility.yml' anew."
    return [problem("old-accessibility-test", place, message, hint)]
