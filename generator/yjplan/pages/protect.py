"""Blocks through disclosure control, to what their pages show."""

from collections.abc import Iterable, Mapping

from yjplan.blocks.check import Block
from yjplan.blocks.kind import Shown
from yjplan.figures.compare import Finding
from yjplan.figures.disclosure import Policy, protect_table
from yjplan.pages.ready import ShownBlock


def show_blocks(
    blocks: Iterable[Block], findings: Mapping[str, Finding], policy: Policy
) -> tuple[ShownBlock, ...]:
    """The published view of every block: its tables protected, its charts made from those."""
    shown = []
    for block in blocks:
        tables = tuple(protect_table(table, policy) for table in block.tables)
        view = block.kind.view(block.model, Shown(block.id, block.written.options, tables, findings))
        shown.append(ShownBlock(block, view))
    return tuple(shown)
