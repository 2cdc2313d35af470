"""Headings that say nothing (`Other`, `1`) and headings as long as a paragraph.

Readers of screen readers go from heading to heading. The order of levels has a check of its own
(`heading-level`).
"""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.passage import Where
from yjplan.rules.subject import Family, Rule, Subject

_NOTHING_TEXT = """
other others misc miscellaneous general information info text heading untitled section details notes n/a more
"""
_NOTHING = frozenset(_NOTHING_TEXT.split())
LONGEST = 20


def check(subject: Subject) -> Iterator[Problem]:
    """Each such heading; a heading that is only a question or a short name is fine."""
    for passage in subject.passages:
        if passage.where is not Where.HEADING:
            continue
        words = re.findall(r"[^\W\d_][\w’'-]*", passage.text)
        said = re.sub(r"[\W_]+$|^[\W\d_]+", "", passage.text).casefold()
        if passage.text.strip() and (not words or said in _NOTHING):
            message = f"The heading '{passage.text.strip()[:20]}' does not say what stands below it."
            yield problem("heading-says-nothing", passage.place, message, "Name the subject in a few words.")
        elif len(words) > LONGEST:
            message = f"This heading has {len(words)} words; it is a paragraph."
            hint = f"Keep headings below {LONGEST} words, and write the rest as text."
            yield problem("heading-too-long", passage.place, message, hint)


POOR_HEADING = Rule(Family.ACCESSIBILITY, ("heading-says-nothing", "heading-too-long"), check)
