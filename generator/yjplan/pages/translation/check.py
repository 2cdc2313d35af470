"""From a checked plan in English and its Welsh files to the plan in Welsh, or to what is wrong with it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from yjplan.blocks.check import Block
from yjplan.figures.disclosure import Policy, Protected
from yjplan.figures.tables import SafeTable
from yjplan.figures.twin_series import are_twins, attach_like, name_like
from yjplan.figures.twin_tables import NotTwinsError, protect_like
from yjplan.languages import Language, speaking
from yjplan.pages.load import CheckedPlan, check_sentences, compare_published, publish_series
from yjplan.pages.review import review_plan
from yjplan.pages.sentences import check_sayings, read_sayings
from yjplan.pages.terms import terms_of
from yjplan.pages.translation.twin_indicators import check_twin_indicators
from yjplan.pages.translation.twin_models import differing_paths
from yjplan.plan.plan import Plan
from yjplan.plan.translation.missing import check_missing, check_pictures
from yjplan.plan.translation.overlay import TOP, lay_over
from yjplan.plan.translation.twin_data import check_twin_data
from yjplan.plan.translation.twin_texts import check_twin_texts
from yjplan.problems import Place, Problem, problem
from yjplan.problems.accepted import Accepted
from yjplan.sources.folders import RawFolder
from yjplan.sources.nodes import path_text

Check = Callable[[RawFolder], tuple[CheckedPlan, list[Problem]]]
_SAID_IN_ENGLISH = frozenset({"missing-section", "unsigned-publication", "unknown-guidance"})
"""What is wrong with the plan as a whole is said once, of its English files."""
_TOLD = "translated-data-differs"
_JUDGED_IN_ENGLISH = frozenset({"accept-without-problem", "unknown-term"})
"""What an English section answers, and the words that it takes from the glossary, is judged beside the rest
of the English plan, of which the Welsh one has a part only."""


def add_welsh(first: CheckedPlan, check: Check) -> tuple[CheckedPlan, list[Problem], list[Problem]]:
    """The plan with itself in Welsh, not yet protected; problems of its English files, and of the Welsh.

    `check` checks a folder as that of the plan was. A plan that is not published in Welsh stays as it is.
    """
    plan = first.plan
    if Language.WELSH not in plan.languages:
        return first, _unasked(plan), []
    overlay = lay_over(plan.raw, Language.WELSH)
    with speaking(Language.WELSH):
        other, found = check(overlay.raw)
    missing = [*check_missing(plan, overlay), *check_pictures(plan, overlay)]
    found = [one for one in found if one.code not in _SAID_IN_ENGLISH]
    found += [*overlay.problems, *(one for one in missing if _is_translated(one, other))]
    found += [*check_twin_texts(plan, other.plan), *check_twin_data(plan.raw, overlay)]
    found += _check_models(first, other, {one.place for one in found})
    found += check_twin_indicators(plan, other.plan)
    other, faults = _like(first, other)
    found += faults if _TOLD not in {one.code for one in found} else []
    return replace(first, welsh=other), [one for one in missing if not _is_translated(one, other)], found


def finish_welsh(
    first: CheckedPlan, policy: Policy, found: Sequence[Problem], in_english: Sequence[Problem]
) -> tuple[CheckedPlan, list[Problem], list[Accepted]]:
    """The protected plan with its Welsh protected alike; problems of Welsh files that nobody answered.

    `found` are those that were found already, `in_english` those of the plan in English, answered or not:
    what both say of a file that they share is said once.
    """
    other = first.welsh
    if other is None:
        return first, [], []
    with speaking(Language.WELSH):
        protected, faults = _protect(first, other)
        other = replace(other, protected=protected)
        published = name_like(publish_series(first, policy), other.plan.areas, other.sources)
        other = replace(other, findings=compare_published(other, published))
        every = [*found, *(check_sentences(other) if not faults else ())]
        every += check_sayings(read_sayings(other.plan), other.blocks, policy)
        left, accepted = review_plan(other, policy, every)
    terms = {
        name: replace(term, section=f"../{term.section}") for name, term in terms_of(first.blocks).items()
    }
    told = {(one.code, one.place) for one in in_english}
    kept = [one for one in left if _is_translated(one, other)]
    kept += [_of_welsh(one) for one in left if not _is_translated(one, other) and _is_new(one, told)]
    answered = [one for one in accepted if _is_translated(one.problem, other)]
    return replace(first, welsh=replace(other, terms=terms)), [*kept, *faults], answered


def _is_translated(found: Problem, other: CheckedPlan) -> bool:
    raw = other.plan.raw
    return found.place.inner.startswith(f"{raw.name}/{raw.own}/")


def _is_new(found: Problem, told: set[tuple[str, Place]]) -> bool:
    """Whether a problem of a file that both languages share is one of the Welsh plan only."""
    return found.code not in _JUDGED_IN_ENGLISH and (found.code, found.place) not in told


def _of_welsh(found: Problem) -> Problem:
    """The problem, saying why it stands at a file that is right in English."""
    return replace(found, message=f"With the Welsh files: {found.message}")


def _like(first: CheckedPlan, other: CheckedPlan) -> tuple[CheckedPlan, list[Problem]]:
    """The Welsh plan with the English series under its own names; a problem where it made others of them."""
    made = replace(
        other,
        series=attach_like(first.series, other.sources),
        elsewhere=attach_like(first.elsewhere, other.sources),
    )
    if are_twins(first.series, other.series) and are_twins(first.elsewhere, other.elsewhere):
        return made, []
    raw = other.plan.raw
    files = ("data/sources.yml", "data/indicators.yml", TOP)
    place = next((raw.place(file) for file in files if file in raw.translated), Place(raw.name))
    message = "The plan does not hold the same figures in Welsh and in English."
    hint = "Copy the keys, ids and units of its Welsh files from the English ones; translate words only."
    return made, [problem(_TOLD, place, message, hint)]


def _unasked(plan: Plan) -> list[Problem]:
    """Welsh files of a plan that is not published in Welsh."""
    found = []
    for language, apart in plan.raw.apart.items():
        names = sorted({*apart.nodes, *apart.tables, *apart.documents, *apart.others})
        message = f"This plan is not published in the language of '{language}/'."
        hint = f"Write 'languages: [en, {language}]' in authority.yml, or remove the folder."
        place = plan.raw.place(f"{language}/{names[0]}")
        found.append(problem("unused-file", place, message, hint))
    return found


def _check_models(first: CheckedPlan, other: CheckedPlan, told: set[Place]) -> Iterator[Problem]:
    """A problem for each choice, number or date in which two blocks differ, except at places in `told`."""
    twins = {block.id: block for block in first.blocks}
    for block in other.blocks:
        twin = twins.get(block.id)
        if twin is None or twin.kind.name != block.kind.name:
            continue
        for path in differing_paths(twin.model, block.model):
            place = block.written.place_of(*path)
            if place not in told:
                told.add(place)
                message = f"'{path_text(path)}' is not what the English file says."
                hint = "Copy it from the English file; only words are translated."
                yield problem(_TOLD, place, message, hint)


def _protect(first: CheckedPlan, other: CheckedPlan) -> tuple[Protected, list[Problem]]:
    """The tables with the same cells withheld as in English, and a problem for each that is no twin."""
    safe = _by_block(first)
    tables: list[SafeTable] = []
    problems: list[Problem] = []
    for block in other.blocks:
        twin, shown = safe.get(block.id, (None, ()))
        if twin is None or len(twin.tables) != len(block.tables):
            problems.append(_no_twin(other, block))
            continue
        try:
            tables += [protect_like(*three) for three in zip(block.tables, twin.tables, shown, strict=True)]
        except NotTwinsError:
            problems.append(_no_twin(other, block))
    shared = first.protected
    made = Protected(
        tables=tuple(tables),
        inferences=(),
        veiled=shared.veiled,
        least_base=shared.least_base,
        ledger=None,
        shares=(),
    )
    return made, problems


def _by_block(first: CheckedPlan) -> dict[str, tuple[Block, tuple[SafeTable, ...]]]:
    found, rest = {}, first.protected.tables
    for block in first.blocks:
        found[block.id] = block, rest[: len(block.tables)]
        rest = rest[len(block.tables) :]
    return found


def _no_twin(other: CheckedPlan, block: Block) -> Problem:
    raw = other.plan.raw
    section = next(one for one in other.plan.sections if one.slug == block.section)
    names = [d.argument for d in section.document.directives if d.place == block.written.place]
    place = next((raw.place(name) for name in names if name in raw.translated), block.written.place)
    message = f"The block '{block.id}' does not hold the same figures in Welsh and in English."
    hint = "Copy its file from the English one and translate words only."
    return problem(_TOLD, place, message, hint)
