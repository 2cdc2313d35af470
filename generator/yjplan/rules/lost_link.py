"""`Click here` where there is nothing to click: the words of a link that was lost on the way.

A link whose own text is `click here` is an error of its own (`link-text`).
"""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.readable import readable
from yjplan.rules.subject import Family, Rule, Subject

_WORDS = re.compile(
    r"""\bclick\s+(?:here|on\s+(?:this|the)\s+(?:link|icon|picture|document))\b
    |(?<!a\ )\bdouble[- ]click\s+(?:on|to|here)\b""",
    re.IGNORECASE | re.VERBOSE,
)


def check(subject: Subject) -> Iterator[Problem]:
    """Each place that is not a link's own text."""
    links = {
        " ".join(link.text.casefold().split())
        for section in subject.plan.sections
        for link in section.document.links
    }
    for passage in readable(subject):
        for found in _WORDS.finditer(passage.text):
            quoted = passage.text[: found.start()].endswith(("'", "‘", '"', "“"))
            if not quoted and " ".join(found[0].casefold().split()) not in links:
                message = f"'{' '.join(found[0].split())}' stands here, and there is no link."
                hint = "Make a link that names the document, or say where it can be had."
                yield problem("lost-link", passage.at(*found.span()), message, hint)


LOST_LINK = Rule(Family.ACCESSIBILITY, ("lost-link",), check)
