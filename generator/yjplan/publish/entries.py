"""The authorities, plans and inspections that the pages above the plans list."""

from datetime import date
from pathlib import Path

from yjplan.inspections.check import check_inspection_model
from yjplan.inspections.model import InspectionModel
from yjplan.packs.reader import read_packs
from yjplan.pages.root import Entry
from yjplan.plan.check import check_authority, check_plan_model
from yjplan.plan.models import Authority, PlanModel
from yjplan.sources.find import find_plans
from yjplan.sources.folders import read_one


def read_entries(content: Path, names: list[str]) -> tuple[Entry, ...]:
    """One entry an authority, in order of name; its plans and inspections newest first."""
    plans: dict[str, list[tuple[str, PlanModel]]] = {}
    inspections: dict[str, list[tuple[str, InspectionModel]]] = {}
    authorities: dict[str, Authority] = {}
    for name in names:
        authority, _, rest = name.partition("/")
        owner, _ = check_authority(read_one(content, authority, "authority.yml"))
        if owner is None:
            continue
        authorities[authority] = owner
        if rest.startswith("inspections/"):
            inspection = _inspection(content, authority, rest)
            if inspection is not None:
                inspections.setdefault(authority, []).append((rest, inspection))
            continue
        model, _ = check_plan_model(read_one(content, name, "plan.yml"))
        if model is not None:
            plans.setdefault(authority, []).append((rest, model))
    return tuple(
        Entry(
            owner,
            tuple(sorted(plans.get(name, ()), key=lambda p: p[1].period.sort_key, reverse=True)),
            tuple(sorted(inspections.get(name, ()), key=lambda i: i[1].published, reverse=True)),
        )
        for name, owner in sorted(authorities.items())
    )


def _inspection(content: Path, authority: str, rest: str) -> InspectionModel | None:
    file = f"{rest.removeprefix('inspections/')}.yml"
    model, _ = check_inspection_model(read_one(content, f"{authority}/inspections", file), file)
    return model


def plans_after(content: Path, authority: str, day: date, *, drafts: bool) -> tuple[str, ...]:
    """Titles of the authority's plans whose period ends after a day, in order of name."""
    found = []
    for plan in find_plans(content):
        if plan.authority != authority:
            continue
        model, _ = check_plan_model(read_one(content, plan.name, "plan.yml"))
        if model and (drafts or model.state.is_public) and model.period.end > day:
            found.append(model.title)
    return tuple(found)


def regions_of() -> dict[str, str]:
    """Names of the regions by their ids."""
    return {area.id: area.name for area in read_packs().areas.values()}
