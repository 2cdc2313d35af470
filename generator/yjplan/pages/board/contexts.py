"""What the template of the board's page may know."""

from dataclasses import dataclass
from typing import Any

from yjplan.figures.tables import Status


@dataclass(frozen=True, slots=True)
class AskRow:
    """One thing to decide."""

    ask: str
    why: str
    link: str
    """Address of the section that says more; '' for none."""
    link_words: str


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """One indicator."""

    name: str
    address: str
    value: str
    """The figure, or the mark in its place."""
    unit: str
    """The unit in words, or what the mark means."""
    period: str
    sign: str
    """An arrow; the words behind it say the same."""
    change: str
    """`Fell from 212 in 2018 to 179 in 2021`."""
    status: Status | None
    """What it means; None where nothing is judged."""
    beside: tuple[str, ...]
    """Its target, and the areas beside it."""
    alone: str = ""
    """Why nothing stands beside it; '' where something does."""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action that is overdue or due."""

    words: str
    address: str
    when: str
    overdue: Status | None
    """`Overdue`, or `Day passed` where the plan tells progress instead; None for one that is only due."""
    said: str
    """What the plan says of how far it is; '' where it says nothing."""


@dataclass(frozen=True, slots=True)
class OwnerPart:
    """What one owner has to do."""

    owner: str
    counts: str
    """`2 overdue, 1 due`, and how many of them the page has no room for."""
    actions: tuple[ActionRow, ...]


@dataclass(frozen=True, slots=True)
class RiskRow:
    """One risk."""

    words: str
    address: str
    score: str
    """`20, was 15`; '' where the register gives none."""
    status: Status | None
    """Which way it moved."""


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """One amount."""

    name: str
    amount: str
    is_result: bool = False
    """True for what the amounts above it come to."""


@dataclass(frozen=True, slots=True)
class MoneyPart:
    """One budget, or the use of one grant."""

    title: str
    address: str
    rows: tuple[MoneyRow, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AttendancePart:
    """One register: by partner, or by meeting where it names no partners."""

    title: str
    address: str
    by: str
    """`Partner` or `Meeting`."""
    rows: tuple[tuple[str, str, str], ...]
    """Who or when, the percentage, `5 of 6` seats."""
    note: str


@dataclass(frozen=True, slots=True)
class ChangedPart:
    """What is different in one part of the plan."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class BoardPage:
    """`pages/board`: the board's page. A sentence stands wherever the plan has nothing."""

    meeting: str
    day_words: str
    asks: tuple[AskRow, ...]
    indicators: tuple[IndicatorRow, ...]
    indicators_note: str
    actions_summary: str
    owners: tuple[OwnerPart, ...]
    other_owners: str
    """Owners whose actions had no room, with their counts; '' for none."""
    actions_note: str
    risks_summary: str
    risks: tuple[RiskRow, ...]
    money: tuple[MoneyPart, ...]
    money_note: str
    """How many budgets had no room; '' for none."""
    attendance: tuple[AttendancePart, ...]
    attendance_note: str
    """How many registers had no room; '' for none."""
    since: str
    changed: tuple[ChangedPart, ...]
    is_roomy: bool = False
    """True where two sides of A4 hold it in larger type."""


BOARD_TEMPLATES: dict[str, type[Any]] = {"pages/board": BoardPage}
"""The template of the board's page with its context."""
