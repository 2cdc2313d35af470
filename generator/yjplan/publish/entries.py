"""The authorities and plans that the pages above the plans list."""

from pathlib import Path

from yjplan.packs.reader import read_packs
from yjplan.pages.root import Entry
from yjplan.plan.check import check_authority, check_plan_model
from yjplan.plan.models import Authority, PlanModel
from yjplan.sources.folders import read_folder


def read_entries(content: Path, names: list[str]) -> tuple[Entry, ...]:
    """One entry an authority, in order of name; its plans newest first."""
    plans: dict[str, list[tuple[str, PlanModel]]] = {}
    authorities: dict[str, Authority] = {}
    for name in names:
        authority, _, plan = name.partition("/")
        owner, _ = check_authority(read_folder(content, authority, deep=False)[0])
        model, _ = check_plan_model(read_folder(content, name, deep=False)[0])
        if owner is not None and model is not None:
            authorities[authority] = owner
            plans.setdefault(authority, []).append((plan, model))
    return tuple(
        Entry(owner, tuple(sorted(plans[name], key=lambda p: p[1].period.sort_key, reverse=True)))
        for name, owner in sorted(authorities.items())
    )


def regions_of() -> dict[str, str]:
    """Names of the regions by their ids."""
    return {area.id: area.name for area in read_packs().areas.values()}
