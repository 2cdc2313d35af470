"""What has to be built: plans and inspections whose inputs changed since the last whole build."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import yjplan
from yjplan.problems import Place, Problem, nearest, problem
from yjplan.problems.place import DATA_DIR
from yjplan.publish.chromium import find_chromium
from yjplan.publish.editions.released import lost_plans
from yjplan.publish.record import Record, digest_files, digest_marks, digest_of, digest_tool, read_record
from yjplan.publish.settings import Settings
from yjplan.publish.swap import mend
from yjplan.sources.find import PlanFolder, Unit, find_plans, find_stray_data, find_units, names_inspection

ROOT = "_root"
SHARED = "comparators"
"""The folder of figures that all plans share, in content and in the data folder."""
_UNFINISHED = "unfinished "


@dataclass(frozen=True, slots=True)
class Job:
    """The work of one run."""

    changed: tuple[Unit, ...]
    kept: tuple[str, ...]
    """Names of plans whose pages stand as they are."""
    digests: dict[str, str]
    """Digest of the inputs of every plan of this run, and of the tool under ''."""
    record: Record
    problems: tuple[Problem, ...] = ()
    gone: bool = False
    """True when a plan of the last build is no longer in content."""
    heads: dict[str, str] = field(default_factory=dict)
    """Digest of the head of every plan: what must be the same for its pages to be kept."""
    lost: tuple[Problem, ...] = ()
    """Plans that were published as an edition and are no longer in content."""
    paper: bool = True
    """False where no PDF and no zip are wanted."""

    @property
    def removed(self) -> tuple[str, ...]:
        """Plans of the last build that are no longer in content."""
        return tuple(sorted(name for name in self.record.built if name != ROOT and name not in self.heads))


def choose_plans(settings: Settings, wanted: Sequence[str]) -> tuple[tuple[Unit, ...], list[Problem]]:
    """The plans and inspections that a command names (or an authority, for all of its own), or all.

    Also a problem for each unknown name.
    """
    content = settings.content
    every = find_units(content, settings.data)
    stray = [
        problem(
            "missing-file",
            Place(f"{folder.relative_to(content).as_posix()}/plan.yml"),
            "This folder holds a plan's files but no 'plan.yml'.",
            "Write its 'plan.yml', or move the folder out of content.",
        )
        for folder in find_strays(content)
    ]
    stray += _stray_data(settings, every)
    if not every and not stray:
        hint = "Start one with 'yjplan new AUTHORITY/PLAN', for example 'yjplan new westmere/2026-27'."
        return (), [problem("missing-file", Place("."), "There is no plan in the content folder.", hint)]
    if not wanted:
        return every, stray
    found, problems = [], []
    for name in wanted:
        name = name.strip("/")  # noqa: PLW2901 - a folder name completed by the shell ends in '/'
        matches = [p for p in every if name in (p.name, p.authority)]
        if not matches:
            hint = nearest(name, [p.name for p in every] + [p.authority for p in every])
            problems.append(problem("missing-file", Place(name), f"There is no plan '{name}'.", hint))
        found += matches
    return tuple(dict.fromkeys(found)), problems


def _stray_data(settings: Settings, every: Sequence[Unit]) -> Iterator[Problem]:
    """Files of the data folder that belong to no plan: never passed over in silence."""
    if settings.data is None:
        return
    from yjplan.sources.folders import (
        stray_data,
    )  # reads YAML, which an idle run without a data folder does not

    names = [SHARED, *(unit.name for unit in every if isinstance(unit, PlanFolder))]
    for file in find_stray_data(settings.data, names):
        yield stray_data(Place(DATA_DIR + file))


def find_strays(content: Path) -> list[Path]:
    """Folders with a plan's sections or a `plan.yaml` and no `plan.yml`: never passed over in silence."""
    return [
        folder
        for folder in sorted(content.glob("*/*"))
        if folder.is_dir()
        and not (folder / "plan.yml").exists()
        and ((folder / "plan.yaml").exists() or any(folder.glob("[0-9][0-9]*.md")))
    ]


def find_work(
    settings: Settings, wanted: Sequence[str], *, drafts: bool, force: bool, paper: bool = True
) -> Job:
    """Compare every plan's inputs with the record of the last build."""
    mend(settings.site)
    folders, problems = choose_plans(settings, wanted)
    record = read_record(settings.work / "built.json")
    tool = tool_digest(settings, drafts=drafts)
    comparators = digest_files(settings.content / SHARED)
    beside = digest_marks(settings.data / SHARED) if settings.data else ""
    has_shared = (settings.content / SHARED).is_dir()
    services = digest_files(settings.content, "*/authority.yml") if has_shared else ""
    shared = digest_of([digest_files(settings.content, "*.yml"), comparators, beside, services, tool])
    every = {unit.name: unit for unit in find_units(settings.content, settings.data)}
    heads = {
        name: digest_of([shared, *_head_digests(settings.content, unit)]) for name, unit in every.items()
    }
    if folders:
        folders = (*folders, *_unsure(settings, folders, record, heads))
    digests = {"": tool}
    for folder in folders:
        digests[folder.name] = digest_of([heads[folder.name], *_own_digests(settings, folder)])
    changed = tuple(
        f
        for f in folders
        if force
        or (
            not record.is_current(f.name, digests[f.name], settings.site)
            and (paper or not record.is_current(f.name, without_paper(digests[f.name]), settings.site))
            and record.skipped.get(f.name) != digests[f.name]
        )
    )
    names = {f.name for f in changed}
    kept = tuple(
        name
        for name in sorted(record.built)
        if name in every
        and name not in names
        and record.is_current(name, record.built[name].inputs, settings.site)
    )
    gone = any(name != ROOT and name not in every for name in record.built)
    lost = () if drafts else tuple(lost_plans(settings))
    return Job(changed, kept, digests, record, tuple(problems), gone, heads, lost, paper)


def without_paper(digest: str) -> str:
    """The digest of a plan's inputs where PDF and zip were left out: a build with them makes it anew."""
    return digest_of([digest, "without paper"])


def unfinished(digest: str) -> str:
    """What is recorded in place of a digest where Chromium failed to draw: the next build tries again."""
    return f"{_UNFINISHED}{digest}"


def tool_digest(settings: Settings, *, drafts: bool = False) -> str:
    """Digest of the tool with its templates, and of whether it can draw charts and shows drafts."""
    package = Path(os.fspath(yjplan.__file__)).parent
    pictures = str(find_chromium() is not None)
    return digest_of([digest_tool(package, settings.templates, settings.base_config), str(drafts), pictures])


def _head_digests(content: Path, unit: Unit) -> Iterator[str]:
    """Digests of what the pages above the plans say of a plan: its authority's file and its own."""
    yield digest_files(content / unit.authority, "*.yml")
    yield (
        digest_files(unit.path, "plan.yml")
        if isinstance(unit, PlanFolder)
        else digest_files(unit.path.parent, unit.path.name)
    )


def _own_digests(settings: Settings, unit: Unit) -> Iterator[str]:
    """Digests of what one plan or inspection is made from; a plan that names an inspection goes with it."""
    content = settings.content
    yield digest_files(content / unit.authority, "*.yml")
    if isinstance(unit, PlanFolder):
        yield digest_files(unit.path)
        yield digest_marks(unit.data) if unit.data else ""
        yield digest_marks(settings.editions / unit.name)
        if names_inspection(unit):
            yield digest_files(content / unit.authority / "inspections")
        yield from _figures_beside(settings, unit)
        return
    yield digest_files(unit.path.parent, unit.path.name)
    for plan in find_plans(content, settings.data):
        if plan.authority == unit.authority:
            yield digest_files(plan.path, "**/*" if names_inspection(plan) else "plan.yml")
            yield digest_marks(plan.data) if plan.data and names_inspection(plan) else ""


_FIGURES = "data/indicators.csv"


def _figures_beside(settings: Settings, unit: PlanFolder) -> Iterator[str]:
    """Digests of the figures of the authority's other plans: what they print is no secret here.

    Tables of two plans are the same where they have one id, so they come from files of one name.
    """
    folders = (unit.path, unit.data) if unit.data else (unit.path,)
    own = {path.relative_to(top).as_posix() for top in folders for path in top.rglob("*.yml")} - {"plan.yml"}
    for plan in find_plans(settings.content, settings.data):
        if plan.authority == unit.authority and plan.name != unit.name:
            shared = [name for name in sorted(own | {_FIGURES}) if (plan.path / name).is_file()]
            yield from (digest_files(plan.path, name) for name in shared)
            if plan.data:
                yield digest_marks(plan.data)


def _unsure(
    settings: Settings, chosen: Sequence[Unit], record: Record, heads: dict[str, str]
) -> Iterator[Unit]:
    """Plans that were not asked for, stand on the site and cannot be kept as they are.

    A lost file would lose the plan; another policy, tool or title must reach every page at once.
    """
    for folder in find_units(settings.content, settings.data):
        built = record.built.get(folder.name)
        is_sure = (
            built is not None
            and built.head == heads[folder.name]
            and record.is_current(folder.name, built.inputs, settings.site)
        )
        if folder not in chosen and not is_sure and (settings.site / folder.name).is_dir():
            yield folder


def is_nothing_to_do(job: Job, settings: Settings) -> bool:
    """True when every plan, and the pages above them, stand as they are."""
    if job.problems or job.lost:
        return bool(job.problems)
    return not job.changed and not job.gone and root_stands(job, settings)


def root_stands(job: Job, settings: Settings) -> bool:
    """True when the pages above the plans are there, as they were built."""
    root = job.record.built.get(ROOT)
    if root is None or root.inputs.startswith(_UNFINISHED):
        return False
    return job.record.is_current(ROOT, root.inputs, settings.site)
