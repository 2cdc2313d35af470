"""The pages above the plans: all authorities, one authority, about this site."""

from collections.abc import Sequence
from dataclasses import dataclass

from yjplan.figures.months import long_date, month_year
from yjplan.inspections.model import InspectionModel
from yjplan.languages import say
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
    summary = site.summary or say(
        "Youth justice plans of services in England and Wales, as pages and as data."
    )
    return Page(
        "", site.title, summary, (Fill("pages/index", IndexPage(summary, groups)),), say("All authorities")
    )


def _plans_words(entry: Entry) -> str:
    names = ", ".join(name for name, _ in entry.plans)
    words = (
        []
        if not names
        else [
            say("Plan for {periods}", periods=names)
            if len(entry.plans) == 1
            else say("Plans for {periods}", periods=names)
        ]
    )
    words += [
        say(
            "inspection of {month} ({rating})",
            month=month_year(model.published),
            rating=say(model.overall.rating),
        )
        for _, model in entry.inspections
    ]
    return first_upper("; ".join(words))


def _authority(entry: Entry, regions: dict[str, str]) -> Page:
    authority = entry.authority
    facts = [
        Row(say("Region"), say(regions.get(authority.region, authority.region))),
        Row(say("Nation"), say(authority.nation)),
    ]
    if authority.police_area:
        facts.append(Row(say("Police area"), authority.police_area))
    councils = [c for c in authority.councils if c.until is None]
    if councils:
        facts.append(
            Row(say("Councils") if len(councils) > 1 else say("Council"), ", ".join(c.name for c in councils))
        )
    former = [
        say("{council} (until {day})", council=c.name, day=long_date(c.until))
        for c in authority.councils
        if c.until
    ]
    if former:
        facts.append(Row(say("Before that"), ", ".join(former)))
    timeline = timeline_of(entry.plans, entry.inspections, authority.languages)
    context = AuthorityPage(authority.service_name, tuple(facts), timeline, authority.note)
    if entry.inspections:
        words = say("Youth justice plans and inspections of {service}.", service=authority.service_name)
    else:
        words = say("Youth justice plans of {service}.", service=authority.service_name)
    return Page(authority.id, authority.name, words, (Fill("pages/authority", context),))


def _about(site: Site) -> Page:
    rules = site.disclosure
    context = AboutPage(site.publisher, site.contact, rules.least, rules.threshold, mark_rows())
    words = say("Who publishes this site, what may be reused, and how small numbers are protected.")
    return Page("about", say("About this site"), words, (Fill("pages/about", context),))
