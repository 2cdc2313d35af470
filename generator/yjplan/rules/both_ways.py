"""One measure that rises on one page and falls on another."""

from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.claims import Claim, claims_in
from yjplan.rules.subject import Family, Rule, Subject
from yjplan.rules.topics import area_patterns, names_other_area


def check(subject: Subject) -> Iterator[Problem]:
    """The second of two sentences of which one says that a measure rose and the other that it fell.

    Only sentences with the same years, or both without any time, are put beside each other; a measure may
    well fall over five years and rise in the last one.
    """
    areas = area_patterns(subject.plan)
    first: dict[tuple[object, ...], Claim] = {}
    for passage in subject.prose():
        for claim in claims_in(passage):
            if claim.topic.name == "referrals" or names_other_area(claim.text, areas):
                continue  # referrals to one panel are not those to another
            key = (claim.topic.name, claim.periods, claim.span)
            before = first.setdefault(key, claim)
            if before.is_rise != claim.is_rise:
                where = f"{before.place.file}:{before.place.line}"
                message = f"'{claim.words}' here, and '{before.words}' in {where}."
                hint = "Correct one of the two, or say of each which years or which figure it means."
                yield problem("said-both-ways", claim.place, message, hint)


BOTH_WAYS = Rule(Family.CONSISTENCY, ("said-both-ways",), check)
