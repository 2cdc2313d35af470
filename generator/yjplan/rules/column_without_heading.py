"""Columns whose heading is none: `Column 1`, a dash, one letter.

A screen reader says the heading before each cell. Tables cannot be built without headings here; this rule
looks for headings that were filled in only to have some.
"""

import re
from collections.abc import Iterator

from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.passage import Where
from yjplan.rules.subject import Family, Rule, Subject

_HEADING = re.compile(r"columns\[\d+\](?:\.name)?")
_NONE = re.compile(
    r"(?:column|col|heading|header|field|unnamed)[ :_-]*[\dA-Z]{0,3}|[-–—._…*\s]+|[A-Z]|\d{1,3}",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Problem]:
    """Each such heading of a table."""
    for passage in subject.passages:
        if (
            passage.where is Where.FIELD
            and _HEADING.fullmatch(passage.path)
            and _NONE.fullmatch(passage.text.strip())
        ):
            message = "This column's heading does not say what stands in its cells."
            yield problem(
                "column-without-heading",
                passage.place,
                message,
                "Name what the cells hold, in a word or two.",
            )


COLUMN_WITHOUT_HEADING = Rule(Family.ACCESSIBILITY, ("column-without-heading",), check, LANGUAGES)
