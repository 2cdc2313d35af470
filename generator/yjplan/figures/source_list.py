"""Sources of figures, from `sources.yml`."""

from pydantic import Field

from yjplan.figures.series import Source, unknown_source
from yjplan.problems import Problem, problem
from yjplan.sources.models import Model, Words, check_model
from yjplan.sources.nodes import Mapping, Node


class SourceEntry(Model):
    """One source as authors describe it."""

    title: Words
    publisher: Words
    released: Words
    population_base: str = ""
    address: str = ""
    licence: str = ""
    note: str = ""
    short: str = ""
    indicator_notes: dict[str, Words] = Field(default_factory=dict)
    """Notes on the figures for one indicator, by its id; the others' pages do not show them."""


def check_sources(node: Node) -> tuple[dict[str, Source], list[Problem]]:
    """Every source by its id."""
    if not isinstance(node, Mapping):
        hint = "Write 'plan:' and below it 'title: …', 'publisher: …', 'released: …'."
        return {}, [problem("wrong-type", node.place, "Sources are a list of ids with descriptions.", hint)]
    made: dict[str, Source] = {}
    problems: list[Problem] = []
    for name, _, entry_node in node.entries:
        entry, found = check_model(SourceEntry, entry_node)
        problems += found
        if entry is None:
            made[name] = unknown_source(name)
        else:
            made[name] = Source(
                name,
                entry.title,
                entry.publisher,
                entry.released,
                entry.population_base,
                entry.address,
                entry.licence,
                entry.note,
                entry.short,
                tuple(entry.indicator_notes.items()),
            )
    return made, problems
