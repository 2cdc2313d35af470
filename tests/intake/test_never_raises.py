"""Whatever stands in the cells of a published file, the answer is rows or problems."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.intake.test_twice import KINDS
from yjplan.intake.areas import Atlas
from yjplan.intake.gather import Gathered, Request, gather
from yjplan.intake.owner import find_owner
from yjplan.intake.release import Wish
from yjplan.packs.geography import read_geography
from yjplan.packs.reader import read_packs
from yjplan.plan.indicators import national_indicator
from yjplan.plan.models import Authority, Council
from yjplan.problems import Severity
from yjplan.sources.sheet import Content
from yjplan.sources.workbook import Workbook, read_workbook

GEOGRAPHY = read_geography()
OWNER = find_owner(
    Authority.model_construct(
        id="northamptonshire",
        name="Northamptonshire",
        service_name="Northamptonshire Youth Justice Service",
        nation="England",
        region="east-midlands",
        councils=(
            Council.model_construct(id="north-northamptonshire", name="North", code="E06000061"),
            Council.model_construct(id="west-northamptonshire", name="West", code="E06000062"),
        ),
    ),
    GEOGRAPHY,
)
INDICATORS = {name: national_indicator(entry) for name, entry in read_packs().indicators.items()}
CELLS = st.one_of(
    st.text(max_size=8),
    st.floats(),
    st.integers(-(10**20), 10**20),
    st.booleans(),
    st.dates(),
    st.timedeltas(),
    st.sampled_from(
        [
            "",
            "-",
            "[c]",
            "[note 1]",
            "England",
            "Northamptonshire",
            "London",
            "2021",
            "2020-21",
            "1e9",
            "%",
            "=",
        ]
    ),
)


def taken(book: Workbook) -> Gathered:
    """What an import makes of it."""
    assert OWNER is not None
    request = Request((OWNER,), INDICATORS, Atlas(GEOGRAPHY), Wish(released="29 January 2026"), full=True)
    return gather([book], request)


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
@settings(max_examples=40)
def test_no_cell_raises(kind: str, data: st.DataObject) -> None:
    """Text for numbers, dates for text, anything in a heading, rows that are cut off."""
    name, make, _, _ = KINDS[kind]
    book, _ = read_workbook(make(), name)
    assert book is not None
    sheets = []
    for sheet in book.sheets:
        rows: list[list[Content]] = [list(row) for row in sheet.rows]
        for _ in range(data.draw(st.integers(0, 3))):
            row = data.draw(st.integers(0, len(rows) - 1))
            if rows[row]:
                rows[row][data.draw(st.integers(0, len(rows[row]) - 1))] = data.draw(CELLS)
        cut = data.draw(st.integers(0, len(rows) - 1))
        rows[cut] = rows[cut][: data.draw(st.integers(0, 20))]
        sheets.append(replace(sheet, rows=rows))
    found = taken(Workbook(name, tuple(sheets)))
    assert found.batches or found.problems
    assert all(problem.message and problem.hint for problem in found.problems)
    if any(
        problem.severity is Severity.ERROR for problem in found.problems if problem.code == "unit-mismatch"
    ):
        assert not found.batches


def test_dates_and_lengths_are_cells_too() -> None:
    """A spreadsheet program may have taken a number for a date."""
    book, _ = read_workbook(KINDS["lait"][1](), "bds.csv")
    assert book is not None
    sheet = book.sheets[0]
    for content in (date(2021, 1, 1), timedelta(hours=5)):
        rows = [list(row) for row in sheet.rows]
        rows[1][4] = content
        found = taken(Workbook("bds.csv", (replace(sheet, rows=rows),)))
        assert "wrong-type" in [problem.code for problem in found.problems]
