"""What a kind of block is: a model, its checks, its tables, its view."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from yjplan.charts.chart import Chart
from yjplan.figures.compare import Finding
from yjplan.figures.periods import Period
from yjplan.figures.tables import RawTable, SafeTable
from yjplan.plan.acceptance import Acceptance
from yjplan.problems import Place, Problem
from yjplan.sources.csv_text import TextTable
from yjplan.sources.models import Model, Words, WordsList

B = TypeVar("B", bound="BlockModel")


class BlockModel(Model):
    """What the data of every block may say."""

    title: Words
    """Caption of the table or heading of the block."""
    note: WordsList = ()
    """Notes for readers, printed below; a note also answers a check of the block as a whole."""
    source: str = ""
    """Where the figures come from, with their period, when it is not the plan itself."""
    accept: tuple[Acceptance, ...] = ()
    """Problems with this file that somebody has accepted: code, by, on, why."""


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """What checks may know of the rest of the plan."""

    period: Period | None = None
    """The plan's period; None where a block is checked on its own."""
    indicators: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    """Areas that figures may be about; empty where a block is checked on its own."""
    board_roles: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
    """Ids of the actions in the plan's action plans."""
    refs: Mapping[str, str] = field(default_factory=dict)
    """What readers see in place of the id of an action, where that is another: `{volunteers-2: 9.2}`."""
    threshold: int = 5
    """Counts of people from 1 to this are withheld; the site's own wherever a plan is built."""


@dataclass(frozen=True, slots=True)
class Written:
    """A block as its author wrote it, with what its checks need to know."""

    id: str
    """Name of the block on its page and of its files: `budget`."""
    place: Place
    """Where the block stands in the section."""
    options: Mapping[str, str]
    place_of: Callable[..., Place]
    """`place_of('risks', 1, 'owner')`: where a value stands in the block's file."""
    tables: Mapping[str, TextTable] = field(default_factory=dict)
    """CSV files of the plan that the block may name."""
    facts: PlanFacts = PlanFacts()


@dataclass(frozen=True, slots=True)
class Shown:
    """What a block's view may use: published tables, and findings for blocks about indicators."""

    id: str
    options: Mapping[str, str]
    tables: tuple[SafeTable, ...]
    findings: Mapping[str, Finding]
    least_base: int = 0
    """Shares of fewer people than this are withheld."""


@dataclass(frozen=True, slots=True)
class View:
    """What a block puts on the page: what the template says, and the block's charts.

    Where a template places nothing special, `tables` and `charts` are shown one after the other.
    """

    tables: tuple[SafeTable, ...] = ()
    charts: tuple[Chart, ...] = ()
    context: Any = None
    """The frozen context of the kind's own template; None for the plain one."""


def no_checks(_block: object, _written: Written) -> Iterable[Problem]:
    """For kinds that have nothing of their own to check."""
    return ()


def no_tables(_block: object, _written: Written) -> tuple[RawTable, ...]:
    """For kinds without tables."""
    return ()


def tables_only(_block: object, shown: Shown) -> View:
    """The view of kinds that are their tables."""
    return View(shown.tables)


@dataclass(frozen=True, slots=True)
class BlockKind(Generic[B]):
    """One kind of block."""

    name: str
    """As authors write it: `:::{budget}`."""
    summary: str
    """One line for the authors' reference."""
    model: type[B]
    example: str
    """YAML of a small right example, shown in the reference and built by a test."""
    check: Callable[[B, Written], Iterable[Problem]] = no_checks
    tables: Callable[[B, Written], tuple[RawTable, ...]] = no_tables
    """The block's tables, raw; every sum that is printed is declared in them."""
    view: Callable[[B, Shown], View] = tables_only
    argument: str = "file"
    """What stands behind the kind: 'file', or the field of the model that it fills, or '' for nothing."""
    options: tuple[str, ...] = ()
    """Options that a block with a file may have; without a file, the options are the model's fields."""
    template: str = "plain"
    """`templates/blocks/<template>.html.jinja`."""
