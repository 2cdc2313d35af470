"""A plan for the public without a page that children and families can read.

The children whom a plan is about have a right to be told of it in words they know (UN Convention on the
Rights of the Child, articles 12 and 13; the guidance's heading on the voice of the child). A draft may still
get its page, and a plan of a few words is a sketch.
"""

from collections.abc import Iterator

from yjplan.plan.coverage_report import SKETCH
from yjplan.plan.models import PLAIN_WORDS
from yjplan.problems import Problem, problem
from yjplan.rules.subject import Family, Rule, Subject
from yjplan.sources.nodes import place_at


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a public plan without the page."""
    plan = subject.plan
    if not plan.model.state.is_public or any(s.front.part == PLAIN_WORDS for s in plan.sections):
        return
    if sum(section.document.words for section in plan.sections) < SKETCH:
        return
    message = "This plan has no page in plain words for children and families."
    hint = f"Add a section with 'part: {PLAIN_WORDS}', as '00-in-plain-words.md'."
    node = plan.raw.nodes.get("plan.yml")
    place = place_at(node, ("title",)) if node else plan.raw.place("plan.yml")
    yield problem("plain-words-missing", place, message, hint)


PLAIN_WORDS_MISSING = Rule(Family.CONTENT, ("plain-words-missing",), check)
