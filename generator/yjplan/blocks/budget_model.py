"""What a budget's file holds: lines of money, in parts, by partner or as a list."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from pydantic import Field

from yjplan.blocks.kind import BlockModel
from yjplan.figures.fields import AmountField
from yjplan.sources.models import Model, Some, Words, YesNo


def _added(amounts: Sequence[Decimal | None]) -> Decimal | None:
    """All amounts together; None where there is none, or one is not known."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if known and len(known) == len(amounts) else None


class Line(Model):
    """One row of money."""

    item: Words
    """What the money is for, or where it comes from."""
    partner: str = ""
    """Who gives it, in budgets that are lists."""
    detail: str = ""
    """More about it, as the name of a grant."""
    amounts: dict[str, AmountField] = Field(default_factory=dict)
    """Money by column; a column that is left out is an empty cell."""
    amount: AmountField | None = None
    """Money, in budgets that are lists; brackets mean income or a saving."""
    total: AmountField | None = None
    """The row's total as printed, in budgets with columns; the check compares it with the row."""
    subtotal: YesNo = False
    """Yes for a printed total of the rows above it, back to the subtotal before."""
    note: str = ""
    """For readers; it also answers the checks of the totals printed in this row."""

    @property
    def printed(self) -> Decimal | None:
        """The row's amount, or its columns added up; None where one of them is not known."""
        alone = self.amount if self.total is None else self.total
        if alone is not None:
            return alone if isinstance(alone, Decimal) else None
        return _added([amount if isinstance(amount, Decimal) else None for amount in self.amounts.values()])


class Part(Model):
    """Income, expenditure, or one group of costs, with its total."""

    name: Words
    kind: Literal["income", "expenditure"] | None = None
    """What it is, for the balance and the chart of shares; leave out where it is neither."""
    rows: Some[Line]
    total: Line | None = None
    """The printed total of all rows that are not subtotals."""

    @property
    def printed(self) -> Decimal | None:
        """The total's amount; None where none is printed, or none that is known."""
        return self.total.printed if self.total else None


class Budget(BlockModel):
    """Money in and money out."""

    partners: tuple[Words, ...] = ()
    """Columns of a table by partner; leave out for a list."""
    columns: tuple[Words, ...] = ()
    """Columns of a table by kind of money (cash, in kind), where the rows are partners."""
    parts: Some[Part]
    overall: Line | None = None
    """The printed total of all parts, which then stand in one table."""

    def stated(self, kind: Literal["income", "expenditure"]) -> Decimal | None:
        """The income or the expenditure as printed; None where it is not known of every part."""
        return _added([part.printed for part in self.parts if part.kind == kind])

    @property
    def across(self) -> tuple[str, ...]:
        """Headings of the columns of money; none in a list."""
        return self.partners or self.columns

    @property
    def is_one_table(self) -> bool:
        """True when all parts stand in one table, so that a total of all of them can stand below."""
        return self.overall is not None or len(self.parts) == 1
