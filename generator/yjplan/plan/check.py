"""From what was read to a plan, or to everything that is wrong with it."""

import re
from typing import TypeVar

from yjplan.languages import LANGUAGES, say
from yjplan.packs.reader import Packs
from yjplan.plan.board_check import check_board_paper
from yjplan.plan.colour import check_colour
from yjplan.plan.coverage import check_coverage
from yjplan.plan.indicators import check_indicators
from yjplan.plan.models import Authority, PlanModel, SectionFront, Site
from yjplan.plan.plan import Plan, Section
from yjplan.plan.stand_in import front_like, guidance_like, plan_like
from yjplan.plan.whereabouts import check_whereabouts
from yjplan.problems import Place, Problem, nearest, problem
from yjplan.sources.folders import RawFolder
from yjplan.sources.markdown_text import slug_of
from yjplan.sources.models import Model, check_model
from yjplan.sources.nodes import place_at

M = TypeVar("M", bound=Model)
TAKEN_BY_SITE = frozenset(
    {"about", "accessibility", "assets", "schema", "search", "comparators", "editions", "objects", *LANGUAGES}
)
"""Addresses below the root, and folders of content, that no authority may have."""
TAKEN_BY_AUTHORITY = frozenset({"latest", "inspections", "data", "images"})
"""Addresses below an authority that no plan may have."""
_PAGES = frozenset({"editions", "data", "figures", "index", "whole", "board"})
"""Addresses below a plan of the pages that are made from the whole of it."""
_RESERVED = _PAGES | {"assets", "search", "latest", "inspections", "404", *LANGUAGES}


def check_site(raw: RawFolder) -> tuple[Site | None, list[Problem]]:
    """The site from `site.yml`."""
    return _model(raw, "site.yml", Site)


def check_authority(raw: RawFolder) -> tuple[Authority | None, list[Problem]]:
    """The authority from its `authority.yml`; its id must be its folder's name."""
    authority, problems = _model(raw, "authority.yml", Authority)
    if authority and authority.id != raw.name:
        message = f"The id is '{authority.id}', but the folder is called '{raw.name}'."
        place = _place(raw, "authority.yml", "id")
        problems.append(problem("unknown-value", place, message, f"Write 'id: {raw.name}'."))
        return None, problems
    if authority:
        problems += check_colour(authority.colour, _place(raw, "authority.yml", "colour"))
        problems += check_whereabouts(authority, raw.nodes["authority.yml"])
    return authority, problems


def check_plan_model(raw: RawFolder) -> tuple[PlanModel | None, list[Problem]]:
    """What `plan.yml` says, by itself."""
    return _model(raw, "plan.yml", PlanModel)


def check_plan(raw: RawFolder, authority: Authority, packs: Packs) -> tuple[Plan, list[Problem]]:
    """The plan in a folder; where `plan.yml` or the guidance year has a fault, with a stand-in for it."""
    found_model, problems = _model(raw, "plan.yml", PlanModel)
    model = found_model or plan_like(raw)
    sections, found = _sections(raw)
    problems += found
    indicators, found = check_indicators(raw, packs)
    problems += found
    guidance = packs.guidance.get(model.guidance)
    areas = _areas(authority, packs)
    plan = Plan(
        raw.name,
        authority,
        model,
        guidance or guidance_like(model.guidance),
        sections,
        indicators,
        areas,
        raw,
    )
    if guidance is not None:
        problems += check_coverage(plan)
    elif found_model is not None:
        message = f"There is no guidance pack for '{model.guidance}'."
        place = _place(raw, "plan.yml", "guidance")
        problems.append(problem("unknown-guidance", place, message, nearest(model.guidance, packs.guidance)))
    problems += _check_names(plan, packs) if raw.nodes.get("plan.yml") else []
    problems += [*_check_layout_text(plan), *check_board_paper(plan)]
    return plan, [*problems, *_check_headlines(plan), *_check_sign_off(plan)]


LAYOUT_TEXT = ("Write this section here.", "Write this part here.")
LAYOUT_SUMMARY = "One line that says what this section is about."


def _check_layout_text(plan: Plan) -> list[Problem]:
    """A published plan shows no line that only asked its author for text."""
    found = []
    for section in plan.sections if plan.model.state.is_public else ():
        file = plan.raw.place(section.file).file
        text = plan.raw.texts.get(f"{plan.name}/{section.file}", "")
        for number, line in enumerate(text.splitlines(), 1):
            if line.startswith(LAYOUT_TEXT) or line == f"summary: {LAYOUT_SUMMARY}":
                hint = "Write the text, or remove the section's file."
                message = "This line only asks for text; readers would see it."
                found.append(problem("template-text", Place(file, number), message, hint))
    return found


def _check_names(plan: Plan, packs: Packs) -> list[Problem]:
    """The plan's address is free, and its authority's region is one that exists."""
    found = []
    folder, name = plan.name.split("/")
    for part, taken in ((folder, TAKEN_BY_SITE), (name, TAKEN_BY_AUTHORITY)):
        if part in taken:
            message = f"The address '{part}' belongs to the site itself."
            found.append(problem("duplicate-id", plan.raw.place("plan.yml"), message, "Rename the folder."))
    region = plan.authority.region
    if region not in packs.areas and region != "unknown":
        kinds = ("region", "sub-region", "nation")
        regions = [area.id for area in packs.areas.values() if area.kind in kinds]
        message = f"The authority's region '{region}' is not known."
        place = Place(f"{folder}/authority.yml")
        found.append(problem("unknown-area", place, message, nearest(region, regions)))
    return found


def _check_headlines(plan: Plan) -> list[Problem]:
    return [
        problem(
            "unknown-indicator",
            _place(plan.raw, "plan.yml", "headlines", n),
            f"'{name}' is not an indicator.",
            nearest(name, plan.indicators),
        )
        for n, name in enumerate(plan.model.headlines)
        if name not in plan.indicators
    ]


def _place(raw: RawFolder, file: str, *path: str | int) -> Place:
    """Where a value of a YAML file stands; the whole file when it is not there."""
    node = raw.nodes.get(file)
    return place_at(node, path) if node else raw.place(file)


def _model(raw: RawFolder, file: str, kind: type[M]) -> tuple[M | None, list[Problem]]:
    node = raw.nodes.get(file)
    if node is None:
        if f"{raw.name}/{file}".lstrip("/") in raw.texts:
            return None, []  # it is there and could not be read: that problem is reported already
        message = f"The file '{file}' is missing."
        return None, [problem("missing-file", raw.place(file), message, "Every folder of its kind has one.")]
    return check_model(kind, node)


def _sections(raw: RawFolder) -> tuple[tuple[Section, ...], list[Problem]]:
    sections: list[Section] = []
    problems: list[Problem] = []
    for file, document in raw.documents.items():
        front, found = check_model(SectionFront, document.front) if document.front else (None, [])
        problems += found
        slug = slug_of(re.sub(r"^\d+[-_ ]", "", file.removesuffix(".md")))
        if slug in _RESERVED or any(s.slug == slug for s in sections):
            message = f"The address '{slug}' is taken."
            problems.append(problem("duplicate-id", raw.place(file), message, "Rename this file."))
        else:
            sections.append(Section(slug, file, front or front_like(document.front), document))
    return tuple(sections), problems


def _areas(authority: Authority, packs: Packs) -> dict[str, str]:
    areas = {area.id: say(area.name) for area in packs.areas.values()}
    areas |= {council.id: council.name for council in authority.councils}
    return areas | {authority.id: authority.name}


def _check_sign_off(plan: Plan) -> list[Problem]:
    sign_off, place = plan.model.sign_off, _place(plan.raw, "plan.yml", "sign-off")
    if not plan.model.state.is_public:
        return []
    if sign_off.state == "unsigned" and not sign_off.note:
        message = "The plan is published and its sign-off is unsigned, without a word about it."
        hint = "Write 'note:' under 'sign-off' to tell readers, or record the signature."
        return [problem("unsigned-publication", place, message, hint)]
    if sign_off.state == "signed" and (sign_off.chair is None or sign_off.date is None):
        message = "The sign-off says 'signed' but not by whom and when."
        return [problem("unsigned-publication", place, message, "Add 'chair:' and 'date:' under 'sign-off'.")]
    return []
