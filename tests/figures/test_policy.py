"""The parts of the policy that a site may set, on tables and on series."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings

from tests.figures.count_tables import matrix, tables_together, truth, withheld
from tests.figures.samples import BOARD, column_table, period
from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy, protect_and_audit, protect_table
from yjplan.figures.marks import Mark
from yjplan.figures.protect import protect_series
from yjplan.figures.published import PublishedValue
from yjplan.figures.series import RawPoint, RawSeries
from yjplan.figures.tables import Cell, Column, Count, Number, RawTable, RawValue, Row, RowKind
from yjplan.figures.units import UNITS
from yjplan.plan.models import DisclosureRules
from yjplan.problems import Place
from yjplan.sources.models import check_model
from yjplan.sources.yaml_text import read_yaml

NO_ZEROS = Policy(zeros_safe=False)


def shares_of(base: int, *percents: str) -> RawTable:
    """A question in percentages, with the number who answered below."""
    rows = [Row((Cell[RawValue](Number(Decimal(p), UNITS["percent"])),)) for p in percents]
    total: Cell[RawValue] = Cell(Count(RawCount(base), UNITS["children"]))
    return RawTable("q", "Q", (Column("Share", numeric=True),), (*rows, Row((total,), RowKind.TOTAL)))


def shown(table: RawTable, policy: Policy) -> list[str]:
    """The last column as it is published."""
    values = [row.cells[-1].value for row in protect_table(table, policy).rows]
    return [value.text for value in values if isinstance(value, PublishedValue)]


def one(value: str, numerator: int | None, denominator: int | None, policy: Policy) -> str:
    """A percentage of one period, as it is published."""
    part = None if numerator is None else RawCount(numerator)
    base = None if denominator is None else Decimal(denominator)
    point = RawPoint(period("2021"), Decimal(value), part, base, (), "", Place("a.csv", 2))
    series = RawSeries("x", "westmere", BOARD, (point,))
    return protect_series(series, UNITS["percent"], "Westmere", policy).points[0].value.text


def test_zeros_are_withheld_where_they_are_not_safe() -> None:
    """With company, so that nobody knows which count is none."""
    hidden = shown(column_table([0, 12, 41, 30], 83), NO_ZEROS)
    assert hidden[0] == "[c]"
    assert hidden.count("[c]") == 2
    assert shown(column_table([0, 12, 41, 30], 83), Policy()) == ["0", "12", "41", "30", "83"]


def test_percentages_of_none_are_withheld_where_zeros_are_not_safe() -> None:
    """0% is a zero, and 100% is none left; in a table the column goes, as the rest would say it."""
    assert one("0", None, 40, NO_ZEROS) == one("100", None, 40, NO_ZEROS) == "[c]"
    assert one("0", 0, 40, NO_ZEROS) == "[c]"
    assert shown(shares_of(40, "0", "40", "60"), NO_ZEROS) == ["[c]", "[c]", "[c]", "40"]
    assert shown(shares_of(40, "0", "40", "60"), Policy()) == ["0%", "40%", "60%", "40"]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(tables_together())
def test_a_small_count_may_be_none_for_every_reader(raw: list[RawTable]) -> None:
    """Where zeros are withheld, a withheld count may be any number from 0 to the threshold."""
    made = protect_and_audit(raw, NO_ZEROS)
    for table, safe in zip(raw, made.tables, strict=True):
        assert all(
            (r, c) in withheld(safe)
            for r, row in enumerate(truth(table))
            for c, number in enumerate(row)
            if number <= NO_ZEROS.threshold
        )
    unsafe = [found for found in made.inferences if not found.is_safe(NO_ZEROS.spread)]
    everything = protect_and_audit(raw, Policy(10**6, zeros_safe=False))
    widest = {found.at: found.stranger for found in everything.inferences}
    for found in unsafe:  # a total of few children cannot be hidden better than by withholding everything
        assert not widest[found.at].holds(NO_ZEROS.spread) or found.is_small is False


@pytest.mark.parametrize(("base", "text"), [(19, "[c]"), (20, "50%")])
def test_no_percentage_of_fewer_people_than_the_policy_says(base: int, text: str) -> None:
    """In series and in tables alike."""
    policy = Policy(minimum_denominator=20)
    assert one("50", 10, base, policy) == text
    assert shown(shares_of(base, "50", "50"), policy)[:2] == [text, text]


def test_percentages_of_a_withheld_number_go_with_it() -> None:
    """A quarter and three quarters of few children are of four."""
    assert shown(shares_of(4, "25", "75"), Policy()) == ["[c]", "[c]", "[c]"]


def test_a_small_denominator_is_a_small_count() -> None:
    """Also beside a count."""
    point = RawPoint(period("2021"), RawCount(12), None, Decimal(4), (), "", Place("a.csv", 2))
    series = RawSeries("x", "westmere", BOARD, (point,))
    made = protect_series(series, UNITS["children"], "Westmere", Policy()).points[0]
    assert made.denominator is not None
    assert made.denominator.mark is Mark.CONFIDENTIAL


def test_a_number_that_is_told_is_no_company() -> None:
    """See `Linked`; without it the smallest would be taken."""
    assert shown(column_table([3, 12, 41], 56), Policy())[1] == "[c]"
    assert (0, 1) in withheld(protect_table(matrix([[3, 12]], down=False), Policy()))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("rounding: 5", "unknown-value"),
        ("minimum-denominator: -1", "wrong-type"),
        ("zeros-safe: 3", "wrong-type"),
    ],
)
def test_what_cannot_be_kept_is_refused(text: str, code: str) -> None:
    """Rounding would need an audit of its own; half of it would be worse than none."""
    node, _ = read_yaml(text + "\n", "site.yml")
    assert node is not None
    made, problems = check_model(DisclosureRules, node)
    assert made is None
    assert [problem.code for problem in problems] == [code]
