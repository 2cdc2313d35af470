"""The `authority.yml` of a new authority; filled in where it is one of the services that the packs know."""

from collections.abc import Iterator

from yjplan.packs.geography import read_geography
from yjplan.packs.places import OTHER_GROUND, Council, Service
from yjplan.sources.markdown_text import slug_of

_UNKNOWN = """\
id: "{id}"
name: {name}
service-name: {name} Youth Justice Service
nation: England         # or Wales
region: east-midlands   # see the list in docs/geography.md
police-area: {name}
"""
_KNOWN = """\
id: "{id}"
name: {name}
service-name: {service}
nation: {nation}
region: {region}
police-area: {police_area}
councils:
"""


def authority_file(authority: str, title: str) -> str:
    """The text of `authority.yml` for the folder `authority`; `title` is its name in words."""
    service = read_geography().find_service(authority)
    if service is None or service.has_ended:
        return _UNKNOWN.format(id=authority, name=title)
    called = service.name if service.name.endswith("YOS") else f"{service.name} Youth Justice Service"
    head = _KNOWN.format(
        id=authority,
        name=service.name,
        service=called,
        nation=service.nation,
        region=service.region,
        police_area=service.police_area,
    )
    return head + "".join(_lines(authority, service))


def _lines(authority: str, service: Service) -> Iterator[str]:
    """One line for each council of today, then for those that it or its neighbours replaced."""
    taken = {authority}
    for council in (*_standing(service), *_replaced(service)):
        slug = slug_of(council.name)
        year = f"-until-{council.until.year}" if council.until else ""
        name = next(n for n in (slug, f"{slug}-council", f"{slug}-council{year}") if n not in taken)
        taken.add(name)
        words = f'"{council.name}"' if "," in council.name else council.name
        anew = read_geography().began_anew(council)
        days = f", from: {council.from_.isoformat()}" if council.from_ and anew else ""
        days += f", until: {council.until.isoformat()}" if council.until else ""
        yield f"  - {{id: {name}, name: {words}, code: {council.code}{days}}}\n"


def _standing(service: Service) -> list[Council]:
    return [council for council in service.councils if council.until is None]


def _replaced(service: Service) -> list[Council]:
    """Councils of this service whose ground was divided or drawn anew; not those that only changed a code."""
    changes = [c for c in read_geography().changes_of(service.id) if c.kind in OTHER_GROUND]
    return [council for change in changes for council in change.before if council.service == service.id]
