"""Where a page belongs: the authority, the plan or inspection, and the years by which results are chosen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from yjplan.languages import Language
from yjplan.pages.root import Entry

_APRIL = 4


@dataclass(frozen=True, slots=True)
class Place:
    """One plan or inspection as the filters know it."""

    authority: str
    """Its id: `northamptonshire`."""
    period: str
    """The years of a plan, `2022-23`; of an inspection, the years in which its report came out."""
    day: str
    """By which results are put in order of time: the first day of a plan, the day of a report."""
    is_inspection: bool = False


NOWHERE = Place("", "", "0000-00-00")
"""The pages above the plans."""


def places_of(entries: Iterable[Entry]) -> dict[str, Place]:
    """Every plan and inspection, by its folder below the site; and each authority's own page."""
    found = {}
    for entry in entries:
        owner = entry.authority.id
        found[owner] = Place(owner, "", NOWHERE.day)
        for name, plan in entry.plans:
            found[f"{owner}/{name}"] = Place(owner, plan.period.label, plan.period.start.isoformat())
        for name, inspection in entry.inspections:
            day = inspection.published
            found[f"{owner}/{name}"] = Place(owner, financial_year(day), day.isoformat(), is_inspection=True)
    return found


def place_of(page: str, places: Mapping[str, Place]) -> Place:
    """The place of a page, by its address below the site: `northamptonshire/2022-23/governance/`."""
    parts = page.strip("/").split("/")
    names = ("/".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((places[name] for name in names if name in places), NOWHERE)


def financial_year(day: date) -> str:
    """The years of a day, from April to March: `2023-24`."""
    start = day.year if day.month >= _APRIL else day.year - 1
    return f"{start}-{(start + 1) % 100:02d}"


def scope_of(project: str) -> str:
    """The plan or inspection that a search from a project's pages begins with; '' above the plans.

    Pages of an edition lead to the plan as it stands now, pages in Welsh to the plan in both languages.
    """
    plan = project.split("/editions/", maxsplit=1)[0].removesuffix(f"/{Language.WELSH}")
    return plan if "/" in plan else ""
