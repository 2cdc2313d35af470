"""What readers got, from a project that is about to be published or from a kept edition."""

import json
from collections.abc import Iterable

from yjplan.pages.editions.changes import Published
from yjplan.publish.bodies import search_entries
from yjplan.publish.editions.manifest import Manifest
from yjplan.publish.editions.store import Store
from yjplan.publish.stage import Project

PLAN_FILE = "data/plan.json"
_INDEX = "search/search_index.json"


def published_now(project: Project) -> Published:
    """The state that a project is about to publish."""
    plan = next(d.content for d in project.downloads if d.path == PLAN_FILE)
    return Published(
        json.loads(plan), _texts(entry for page in project.pages for entry in search_entries(page))
    )


def published_then(store: Store, manifest: Manifest) -> Published:
    """The state that an edition published; DamagedError where its files are not what they were."""
    plan = json.loads(store.get(manifest.current[PLAN_FILE]))
    return Published(plan, _texts(json.loads(store.get(manifest.current[_INDEX]))["docs"]))


def _texts(entries: Iterable[dict[str, str]]) -> dict[str, str]:
    """The words of each page, headings and all, by its address."""
    found: dict[str, list[str]] = {}
    for entry in entries:
        address = entry["location"].split("#", maxsplit=1)[0]
        found.setdefault(address, []).append(f"{entry['title']} {entry['text']}")
    return {address: " ".join(texts) for address, texts in found.items()}
