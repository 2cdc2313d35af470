"""From what was read to a plan with its blocks and findings, or to everything that is wrong with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from yjplan.blocks.check import Block, check_blocks
from yjplan.blocks.kinds import KINDS
from yjplan.charts.chart import DrawnChart
from yjplan.charts.draw import draw_chart
from yjplan.figures.attach import Known, attach_series
from yjplan.figures.breaks import Tenure, breaks_of_councils
from yjplan.figures.compare import Finding
from yjplan.figures.disclosure import UNPROTECTED, Policy, Protected
from yjplan.figures.findings import compare_all, protect_all
from yjplan.figures.ledger import open_ledger
from yjplan.figures.reasons import rates_withheld, shares_withheld
from yjplan.figures.series import RawSeries, Series, Source
from yjplan.figures.source_list import check_sources
from yjplan.packs.reader import Packs, read_packs
from yjplan.pages.elsewhere import Others, look_elsewhere, tables_of
from yjplan.pages.links import anchors_of, check_links, link_targets
from yjplan.pages.neighbours import names_elsewhere, near_services
from yjplan.pages.performance.measures import Measure, measures_of
from yjplan.pages.protect import check_disclosure, protect_together, show_blocks
from yjplan.pages.ready import Picture, ReadyPlan, ShownBlock
from yjplan.pages.roles import Speech, Term
from yjplan.pages.sentences import check_sayings, read_sayings, units_said
from yjplan.pages.terms import terms_of
from yjplan.pages.text import check_text
from yjplan.plan.check import check_authority, check_plan
from yjplan.plan.models import Authority, Site
from yjplan.plan.plan import Plan
from yjplan.plan.stand_in import authority_like
from yjplan.problems import Problem
from yjplan.sources.folders import RawFolder

_USUAL = Policy()


@dataclass(frozen=True, slots=True)
class CheckedPlan:
    """A plan with its blocks and raw series; raw counts live here and go no further."""

    plan: Plan
    blocks: tuple[Block, ...]
    series: tuple[RawSeries, ...]
    sources: Mapping[str, Source]
    protected: Protected = UNPROTECTED
    """The tables of its blocks as they may be published; none before `protect_plan`."""
    services: tuple[Authority, ...] = ()
    """Other services of the site that have shared figures."""
    elsewhere: tuple[RawSeries, ...] = ()
    """Their series, for the performance pages."""
    findings: Mapping[str, Finding] = field(default_factory=dict)
    """What its published series say, by indicator; none before they are protected and compared."""
    welsh: "CheckedPlan | None" = None
    """The plan in Welsh; None where it is in English only, and in the plan in Welsh itself."""
    terms: Mapping[str, Term] = field(default_factory=dict)
    """For the plan in Welsh: the terms of sections that stand in English."""


def check_folder(
    raw: RawFolder,
    authority: RawFolder,
    shared: RawFolder,
    packs: Packs,
    *,
    threshold: int = _USUAL.threshold,
    services: Sequence[Authority] = (),
) -> tuple[CheckedPlan, list[Problem]]:
    """Check a plan's folder and attach its figures; what has a fault is left out or has a stand-in.

    `services` are all services of the site.
    """
    known_owner, problems = check_authority(authority)
    known_owner = known_owner.said() if known_owner else None
    plan, found = check_plan(raw, known_owner or authority_like(authority), packs)
    problems += found
    blocks, found = check_blocks(plan, KINDS, threshold)
    problems += found
    sources, found = _sources(raw, shared)
    problems += found
    own = [table for file, table in raw.tables.items() if file == "data/indicators.csv"]
    told = _is_read(raw, "data/sources.yml") and _is_read(shared, "sources.yml")
    known = Known(plan.indicators, plan.areas, sources, known_owner is not None, told)
    series, found = attach_series(own, known)
    problems += found
    near = {area: name for area, name in plan.areas.items() if area in _near(plan)}
    others, found = attach_series(shared.tables.values(), replace(known, areas=near, strict_areas=False))
    beside, elsewhere = _look_elsewhere(plan, services, shared, known)
    checked = CheckedPlan(plan, blocks, (*series, *others), sources, services=beside, elsewhere=elsewhere)
    return checked, [*problems, *found]


def _look_elsewhere(
    plan: Plan, services: Sequence[Authority], shared: RawFolder, known: Known
) -> tuple[tuple[Authority, ...], tuple[RawSeries, ...]]:
    """The other services with shared figures, and these; of a fault, the check of their own plan tells."""
    tables = tuple(shared.tables.values())
    cells = (record.get("area") for table in tables for record in table.records())
    beside = near_services(plan.authority, services, {cell.text for cell in cells if cell})
    names = names_elsewhere(beside, _near(plan))
    series, _ = attach_series(tables, replace(known, areas=names, strict_areas=False))
    return beside, series


def _is_read(raw: RawFolder, file: str) -> bool:
    """False for a YAML file that is there and could not be read."""
    return file in raw.nodes or f"{raw.name}/{file}" not in raw.texts


def _near(plan: Plan) -> set[str]:
    """Areas whose shared figures stand beside the service: its own, its region and nation, those it names."""
    owner = plan.authority
    near = {owner.id, owner.region, "england-and-wales", owner.nation.lower()}
    near |= {council.id for council in owner.councils}
    for section in plan.sections:
        for directive in section.document.directives:
            named, _ = directive.options.get("compare", ("", directive.place))
            near |= {name.strip() for name in named.split(",")}
    return near


def protect_plan(
    checked: CheckedPlan, policy: Policy, others: Others = lambda: ()
) -> tuple[CheckedPlan, list[Problem]]:
    """The plan with its tables and series protected; problems where a withheld count could be worked out.

    `others` gives the other plans that may state the same counts; it is asked only where that matters.
    """
    plan = checked.plan
    ledger = open_ledger(
        checked.series,
        plan.indicators,
        policy,
        is_own=lambda one: one.points[0].place.inner.startswith(f"{plan.name}/"),
        councils=[council.id for council in plan.authority.councils if council.until is None],
        area=plan.authority.id,
    )
    sayings = read_sayings(plan)
    said = units_said([*sayings, *(read_sayings(checked.welsh.plan) if checked.welsh else ())])
    told, problems = look_elsewhere(checked, ledger, others, policy)
    protected = protect_together(tables_of(checked), ledger, said, policy, told)
    protected = replace(protected, shares=_shares_withheld(checked, protected, policy))
    problems += check_disclosure(checked.blocks, protected, policy)
    problems += check_sayings(sayings, checked.blocks, policy)
    return replace(checked, protected=protected), problems


def _shares_withheld(
    checked: CheckedPlan, protected: Protected, policy: Policy
) -> tuple[tuple[str, ...], ...]:
    """For the disclosure report: shares and rates that are withheld, by table, those of the series last."""
    plan, raw = checked.plan, checked.series
    tables = zip(tables_of(checked), protected.tables, strict=True)
    published = protect_all(raw, plan.indicators, plan.areas, policy, protected.veiled)
    rates = tuple(rates_withheld(raw, published, policy, protected.veiled))
    return (*(tuple(shares_withheld(one, safe, policy)) for one, safe in tables), rates)


def check_sentences(checked: CheckedPlan) -> list[Problem]:
    """Roles, links and pictures in the text, against figures, glossary and addresses."""
    plan = checked.plan
    speech = Speech(checked.findings, terms_of(checked.blocks))
    ids: dict[str, set[str]] = {}
    for block in checked.blocks:
        ids.setdefault(block.section, set()).add(block.id)
    targets, anchors = link_targets(plan), anchors_of(plan, ids)
    problems: list[Problem] = []
    for section in plan.sections:
        problems += check_text(section, speech)
        problems += check_links(section, targets, anchors)
    return problems


def find_out(checked: CheckedPlan, policy: Policy) -> dict[str, Finding]:
    """Protect the series, then compare them."""
    return compare_published(checked, publish_series(checked, policy))


def publish_series(checked: CheckedPlan, policy: Policy) -> tuple[Series, ...]:
    """The plan's series as they may be published."""
    plan = checked.plan
    return protect_all(checked.series, plan.indicators, plan.areas, policy, checked.protected.veiled)


def compare_published(checked: CheckedPlan, published: Sequence[Series]) -> dict[str, Finding]:
    """What the published series of a plan say, by indicator."""
    plan = checked.plan
    parts = frozenset(council.id for council in plan.authority.councils)
    owner = plan.authority
    tenures = [Tenure(council.name, council.from_, council.until) for council in owner.councils]
    return compare_all(
        published,
        plan.indicators,
        owner.id,
        parts=parts,
        until=plan.model.period.end,
        kinds={area.id: area.kind for area in read_packs().areas.values()},
        breaks=breaks_of_councils(owner.service_name, tenures),
    )


def measure_plan(checked: CheckedPlan, policy: Policy) -> tuple[Measure, ...]:
    """What the performance pages show of each indicator: its findings, and other services beside it."""
    plan = checked.plan
    names = names_elsewhere(checked.services, _near(plan))
    elsewhere: dict[str, tuple[Series, ...]] = {}
    whole = (series for series in checked.elsewhere if not series.group)
    for series in protect_all(whole, plan.indicators, names, policy):
        elsewhere[series.indicator] = (*elsewhere.get(series.indicator, ()), series)
    return measures_of(plan, checked.findings, elsewhere, checked.services)


def draw_measures(measures: tuple[Measure, ...]) -> dict[str, DrawnChart]:
    """Every chart of the performance pages, by its id."""
    return {chart.id: draw_chart(chart) for measure in measures for chart in measure.charts}


def draw_blocks(shown: tuple[ShownBlock, ...]) -> dict[str, DrawnChart]:
    """Every chart of every block, by its id."""
    return {chart.id: draw_chart(chart) for one in shown for chart in one.view.charts}


def make_ready(
    checked: CheckedPlan,
    shown: tuple[ShownBlock, ...],
    charts: Mapping[str, DrawnChart],
    pictures: Mapping[str, Picture],
    policy: Policy,
    measures: tuple[Measure, ...] = (),
) -> ReadyPlan:
    """Everything that the pages are composed from."""
    findings = checked.findings
    speech = Speech(findings, {**checked.terms, **terms_of(checked.blocks)})
    return ReadyPlan(
        checked.plan, shown, findings, charts, pictures, checked.sources, speech, policy, measures
    )


def protect_blocks(checked: CheckedPlan) -> tuple[ShownBlock, ...]:
    """The published view of every block."""
    return show_blocks(checked.blocks, checked.findings, checked.protected)


def _sources(raw: RawFolder, shared: RawFolder) -> tuple[dict[str, Source], list[Problem]]:
    made: dict[str, Source] = {}
    problems: list[Problem] = []
    for folder, file in ((raw, "data/sources.yml"), (shared, "sources.yml")):
        node = folder.nodes.get(file)
        if node is not None:
            found, faults = check_sources(node)
            made = found | made
            problems += faults
    return made, problems


def policy_of(site: Site) -> Policy:
    """The site's policy on small numbers."""
    rules = site.disclosure
    return Policy(
        rules.threshold,
        rules.narrowest,
        rules.keep_totals,
        rules.zeros_safe,
        rules.minimum_denominator,
    )
