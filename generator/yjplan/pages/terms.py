"""The terms that sentences may link to, from the plan's glossary blocks."""

from collections.abc import Iterable

from yjplan.blocks.check import Block
from yjplan.blocks.glossary import Glossary, anchors_of
from yjplan.pages.roles import Term


def terms_of(blocks: Iterable[Block]) -> dict[str, Term]:
    """Every term, by its own name and its other names, in small letters."""
    found: dict[str, Term] = {}
    for block in blocks:
        if isinstance(block.model, Glossary):
            anchors = anchors_of(block.model, block.id)
            for entry in block.model.terms:
                for name in (entry.term, *entry.also):
                    key = name.casefold()
                    found.setdefault(key, Term(entry.term, entry.meaning, block.section, anchors[key]))
    return found
