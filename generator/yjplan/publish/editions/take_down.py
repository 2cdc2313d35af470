"""Taking an edition down: a notice in its place, and its files removed where no other edition has them."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from yjplan.problems import Place, Problem, problem
from yjplan.publish.editions.manifest import Manifest
from yjplan.publish.editions.notice import Notice, notice_path
from yjplan.publish.editions.released import released_plans
from yjplan.publish.editions.shelf import Shelf, read_shelf, store_of
from yjplan.publish.editions.store import write_whole
from yjplan.publish.settings import Settings

_WITHOUT_PAGES = frozenset({"built.json", "compiled", "disclosure", "lock"})
"""What stays in the work folder: digests, templates, and the report for the owner of the policy, which each
release writes anew."""


def take_down(
    settings: Settings, plan: str, number: int, *, reason: str, approved_by: str, day: date
) -> list[Problem]:
    """Write the notice, then remove the files; what stands in the way, and then nothing is changed.

    The work folder is emptied too: it keeps printed pages, drawn charts and PDFs of earlier runs.

    The newest edition cannot be taken down: release a corrected one first. A run that died after the notice
    is finished by running it again.
    """
    shelf, problems = read_shelf(settings.editions, plan)
    manifest = next((one for one in shelf.manifests if one.number == number), None)
    problems += _refusals(shelf, plan, manifest, number)
    if not reason.strip() or not approved_by.strip():
        message = "Taking an edition down needs a reason for readers and the role of who approved it."
        problems.append(problem("cannot-release", Place(plan), message, "Give both in words."))
    if problems or manifest is None:
        return problems
    notice = Notice(number, day, reason.strip(), approved_by.strip(), manifest.seal)
    write_whole(notice_path(settings.editions, plan, number), notice.written().encode())
    _remove_files(settings, manifest)
    _empty_work(settings.work)
    return []


def _refusals(shelf: Shelf, plan: str, manifest: Manifest | None, number: int) -> Iterator[Problem]:
    if manifest is None:
        message = f"There is no edition {number} of '{plan}'."
        yield problem("cannot-release", Place(plan), message, f"It has {len(shelf.manifests)} editions.")
    elif manifest == shelf.newest:
        message = f"Edition {number} is the one that readers find at the plan's own address."
        hint = f"Correct the plan and release it first: 'yjplan release {plan} --kind correction'."
        yield problem("cannot-release", Place(plan), message, hint)


def _remove_files(settings: Settings, gone: Manifest) -> None:
    """Files of one edition that no edition which stands, of any plan, still needs."""
    store = store_of(settings.editions)
    needed: set[str] = set()
    for name in released_plans(settings.editions):
        for manifest in read_shelf(settings.editions, name)[0].standing:
            for files in (manifest.current, manifest.kept, manifest.assets):
                needed.update(files.values())
    for files in (gone.current, gone.kept, gone.assets):
        for digest in files.values():
            if digest not in needed:
                store.path(digest).unlink(missing_ok=True)


def _empty_work(work: Path) -> None:
    """Remove everything from the work folder that may hold words or figures of a page.

    Charts are kept by their content and not by their plan, so all of them go. The next build makes anew what
    it needs.
    """
    for path in work.iterdir() if work.is_dir() else ():
        if path.name in _WITHOUT_PAGES:
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
