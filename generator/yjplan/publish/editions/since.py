"""What is different between a plan as it is about to be published and its last edition."""

from pathlib import Path

from yjplan.pages.board.since import NEVER, Since
from yjplan.pages.editions.changes import compare_plans
from yjplan.publish.editions.manifest import DamagedError
from yjplan.publish.editions.published import published_now, published_then, was_published_in
from yjplan.publish.editions.shelf import read_shelf, store_of
from yjplan.publish.stage import Project


def find_since(editions: Path, project: Project, *, hide_before: bool = False) -> Since:
    """The newest edition of the project's plan, and what changed since; the newest is never taken down.

    With `hide_before`, without a word of what stood there before.
    """
    shelf, _ = read_shelf(editions, project.plan)
    newest = shelf.newest
    if newest is None:
        return NEVER
    if not was_published_in(newest, project.language):
        return Since(newest.words)
    try:
        changes = compare_plans(
            published_then(store_of(editions), newest, project.language), published_now(project)
        )
    except DamagedError:
        return Since(newest.words)  # a check reports the damage itself
    return Since(newest.words, changes.without_before() if hide_before else changes)
