"""Blocks through disclosure control, to what their pages show."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from yjplan.blocks.check import Block
from yjplan.blocks.kind import Shown
from yjplan.charts.worth import is_worth_drawing
from yjplan.figures.compare import Finding
from yjplan.figures.disclosure import Policy, Protected, protect_and_audit
from yjplan.figures.ledger import Ledger
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.suppression.linked import Linked
from yjplan.figures.suppression.report import disclosure_report
from yjplan.figures.suppression.same import At
from yjplan.figures.tables import Count, RawTable, SafeTable
from yjplan.pages.ready import ShownBlock
from yjplan.problems import Place, Problem, problem
from yjplan.sources import nodes


def protect_together(
    tables: Sequence[RawTable],
    ledger: Ledger,
    said: Mapping[int, frozenset[str]],
    policy: Policy,
    told: frozenset[At] = frozenset(),
) -> Protected:
    """All tables of a plan and its series at once, since what one withholds another may give back.

    `said` are numbers of people that readers know from elsewhere, `told` cells whose number they know.
    """
    last = len(tables)
    linked = Linked(
        tuple(((last, one), (last, other)) for one, other in ledger.equal),
        told | {(last, where) for where in ledger.told},
        said,
        last,
    )
    made = protect_and_audit([*tables, ledger.table], policy, linked)
    counts = made.tables[-1]
    gone = [
        (r, c)
        for r, row in enumerate(counts.rows)
        for c, cell in enumerate(row.cells)
        if isinstance(cell.value, PublishedValue) and cell.value.mark is Mark.CONFIDENTIAL
    ]
    return Protected(
        made.tables[:-1], made.inferences, ledger.veiled(gone), policy.minimum_denominator, counts
    )


def check_disclosure(blocks: Sequence[Block], protected: Protected, policy: Policy) -> list[Problem]:
    """A problem for each withheld count that readers could work out all the same."""
    owners = [block.written.place for block in blocks for _ in block.tables]
    tables = [*protected.tables, *([protected.ledger] if protected.ledger else [])]
    problems = []
    for found in protected.inferences:
        if found.is_safe(policy.spread):
            continue
        t, (r, c) = found.at
        table, cell = tables[t], tables[t].rows[r].cells[c]
        places = [*(other.place for other in table.rows[r].cells), *owners[t : t + 1], _first_place(table)]
        place = cell.place if cell.place.file else next((p for p in places if p.file), cell.place)
        message = f"'{table.title}': a withheld count ({table.columns[c].heading}) can be worked out."
        hint = "Merge it with a row or column beside it, leave its total out, or allow totals to be withheld."
        problems.append(problem("disclosure-not-safe", place, message, hint))
    return problems


def _first_place(table: SafeTable) -> Place:
    return next((cell.place for row in table.rows for cell in row.cells if cell.place.file), Place(""))


def check_owner(owner: str, site_file: nodes.Node | None, plans: Iterable[Sequence[Block]]) -> list[Problem]:
    """A problem where tables of plans count people and the site names nobody who answers for that."""
    counts = any(
        isinstance(cell.value, Count)
        for blocks in plans
        for block in blocks
        for table in block.tables
        for row in table.rows
        for cell in row.cells
    )
    if owner or not counts or not isinstance(site_file, nodes.Mapping):
        return []
    message = "Counts of people are published, and nobody is named who answers for small numbers."
    hint = "Write 'owner:' under 'disclosure:', a role with or without a name, as 'Data lead of the service'."
    return [problem("disclosure-without-owner", site_file.key_place("disclosure"), message, hint)]


def report_on(plan: str, protected: Protected, owner: str = "") -> str:
    """What was withheld in a plan and why, for whoever answers for it."""
    tables = (*protected.tables, *((protected.ledger,) if protected.ledger else ()))
    return disclosure_report(plan, tables, protected.inferences, owner=owner, shares=protected.shares)


def show_blocks(
    blocks: Iterable[Block], findings: Mapping[str, Finding], protected: Protected
) -> tuple[ShownBlock, ...]:
    """The published view of every block: its tables protected, its charts made from those."""
    shown, rest = [], protected.tables
    for block in blocks:
        tables, rest = rest[: len(block.tables)], rest[len(block.tables) :]
        view = block.kind.view(
            block.model, Shown(block.id, block.written.options, tables, findings, protected.least_base)
        )
        drawn = tuple(chart for chart in view.charts if is_worth_drawing(chart))
        shown.append(ShownBlock(block, replace(view, charts=drawn)))
    return tuple(shown)
