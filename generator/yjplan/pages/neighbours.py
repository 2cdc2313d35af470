"""Other services of the site, whose shared figures stand beside a plan's own on its performance pages."""

from collections.abc import Iterable, Mapping

from yjplan.plan.models import Authority

MOST = 8
"""So many other services can still be told apart in one picture."""


def near_services(owner: Authority, services: Iterable[Authority], areas: set[str]) -> tuple[Authority, ...]:
    """The other services that have shared figures, in order of their names; `areas` are those of the figures.

    Where the site has more than `MOST`, those of the same region; where these are too many as well, none:
    any choice among them would be ours.
    """
    others = [s for s in services if s.id != owner.id and _area_ids(s) & areas]
    if len(others) > MOST:
        others = [s for s in others if s.region == owner.region]
    return tuple(sorted(others, key=lambda s: s.name)) if len(others) <= MOST else ()


def names_elsewhere(services: Iterable[Authority], known: Iterable[str]) -> Mapping[str, str]:
    """Names of those services and of their councils, by id, without areas that the plan shows anyway."""
    taken = set(known)
    names: dict[str, str] = {}
    for service in services:
        names[service.id] = service.name
        names |= {council.id: council.name for council in service.councils}
    return {id_: name for id_, name in names.items() if id_ not in taken}


def _area_ids(service: Authority) -> set[str]:
    return {service.id, *(council.id for council in service.councils)}
