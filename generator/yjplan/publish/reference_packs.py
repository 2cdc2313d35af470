"""The references of indicators and geography, written from the packs."""

from collections.abc import Iterator
from itertools import groupby

from yjplan.figures.indicators import Indicator
from yjplan.figures.months import long_date
from yjplan.packs.geography import Geography, read_geography
from yjplan.packs.places import Council, Service
from yjplan.packs.reader import read_packs
from yjplan.plan.indicators import national_indicator

_INDICATORS_HEAD = """\
# Indicators

What is measured nationally. Use the id on the left in `data/indicators.csv`, in blocks and in sentences. A
plan's own measures are defined in `data/indicators.yml` ([performance figures](figures.md)); they may not
take one of these ids, and a national id with another unit is an error, because two measures would end up in
one chart.

**What a rate is a rate of is never guessed.** The Youth Justice Board prints some rates for each 1,000
children, the Department for Education for each 10,000, and first time entrants are for each 100,000. Each
measure here has one unit. Where the same thing is published in two, it is here twice.

**How sure the definitions are.** *Verified* definitions were read in a public source. *Partly* verified
ones say below what was not. An *unverified* one may be used; the page says that it is. Definitions are in
our own words; where the published wording changed, both are described, each with its year. Data of the ten
key performance indicators for 2023-24 are not yet fit for decisions, the Youth Justice Board says, and it
expects good enough data from April 2025.

**Counts of children are protected**, and so are sentences, episodes and proven offences: small ones are
withheld ([disclosure](disclosure.md)). A population is public and stands as it is.

**Disproportionality** is a Relative Rate Index: the rate of a group divided by the rate of White children.
At stop and search, arrest and entry the rate is for each child who lives in the area. At remand and custody
it is for each child who came that far, so the index of one stage cannot be compared with that of another.
The group stands in the column `group`, as `ethnicity: Black`.

**Cost of nights on remand** is nights times the price of their year and kind of establishment. Prices are
set each April. The packs hold those of 2013, 2017, 2020, 2021 and 2024; only 2021's are verified in full,
the amounts of 2013 and 2017 come from a magazine and make no cost. The amounts of April 2025 were not seen,
so there is no cost after March 2025. Enter the amount that you were charged, with its source.
"""
_GEOGRAPHY_HEAD = """\
# Geography

yjplan knows the 155 youth justice services of England and Wales: region, police area, councils, and what
changed when. `yjplan new AUTHORITY/PLAN` fills in `authority.yml` for a service on this list; `yjplan
check` warns where `authority.yml` says something else (`differs-from-geography`). A service that is not on
the list is let alone.

**A service is no area of official statistics.** It has no code of its own. It is made up of whole councils,
and figures of councils are found by their codes. Some names mean two things: *Dorset* is a council, and it
is also what some tables call the service of two councils. So yjplan looks for councils in tables of
councils and for services in tables of services, and never takes one council's figure for that of a service
of several.

**A service's rate is made from its councils' counts and populations**, never from an average of their
rates. Where a council prints a rate and no count, the count is used if only one whole number fits the rate
and the population. Otherwise there is no rate of the service, only the range that the councils allow.

**Names.** Capitals, accents, `&`, hyphens, dots and words such as *Youth Justice Service* or *YOT* do not
matter. Other published spellings and former names stand below. The nation follows from the region:
published tables have a column for it that is not always right.

**Changes of councils.** A council's figures before it began, or after it ended, are not its own. Where one
service goes on through a change (Northamptonshire), its series goes on, with a mark. Where services were
divided (Cumbria), the new services have no earlier figures. Small changes of boundaries come with new
codes.
"""


_OWN = """\

## A plan's own indicators

`data/indicators.yml` takes the same keys: `id`, `name`, `unit`, and where they are known `direction`,
`definition`, `numerator`, `denominator`, `breakdowns`, `period`, `source-system`, `since`, `wordings` and
`origin`. Leave `multiplier` out: the unit says it. A multiplier that is not the unit's is an error.
"""


def indicators_reference() -> str:
    """Every national indicator by family, with what of its definition was not checked."""
    entries = [national_indicator(entry) for entry in read_packs().indicators.values()]
    parts = [_INDICATORS_HEAD]
    for family, members in groupby(entries, key=lambda one: one.group):
        parts.append(
            f"\n## {family}\n\n| id | name | unit | better | definition checked |\n|---|---|---|---|---|\n"
        )
        listed = list(members)
        parts += [_row(one) for one in listed]
        parts += [_described(one) for one in listed]
    return "".join([*parts, _OWN])


def _row(one: Indicator) -> str:
    better = str(one.direction).removesuffix(" is better").replace("no direction", "")
    return f"| `{one.id}` | {one.name} | {one.unit.words} | {better} | {one.status} |\n"


def _described(one: Indicator) -> str:
    facts = [
        ("Counted", one.numerator),
        ("Divided by", one.denominator),
        ("Published by", ", ".join(one.breakdowns)),
        ("Periods", one.period),
        ("First period", one.since),
        ("Records", one.source_system),
        *((f"Wording of {wording.year}", f"{wording.says} ({wording.source})") for wording in one.wordings),
        ("Not checked", one.unverified),
        ("Source", one.origin),
    ]
    lines = "".join(f"- {name}: {text}\n" for name, text in facts if text)
    return f"\n### {one.id}\n\n{one.definition}\n\n{lines}"


def geography_reference() -> str:
    """Regions, services with their councils, former services and changes."""
    geography = read_geography()
    parts = [_GEOGRAPHY_HEAD, f"\nSource: {geography.source}\n", "\n## Regions\n\n"]
    regions = [area for area in read_packs().areas.values() if geography.find_region(area.id) is area]
    parts += [f"- `{area.id}`: {area.name}{_also(area.aliases)}\n" for area in regions]
    parts += ["\n## Changes\n\n", *_changes(geography)]
    for region in regions:
        services = [one for one in geography.services.values() if one.region == region.id]
        if services:
            parts.append(f"\n## Services: {region.name}\n\n")
            parts += [_service(one) for one in services]
    parts.append("\n## Services that have ended\n\n")
    parts += [_ended(one) for one in geography.former.values()]
    return "".join(parts)


def _changes(geography: Geography) -> Iterator[str]:
    for change in geography.changes:
        doubt = "" if change.status == "verified" else " (day not verified)"
        yield f"- {long_date(change.day)}{doubt}: {change.words}\n"


def _service(one: Service) -> str:
    councils = ", ".join(_council(council, one) for council in one.councils)
    return f"- `{one.id}`: {one.name}{_also(one.aliases)}. Police area: {one.police_area}. {councils}\n"


def _council(council: Council, service: Service) -> str:
    name = "" if council.name == service.name else f"{council.name} "
    ended = f" until {long_date(council.until)}" if council.until else ""
    began = f" from {long_date(council.from_)}" if council.from_ else ""
    return f"{name}{council.code}{began}{ended}"


def _ended(one: Service) -> str:
    until = f", until {long_date(one.until)}" if one.until else ""
    note = f" {one.note}" if one.note else ""
    became = ", ".join(f"`{name}`" for name in one.became)
    return f"- {one.name}{until}; now {became}.{note}\n"


def _also(names: tuple[str, ...]) -> str:
    return f" (also: {'; '.join(names)})" if names else ""
