"""A child called by initials: `J, aged 15`, `the boy, M`, `K was arrested`.

Letters that count things (`Child A` to `Child C` in an example made up for the page) are not told from
initials: a letter behind `child` is always reported.
"""

import re
from collections.abc import Iterator

from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.readable import readable
from yjplan.rules.subject import Family, Rule, Subject

_INITIALS = re.compile(
    r"""(?<![\w.&/'’-])(?:
        (?:[A-Z]|[A-Z]\.\s?[A-Z]\.?),?\s\(?aged?\s1[0-7]\b
        |(?:[Cc]hild|[Bb]oy|[Gg]irl|[Yy]oung\ [Pp]erson|YP|[Pp]upil|[Yy]outh),?\s(?:called\s)?
            \(?[A-Z](?![\w'’&/-]|\.?\s[A-Z][a-z])
        |(?<!Section\ )(?<!Appendix\ )(?<!Plan\ )(?<!Group\ )(?<!Table\ )(?<!Part\ )(?<!Team\ )
            (?!I\b|A\b)[A-Z]\.?\s(?:was|is|has\ been|had\ been)\s
            (?:arrested|assessed|bailed|cautioned|charged|convicted|diagnosed|excluded|exploited|found\ guilty
            |made\ subject|placed|referred|released|remanded|sentenced|stabbed)\b
    )""",
    re.VERBOSE,
)


def check(subject: Subject) -> Iterator[Problem]:
    """Each place where initials stand for a child."""
    for passage in readable(subject):
        for found in _INITIALS.finditer(passage.text):
            message = "Initials stand here for a child; those who know the child will know who is meant."
            hint = "Write 'a child' or 'one of the children', and change details that nobody needs."
            yield problem("initials-of-a-child", passage.at(*found.span()), message, hint)


INITIALS_OF_A_CHILD = Rule(Family.PRIVACY, ("initials-of-a-child",), check, LANGUAGES)
