"""A block read from YAML as a build reads it, for the tests of every kind."""

from collections.abc import Mapping
from typing import TypeVar

from yjplan.blocks.kind import BlockKind, BlockModel, PlanFacts, Shown, View, Written
from yjplan.figures.disclosure import Policy, protect_table
from yjplan.figures.sums import check_sums
from yjplan.figures.tables import SafeTable
from yjplan.problems import Place, Problem, Severity
from yjplan.sources.csv_text import TextTable
from yjplan.sources.models import check_model
from yjplan.sources.nodes import place_at
from yjplan.sources.yaml_text import read_yaml

B = TypeVar("B", bound=BlockModel)


def read_block(
    kind: BlockKind[B],
    yaml_text: str,
    *,
    options: Mapping[str, str] | None = None,
    tables: Mapping[str, TextTable] | None = None,
    facts: PlanFacts = PlanFacts(),  # noqa: B008 - a frozen value
) -> tuple[B | None, Written, list[Problem]]:
    """The checked model, how it was written, and what the YAML reader and the model found wrong."""
    file = f"westmere/2022-23/{kind.name}.yml"
    node, problems = read_yaml(yaml_text, file)
    assert node is not None, problems
    written = Written(
        kind.name,
        Place("westmere/2022-23/02-blocks.md", 5),
        options or {},
        lambda *path: place_at(node, path),
        tables or {},
        facts,
    )
    block, found = check_model(kind.model, node)
    return block, written, [*problems, *found]


def right_block(
    kind: BlockKind[B],
    yaml_text: str = "",
    *,
    facts: PlanFacts = PlanFacts(),  # noqa: B008 - a frozen value
) -> tuple[B, Written]:
    """A block whose YAML fits its model; the kind's own example where no text is given."""
    block, written, problems = read_block(kind, yaml_text or kind.example, facts=facts)
    assert block is not None, problems
    return block, written


def all_problems(
    kind: BlockKind[B],
    yaml_text: str = "",
    *,
    facts: PlanFacts = PlanFacts(),  # noqa: B008 - a frozen value
) -> list[Problem]:
    """Everything that a build would say about the block: model, own checks, and sums where those are well."""
    block, written, problems = read_block(kind, yaml_text or kind.example, facts=facts)
    if block is None:
        return problems
    problems += kind.check(block, written)
    if any(found.severity is Severity.ERROR for found in problems):
        return problems
    return [*problems, *(found for table in kind.tables(block, written) for found in check_sums(table))]


def codes(problems: list[Problem]) -> list[str]:
    """The codes alone, in the order found."""
    return [found.code for found in problems]


def published(kind: BlockKind[B], yaml_text: str = "", threshold: int = 5) -> tuple[SafeTable, ...]:
    """The block's tables after disclosure control."""
    block, written = right_block(kind, yaml_text)
    return tuple(protect_table(table, Policy(threshold)) for table in kind.tables(block, written))


def viewed(kind: BlockKind[B], yaml_text: str = "", threshold: int = 5) -> View:
    """What the block puts on the page."""
    block, written = right_block(kind, yaml_text)
    tables = tuple(protect_table(table, Policy(threshold)) for table in kind.tables(block, written))
    return kind.view(block, Shown(written.id, written.options, tables, {}))


def texts(table: SafeTable) -> list[list[str]]:
    """The table as readers see it, row by row."""
    return [[_text(cell.value) for cell in row.cells] for row in table.rows]


def _text(value: object) -> str:
    for name in ("text", "words"):
        if isinstance(found := getattr(value, name, None), str):
            return found
    items = getattr(value, "items", None)
    return " / ".join(items) if isinstance(items, tuple) else str(value)
