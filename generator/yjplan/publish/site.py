"""From projects to the published site: stage, print, share assets, assemble, swap, record."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path

from yjplan.pages.root import Entry
from yjplan.plan.accessibility import FILE as RECORD
from yjplan.plan.models import Site, State
from yjplan.publish.assemble import assemble_site, write_versions
from yjplan.publish.cards import draw_cards
from yjplan.publish.editions.keep import assets_of, bring_back
from yjplan.publish.editions.manifest import Manifest
from yjplan.publish.editions.shelf import Shelf, read_shelf, store_of
from yjplan.publish.editions.store import Store
from yjplan.publish.entries import read_entries
from yjplan.publish.feeds import FEED, News, feed_of, news_of
from yjplan.publish.linked_documents import documents_of
from yjplan.publish.paper.workshop import Workshop
from yjplan.publish.printing import print_project, print_root, root_cards
from yjplan.publish.record import Built, Record, digest_files, digest_of, files_below, mark_of, write_record
from yjplan.publish.search.index import FOLDER as SEARCH
from yjplan.publish.search.index import write_index
from yjplan.publish.search.place import places_of
from yjplan.publish.settings import Settings
from yjplan.publish.stage import Project, clear
from yjplan.publish.swap import put_in_place
from yjplan.publish.work import ROOT, Job, unfinished, without_paper

Tell = Callable[[str], None]


def finish_site(
    settings: Settings,
    job: Job,
    site: Site,
    projects: Sequence[Project],
    *,
    shelves: Mapping[str, Shelf],
    tell: Tell,
    shop: Workshop,
    lacking: Collection[str] = (),
) -> tuple[str, ...]:
    """Build the projects and the root where needed, and put the whole site in place.

    `shelves` are the plans that stand as an edition; their files come from there, as they were published.
    `shop` makes the PDF and the zip of each plan, where the job wants them. `lacking` are projects with
    charts that Chromium failed to draw. What it failed to make is recorded, so that the next build makes it.
    Returns the names of the plans that were built anew. Until the last step the old site stands.
    """
    out, ready = settings.work / "out", settings.site.with_name(f".{settings.site.name}-next")
    clear([out, ready])
    new: dict[str, Path] = {}
    names = sorted([*(project.name for project in projects), *shelves, *job.kept])
    entries = read_entries(settings.content, names)
    cards = {project.name: project.every_card for project in projects}
    cards[""] = tuple(root_cards(site, entries).values())
    asked = dict.fromkeys(card for some in cards.values() for card in some) if site.address else ()
    failed = draw_cards(asked, settings, studio=shop.studio, warn=shop.warn)
    for project in projects:
        tell(f"Building {project.name}")
        new[project.name] = print_project(
            settings, project, out, tool=job.digests[""], levels=project.name.count("/") + 1
        )
    store = store_of(settings.editions)
    for name, shelf in shelves.items():
        new[name] = out / name
        bring_back(shelf, store, new[name])
    record = Record({name: job.record.built[name] for name in job.kept}, _skipped_now(job, new))
    root_digest = _root_digest(settings, job, entries)
    kept = {name: job.record.built[name].files for name in job.kept}
    root = job.record.built.get(ROOT)
    if root and root.inputs == root_digest and job.record.is_current(ROOT, root_digest, settings.site):
        kept[ROOT] = {file: mark for file, mark in root.files.items() if not _is_made_last(file)}
        record.built[ROOT] = Built(root.inputs, kept[ROOT])
    else:
        new[""] = print_root(settings, site, entries, out, tool=job.digests[""])
    assets = new.get("", settings.site) / "assets"
    bare = {
        project.name
        for project in projects
        if project.paper and not (job.paper and shop.add_files(project, new[project.name], assets))
    }
    for name, folder in new.items():
        key, prefix = (name, f"{name}/") if name else (ROOT, "")
        digest = job.digests[name] if name else root_digest
        digest = without_paper(digest) if name in bare else digest
        is_whole = name not in lacking and failed.isdisjoint(cards.get(name, ()))
        digest = digest if is_whole else unfinished(digest)
        editions = shelves[name].manifests if name in shelves else ()
        marks = _marks(folder, prefix, editions)
        record.built[key] = Built(digest, marks, job.heads.get(name, ""))
    assemble_site(ready, new=new, kept=kept, site=settings.site)
    for name, shelf in shelves.items():
        _add_editions(ready, shelf, store, record.built[name].files)
    _write_versions(ready, entries, record)
    _write_feeds(ready, settings, site, entries, record)
    _write_search(ready, settings, job, entries, record)
    put_in_place(ready, settings.site)
    write_record(record, settings.work / "built.json")
    clear([out])
    return tuple(sorted(name for name in new if name))


def _marks(folder: Path, prefix: str, editions: Sequence[Manifest]) -> dict[str, str]:
    """Size and time of every file of a project; of an edition at its own address, only of its folder."""
    kept = tuple(f"editions/{manifest.number}/" for manifest in editions)
    return {
        f"{prefix}{f}": mark for f, mark in files_below(folder).items() if not f.startswith(kept or ("//",))
    }


def _add_editions(ready: Path, shelf: Shelf, store: Store, marks: dict[str, str]) -> None:
    """The style sheets and scripts that editions need, and the marks of their folders."""
    for name, digest in assets_of(shelf.standing).items():
        path = ready / name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(store.get(digest))
        marks[name] = mark_of(path)
    for manifest in shelf.manifests:
        folder = f"{shelf.plan}/editions/{manifest.number}/"
        marks[folder] = mark_of(ready / folder)


def _skipped_now(job: Job, new: Mapping[str, object]) -> dict[str, str]:
    """Drafts that this run or an earlier one left out, and that have not changed since."""
    asked = {unit.name: job.digests[unit.name] for unit in job.changed if unit.name not in new}
    before = {n: d for n, d in job.record.skipped.items() if n in job.heads and n not in new}
    return before | asked


def note_skipped(settings: Settings, job: Job) -> None:
    """Remember drafts that were left out of a build that had nothing else to do."""
    record = Record(job.record.built, _skipped_now(job, {}))
    write_record(record, settings.work / "built.json")


def _root_digest(settings: Settings, job: Job, entries: tuple[Entry, ...]) -> str:
    shown = [repr((e.authority, e.plans, e.inspections)) for e in entries]
    shown += [repr(documents_of(settings.content, entries)), digest_files(settings.content, RECORD)]
    return digest_of([job.digests[""], (settings.content / "site.yml").read_text("utf-8"), *shown])


def _is_made_last(file: str) -> bool:
    """True for `versions.json`, feeds, the pages of `latest/` and the search index: put there each time."""
    is_listed = file.endswith("/versions.json") or "/latest/" in file or file.startswith(SEARCH)
    return is_listed or file.rsplit("/", maxsplit=1)[-1] == FEED


def _add_to_root(record: Record, ready: Path, files: Iterable[str]) -> None:
    """Count files, named below the site, among those of the root, with their marks."""
    root = record.built[ROOT]
    marks = {name: mark_of(ready / name) for name in files}
    record.built[ROOT] = Built(root.inputs, root.files | marks)


def _write_feeds(
    ready: Path, settings: Settings, site: Site, entries: Sequence[Entry], record: Record
) -> None:
    """A feed for the site and one an authority; they are part of the root."""
    files: dict[str, str] = {}
    every: list[News] = []
    for entry in entries:
        shelves = [
            read_shelf(settings.editions, f"{entry.authority.id}/{name}")[0] for name, _ in entry.plans
        ]
        news = news_of(entry, [manifest for shelf in shelves for manifest in shelf.manifests])
        place = f"{entry.authority.id}/"
        files[f"{place}{FEED}"] = feed_of(site, f"{entry.authority.service_name}: news", place, news)
        every += news
    files[FEED] = feed_of(site, f"{site.title}: news", "", every)
    for name, content in files.items():
        path = ready / name
        path.unlink(missing_ok=True)  # it may be linked with the site that stands
        path.write_text(content, encoding="utf-8", newline="\n")
    _add_to_root(record, ready, files)


def _write_search(
    ready: Path, settings: Settings, job: Job, entries: Sequence[Entry], record: Record
) -> None:
    """The index over the whole site, made when everything else is there; it is part of the root."""
    written = write_index(settings.work, ready, places_of(entries), job.digests[""])
    _add_to_root(record, ready, written)


def _write_versions(ready: Path, entries: tuple[Entry, ...], record: Record) -> None:
    for entry in entries:
        if not entry.plans:
            continue
        authority = entry.authority.id
        standing = [p for p in entry.plans if p[1].state is State.PUBLISHED]
        first = (standing or list(entry.plans))[0]
        listed = [first, *(p for p in entry.plans if p is not first)]
        plans = [(name, model.period.label) for name, model in listed]
        newest = ready / authority / plans[0][0]
        pages = sorted(
            f"{p.parent.relative_to(newest).as_posix()}/" if p.parent != newest else ""
            for p in newest.rglob("index.html")
            if p.relative_to(newest).parts[0] != "editions"
        )
        written = write_versions(ready, authority, plans, pages)
        _add_to_root(record, ready, written)
