"""Tidy files survive being written and read, and are written in one way only."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from yjplan.figures.attach import COLUMNS
from yjplan.intake.tidy import TidyRow, rows_of, tidy_text
from yjplan.sources.csv_text import read_csv

words = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp", "Zs")), min_size=1, max_size=12)
names = st.sampled_from(["fte", "cla-offending", "population-10-17"])
periods = st.sampled_from(["2020", "2020-21", "YE 2020-03", "2020-Q1", "unstated"])
values = st.sampled_from(["0", "12", "39.52", "[x]", "[c]"])
numbers = st.sampled_from(["", "12", "4000"])


@st.composite
def tables(draw: st.DrawFn) -> list[TidyRow]:
    """Rows with different keys."""
    made = [
        TidyRow(
            indicator=draw(names),
            area=draw(st.sampled_from(["newham", "london"])),
            period=draw(periods),
            group=draw(st.sampled_from(["", "sex: girls", "age: 15; ethnicity: White"])),
            value=draw(values),
            numerator=draw(numbers),
            denominator=draw(numbers),
            rank=draw(numbers),
            of=draw(numbers),
            source=draw(st.sampled_from(["lait", "nomis"])),
            flag=draw(st.sampled_from(["", "[r]", "[p] [b]"])),
            note=draw(st.one_of(st.just(""), words)),
        )
        for _ in range(draw(st.integers(1, 8)))
    ]
    return list({row.key: row for row in made}.values())


@given(tables())
def test_what_is_written_is_read_again(rows: list[TidyRow]) -> None:
    """Every cell of every row, in the files' order."""
    table, problems = read_csv(tidy_text(rows), "x.csv")
    assert problems == []
    assert table is not None
    assert table.headings == COLUMNS
    assert sorted(row.cells for row in rows_of(table)) == sorted(row.cells for row in rows)


@given(tables(), st.randoms())
def test_the_order_of_rows_makes_no_difference(rows: list[TidyRow], chance: object) -> None:
    """The same rows are the same bytes."""
    shuffled = list(rows)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert tidy_text(shuffled) == tidy_text(rows)


ROW = TidyRow("fte", "newham", "2020-21", "", "12", "", "", "", "", "lait", "", "")


def test_two_ways_to_write_a_period_are_one_row() -> None:
    """`2020/21` is `2020-21`."""
    assert replace(ROW, period="2020/21").key == ROW.key


def test_a_row_has_no_representation() -> None:
    """Its cells may hold small counts."""
    assert "12" not in repr(ROW).split("0x")[0]
