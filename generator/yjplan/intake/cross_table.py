"""Adding up the Youth Justice Board's local-level tables: a row for each service, year and kind of child."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from yjplan.figures.marks import Mark
from yjplan.figures.periods import Period, PeriodKind
from yjplan.intake.amounts import read_amount, without_notes
from yjplan.intake.areas import AreaKind, Spot
from yjplan.intake.columns import Table
from yjplan.intake.faults import bad_count, unknown_area, unknown_time
from yjplan.intake.figure import Figure, Level, Reading
from yjplan.intake.format import Desk
from yjplan.intake.times import read_time
from yjplan.packs.geography import Geography
from yjplan.problems import Place, Problem, problem
from yjplan.sources.sheet import Content, text_of

Clean = Callable[[str], str]
Ring = tuple[str, str]
"""The level and the name of an area that rows are added up for."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What the rows of one table count, and by what."""

    indicator: str
    number: str
    """Name of the column with the number."""
    dimensions: Mapping[str, Clean]
    """Columns by which the count is divided, in the order of groups -> how their words are made alike."""
    crossed: tuple[str, ...] = ()
    """Dimensions that are also wanted together."""


@dataclass(slots=True)
class _Sum:
    place: Place
    amount: Decimal = Decimal(0)
    hidden: bool = False


@dataclass(slots=True)
class _Adder:
    """Goes through the rows once."""

    table: Table
    shape: Shape
    desk: Desk
    sums: dict[tuple[Ring, str, str], _Sum] = field(default_factory=dict)
    seen: dict[tuple[Content, ...], tuple[Content, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    twice: int = 0
    _rings: dict[tuple[str, str, Period], tuple[Ring, ...]] = field(default_factory=dict)
    _times: dict[str, Period | None] = field(default_factory=dict)
    _told: set[tuple[str, str]] = field(default_factory=set)
    _texts: dict[Content, str] = field(default_factory=dict)
    _known_groups: dict[tuple[str, ...], tuple[list[str], list[str]]] = field(default_factory=dict)
    _where: tuple[int, int, int] = (0, 0, 0)

    def run(self) -> Reading:
        """Every row, then every sum."""
        columns = self.table.columns
        self._where = (columns["year"], columns["yjs"], columns["region"])
        for row in self.table.body():
            self._row(row)
        figures = tuple(
            Figure(
                self.shape.indicator,
                name,
                period,
                Mark.NOT_AVAILABLE if made.hidden else made.amount,
                made.place,
                group,
                level=Level.SERVICE if level == AreaKind.SERVICE else Level.COUNCIL,
                note=_note(level, hidden=made.hidden),
            )
            for ((level, name), time, group), made in self.sums.items()
            if (period := self._time(time)) is not None
        )
        remarks = (f"{self.twice:,} rows stand twice word for word and were counted once.",)
        return Reading(figures, tuple(self.problems), remarks if self.twice else ())

    def _row(self, row: int) -> None:
        table, cells = self.table, self.table.sheet.rows[row]
        column = table.columns[self.shape.number]
        if not any(cell != "" for cell in cells):
            return
        time, name, region = (self._text(cells, at) for at in self._where)
        period = self._time(time)
        if period is None:
            place = table.sheet.place(row, table.columns["year"], table.headings[table.columns["year"]])
            self._once("time", time, unknown_time(time, place))
            return
        content = cells[column] if column < len(cells) else ""
        value = read_amount(content).value
        if value is None or (isinstance(value, Decimal) and not _is_count(value)):
            self.problems.append(bad_count(table.sheet.place(row, column, table.headings[column])))
            return
        key = (*cells[:column], *cells[column + 1 :])
        if key in self.seen:
            self._again(key, content, row)
            return
        self.seen[key] = (content, row)
        groups, margins = self._groups(cells)
        for ring in self._rings_of(name, region, period, row):
            for group in groups if ring[0] == AreaKind.SERVICE else margins:
                made = self.sums.get((ring, time, group))
                if made is None:
                    place = table.sheet.place(row, column, table.headings[column])
                    made = self.sums[ring, time, group] = _Sum(place)
                if isinstance(value, Decimal):
                    made.amount += value
                else:
                    made.hidden = True

    def _text(self, cells: Sequence[Content], at: int) -> str:
        """The words of a cell; the same few words stand in a hundred thousand rows."""
        content = cells[at] if 0 <= at < len(cells) else ""
        known = self._texts.get(content)
        if known is None:
            known = self._texts[content] = without_notes(text_of(content))[0]
        return known

    def _groups(self, cells: Sequence[Content]) -> tuple[list[str], list[str]]:
        """All children, each dimension by itself, those wanted together; and the same without the last."""
        columns = self.table.columns
        texts = tuple(self._text(cells, columns[name]) for name in self.shape.dimensions)
        known = self._known_groups.get(texts)
        if known is None:
            parts = {
                name: f"{name}: {clean(text)}"
                for (name, clean), text in zip(self.shape.dimensions.items(), texts, strict=True)
                if text
            }
            margins = ["", *parts.values()]
            crossed = "; ".join(parts[name] for name in self.shape.crossed if name in parts)
            whole = [crossed] if self.desk.full and "; " in crossed else []
            known = self._known_groups[texts] = ([*margins, *whole], margins)
        return known

    def _rings_of(self, name: str, region: str, period: Period, row: int) -> tuple[Ring, ...]:
        """The wanted areas that a row belongs to; its nation by its region, for that column errs."""
        key = (name, region, period)
        if key not in self._rings:
            self._rings[key] = self._find_rings(name, region, period, row)
        return self._rings[key]

    def _find_rings(self, name: str, region: str, period: Period, row: int) -> tuple[Ring, ...]:
        atlas, sheet, columns = self.desk.atlas, self.table.sheet, self.table.columns
        spot = atlas.find(name, "", Level.SERVICE, period.end)
        if spot is None:
            place = sheet.place(row, columns["yjs"], self.table.headings[columns["yjs"]])
            self._once("area", name, unknown_area(name, place, _names(atlas.geography)))
            return ()
        place_in = atlas.geography.find_region(region) if region else None
        if place_in is None and region and spot.service is None:
            place = sheet.place(row, columns["region"], self.table.headings[columns["region"]])
            self._once("area", region, unknown_area(region, place, ()))
            return ()
        region_id = place_in.id if place_in else spot.service.region if spot.service else ""
        return tuple(self._wanted(spot, region_id))

    def _wanted(self, spot: Spot, region: str) -> list[Ring]:
        nation = "Wales" if region == "wales" else "England"
        made: dict[Ring, None] = {}
        for owner in self.desk.owners:
            if spot.service is not None and spot.service.id == owner.service.id:
                made[AreaKind.SERVICE, owner.service.name] = None
            if region == owner.region:
                made[AreaKind.REGION, region] = None
            if nation.lower() == owner.nation:
                made[AreaKind.NATION, nation] = None
            made[AreaKind.NATION, "England and Wales"] = None
        return list(made)

    def _time(self, text: str) -> Period | None:
        if text not in self._times:
            found = read_time(text)
            is_year = found is not None and found.kind is PeriodKind.FINANCIAL_YEAR
            self._times[text] = found if is_year else None
        return self._times[text]

    def _again(self, key: tuple[Content, ...], content: Content, row: int) -> None:
        before, first = self.seen[key]
        if before == content:
            self.twice += 1
            return
        column = self.table.columns[self.shape.number]
        place = self.table.sheet.place(row, column, self.table.headings[column])
        message = f"This row and row {first + 1} are about the same children and give different numbers."
        hint = "Ask the publisher which one holds, or import the file as it was published."
        self.problems.append(problem("duplicate-figure", place, message, hint))

    def _once(self, sort: str, text: str, fault: Problem) -> None:
        """The same unknown name is reported where it stands first."""
        if (sort, text) not in self._told:
            self._told.add((sort, text))
            self.problems.append(fault)


def add_up(table: Table, shape: Shape, desk: Desk) -> Reading:
    """The sums of a table for the wanted services, their regions and nations; problems at their cells."""
    return _Adder(table, shape, desk).run()


def _is_count(value: Decimal) -> bool:
    return value >= 0 and value == int(value)


def _names(geography: Geography) -> tuple[str, ...]:
    return tuple(service.name for service in (*geography.services.values(), *geography.former.values()))


def _note(level: str, *, hidden: bool) -> str:
    if hidden:
        return "A part of it is withheld in the source."
    if level == AreaKind.SERVICE:
        return ""
    return "Added up over services; a child known to two of them counts twice."
