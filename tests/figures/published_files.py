"""Invented tables and series, linked with each other, and the files that a site would publish of them."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from hypothesis import strategies as st

from tests.figures.count_tables import AMOUNTS, matrix, tables_together
from tests.figures.samples import BOARD, indicator, period
from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy, Protected
from yjplan.figures.findings import compare_all, protect_all
from yjplan.figures.ledger import open_ledger
from yjplan.figures.series import RawPoint, RawSeries
from yjplan.figures.tables import Cell, Column, RawTable, RawValue, Row
from yjplan.pages.open_data.open_table import open_table
from yjplan.pages.open_data.plan_json import open_indicator
from yjplan.pages.open_data.tidy import tidy_table
from yjplan.pages.open_data.to_json import dump
from yjplan.pages.protect import protect_together
from yjplan.problems import Place

OWN = Place("westmere/2026-27/data/indicators.csv", 2)
MEASURES = {
    "fte": indicator("fte", unit="children"),
    "fte-rate": indicator("fte-rate"),
    "population-10-17": indicator("population-10-17", unit="residents"),
}
QUARTERS = ("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4")


def labelled(table: RawTable) -> RawTable:
    """The same with a first column of names, as readers need it; sums move with their cells."""
    rows = tuple(
        Row((Cell[RawValue](f"{table.id} row {r}"), *row.cells), row.kind) for r, row in enumerate(table.rows)
    )
    moved = tuple(
        type(one)((one.total[0], one.total[1] + 1), tuple((r, c + 1) for r, c in one.parts))
        for one in table.sums
    )
    return RawTable(table.id, table.title, (Column("What"), *table.columns), rows, moved)


@st.composite
def plans(draw: st.DrawFn) -> tuple[tuple[RawTable, ...], tuple[RawSeries, ...]]:
    """Tables that share numbers with a series: girls, boys and all, a year and its quarters, and a rate."""
    tables = [labelled(table) for table in draw(tables_together())]
    amount = st.sampled_from(AMOUNTS)
    girls, boys = ([draw(amount) for _ in QUARTERS] for _ in range(2))
    everybody = [g + b for g, b in zip(girls, boys, strict=True)]
    groups = {"sex: girls": girls, "sex: boys": boys, "": everybody}
    shown = draw(st.lists(st.sampled_from(sorted(groups)), min_size=1, max_size=3, unique=True))
    series = [_counts(groups[name], name, whole_year=draw(st.booleans())) for name in shown]
    if draw(st.booleans()):  # the quarters once more, as a table with a total
        body = draw(st.sampled_from(([girls, boys], [everybody])))
        tables.append(labelled(matrix(body, down=len(body) > 1, name="quarters")))
    people = draw(st.sampled_from((8_000, 31_250, 120_000)))
    if sum(everybody) and draw(st.booleans()):
        series.append(_rate(sum(everybody), people, written=draw(st.booleans())))
        point = RawPoint(period("2021"), Decimal(people), None, None, (), "", Place("comparators/p.csv", 2))
        series.append(RawSeries("population-10-17", "westmere", BOARD, (point,)))
    return tuple(tables), tuple(series)


def _counts(quarters: list[int], group: str, *, whole_year: bool) -> RawSeries:
    values = dict(zip(QUARTERS, quarters, strict=True)) | ({"2021": sum(quarters)} if whole_year else {})
    points = [RawPoint(period(p), RawCount(n), None, None, (), "", OWN) for p, n in values.items()]
    return RawSeries("fte", "westmere", BOARD, tuple(sorted(points, key=lambda p: p.period.sort_key)), group)


def _rate(count: int, people: int, *, written: bool) -> RawSeries:
    value = (Decimal(count) * 100_000 / people).quantize(Decimal(1))
    part, base = (RawCount(count), Decimal(people)) if written else (None, None)
    return RawSeries(
        "fte-rate", "westmere", BOARD, (RawPoint(period("2021"), value, part, base, (), "", OWN),)
    )


def publish(tables: Sequence[RawTable], series: Sequence[RawSeries], policy: Policy) -> Protected:
    """All of it through disclosure control, together; the ledger's numbers come after the tables'."""
    ledger = open_ledger(
        series, MEASURES, policy, is_own=lambda one: one.points[0].place == OWN, area="westmere"
    )
    return protect_together(tables, ledger, {}, policy)


def write_files(made: Protected, series: Sequence[RawSeries], policy: Policy, folder: Path) -> None:
    """`plan.json` and a CSV a table, as a build writes them."""
    published = protect_all(series, MEASURES, {"westmere": "Westmere"}, policy, made.veiled)
    found = compare_all(published, MEASURES, "westmere", parts=frozenset(), until=period("2026-27").end)
    body = {
        "plan": "westmere/2026-27",
        "blocks": [{"id": table.id, "tables": [open_table(table)]} for table in made.tables],
        "indicators": [open_indicator(one) for one in found.values() if one.own or one.groups],
    }
    (folder / "data").mkdir(parents=True, exist_ok=True)
    (folder / "data" / "plan.json").write_text(dump(body), "utf-8")
    for table in made.tables:
        (folder / "data" / f"{table.id}.csv").write_text(tidy_table(table).text, "utf-8")
