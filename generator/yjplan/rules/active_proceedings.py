"""Court proceedings that are not over.

`is awaiting trial`, `has been charged with`, `is currently before the court`.

The law keeps back what may identify a child in proceedings. Sentences about what happens to any child who
is charged (`when`, `if`, `a child who is …`) are left alone.
"""

import re
from collections.abc import Iterator

from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.one_child import IN_GENERAL, ONE_CHILD
from yjplan.rules.readable import readable, sentences
from yjplan.rules.subject import Family, Rule, Subject

_OPEN = re.compile(
    r"""\b(?:(?:is|are|was|were|remains?|still|currently|remand)\s+(?:currently\s+|still\s+|now\s+)?awaiting\s+(?:trial|sentenc\w+|a\s+trial|a\s+court)
    |(?:has|have)\s+(?:since\s+|now\s+|recently\s+)?been\s+charged\s+with
    |(?:currently|now|still)\s+(?:before\s+the\s+(?:[Cc]rown\s+|[Yy]outh\s+|[Mm]agistrates[’']?\s+)?[Cc]ourt|on\s+(?:remand|trial|bail))
    |(?:is|are)\s+due\s+(?:to\s+appear\s+)?(?:in|before|at)\s+(?:the\s+)?(?:[Cc]rown\s+|[Yy]outh\s+)?[Cc]ourt
    |\btrials?\s+(?:is|are|has\s+been|have\s+been|was|were)\s+(?:listed|set\s+for|adjourned|cancelled|postponed|due)
    )\b""",
    re.VERBOSE,
)
_PEOPLE = re.compile(
    r"\b(?:one|two|three|four|five|[1-9])\s+(?:[\w-]+\s+){0,2}(?:children|child|boys?|girls?|young\s+(?:people|person)|YP)\b"
    r"|\b(?:he|she|who|their|his|her)\b",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Problem]:
    """Each sentence in which proceedings against a child are still open."""
    for passage in readable(subject):
        if not _OPEN.search(passage.text):
            continue
        for sentence in sentences(passage.text):
            found = _OPEN.search(sentence.text)
            about = ONE_CHILD.search(sentence.text) or _PEOPLE.search(sentence.text)
            if found and about and not IN_GENERAL.search(sentence.text[: found.start()]):
                message = "This sentence tells of court proceedings against a child that are not over."
                hint = "Leave it out until they are; the law keeps back what may identify the child."
                place = passage.at(sentence.start + found.start(), sentence.start + found.end())
                yield problem("active-proceedings", place, message, hint)


ACTIVE_PROCEEDINGS = Rule(Family.PRIVACY, ("active-proceedings",), check, LANGUAGES)
