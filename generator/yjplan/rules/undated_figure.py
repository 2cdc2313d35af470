"""Comparisons with a figure but without a time: `Reoffending is 5% lower than London`."""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.amounts import NUMBER, PERCENT
from yjplan.rules.dates_said import MONTH, YEAR
from yjplan.rules.passage import Passage, Where
from yjplan.rules.sentences import sentences_of
from yjplan.rules.subject import Family, Rule, Subject
from yjplan.rules.trend_words import FALL, RISE

_FIGURE = re.compile(
    rf"(?<![\w.,£–-])(?:{PERCENT}|{NUMBER}\s(?:more|fewer)(?=\s(?:\w+\s){{0,4}}than\b))", re.IGNORECASE
)
_COMPARED = re.compile(
    rf"\b(?:{RISE}|{FALL}|(?:higher|lower|better|worse|more|fewer|less)\s(?:\w+\s){{0,4}}?than|above|below|compared|average)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"\b(?:{YEAR}|{MONTH}|years?|yearly|annual\w*|months?|monthly|quarter\w*|weeks?|days?|periods?|current\w*|now|since|until"
    r"|previous\w*|last|latest|past|recent\w*|census|today|present|cohorts?|Covid|pandemic|lockdown|earlier|later|term)\b",
    re.IGNORECASE,
)
_NO_FIGURE = re.compile(
    r"\b(?:will|would|should|must|(?-i:may)|could|target\w*|aim\w*|goal|at\sleast|want\w*|expect\w*|hope\w*|most\sdeprived|if)\b",
    re.IGNORECASE,
)
_ROLE = re.compile(r"\{(?:figure|change|against)\}`")


def check(subject: Subject) -> Iterator[Problem]:
    """Each such sentence, where neither it, its paragraph nor the heading above names a time."""
    heading = ""
    section = ""
    for passage in subject.passages:
        if passage.section != section:
            section, heading = passage.section, ""
        if passage.where in (Where.TITLE, Where.HEADING):
            heading = passage.text if passage.where is Where.HEADING else f"{heading} {passage.text}"
        if _is_read(passage) and not _TIME.search(heading) and not _TIME.search(passage.text):
            yield from _check_one(passage)


def _is_read(passage: Passage) -> bool:
    """Sentences of the author's own; those with a figure from the data carry its period with it."""
    own = passage.where in (Where.PARAGRAPH, Where.ITEM)
    return (
        own
        and _FIGURE.search(passage.text) is not None
        and not any(_ROLE.search(line) for line in passage.lines)
    )


def _check_one(passage: Passage) -> Iterator[Problem]:
    for sentence in sentences_of(passage):
        found = _FIGURE.search(sentence.text)
        if found and _COMPARED.search(sentence.text) and not _NO_FIGURE.search(sentence.text):
            message = f"'{found[0]}' is compared with something, and nothing here says of which time it is."
            hint = "Name the year or the months, or take the figure from the data with {figure}`…`."
            yield problem("period-not-stated", sentence.at(*found.span()), message, hint)
            return


UNDATED_FIGURE = Rule(Family.PROVENANCE, ("period-not-stated",), check)
