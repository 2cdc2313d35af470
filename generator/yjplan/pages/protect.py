"""Blocks through disclosure control, to what their pages show."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from yjplan.blocks.check import Block
from yjplan.blocks.kind import Shown
from yjplan.charts.chart import Chart
from yjplan.figures.compare import Finding
from yjplan.figures.disclosure import Policy, Protected, protect_and_audit
from yjplan.figures.suppression.report import disclosure_report
from yjplan.pages.ready import ShownBlock
from yjplan.problems import Problem, problem


def protect_tables_of(blocks: Iterable[Block], policy: Policy) -> Protected:
    """All tables of a plan at once, since what one withholds another may give back."""
    return protect_and_audit([table for block in blocks for table in block.tables], policy)


def check_disclosure(blocks: Sequence[Block], protected: Protected, policy: Policy) -> list[Problem]:
    """A problem for each withheld count that readers could work out all the same."""
    owners = [block for block in blocks for _ in block.tables]
    problems = []
    for found in protected.inferences:
        if found.is_safe(policy.threshold):
            continue
        t, (r, c) = found.at
        table, cell = protected.tables[t], protected.tables[t].rows[r].cells[c]
        place = cell.place if cell.place.file else owners[t].written.place
        message = f"'{table.title}': a withheld count ({table.columns[c].heading}) can be worked out."
        hint = "Merge it with a row or column beside it, leave its total out, or allow totals to be withheld."
        problems.append(problem("disclosure-not-safe", place, message, hint))
    return problems


def report_on(plan: str, protected: Protected) -> str:
    """What was withheld in a plan and why, for its data lead."""
    return disclosure_report(plan, protected.tables, protected.inferences)


def show_blocks(
    blocks: Iterable[Block], findings: Mapping[str, Finding], protected: Protected
) -> tuple[ShownBlock, ...]:
    """The published view of every block: its tables protected, its charts made from those."""
    shown, rest = [], protected.tables
    for block in blocks:
        tables, rest = rest[: len(block.tables)], rest[len(block.tables) :]
        view = block.kind.view(block.model, Shown(block.id, block.written.options, tables, findings))
        drawn = tuple(chart for chart in view.charts if _has_numbers(chart))
        shown.append(ShownBlock(block, replace(view, charts=drawn)))
    return tuple(shown)


def _has_numbers(chart: Chart) -> bool:
    """False for a chart whose every value is withheld: there is nothing to draw."""
    return any(v is not None and v.amount is not None for one in chart.series for v in one.values)
