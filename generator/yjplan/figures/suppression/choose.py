"""The fewest further counts to withhold, so that no small one can be worked out.

An integer programme says which counts to withhold; the attack says whether that is enough, and if not,
why; the reason becomes one more row of the programme. The two take turns until nothing is left to say.
"""

from yjplan.figures.suppression.attack import Attack, Reach, Reader, bounds_for
from yjplan.figures.suppression.master import Master
from yjplan.figures.suppression.need import Ask, Level, Need
from yjplan.figures.suppression.solver import CLOSE
from yjplan.figures.suppression.web import Web

_SMALL_FAMILY = 80
"""Up to so many counts to choose from, reasons in whole numbers are sharpened one count at a time."""


def choose_hidden(web: Web, level: Level) -> frozenset[int]:
    """All counts to withhold: those that are small, and their company."""
    hidden = {k for k, knot in enumerate(web.knots) if knot.role.is_withheld}
    for names, family in web.families():
        if any(knot.role.is_protected for knot in family.knots):
            hidden |= {names[k] for k in _Choice(family, level).hidden()}
    return frozenset(hidden)


class _Choice:
    """The two sides taking turns over one family of counts."""

    def __init__(self, web: Web, level: Level) -> None:
        self._web = web
        self._needs = [Need.of(k, knot, level) for k, knot in enumerate(web.knots) if knot.role.is_protected]
        self._bounds = {reader: bounds_for(web, reader, level.threshold) for reader in Reader}
        self._master = Master(web, keep_totals=level.keep_totals)

    def hidden(self) -> frozenset[int]:
        """What is withheld in the end."""
        hidden, is_guess, rounds = self._master.guess(), True, 0
        while (is_wrong := self._answer(hidden)) or is_guess:
            if not is_wrong and rounds == self._master.rounds:
                hidden = self._leaner(hidden)
                break
            is_guess = is_wrong
            rounds += not is_guess
            hidden = self._master.guess() if is_wrong else self._master.solve()
        return self._without_idle(hidden)

    def _leaner(self, hidden: frozenset[int]) -> frozenset[int]:
        """A choice that is good enough without all that is not needed for it, the largest counts first."""
        for k in sorted(hidden & self._master.free, key=lambda k: (-self._web.knots[k].value, k)):
            if self._master.is_met_by(hidden - {k}) and not self._answer(hidden - {k}):
                hidden -= {k}
        return hidden

    def _answer(self, hidden: frozenset[int]) -> bool:
        """Find what is wrong with a choice and add it to the programme; False where nothing is."""
        added = self._master.forbid_lonely(hidden)
        failed: set[int] = set()
        for reader in Reader:
            attack = Attack(self._web, hidden, self._bounds[reader])
            for need in self._needs:
                for ask in need.asks(reader):
                    if need.knot not in failed and self._ask(need, ask, attack, hidden):
                        failed.add(need.knot)
        return added or bool(failed)

    def _ask(self, need: Need, ask: Ask, attack: Attack, hidden: frozenset[int]) -> bool:
        """True where the choice is not good enough for this need, and the programme has a new row for it."""
        while attack.seen(need.knot, ask.ways) < need.amount(ask):
            reach = attack.reach(need.knot, ask.ways)
            if reach.distance >= need.amount(ask):
                return False
            if (most := self._master.most(reach.reason)) < need.amount(ask):
                need.settle_for(ask, most)
            elif self._explain(need, ask, reach, hidden):
                return True
            else:  # all that may be withheld is, and this is as far as it goes
                need.settle_for(ask, reach.distance)
        return False

    def _explain(self, need: Need, ask: Ask, reach: Reach, hidden: frozenset[int]) -> bool:
        amount = need.amount(ask)
        met = sum(weight for k, weight in reach.reason.items() if k in hidden)
        if met < amount - CLOSE and self._master.demand(reach.reason, amount):
            return True
        others = self._master.free - self._grown(need, ask, hidden)
        if others and not self._master.demand(dict.fromkeys(sorted(others), 1.0), 1.0):
            raise AssertionError("the choice does not meet a row that it was given")
        return bool(others)

    def _grown(self, need: Need, ask: Ask, hidden: frozenset[int]) -> frozenset[int]:
        """A choice that is no better for this need, though more is withheld."""
        if len(self._master.free) > _SMALL_FAMILY:
            return hidden
        for k in sorted(self._master.free - hidden):
            attack = Attack(self._web, hidden | {k}, self._bounds[ask.reader])
            if attack.reach(need.knot, ask.ways).distance < need.amount(ask):
                hidden |= {k}
        return hidden

    def _without_idle(self, hidden: frozenset[int]) -> frozenset[int]:
        """Without company that can be worked out itself: it protects nobody."""
        attack = Attack(self._web, hidden, self._bounds[Reader.STRANGER])
        both = (False, True)
        return frozenset(
            k
            for k in hidden
            if k not in self._master.free or attack.seen(k, both) or attack.reach(k, both).distance
        )
