"""A checked plan before the rules, and what its authors answered."""

from collections.abc import Iterable, Sequence

from yjplan.figures.disclosure import Policy
from yjplan.pages.load import CheckedPlan
from yjplan.problems import Problem
from yjplan.problems.accepted import Accepted
from yjplan.rules.answers import apply_answers, read_answers, read_file_answers
from yjplan.rules.reading import read_passages
from yjplan.rules.rules import apply_rules
from yjplan.rules.subject import Subject
from yjplan.sources.folders import RawFolder


def review_plan(
    checked: CheckedPlan, policy: Policy, found: Sequence[Problem]
) -> tuple[list[Problem], list[Accepted]]:
    """All problems of a plan that nobody answered, those found before included; and those answered."""
    plan = checked.plan
    subject = Subject(plan, checked.blocks, checked.findings, read_passages(plan), policy.threshold)
    answers, faults = read_answers(plan)
    left, accepted = apply_answers([*found, *apply_rules(subject)], answers, plan.raw.texts)
    return [*left, *faults], accepted


def review_owners(
    owners: Iterable[RawFolder], found: Sequence[Problem]
) -> tuple[list[Problem], list[Accepted]]:
    """The same for each `authority.yml`, whose problems come with every plan of the authority."""
    left, accepted = list(found), []
    for raw in owners:
        answers, faults = read_file_answers(raw)
        left, answered = apply_answers(left, answers, raw.texts)
        left += faults
        accepted += answered
    return left, accepted
