"""How hard a section is to read: the Automated Readability Index over its running text.

The index (Senter and Smith, 1967) needs letters, words and sentences only, so it can be checked with a
pencil; measures by syllables need a dictionary or guess. A grade is a year of school: grade + 5 is about
the reading age. Long words that everybody in the sector knows (`safeguarding`) raise it like any other: the
limit is generous.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from yjplan.problems import Problem, problem
from yjplan.rules.passage import Passage, Where
from yjplan.rules.readable import sentences
from yjplan.rules.subject import Family, Rule, Subject

HIGHEST = 15.0
"""The grade of somebody at university. Plans as printed reach 17, the same in plain words 12."""
FEWEST_WORDS = 150
_WORD = re.compile(r"[^\W_][\w’'-]*")
_SIGN = re.compile(r"[^\W_]")
SCHOOL_STARTS = 5
"""The age in the first year of school."""


def check(subject: Subject) -> Iterator[Problem]:
    """Each section with enough running text whose grade is above the limit, at its first paragraph."""
    by_section: dict[str, list[Passage]] = defaultdict(list)
    for passage in subject.prose():
        if passage.where is not Where.QUOTATION:
            by_section[passage.section].append(passage)
    for passages in by_section.values():
        grade = readability([one.text for one in passages])
        if grade is not None and grade > HIGHEST:
            message = (
                f"This section reads at grade {grade:.0f}, for readers of about {grade + SCHOOL_STARTS:.0f};"
                f" {HIGHEST:.0f} is the highest that should be asked of the public."
            )
            hint = "Shorter sentences help most, then everyday words for long ones."
            yield problem("hard-to-read", passages[0].place, message, hint)


def readability(texts: Sequence[str], *, fewest: int = FEWEST_WORDS) -> float | None:
    """The Automated Readability Index of some paragraphs, as a school grade; None for too few words."""
    words = [word for text in texts for word in _WORD.findall(text)]
    if len(words) < fewest:
        return None
    signs = sum(len(_SIGN.findall(word)) for word in words)
    count = sum(len(sentences(text)) for text in texts)
    return 4.71 * signs / len(words) + 0.5 * len(words) / max(count, 1) - 21.43


HARD_TO_READ = Rule(Family.LANGUAGE, ("hard-to-read",), check)
