"""Lists made with signs (`•`, `✓`, a smiling face) instead of Markdown: no list for a screen reader.

It looks at the first sign of each line of running text.
"""

import re
from collections.abc import Iterator

from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.subject import Family, Rule, Subject

_SIGN = re.compile(
    "^[ \t]*([\u2022\u2023\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u25e6\u25ba\u25b6\u27a2\u27a4\u2713\u2714"
    "\u2717\u2718\u2756\u2605\u2606\u26aa\u26ab\u2b50\u00b7\uf0b7\uf0a7\uf076\U0001f300-\U0001faff])"
    "[\ufe0f ]?[ \t]*\\S",
    re.MULTILINE,
)


def check(subject: Subject) -> Iterator[Problem]:
    """The first such line of each paragraph or list item."""
    for passage in subject.prose():
        found = _SIGN.search(passage.text)
        if found:
            message = "A sign stands at the start of this line in place of a list's own mark."
            hint = "Start each line of the list with '- '; leave pictures and faces out."
            yield problem("typed-bullet", passage.at(found.start(1), found.end()), message, hint)


TYPED_BULLET = Rule(Family.ACCESSIBILITY, ("typed-bullet",), check, LANGUAGES)
