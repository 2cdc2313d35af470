"""`yjplan data import`: from files on disk to a proposal, and from a proposal to data files."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from yjplan.figures.attach import Known, attach_series
from yjplan.figures.disclosure import Policy
from yjplan.figures.indicators import Indicator
from yjplan.figures.source_list import check_sources
from yjplan.intake.areas import Atlas
from yjplan.intake.changes import Arrival, Change, check_vintages, find_changes
from yjplan.intake.gather import Gathered, Request, gather
from yjplan.intake.mapping import SheetMapping
from yjplan.intake.owner import Owner, find_owner
from yjplan.intake.preview import Words, preview
from yjplan.intake.release import Wish
from yjplan.intake.source_text import released_of, with_source
from yjplan.packs.geography import read_geography
from yjplan.packs.place_names import plain_name
from yjplan.packs.reader import read_packs
from yjplan.pages.load import policy_of
from yjplan.plan.check import check_authority, check_site
from yjplan.plan.indicators import check_indicators, national_indicator
from yjplan.problems import Place, Problem, Report, Severity, nearest, problem
from yjplan.publish.data_files import (
    AREAS,
    Standing,
    Written,
    place_for,
    read_standing,
    write_data_files,
)
from yjplan.publish.settings import Settings
from yjplan.publish.work import SHARED
from yjplan.sources.csv_text import read_csv
from yjplan.sources.folders import read_folder
from yjplan.sources.models import check_model
from yjplan.sources.text import read_text, shown_name
from yjplan.sources.workbook import Workbook, read_workbook
from yjplan.sources.yaml_text import read_yaml


@dataclass(frozen=True, slots=True)
class Options:
    """What the command was asked for."""

    authorities: tuple[str, ...]
    wish: Wish = field(default_factory=Wish)
    full: bool = False
    mapping: Path | None = None
    into: str = ""
    """`authority/plan` for a plan's own data; '' for the shared comparators."""
    aliases: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """What an import would do."""

    report: Report
    lines: tuple[str, ...] = ()
    """The preview."""
    remarks: tuple[str, ...] = ()
    texts: dict[Path, str] = field(default_factory=dict)
    """Files to write; empty when nothing changes or when there are errors."""
    changes: tuple[Change, ...] = ()
    wrong_usage: bool = False


def propose(
    settings: Settings, files: Sequence[Path], options: Options, step: Callable[[int], None] = lambda _: None
) -> Proposal:
    """Read the files and say what would change; nothing is written. `step` is told of bytes read."""
    owners, problems = _owners(settings, options)
    if problems:
        return Proposal(Report.of(problems), wrong_usage=True)
    standing = read_standing(settings, options.into)
    mapping, problems = _mapping(options.mapping)
    problems += standing.problems
    indicators, found = _indicators(settings, options.into)
    problems += found
    books, found = _read_books(files, step)
    problems += found
    if problems:
        return Proposal(Report.of(problems))
    atlas = Atlas(read_geography(), {plain_name(name): meant for name, meant in options.aliases})
    told = Place(options.mapping.name if options.mapping else "")
    request = Request(owners, indicators, atlas, options.wish, options.full, mapping, told)
    gathered = gather(books, request)
    report = Report.of(gathered.problems)
    if report.errors:
        return Proposal(report, remarks=gathered.remarks)
    return _compare(settings, options, standing, gathered, request)


def carry_out(proposal: Proposal) -> Written:
    """Write what was proposed; says where what stood before is."""
    return write_data_files(proposal.texts)


def _compare(
    settings: Settings, options: Options, standing: Standing, gathered: Gathered, request: Request
) -> Proposal:
    """What comes in beside what stands."""
    arrivals = [
        Arrival(one.rows, one.source.id, one.source.released, released_of(standing.sources, one.source.id))
        for one in gathered.batches
    ]
    problems = [*gathered.problems, *check_vintages(arrivals, standing.files, standing.sources_path)]
    outcome = find_changes(arrivals, standing.files, _homes(arrivals, request.owners, options.into))
    sources, texts = standing.sources_text, dict(outcome.texts)
    for one in gathered.batches:
        node, _ = read_yaml(sources, standing.sources_path)
        sources, found = with_source(sources, node, one.source)
        problems += found
    if sources != standing.sources_text:
        # Last: see `write_data_files`.
        texts[standing.sources_path] = sources
    problems += _check_result(texts, sources, standing, request.indicators)
    report = Report.of(problems)
    if report.errors:
        return Proposal(report, remarks=gathered.remarks)
    words = Words(request.indicators, _area_names(request.owners), _threshold(settings))
    lines = preview(outcome.changes, words)
    if standing.sources_path in texts:
        lines.append(f"{standing.sources_path}: what is said of the source changes.")
    placed = {place_for(settings, name): text for name, text in texts.items()}
    return Proposal(report, tuple(lines), gathered.remarks, placed, outcome.changes)


def _homes(arrivals: Sequence[Arrival], owners: Sequence[Owner], into: str) -> dict[str, str]:
    """Where rows of each area go that stand nowhere yet."""
    own = {ground.area: owner.id for owner in owners for ground in owner.grounds if ground.area}
    own |= {owner.id: owner.id for owner in owners}
    areas = {row.area for arrival in arrivals for row in arrival.rows}
    if into:
        return dict.fromkeys(areas, f"{into}/data/indicators.csv")
    return {area: f"{SHARED}/{own[area]}.csv" if area in own else AREAS for area in areas}


def _check_result(
    texts: Mapping[str, str], sources: str, standing: Standing, indicators: Mapping[str, Indicator]
) -> list[Problem]:
    """The new files, read as a build reads them: nothing is written that a build would refuse."""
    node, problems = read_yaml(sources, standing.sources_path)
    known, found = check_sources(node) if node else ({}, [])
    problems = [*problems, *found]
    for name, text in texts.items():
        if not name.endswith(".csv"):
            continue
        table, found = read_csv(text, name)
        problems += found
        if table:
            areas = {record["area"].text: "" for record in table.records()}
            _, found = attach_series([table], Known(indicators, areas, known, strict_sources=False))
            problems += found
    return problems


def _owners(settings: Settings, options: Options) -> tuple[tuple[Owner, ...], list[Problem]]:
    """The authorities that were named, by folder or by name."""
    folders = sorted(path.parent.name for path in settings.content.glob("*/authority.yml"))
    owners, problems = [], []
    for name in dict.fromkeys(options.authorities):
        place = Place(shown_name(name))
        folder = next((f for f in folders if plain_name(f) == plain_name(name) or f == name), "")
        if not folder:
            hint = f"{nearest(name, folders)} Each authority has a folder with its authority.yml."
            message = f"There is no authority '{name}' in the content folder."
            problems.append(problem("unknown-value", place, message, hint))
            continue
        raw, found = read_folder(settings.content, folder, deep=False)
        authority, faults = check_authority(raw)
        problems += [one for one in (*found, *faults) if one.severity is Severity.ERROR]
        owner = find_owner(authority, read_geography()) if authority else None
        if owner:
            owners.append(owner)
        elif authority:
            message = f"'{authority.name}' is not a youth justice service that the tool knows."
            hint = "Give its councils with their codes in authority.yml."
            problems.append(problem("unknown-area", Place(f"{folder}/authority.yml"), message, hint))
    if options.into and not (settings.content / options.into / "plan.yml").is_file():
        message = f"There is no plan '{options.into}'."
        problems.append(problem("missing-file", Place(options.into), message, "Name it as AUTHORITY/PLAN."))
    return tuple(owners), problems


def _mapping(path: Path | None) -> tuple[SheetMapping | None, list[Problem]]:
    if path is None:
        return None, []
    text, problems = read_text(path, path.name)
    node, found = read_yaml(text, path.name) if text is not None else (None, [])
    model, faults = check_model(SheetMapping, node) if node else (None, [])
    return model, [*problems, *found, *faults]


def _indicators(settings: Settings, into: str) -> tuple[Mapping[str, Indicator], list[Problem]]:
    """The national catalogue, and the plan's own indicators where the data go into a plan."""
    if not into:
        return {k: national_indicator(entry) for k, entry in read_packs().indicators.items()}, []
    raw, _ = read_folder(settings.content, into, data=settings.data)
    return check_indicators(raw, read_packs())


def _read_books(files: Sequence[Path], step: Callable[[int], None]) -> tuple[list[Workbook], list[Problem]]:
    books, problems = [], []
    for path in files:
        try:
            data = path.read_bytes()
        except OSError as fault:
            message = f"This file cannot be read: {fault.strerror or 'the system refuses it'}."
            found = problem(
                "unreadable-file", Place(path.name), message, "Check its name and who may read it."
            )
            problems.append(found)
            continue
        book, faults = read_workbook(data, shown_name(path.name))
        problems += faults
        if book:
            books.append(book)
        step(len(data))
    return books, problems


def _area_names(owners: Sequence[Owner]) -> dict[str, str]:
    names = {area.id: area.name for area in read_packs().areas.values()}
    names |= {ground.area: ground.name for owner in owners for ground in owner.grounds if ground.area}
    return names | {owner.id: owner.name for owner in owners}


def _threshold(settings: Settings) -> int:
    top, _ = read_folder(settings.content, "", deep=False)
    site, _ = check_site(top)
    return policy_of(site).threshold if site else Policy().threshold
