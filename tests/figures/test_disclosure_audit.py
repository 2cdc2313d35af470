"""The second look finds every leak in what is published, and the report gives no number away."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.figures.count_tables import counted, matrix, printed, questions, truth, withheld
from yjplan.figures.disclosure import Policy, Protected, protect_and_audit, protect_tables
from yjplan.figures.marks import Mark
from yjplan.figures.suppression.audit import Known, audit
from yjplan.figures.suppression.inference import Inference, Range
from yjplan.figures.suppression.report import disclosure_report
from yjplan.figures.tables import (
    Cell,
    Column,
    Number,
    RawTable,
    RawValue,
    Row,
    RowKind,
    SafeTable,
    Sum,
)
from yjplan.figures.units import UNITS
from yjplan.problems import Place

POLICY = Policy()


def row_of(*numbers: int | Mark, total: int | None = None) -> RawTable:
    """One row with its printed total, if any; the total need not be what the row adds up to."""
    cells = [counted(number) for number in numbers] + ([] if total is None else [counted(total)])
    last = len(numbers)
    sums = () if total is None else (Sum((0, last), tuple((0, c) for c in range(last))),)
    columns = tuple(Column(f"c{c}", numeric=True, total=c == last) for c in range(len(cells)))
    return RawTable("r", "R", columns, (Row(tuple(cells)),), sums)


def show(table: SafeTable, where: tuple[int, int], number: int) -> SafeTable:
    """The table with one withheld cell printed after all."""
    rows = [list(row.cells) for row in table.rows]
    rows[where[0]][where[1]] = printed(number)
    made = (replace(row, cells=tuple(cells)) for row, cells in zip(table.rows, rows, strict=True))
    return replace(table, rows=tuple(made))


def look_again(table: SafeTable, raw: RawTable) -> list[Inference]:
    """The audit of one table as it is: what it finds about small counts."""
    numbers = {(0, (r, c)): n for r, row in enumerate(truth(raw)) for c, n in enumerate(row)}
    small = frozenset(at for at, n in numbers.items() if 0 < n <= POLICY.threshold)
    known = Known([[at] for at in numbers], {}, small, frozenset())
    return [found for found in audit([table], known, POLICY.threshold) if found.is_small]


def ranges(protected: Protected) -> list[str]:
    """What a stranger can work out, cell by cell."""
    return [str(found.stranger) for found in protected.inferences]


def test_a_count_withheld_alone_beside_its_total_is_found() -> None:
    """It is the difference."""
    raw = row_of(3, 12, 41, total=56)
    (safe,) = protect_tables([raw], POLICY)
    (found,) = look_again(show(safe, (0, 1), 12), raw)
    assert found.stranger == Range(3, 3)
    assert not found.is_safe(POLICY.threshold)


def test_two_linked_totals_give_nothing_back() -> None:
    """The shape of a staff table that leaked: few counts a row, many of them small, totals of both."""
    raw = matrix([[2, 7, 14, 31], [0, 2, 1, 0], [0, 3, 4, 0], [0, 0, 1, 0]])
    protected = protect_and_audit([raw], POLICY)
    assert all(found.is_safe(POLICY.threshold) for found in protected.inferences)
    assert all(found.insider.holds(POLICY.narrowest) for found in protected.inferences if found.is_small)
    (safe,) = protected.tables
    for r, c in withheld(safe):
        if truth(raw)[r][c] > POLICY.threshold:
            found = look_again(show(safe, (r, c), truth(raw)[r][c]), raw)
            kept = all(one.is_safe(POLICY.threshold) and one.insider.holds(POLICY.narrowest) for one in found)
            assert not kept, "company that nobody needs is withheld"


def test_the_base_of_a_survey_is_printed_under_all_questions_or_none() -> None:
    """One place in the content is one number: what one question withholds, another must not print."""
    wide = protect_tables(questions([3, 2, 20], [15, 10], [25, 0]), POLICY)
    assert [withheld(table) for table in wide] == [{(0, 0), (1, 0), (2, 0)}, set(), set()]
    narrow = protect_tables(questions([1, 1, 4], [6, 0]), POLICY)
    assert [withheld(table) >= {(base, 0)} for table, base in zip(narrow, (3, 2), strict=True)] == [True] * 2


def test_totals_of_one_size_are_taken_for_one_number() -> None:
    """Two tables by different features whose totals agree count the same children."""
    tables = [matrix([[1, 1, 4]], down=False, name="a"), matrix([[1, 2, 3]], down=False, name="b")]
    safe = protect_tables(tables, POLICY)
    assert [(0, 3) in withheld(table) for table in safe] == [True, True]


def test_a_difference_that_a_note_admits_is_known_to_readers() -> None:
    """The parts make 27 and the total says 30: the small count is still the rest less three."""
    protected = protect_and_audit([row_of(3, 10, 14, total=30)], POLICY)
    assert withheld(protected.tables[0]) == {(0, 0), (0, 1)}
    assert ranges(protected) == ["1 to 12", "1 to 12"]


def test_a_total_that_is_not_printed_says_nothing() -> None:
    """An empty cell in a row of totals is no sum."""
    table = row_of(3, 10, total=13)
    blank = replace(table.rows[0].cells[2], value="")
    table = replace(table, rows=(replace(table.rows[0], cells=(*table.rows[0].cells[:2], blank)),))
    assert withheld(protect_tables([table], POLICY)[0]) == {(0, 0)}


def test_what_the_source_withholds_is_not_given_back_either() -> None:
    """`[c]` beside a total is a difference too, and another mark leaves the sum open."""
    assert withheld(protect_tables([row_of(Mark.CONFIDENTIAL, 12, 41, total=57)], POLICY)[0]) == {
        (0, 0),
        (0, 1),
    }
    protected = protect_and_audit([row_of(Mark.NOT_AVAILABLE, 3, 41, total=57)], POLICY)
    assert withheld(protected.tables[0]) == {(0, 1)}
    assert ranges(protected) == ["1 to 16"]


def test_where_totals_must_stand_the_audit_says_what_they_give_away() -> None:
    """Three children of six, each counted at least once, can be four at most."""
    protected = protect_and_audit([row_of(1, 1, 4, total=6)], replace(POLICY, keep_totals=True))
    assert ranges(protected) == ["1 to 4"] * 3
    assert not any(found.is_safe(POLICY.threshold) for found in protected.inferences)


@pytest.mark.parametrize(("threshold", "numbers"), [(1, [1, 2, 9]), (3, [3, 2, 9]), (9, [4, 9, 12])])
def test_any_threshold_is_kept(threshold: int, numbers: list[int]) -> None:
    """A service may choose a lower or a higher one."""
    protected = protect_and_audit([row_of(*numbers, total=sum(numbers))], Policy(threshold))
    assert all(found.is_safe(threshold) for found in protected.inferences)


def test_a_cell_that_is_printed_in_one_table_and_withheld_in_another_is_found() -> None:
    """The audit does not rely on the choice having been carried out."""
    first, second = protect_tables(questions([3, 2, 20], [15, 10]), POLICY)
    base = [(0, (3, 0)), (1, (2, 0))]
    torn = replace(
        first, rows=(*first.rows[:-1], Row((replace(printed(0), value=first.rows[0].cells[0].value),)))
    )
    found = audit([torn, second], Known([base], {}, frozenset(), frozenset()), POLICY.threshold)
    assert [one.stranger for one in found] == [Range(25, 25)]
    assert not found[0].is_safe(POLICY.threshold)


def test_the_report_names_cells_and_ranges_and_no_number_withheld() -> None:
    """The data lead sees where and why; the numbers stay in the content."""
    rows = tuple(
        Row((replace(counted(0), value=name), counted(number, Place("a.yml", n))), kind)
        for n, (name, number, kind) in enumerate(
            [("Robbery", 3, RowKind.BODY), ("Theft", 17, RowKind.BODY), ("All", 20, RowKind.TOTAL)]
        )
    )
    columns = (Column("Offence"), Column("Children", numeric=True))
    table = RawTable("offences", "Offences", columns, rows, (Sum((2, 1), ((0, 1), (1, 1))),))
    protected = protect_and_audit([table], POLICY)
    text = disclosure_report("westmere/2026-27", protected.tables, protected.inferences)
    assert "  row 1 (Robbery), Children: small; reader 1 to 19; insider 1 to 5" in text
    assert "  row 2 (Theft), Children: company; reader 1 to 19; insider 15 to 19" in text
    assert " 17" not in text


def test_percentages_beside_a_withheld_count_go_with_it() -> None:
    """The share of a known total is the count, and the other shares leave it as the rest."""
    shares = [Number(Decimal(n), UNITS["percent"]) for n in (5, 35, 60)]
    rows = tuple(
        Row((counted(n), Cell[RawValue](share))) for n, share in zip((3, 21, 36), shares, strict=True)
    )
    columns = (Column("Children", numeric=True), Column("Share", numeric=True))
    (safe,) = protect_tables([RawTable("t", "T", columns, rows)], POLICY)
    values = [[getattr(cell.value, "text", "") for cell in row.cells] for row in safe.rows]
    assert values == [["[c]", "[c]"], ["21", "[c]"], ["36", "[c]"]]
