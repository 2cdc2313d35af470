"""What changed between two published states of plans: two editions, or this year's plan and last year's.

Both sides are what readers got: `data/plan.json` and the words of the pages. Nothing else is looked at, and a
figure that is withheld now is never told with the number that it was before.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from yjplan.figures.marks import Mark
from yjplan.languages import say, to_say
from yjplan.pages.editions.keyed_rows import Json, Move, RowChange, compare_rows, likeness, rows_of

_WITHHELD = str(Mark.CONFIDENTIAL)


@dataclass(frozen=True, slots=True)
class Published:
    """One published state of a plan."""

    plan: Json
    """`data/plan.json`."""
    texts: Mapping[str, str]
    """The words of each page, by its address below the plan: `budget/`."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that is different, by what it is about."""

    sections: tuple[RowChange, ...]
    actions: tuple[RowChange, ...]
    indicators: tuple[RowChange, ...]
    risks: tuple[RowChange, ...]
    budget: tuple[RowChange, ...]
    board: tuple[RowChange, ...]

    def parts(self) -> tuple[tuple[str, tuple[RowChange, ...]], ...]:
        """Each part with its heading, in English: pages say it in their own language."""
        return (
            (to_say("Sections"), self.sections),
            (to_say("Actions"), self.actions),
            (to_say("Indicators"), self.indicators),
            (to_say("Risks"), self.risks),
            (to_say("Budget"), self.budget),
            (to_say("Board members"), self.board),
        )

    def without_before(self) -> "Changes":
        """The same without a word of what stood there before: no former values, no names of what is gone."""
        return Changes(
            *(
                tuple(replace(one, details=()) for one in rows if one.move is not Move.GONE)
                for _, rows in self.parts()
            )
        )

    @property
    def any(self) -> bool:
        """True when something is different."""
        return any(changes for _, changes in self.parts())


def compare_plans(before: Published, after: Published, *, carried: bool = False) -> Changes:
    """What the newer state has that the older has not; `carried` also lists actions that go on unchanged."""
    old, new = before.plan, after.plan
    return Changes(
        tuple(_sections(before, after)),
        _rows(old, new, ("action-plan",), ("Action", "Outcome", "Aim"), carried=carried),
        tuple(_indicators(old, new)),
        _rows(old, new, ("risk-register",), ("Risk",)),
        _rows(old, new, ("budget", "grant-use"), ("Item", "Partner", "Activity")),
        _rows(old, new, ("board",), ("Role",)),
    )


def _rows(
    old: Json, new: Json, kinds: tuple[str, ...], names: tuple[str, ...], *, carried: bool = False
) -> tuple[RowChange, ...]:
    return compare_rows(rows_of(old, kinds, names), rows_of(new, kinds, names), carried=carried)


def _sections(before: Published, after: Published) -> Iterator[RowChange]:
    old = {section["address"]: section["title"] for section in before.plan["sections"]}
    titles = {title: address for address, title in old.items()}
    for section in after.plan["sections"]:
        title, address = section["title"], section["address"]
        was = address if address in old else titles.get(title)
        if was is None:
            yield RowChange(Move.NEW, title)
            continue
        old.pop(was, None)
        words = likeness(before.texts.get(was, ""), after.texts.get(address, ""))
        if words < 1:
            share = max(1, round(100 * (1 - words)))
            yield RowChange(
                Move.CHANGED, title, (say("About {share}% of its words are different", share=share),)
            )
    for title in old.values():
        yield RowChange(Move.GONE, title)


def _indicators(old: Json, new: Json) -> Iterator[RowChange]:
    before = {one["id"]: one for one in old["indicators"]}
    for indicator in new["indicators"]:
        was = before.pop(indicator["id"], None)
        if was is None:
            yield RowChange(Move.NEW, indicator["name"])
            continue
        details = tuple(_values(was, indicator))
        if details:
            yield RowChange(Move.CHANGED, indicator["name"], details)
    for gone in before.values():
        yield RowChange(Move.GONE, gone["name"])


def _values(old: Json, new: Json) -> Iterator[str]:
    """Values of one indicator that are new, gone, or not what they were."""
    before = _by_period(old)
    for key, figure in _by_period(new).items():
        what, text, was = _called(key), figure["text"], before.pop(key, None)
        if was is None:
            yield say("{what}: {value} (new)", what=what, value=text)
        elif was["text"] != text:
            withheld = _WITHHELD in figure.get("marks", ())
            told = {"what": what, "value": text}
            if withheld:
                yield say("{what}: {value}", **told)
            else:
                yield say("{what}: {value}, was {before}", **told, before=was["text"])
    for key in before:
        yield say("{what}: no longer there", what=_called(key))


def _called(key: tuple[str, str, str, str]) -> str:
    """`Westmere, girls, 2023`."""
    area, group, _, period = key
    return ", ".join(filter(None, (area, group, period)))


def _by_period(indicator: Json) -> dict[tuple[str, str, str, str], Json]:
    """Each of the service's own figures by area, group of children, source and period."""
    return {
        (
            series["area_name"],
            series.get("group", ""),
            series["source"],
            value["period"]["label"],
        ): value["figure"]
        for series in indicator["series"]
        if series["role"] == "own"
        for value in series["values"]
    }
