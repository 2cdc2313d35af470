"""From what was read to a plan with its blocks and findings, or to everything that is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from yjplan.blocks.check import Block, check_blocks
from yjplan.blocks.kinds import KINDS
from yjplan.charts.chart import DrawnChart
from yjplan.charts.draw import draw_chart
from yjplan.figures.attach import Known, attach_series
from yjplan.figures.compare import Finding
from yjplan.figures.disclosure import UNPROTECTED, Policy, Protected
from yjplan.figures.findings import compare_all, protect_all
from yjplan.figures.series import RawSeries, Source
from yjplan.figures.source_list import check_sources
from yjplan.packs.reader import Packs
from yjplan.pages.links import anchors_of, check_links, link_targets
from yjplan.pages.protect import check_disclosure, protect_tables_of, show_blocks
from yjplan.pages.ready import Picture, ReadyPlan, ShownBlock
from yjplan.pages.roles import Speech
from yjplan.pages.terms import terms_of
from yjplan.pages.text import check_text
from yjplan.plan.check import check_authority, check_plan
from yjplan.plan.models import Site
from yjplan.plan.plan import Plan
from yjplan.plan.stand_in import authority_like
from yjplan.problems import Problem
from yjplan.sources.folders import RawFolder

SHARED = "comparators"
"""The folder of figures that all plans share."""

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


def check_folder(
    raw: RawFolder,
    authority: RawFolder,
    shared: RawFolder,
    packs: Packs,
    *,
    threshold: int = _USUAL.threshold,
) -> tuple[CheckedPlan, list[Problem]]:
    """Check a plan's folder and attach its figures; what has a fault is left out or has a stand-in."""
    known_owner, problems = check_authority(authority)
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
    return CheckedPlan(plan, blocks, (*series, *others), sources), [*problems, *found]


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


def protect_plan(checked: CheckedPlan, policy: Policy) -> tuple[CheckedPlan, list[Problem]]:
    """The plan with its tables protected; problems where a withheld count could be worked out."""
    protected = protect_tables_of(checked.blocks, policy)
    return replace(checked, protected=protected), check_disclosure(checked.blocks, protected, policy)


def check_sentences(checked: CheckedPlan, policy: Policy) -> list[Problem]:
    """Roles, links and pictures in the text, against figures, glossary and addresses."""
    plan = checked.plan
    speech = Speech(find_out(checked, policy), terms_of(checked.blocks))
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
    plan = checked.plan
    published = protect_all(checked.series, plan.indicators, plan.areas, policy)
    parts = frozenset(council.id for council in plan.authority.councils)
    return compare_all(
        published, plan.indicators, plan.authority.id, parts=parts, until=plan.model.period.end
    )


def draw_blocks(shown: tuple[ShownBlock, ...]) -> dict[str, DrawnChart]:
    """Every chart of every block, by its id."""
    return {chart.id: draw_chart(chart) for one in shown for chart in one.view.charts}


def make_ready(
    checked: CheckedPlan,
    findings: Mapping[str, Finding],
    shown: tuple[ShownBlock, ...],
    charts: Mapping[str, DrawnChart],
    pictures: Mapping[str, Picture],
    policy: Policy,
) -> ReadyPlan:
    """Everything that the pages are composed from."""
    speech = Speech(findings, terms_of(checked.blocks))
    return ReadyPlan(checked.plan, shown, findings, charts, pictures, checked.sources, speech, policy)


def protect_blocks(checked: CheckedPlan, findings: Mapping[str, Finding]) -> tuple[ShownBlock, ...]:
    """The published view of every block."""
    return show_blocks(checked.blocks, findings, checked.protected)


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
    return Policy(rules.threshold, rules.narrowest, rules.keep_totals)
