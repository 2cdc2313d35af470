"""Headings with nothing below them."""

from collections.abc import Iterator

from yjplan.languages import LANGUAGES
from yjplan.plan.plan import Section
from yjplan.problems import Problem, problem
from yjplan.rules.subject import Family, Rule, Subject

_OPEN = "heading_open"
_CONTENT = ("inline", "colon_fence", "fence", "code_block", "html_block", "hr")


def check(subject: Subject) -> Iterator[Problem]:
    """Each heading after which the next one of its own or a higher level comes at once, or the end."""
    for section in subject.plan.sections:
        if not section.front.empty:
            yield from _check_section(section)


def _check_section(section: Section) -> Iterator[Problem]:
    headings = section.document.headings
    empty: list[tuple[int, int]] = []
    inside = False
    number = -1
    for token in section.document.tokens:
        if token.type == _OPEN:
            level = int(token.tag[1:])
            yield from (_empty(section, n) for n, above in empty if above >= level and n < len(headings))
            number += 1
            empty = [(n, above) for n, above in empty if above < level] + [(number, level)]
            inside = True
        elif token.type == "heading_close":
            inside = False
        elif token.type in _CONTENT and not inside:
            empty = []
    yield from (_empty(section, n) for n, _ in empty if n < len(headings))


def _empty(section: Section, number: int) -> Problem:
    heading = section.document.headings[number]
    message = f"Nothing stands below the heading '{heading.text}'."
    hint = "Write the text, or remove the heading; say in 'about:' where a part of the source is lost."
    return problem("heading-only", heading.place, message, hint)


HEADING_ONLY = Rule(Family.COMPLETENESS, ("heading-only",), check, LANGUAGES)
