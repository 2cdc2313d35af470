"""The page in plain words for children and families: which passages are its text.

The three rules about it share this: how hard it is, how long its sentences are, which words nobody at home
would know.
"""

from collections.abc import Iterator

from yjplan.plan.models import PLAIN_WORDS
from yjplan.rules.passage import Passage, Where
from yjplan.rules.subject import Subject


def plain_passages(subject: Subject) -> Iterator[Passage]:
    """The running text of the page; quotations are somebody else's words."""
    slugs = {section.slug for section in subject.plan.sections if section.front.part == PLAIN_WORDS}
    for passage in subject.prose():
        if passage.section in slugs and passage.where is not Where.QUOTATION:
            yield passage
