"""What has to be built: plans whose inputs changed since the last whole build."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import yjplan
from yjplan.problems import Place, Problem, nearest, problem
from yjplan.publish.record import Record, digest_files, digest_of, digest_tool, read_record
from yjplan.publish.settings import Settings
from yjplan.publish.swap import mend
from yjplan.sources.folders import PlanFolder, find_plans

ROOT = "root"


@dataclass(frozen=True, slots=True)
class Job:
    """The work of one run."""

    changed: tuple[PlanFolder, ...]
    kept: tuple[str, ...]
    """Names of plans whose pages stand as they are."""
    digests: dict[str, str]
    """Digest of the inputs of every plan of this run, and of the tool under ''."""
    record: Record
    problems: tuple[Problem, ...] = ()
    gone: bool = False
    """True when a plan of the last build is no longer in content."""
    wanted: frozenset[str] = field(default_factory=frozenset)


def choose_plans(content: Path, wanted: Sequence[str]) -> tuple[tuple[PlanFolder, ...], list[Problem]]:
    """The plans that a command names (authority or authority/plan), or all; problems for unknown names."""
    every = find_plans(content)
    if not every:
        hint = "Start one with 'yjplan new AUTHORITY/PLAN', for example 'yjplan new westmere/2026-27'."
        return (), [problem("missing-file", Place("."), "There is no plan in the content folder.", hint)]
    if not wanted:
        return every, []
    found, problems = [], []
    for name in wanted:
        name = name.strip("/")  # noqa: PLW2901 - a folder name completed by the shell ends in '/'
        matches = [p for p in every if name in (p.name, p.authority)]
        if not matches:
            hint = nearest(name, [p.name for p in every] + [p.authority for p in every])
            problems.append(problem("missing-file", Place(name), f"There is no plan '{name}'.", hint))
        found += matches
    return tuple(dict.fromkeys(found)), problems


def find_work(settings: Settings, wanted: Sequence[str], *, drafts: bool, force: bool) -> Job:
    """Compare every plan's inputs with the record of the last build."""
    mend(settings.site)
    folders, problems = choose_plans(settings.content, wanted)
    record = read_record(settings.work / "built.json")
    if folders:
        folders = (*folders, *_unsure(settings, folders, record))
    package = Path(os.fspath(yjplan.__file__)).parent
    tool = digest_of([digest_tool(package, settings.templates, settings.base_config), str(drafts)])
    shared = digest_of(
        [digest_files(settings.content, "*.yml"), digest_files(settings.content / "comparators"), tool]
    )
    digests = {"": tool}
    for folder in folders:
        own = digest_files(settings.content / folder.authority, "*.yml")
        digests[folder.name] = digest_of([shared, own, digest_files(folder.path)])
    changed = tuple(
        f for f in folders if force or not record.is_current(f.name, digests[f.name], settings.site)
    )
    names = {f.name for f in changed}
    every = {p.name for p in find_plans(settings.content)}
    kept = tuple(
        name
        for name in sorted(record.built)
        if name in every
        and name not in names
        and record.is_current(name, record.built[name].inputs, settings.site)
    )
    gone = any(name != ROOT and name not in every for name in record.built)
    return Job(changed, kept, digests, record, tuple(problems), gone, frozenset(f.name for f in folders))


def _unsure(settings: Settings, chosen: Sequence[PlanFolder], record: Record) -> Iterator[PlanFolder]:
    """Plans that were not asked for, stand on the site and cannot be kept as they are: they would be lost."""
    for folder in find_plans(settings.content):
        built = record.built.get(folder.name)
        is_sure = built is not None and record.is_current(folder.name, built.inputs, settings.site)
        if folder not in chosen and not is_sure and (settings.site / folder.name).is_dir():
            yield folder


def is_nothing_to_do(job: Job, settings: Settings) -> bool:
    """True when every plan, and the pages above them, stand as they are."""
    root = job.record.built.get(ROOT)
    root_stands = root is not None and job.record.is_current(ROOT, root.inputs, settings.site)
    return bool(job.problems) or (not job.changed and not job.gone and root_stands)
