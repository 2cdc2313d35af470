"""Reading the packs that the generator carries. A pack that is wrong is our bug, not an author's."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypeVar

from yjplan.packs.framework import Framework
from yjplan.packs.models import Area, Areas, Guidance, IndicatorEntries, IndicatorEntry
from yjplan.sources.models import Model, check_model
from yjplan.sources.yaml_text import read_yaml

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Packs:
    """All reference data."""

    guidance: dict[str, Guidance]
    """By year, as `2022-23`."""
    indicators: dict[str, IndicatorEntry]
    areas: dict[str, Area]
    frameworks: dict[str, Framework]
    """Inspection frameworks by their ids."""


@cache
def read_packs() -> Packs:
    """Every pack, read once; ValueError when a pack itself is wrong."""
    packs = (files("yjplan.packs") / "guidance").iterdir()
    years = [read_pack(f"guidance/{f.name}", Guidance) for f in packs if f.name.endswith(".yml")]
    entries = read_pack("indicators.yml", IndicatorEntries).indicators
    areas = read_pack("areas.yml", Areas).areas
    found = (files("yjplan.packs") / "frameworks").iterdir()
    frameworks = [read_pack(f"frameworks/{f.name}", Framework) for f in found if f.name.endswith(".yml")]
    return Packs(
        {g.year: g for g in sorted(years, key=lambda g: g.year)},
        {entry.id: entry for entry in entries},
        {area.id: area for area in areas},
        {f.id: f for f in sorted(frameworks, key=lambda f: f.id)},
    )


def read_pack(name: str, kind: type[M]) -> M:
    """One pack from its file, as `areas.yml`; ValueError when it is wrong."""
    text = files("yjplan.packs").joinpath(name).read_text("utf-8")
    node, problems = read_yaml(text, name)
    model, found = check_model(kind, node) if node else (None, [])
    if model is None:
        message = f"the pack {name} is wrong: {[*problems, *found]}"
        raise ValueError(message)
    return model
