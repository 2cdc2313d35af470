"""Which counts of a plan's series add up to others: groups, councils, and shorter periods.

Counts of one indicator from one source add up where the groups of one feature make all children, where the
councils make the service, and where months or quarters make a longer period. They are taken to add up where
they do so exactly: children who are counted in two quarters do not. Where one part is missing that everybody
can work out (boys, where girls and all are printed), and it is small, it is a count to be protected like
the others.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy
from yjplan.figures.marks import Mark
from yjplan.figures.periods import Period, PeriodKind
from yjplan.figures.tables import Sum

Counts = tuple[RawCount | Mark | None, RawCount | None, RawCount | None]
About = tuple[str, date, date, str]
_SEX = ("girls", "boys")


@dataclass(frozen=True, slots=True)
class Line:
    """The counts of one point: its value where that counts people, its numerator, its denominator."""

    indicator: str
    source: str
    area: str
    period: Period
    group: str
    counts: Counts

    @property
    def about(self) -> About:
        """Area, period and group: which children, whatever is counted of them."""
        return (self.area, self.period.start, self.period.end, self.group)

    @property
    def words(self) -> str:
        """For the disclosure report: `fte, westmere, 2021, sex: girls`."""
        return ", ".join(part for part in (self.indicator, self.area, self.period.label, self.group) if part)

    def with_numerator(self, numerator: RawCount) -> "Line":
        """The same with a numerator."""
        return replace(self, counts=(self.counts[0], numerator, self.counts[2]))


@dataclass(frozen=True, slots=True)
class _Family:
    """The parts that make a whole, as rows; `missing` describes the one part that is not printed."""

    whole: int
    parts: tuple[int, ...]
    missing: Line | None = None


def sums_between(
    lines: Sequence[Line], policy: Policy, area: str, councils: Sequence[str]
) -> tuple[tuple[Sum, ...], list[Line]]:
    """All sums, by row and column of the ledger (1 to 3), and lines for small parts that nobody printed."""
    sums: list[Sum] = []
    implied: list[Line] = []
    by_measure: dict[tuple[str, str], list[int]] = {}
    for r, line in enumerate(lines):
        by_measure.setdefault((line.indicator, line.source), []).append(r)
    for rows in by_measure.values():
        for family in _families(rows, lines, area, councils):
            for c in range(3):
                whole = lines[family.whole].counts[c]
                parts = [lines[r].counts[c] for r in family.parts]
                rest = _rest(whole, parts)
                if rest is None or (family.missing is None and rest):
                    continue
                cells = tuple((r, c + 1) for r in family.parts)
                if family.missing is not None:
                    if not policy.withholds(RawCount(rest)) or rest == 0:
                        continue
                    cells = (*cells, (len(lines) + len(implied), c + 1))
                    implied.append(replace(family.missing, counts=_only(c, RawCount(rest))))
                sums.append(Sum((family.whole, c + 1), cells))
    return tuple(sums), implied


def _only(c: int, count: RawCount) -> Counts:
    return (count if c == 0 else None, count if c == 1 else None, count if c == 2 else None)  # noqa: PLR2004


def _rest(whole: RawCount | Mark | None, parts: Sequence[RawCount | Mark | None]) -> int | None:
    """What the parts leave of the whole; None where one of them is no number, or they exceed it."""
    if not isinstance(whole, RawCount):
        return None
    rest = whole.reveal()
    for part in parts:
        if not isinstance(part, RawCount):
            return None
        rest -= part.reveal()
    return rest if rest >= 0 else None


def _families(
    rows: Sequence[int], lines: Sequence[Line], area: str, councils: Sequence[str]
) -> Iterator[_Family]:
    at = {lines[r].about: r for r in rows}
    beside: dict[tuple[str, date, date], list[int]] = {}
    over_time: dict[tuple[str, str], list[int]] = {}
    for r in rows:
        beside.setdefault(lines[r].about[:3], []).append(r)
        over_time.setdefault((lines[r].area, lines[r].group), []).append(r)
    for r in rows:
        line = lines[r]
        yield from _by_group(r, line, beside[line.about[:3]], lines)
        yield from _by_period(r, line, over_time[line.area, line.group], lines)
        if line.area == area and councils:
            found = [at.get((council, *line.about[1:])) for council in councils]
            missing = [council for council, row in zip(councils, found, strict=True) if row is None]
            parts = tuple(row for row in found if row is not None)
            if len(missing) <= 1 and len(parts) > 1:
                yield _Family(r, parts, replace(line, area=missing[0]) if missing else None)


def _by_group(r: int, line: Line, beside: Sequence[int], lines: Sequence[Line]) -> Iterator[_Family]:
    """The groups of one more feature that make the children of this line; all of one area and period."""
    features = _features(line.group)
    finer: dict[str, list[int]] = {}
    for other in beside:
        theirs = _features(lines[other].group)
        more = theirs.keys() - features.keys()
        if len(more) == 1 and features.items() <= theirs.items():
            finer.setdefault(next(iter(more)), []).append(other)
    for feature, parts in sorted(finer.items()):
        sexes = {_features(lines[other].group).get("sex", "").lower() for other in parts}
        absent = [name for name in _SEX if name not in sexes]
        if feature == "sex" and len(parts) == len(absent) == 1:
            group = "; ".join(part for part in (line.group, f"sex: {absent[0]}") if part)
            yield _Family(r, tuple(parts), replace(line, group=group))
        else:
            yield _Family(r, tuple(parts))


def _features(group: str) -> dict[str, str]:
    """`age: 10 to 14; sex: girls` by feature."""
    return dict(part.strip().split(": ", 1) for part in group.split(";") if ": " in part)


def _by_period(r: int, line: Line, over_time: Sequence[int], lines: Sequence[Line]) -> Iterator[_Family]:
    """Periods of one kind that follow each other without a gap and fill this one, or all but one of them."""
    whole = line.period
    inside = [
        other
        for other in over_time
        if other != r
        and whole.start <= lines[other].period.start
        and lines[other].period.end <= whole.end
        and _days(lines[other].period) < _days(whole)
    ]
    inside.sort(key=lambda other: (str(lines[other].period.kind), lines[other].period.start))
    for _, members in groupby(inside, key=lambda other: lines[other].period.kind):
        parts = tuple(members)
        gaps = list(_gaps(whole, [lines[other].period for other in parts]))
        if not gaps:
            yield _Family(r, parts)
        elif len(gaps) == 1 and len(parts) > 1 and _same_length(gaps[0], lines[parts[0]].period):
            period = Period(PeriodKind.SPAN, *gaps[0], "")
            yield _Family(r, parts, replace(line, period=period))


def _days(period: Period) -> int:
    return (period.end - period.start).days


def _gaps(whole: Period, parts: Sequence[Period]) -> Iterator[tuple[date, date]]:
    """Days of the whole that no part covers; everything where parts overlap."""
    day = whole.start
    for part in parts:
        if part.start < day:
            yield (whole.start, whole.end)
            return
        if part.start > day:
            yield (day, part.start - timedelta(days=1))
        day = part.end + timedelta(days=1)
    if day <= whole.end:
        yield (day, whole.end)


def _same_length(gap: tuple[date, date], part: Period) -> bool:
    """True where the gap is about as long as a part: 3 days more or less, as months are."""
    return abs((gap[1] - gap[0]).days - _days(part)) <= 3  # noqa: PLR2004
