"""The pages above the plans: all authorities, one authority, about this site."""

from collections.abc import Sequence
from dataclasses import dataclass

from yjplan.figures.months import long_date, month_year
from yjplan.inspections.model import InspectionModel
from yjplan.pages.contexts import AboutPage, AuthorityPage, Card, IndexPage, Row
from yjplan.pages.filters import first_upper
from yjplan.pages.open_data.words import mark_rows
from yjplan.pages.page import Fill, Page
from yjplan.pages.timeline import timeline_of
from yjplan.plan.models import Authority, PlanModel, Site


@dataclass(frozen=True, slots=True)
class Entry:
    """One authority with its plans and inspections, newest first."""

    authority: Authority
    plans: tuple[tuple[str, PlanModel], ...]
    """(folder of the plan, its model)."""
    inspections: tuple[tuple[str, InspectionModel], ...] = ()
    """(address below the authority, as `inspections/2023-10`; its model)."""


def compose_root(site: Site, entries: Sequence[Entry], regions: dict[str, str]) -> tuple[Page, ...]:
    """The national index, a page an authority, and the page about the site."""
    return (
        _index(site, entries, regions),
        *(_authority(entry, regions) for entry in entries),
        _about(site),
    )


def _index(site: Site, entries: Sequence[Entry], regions: dict[str, str]) -> Page:
    names = sorted({regions.get(e.authority.region, e.authority.region) for e in entries})
    groups = tuple(
        (
            name,
            tuple(
                Card("", e.authority.name, _plans_words(e), f"{e.authority.id}/")
                for e in entries
                if regions.get(e.authority.region, e.authority.region) == name
            ),
        )
        for name in names
    )
    summary = site.summary or "Youth justice plans of services in England and Wales, as pages and as data."
    return Page(
        "", site.title, summary, (Fill("pages/index", IndexPage(summary, groups)),), "All authorities"
    )


def _plans_words(entry: Entry) -> str:
    names = ", ".join(name for name, _ in entry.plans)
    words = [] if not names else [f"Plan for {names}" if len(entry.plans) == 1 else f"Plans for {names}"]
    words += [
        f"inspection of {month_year(model.published)} ({model.overall.rating})"
        for _, model in entry.inspections
    ]
    return first_upper("; ".join(words))


def _authority(entry: Entry, regions: dict[str, str]) -> Page:
    authority = entry.authority
    facts = [Row("Region", regions.get(authority.region, authority.region)), Row("Nation", authority.nation)]
    if authority.police_area:
        facts.append(Row("Police area", authority.police_area))
    councils = [c for c in authority.councils if c.until is None]
    if councils:
        facts.append(Row("Councils" if len(councils) > 1 else "Council", ", ".join(c.name for c in councils)))
    former = [f"{c.name} (until {long_date(c.until)})" for c in authority.councils if c.until]
    if former:
        facts.append(Row("Before that", ", ".join(former)))
    timeline = timeline_of(entry.plans, entry.inspections)
    context = AuthorityPage(authority.service_name, tuple(facts), timeline, authority.note)
    what = "plans and inspections" if entry.inspections else "plans"
    words = f"Youth justice {what} of {authority.service_name}."
    return Page(authority.id, authority.name, words, (Fill("pages/authority", context),))


def _about(site: Site) -> Page:
    rules = site.disclosure
    context = AboutPage(site.publisher, site.contact, rules.least, rules.threshold, mark_rows())
    words = "Who publishes this site, what may be reused, and how small numbers are protected."
    return Page("about", "About this site", words, (Fill("pages/about", context),))
