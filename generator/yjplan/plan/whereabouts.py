"""Whether `authority.yml` says of a service what the national lists say of it."""

import difflib
from collections.abc import Iterator

from yjplan.packs.geography import Geography, read_geography
from yjplan.packs.place_names import plain_name
from yjplan.packs.places import Council as Known
from yjplan.packs.places import Service
from yjplan.plan.models import Authority, Council
from yjplan.problems import Place, Problem, problem
from yjplan.sources.nodes import Node, place_at

CODE = "differs-from-geography"
_ALIKE = 0.9
"""A name this close to a service's is taken for a slip of the pen (difflib's ratio)."""
_INSIDE_LONDON = ("inner-london", "outer-london")


def check_whereabouts(authority: Authority, node: Node) -> list[Problem]:
    """Nation, region, police area and councils against `packs/services.yml`; nothing for unknown services."""
    geography = read_geography()
    service = geography.find_service(authority.id) or geography.find_service(authority.name)
    if service is None:
        return list(_of_unknown(authority, geography, node))
    found = [*_area_problems(authority, service, geography, node)]
    for n, council in enumerate(authority.councils):
        place = place_at(node, ("councils", n))
        found += _council_problems(council, service, geography, place)
    return [*found, *_missing_councils(authority, service, node)]


def _of_unknown(authority: Authority, geography: Geography, node: Node) -> Iterator[Problem]:
    """A service that is not on the list: a name like another's, or councils of another service."""
    names = {plain_name(service.name): service for service in geography.services.values()}
    close = difflib.get_close_matches(plain_name(authority.name), names, n=1, cutoff=_ALIKE)
    if close:
        meant = names[close[0]]
        message = f"There is no youth justice service '{authority.name}'."
        yield _differs(place_at(node, ("name",)), message, f"Did you mean '{meant.name}' ('{meant.id}')?")
    for n, council in enumerate(authority.councils):
        owner = geography.service_of(council.code) if council.code else None
        if owner:
            message = f"The council '{council.name}' ({council.code}) belongs to the service '{owner.name}'."
            hint = f"Did you mean '{owner.id}'? Otherwise correct the code."
            yield _differs(place_at(node, ("councils", n, "code")), message, hint)


def _area_problems(
    authority: Authority, service: Service, geography: Geography, node: Node
) -> Iterator[Problem]:
    if authority.nation != service.nation:
        message = f"{service.name} is in {service.nation}, not in {authority.nation}."
        yield _differs(place_at(node, ("nation",)), message, f"Write 'nation: {service.nation}'.")
    region = geography.find_region(authority.region)
    inside = service.region == "london" and authority.region in _INSIDE_LONDON
    if region and region.id != service.region and not inside:
        message = f"{service.name} is in the region '{service.region}', not in '{authority.region}'."
        yield _differs(place_at(node, ("region",)), message, f"Write 'region: {service.region}'.")
    police = authority.police_area
    if police and not geography.is_same_police_area(police, service.police_area):
        message = f"The police area of {service.name} is '{service.police_area}', not '{police}'."
        hint = f"Write 'police-area: {service.police_area}'."
        yield _differs(place_at(node, ("police-area",)), message, hint)


def _council_problems(
    council: Council, service: Service, geography: Geography, place: Place
) -> Iterator[Problem]:
    """One council with a code: known, of this service, under its name, with its dates."""
    if not council.code:
        return
    known = geography.find_council(council.code)
    if known is None or known.code != council.code.upper():
        message = f"No upper-tier council has the code '{council.code}'."
        codes = ", ".join(f"{one.code} ({one.name})" for one in service.councils)
        yield _differs(place, message, f"The councils of {service.name} are {codes}.")
    elif known.service != service.id:
        owner = geography.service_of(known.code)
        name = owner.name if owner else known.service
        message = f"The code {known.code} is that of {known.name}, a council of the service '{name}'."
        yield _differs(place, message, "Correct the code, or take the council out.")
    elif plain_name(council.name) not in {plain_name(name) for name in (*_names(known), known.code)}:
        message = f"The code {known.code} is that of {known.name}, not of '{council.name}'."
        yield _differs(place, message, "Correct the code or the name.")
    else:
        yield from _date_problems(council, known, place, anew=geography.began_anew(known))


def _names(council: Known) -> tuple[str, ...]:
    return tuple(name for name in (council.name, council.welsh, *council.aliases) if name)


def _date_problems(council: Council, known: Known, place: Place, *, anew: bool) -> Iterator[Problem]:
    """A council that ended says so, and one on new ground when it began; other dates may be left out."""
    if council.until != known.until:
        message = f"{known.name} ({known.code}) " + (
            f"ended on {known.until.isoformat()}." if known.until else "still stands."
        )
        hint = f"Write 'until: {known.until.isoformat()}'." if known.until else "Take 'until:' out."
        yield _differs(place, message, hint)
    if known.from_ and council.from_ != known.from_ and (anew or council.from_):
        message = f"{known.name} ({known.code}) began on {known.from_.isoformat()}."
        yield _differs(place, message, f"Write 'from: {known.from_.isoformat()}'.")


def _missing_councils(authority: Authority, service: Service, node: Node) -> Iterator[Problem]:
    """A council of today that stands in no line, where councils are listed by their codes."""
    listed = {council.code.upper() for council in authority.councils if council.code}
    missing = [one for one in service.councils if one.until is None and one.code not in listed]
    if listed and missing:
        names = " and ".join(f"{one.name} ({one.code})" for one in missing)
        message = f"{service.name} works for {names} too."
        yield _differs(place_at(node, ("councils",)), message, "Add a line under 'councils:'.")


def _differs(place: Place, message: str, hint: str) -> Problem:
    return problem(CODE, place, message, hint)
