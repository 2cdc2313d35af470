"""Documents elsewhere, in formats of their own, that the pages of plans lead to."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from yjplan.blocks.linked_document import LinkedDocuments, is_safe
from yjplan.pages.root import Entry
from yjplan.pages.statement.contexts import LinkedFile
from yjplan.sources.folders import read_one
from yjplan.sources.models import check_model

_KEY = re.compile(r"(?m)^documents:")
_LINK = re.compile(r"\[([^\[\]\n]+)\]\((https://[^\s)]+\.(pdf|docx?|xlsx?|pptx?|od[tsp]))\)", re.IGNORECASE)


def documents_of(content: Path, entries: Sequence[Entry]) -> tuple[LinkedFile, ...]:
    """The documents of every plan that is listed."""
    plans = [
        (f"{entry.authority.id}/{name}", model.title) for entry in entries for name, model in entry.plans
    ]
    return find_documents(content, plans)


def find_documents(content: Path, plans: Sequence[tuple[str, str]]) -> tuple[LinkedFile, ...]:
    """The documents of some plans, given as (folder, title); each once, in order of the plans and files."""
    found = [one for name, title in plans for one in _of_plan(content, name, title)]
    return tuple({one.address: one for one in reversed(found)}.values())[::-1]


def _of_plan(content: Path, name: str, title: str) -> Iterator[LinkedFile]:
    """Those of its lists of documents, then those of its sentences."""
    for path in sorted((content / name).glob("*.yml")):
        if not _KEY.search(path.read_text("utf-8", errors="replace")):
            continue
        node = read_one(content, name, path.name).nodes.get(path.name)
        block, _ = check_model(LinkedDocuments, node) if node is not None else (None, [])
        for one in block.documents if block else ():
            if one.address and is_safe(one.address):
                details = ", ".join(filter(None, [one.format, one.size]))
                yield LinkedFile(one.title, one.address, details, title)
    for path in sorted((content / name).glob("*.md")):
        for words, address, ending in _LINK.findall(path.read_text("utf-8", errors="replace")):
            yield LinkedFile(words, address, ending.upper(), title)
