"""JSON for other programs: exact numbers, fields in order."""

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest

from tests.figures.samples import CHILDREN, value
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Bullets, Cell, Column, Row, RowKind, SafeTable, Status, Sum, Tone
from yjplan.pages.open_data.open_table import open_table
from yjplan.pages.open_data.to_json import dump


@dataclass(frozen=True, slots=True)
class Sample:
    """A field whose name Python keeps for itself, and one that is mostly empty."""

    from_: date
    note: str = ""


@pytest.mark.parametrize(
    "text", ["0.1", "0.10", "-29.70", "12345678901234567890.123456789", "0", "179", "1E+3", "0.0000001"]
)
def test_a_number_keeps_its_digits(text: str) -> None:
    """As a float 0.1 is another number, and long ones lose their end."""
    amount = Decimal(text)
    assert dump([amount]) == f"[\n {amount:f}\n]\n"
    assert json.loads(dump([amount]), parse_float=Decimal, parse_int=Decimal) == [amount]


def test_text_that_looks_like_our_own_numbers_stays_text() -> None:
    """Signs that nobody sees are taken out of it."""
    assert json.loads(dump(["\x0012\x00", '"\\u00001\\u0000"'])) == ["12", '"\\u00001\\u0000"']


def test_fields_are_named_as_readers_name_them_and_what_is_usual_is_left_out() -> None:
    """`from` is no name in Python."""
    assert json.loads(dump(Sample(date(2026, 4, 1)))) == {"from": "2026-04-01"}
    assert json.loads(dump(Sample(date(2026, 4, 1), "New."))) == {"from": "2026-04-01", "note": "New."}


def test_a_table_holds_values_texts_units_marks_and_sums() -> None:
    """A withheld value is null with its mark; the cells that add up are named by row and column."""
    made = SafeTable(
        "t",
        "A table",
        (Column("A", group="G"), Column("B", total=True)),
        (
            Row((Cell("West"),), RowKind.GROUP),
            Row((Cell(Bullets(("a", "b"))), Cell(PublishedValue(None, CHILDREN, Mark.CONFIDENTIAL)))),
            Row((Cell(Status("Late", Tone.LATE)), Cell(value("179"))), RowKind.TOTAL),
        ),
        (Sum((2, 1), ((1, 1),)),),
        ("A note.",),
        "Somewhere",
    )
    body = json.loads(dump(open_table(made)))
    assert body["columns"] == [{"heading": "A", "group": "G"}, {"heading": "B", "total": True}]
    assert [one["kind"] for one in body["rows"]] == ["group", "body", "total"]
    assert body["rows"][1]["cells"] == [
        ["a", "b"],
        {"value": None, "text": "[c]", "unit": "children", "marks": ["[c]"]},
    ]
    status, number = body["rows"][2]["cells"]
    assert (status, number["value"]) == ({"words": "Late", "tone": "late"}, 179)
    assert body["sums"] == [{"total": [2, 1], "parts": [[1, 1]]}]
    assert (body["notes"], body["source"]) == (["A note."], "Somewhere")
