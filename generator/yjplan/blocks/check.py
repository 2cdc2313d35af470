"""From the blocks as they are written in the sections to checked blocks, or to problems."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from yjplan.blocks.action_refs import refs_of
from yjplan.blocks.kind import BlockKind, BlockModel, PlanFacts, Written
from yjplan.figures.periods import PeriodKind
from yjplan.figures.sums import check_sums
from yjplan.figures.tables import RawTable
from yjplan.plan.acceptance import KIND as ACCEPT
from yjplan.plan.plan import Plan, Section
from yjplan.problems import Place, Problem, Severity, nearest, problem
from yjplan.sources.document import Directive
from yjplan.sources.markdown_text import slug_of
from yjplan.sources.models import check_model
from yjplan.sources.nodes import Mapping as MappingNode
from yjplan.sources.nodes import Node, Scalar, place_at

_ARITHMETIC = frozenset(
    {"score-does-not-follow", "survey-base", "rate-does-not-follow", "claim-does-not-hold"}
)
Kinds = Mapping[str, BlockKind[Any]]


@dataclass(frozen=True, slots=True)
class Block:
    """A checked block. Its tables are raw: they go through disclosure control before anything else."""

    id: str
    section: str
    """Slug of the section it stands in."""
    kind: BlockKind[Any]
    model: BlockModel
    written: Written
    tables: tuple[RawTable, ...]


def check_blocks(plan: Plan, kinds: Kinds, threshold: int) -> tuple[tuple[Block, ...], list[Problem]]:
    """Every block of a plan in the order of the pages; problems of those that cannot be used.

    Counts of people up to `threshold` are withheld.
    """
    facts = _facts(plan, kinds, threshold)
    blocks: list[Block] = []
    problems: list[Problem] = []
    places: dict[str, Place] = {}
    for section in plan.sections:
        for directive in section.document.directives:
            if directive.kind == ACCEPT:
                continue  # an answer to a problem prints nothing
            block, found = _check_one(plan, section, directive, kinds, facts)
            problems += found
            if block is None:
                continue
            twice = _twice(block, places)
            problems += twice
            if not twice:
                places |= dict.fromkeys(_names(block), directive.place)
                blocks.append(block)
    return tuple(blocks), [*problems, *_unused(plan)]


def _names(block: Block) -> set[str]:
    """The block's id and those of its tables: addresses on the page, and names of CSV files."""
    return {block.id, *(table.id for table in block.tables)}


def _twice(block: Block, places: Mapping[str, Place]) -> list[Problem]:
    """A problem where the block or one of its tables has a name that is taken; one file would be lost."""
    hint = "Give one of the two an option ':id: another-name', or its own file."
    place = block.written.place
    if block.id in places:
        message = f"The block '{block.id}' stands twice; first at {places[block.id]}."
        return [problem("duplicate-id", place, message, hint)]
    ids = [table.id for table in block.tables]
    own = sorted({name for name in ids if ids.count(name) > 1})
    if own:
        message = f"Two tables of the block '{block.id}' are both called '{own[0]}'."
        return [problem("duplicate-id", place, message, "Give one of the two another name in its file.")]
    taken = sorted(_names(block) & set(places))
    if taken:
        message = f"The table '{taken[0]}' stands twice; first in the block at {places[taken[0]]}."
        return [problem("duplicate-id", place, message, hint)]
    return []


def _check_one(
    plan: Plan, section: Section, directive: Directive, kinds: Kinds, facts: PlanFacts
) -> tuple[Block | None, list[Problem]]:
    kind = kinds.get(directive.kind)
    if kind is None:
        message = f"There is no kind of block called '{directive.kind}'."
        return None, [problem("unknown-block", directive.place, message, nearest(directive.kind, kinds))]
    node, found = _node(plan, directive, kind)
    if node is None:
        return None, found
    model, problems = check_model(kind.model, node)
    if model is None:
        return None, problems
    options = {key: value for key, (value, _) in directive.options.items()}
    place_of = _from_options(directive) if kind.argument != "file" else partial(_place_of, node)
    written = Written(_id(directive, kind), directive.place, options, place_of, plan.raw.tables, facts)
    problems = list(kind.check(model, written))
    tables = kind.tables(model, written) if not _errors(problems) else ()
    for table in tables:
        problems += check_sums(table)
    return Block(written.id, section.slug, kind, model, written, tables), problems


def _errors(problems: list[Problem]) -> bool:
    """Whether the block is too broken for its tables to be built; wrong arithmetic is not."""
    return any(p.severity is Severity.ERROR and p.code not in _ARITHMETIC for p in problems)


def _node(plan: Plan, directive: Directive, kind: BlockKind[Any]) -> tuple[Node | None, list[Problem]]:
    if kind.argument != "file":
        return _options_node(directive, kind), []
    problems = _unknown_options(directive, ("id", *kind.options))
    file = directive.argument
    if not file:
        message = f"The block '{kind.name}' does not say which file holds its data."
        hint = f"Write ':::{{{kind.name}}} {kind.name}.yml'."
        return None, [*problems, problem("missing-file", directive.place, message, hint)]
    if ".." in file.split("/") or file.startswith(("/", "\\")) or ":" in file:
        message = f"'{file}' leads out of the plan's folder."
        hint = "Keep the file in the plan's folder and write its name."
        return None, [*problems, problem("outside-folder", directive.place, message, hint)]
    node = plan.raw.nodes.get(file)
    if node is None and f"{plan.name}/{file}" not in plan.raw.texts:
        message = f"The file '{file}' does not exist."
        hint = nearest(file, plan.raw.nodes)
        problems.append(problem("missing-file", directive.place, message, hint))
    return node, problems


def _options_node(directive: Directive, kind: BlockKind[Any]) -> Node:
    place = directive.place
    entries = [
        (key, at, Scalar(value, at, not value))
        for key, (value, at) in directive.options.items()
        if key != "id"
    ]
    if kind.argument and directive.argument:
        entries.insert(0, (kind.argument, place, Scalar(directive.argument, place, empty=False)))
    return MappingNode(tuple(entries), place)


def _unknown_options(directive: Directive, known: tuple[str, ...]) -> list[Problem]:
    return [
        problem("unknown-key", place, f"The option ':{key}:' has no meaning here.", nearest(key, known))
        for key, (_, place) in directive.options.items()
        if key not in known
    ]


def _id(directive: Directive, kind: BlockKind[Any]) -> str:
    if "id" in directive.options:
        return slug_of(directive.options["id"][0])
    stem = directive.argument.removesuffix(".yml").removesuffix(".yaml") if directive.argument else kind.name
    return slug_of(stem)


def _place_of(node: Node, *path: str | int) -> Place:
    return place_at(node, path)


def _from_options(directive: Directive) -> Callable[..., Place]:
    return lambda *path: directive.options.get(str(path[0]) if path else "", ("", directive.place))[1]


def _facts(plan: Plan, kinds: Kinds, threshold: int) -> PlanFacts:
    roles = frozenset(member.role for board in _models(plan, kinds, "board") for member in board.members)
    refs: dict[str, str] = {}
    for found in _models(plan, kinds, "action-plan"):
        refs |= refs_of(found.priorities)
    period = None if plan.model.period.kind is PeriodKind.NOT_STATED else plan.model.period
    indicators, areas = frozenset(plan.indicators), frozenset(plan.areas)
    return PlanFacts(period, indicators, areas, roles, frozenset(refs), refs, threshold)


def _models(plan: Plan, kinds: Kinds, name: str) -> Iterator[Any]:
    """The models of all blocks of one kind, for what other blocks may know of them."""
    for section in plan.sections:
        for directive in section.document.directives:
            if directive.kind == name and (node := plan.raw.nodes.get(directive.argument)):
                model, _ = check_model(kinds[name].model, node)
                if model is not None:
                    yield model


def _unused(plan: Plan) -> Iterator[Problem]:
    used = {"plan.yml", "data/sources.yml", "data/indicators.yml", "data/indicators.csv"}
    for section in plan.sections:
        used |= {directive.argument for directive in section.document.directives}
        used |= {link.target for link in section.document.links}
    texts = "\n".join(plan.raw.texts[f"{plan.name}/{file}"] for file in plan.raw.nodes)
    for file in (*plan.raw.nodes, *plan.raw.tables, *plan.raw.others):
        if file not in used and file not in texts:
            hint = "Name it in a section, or remove it."
            yield problem("unused-file", plan.raw.place(file), f"No section uses '{file}'.", hint)
