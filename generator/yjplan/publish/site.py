"""From projects to the published site: stage, print, share assets, assemble, swap, record."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from yjplan.pages.render import render_page
from yjplan.pages.root import Entry, compose_root
from yjplan.pages.theme import root_extra
from yjplan.plan.models import Site, State
from yjplan.publish.assemble import assemble_site, write_versions
from yjplan.publish.bodies import put_bodies_in, write_search_index
from yjplan.publish.entries import read_entries, regions_of
from yjplan.publish.record import Built, Record, digest_of, files_below, mark_of, write_record
from yjplan.publish.settings import Settings
from yjplan.publish.shells import shell_of
from yjplan.publish.stage import Project, clear, write_files
from yjplan.publish.swap import put_in_place
from yjplan.publish.templates import load_templates
from yjplan.publish.work import ROOT, Job

Tell = Callable[[str], None]


def finish_site(
    settings: Settings, job: Job, site: Site, projects: Sequence[Project], *, tell: Tell
) -> tuple[str, ...]:
    """Build the projects and the root where needed, and put the whole site in place.

    Returns the names of the plans that were built anew. Until the last step the old site stands.
    """
    out, ready = settings.work / "out", settings.site.with_name(f".{settings.site.name}-next")
    clear([out, ready])
    new: dict[str, Path] = {}
    for project in projects:
        tell(f"Building {project.name}")
        new[project.name] = _print(
            settings, project, out, tool=job.digests[""], levels=project.name.count("/") + 1
        )
    names = sorted([*new, *job.kept])
    entries = read_entries(settings.content, names)
    record = Record({name: job.record.built[name] for name in job.kept}, _skipped_now(job, new))
    root_digest = _root_digest(settings, job, entries)
    kept = {name: job.record.built[name].files for name in job.kept}
    root = job.record.built.get(ROOT)
    if root and root.inputs == root_digest and job.record.is_current(ROOT, root_digest, settings.site):
        kept[ROOT] = {file: mark for file, mark in root.files.items() if not _is_of_versions(file)}
        record.built[ROOT] = Built(root.inputs, kept[ROOT])
    else:
        new[""] = _print(
            settings, _root_project(settings, site, entries), out, tool=job.digests[""], levels=0
        )
    for name, folder in new.items():
        key, prefix = (name, f"{name}/") if name else (ROOT, "")
        digest = job.digests[name] if name else root_digest
        marks = {f"{prefix}{f}": mark for f, mark in files_below(folder).items()}
        record.built[key] = Built(digest, marks, job.heads.get(name, ""))
    assemble_site(ready, new=new, kept=kept, site=settings.site)
    _write_versions(ready, entries, record)
    put_in_place(ready, settings.site)
    write_record(record, settings.work / "built.json")
    clear([out])
    return tuple(sorted(name for name in new if name))


def _skipped_now(job: Job, new: Mapping[str, object]) -> dict[str, str]:
    """Drafts that this run or an earlier one left out, and that have not changed since."""
    asked = {unit.name: job.digests[unit.name] for unit in job.changed if unit.name not in new}
    before = {n: d for n, d in job.record.skipped.items() if n in job.heads and n not in new}
    return before | asked


def note_skipped(settings: Settings, job: Job) -> None:
    """Remember drafts that were left out of a build that had nothing else to do."""
    record = Record(job.record.built, _skipped_now(job, {}))
    write_record(record, settings.work / "built.json")


def _print(settings: Settings, project: Project, out: Path, *, tool: str, levels: int) -> Path:
    """The HTML of one project, in a folder of its own."""
    printed = out / project.name
    shutil.copytree(shell_of(settings, project, tool=tool, levels=levels), printed)
    put_bodies_in(printed, project.pages)
    write_search_index(printed, project.pages)
    write_files(project, printed)
    return printed


def _root_project(settings: Settings, site: Site, entries: tuple[Entry, ...]) -> Project:
    templates = load_templates(settings.templates, settings.work / "compiled")
    pages = tuple(render_page(page, templates) for page in compose_root(site, entries, regions_of()))
    return Project(ROOT, site.title, site.address, pages, (), {}, root_extra(site), versions=False)


def _root_digest(settings: Settings, job: Job, entries: tuple[Entry, ...]) -> str:
    shown = [repr((e.authority, e.plans, e.inspections)) for e in entries]
    return digest_of([job.digests[""], (settings.content / "site.yml").read_text("utf-8"), *shown])


def _is_of_versions(file: str) -> bool:
    """True for `versions.json` and the pages of `latest/`, which are written anew each time."""
    return file.endswith("/versions.json") or "/latest/" in file


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
        )
        written = write_versions(ready, authority, plans, pages)
        root = record.built[ROOT]
        marks = {file: mark_of(ready / file) for file in written}
        record.built[ROOT] = Built(root.inputs, root.files | marks)
