"""What kind of comparator an area is, and what readers have to be told about it."""

from collections.abc import Mapping
from enum import StrEnum

from yjplan.languages import say, to_say


class Comparator(StrEnum):
    """What stands beside the service's figures."""

    OWN = "own"
    """The service itself, at another time or from another source."""
    FAMILY = "family"
    NEIGHBOURS = "statistical neighbours"
    SUB_REGION = "sub-region"
    REGION = "region"
    NATION = "nation"
    SERVICE = "other service"
    COUNCIL = "council inside the service"
    TARGET = "target"

    @property
    def caveat(self) -> str:
        """A sentence that says which comparator it is; '' where its name says it."""
        return say(_CAVEATS.get(self, ""))

    @property
    def is_beside(self) -> bool:
        """True when the service may be put above or below it: neither itself, nor its part, nor a target."""
        return self not in (Comparator.OWN, Comparator.COUNCIL, Comparator.TARGET)

    def is_fair(self, *, amount: bool) -> bool:
        """Whether a figure may be put above or below this area's; amounts only beside averages."""
        return self.is_beside and (not amount or self in (Comparator.FAMILY, Comparator.NEIGHBOURS))


_CAVEATS = {
    Comparator.FAMILY: to_say(
        "The family average was typed in by the service: the Youth Justice Board sends it to services "
        "and does not publish it."
    ),
    Comparator.NEIGHBOURS: to_say(
        "Statistical neighbours are a comparator of children's services, "
        "not the Youth Justice Board's family."
    ),
    Comparator.COUNCIL: to_say("A council inside the service is a part of its figures and no comparator."),
}

KINDS: Mapping[str, Comparator] = {
    "nation": Comparator.NATION,
    "region": Comparator.REGION,
    "sub-region": Comparator.SUB_REGION,
    "family": Comparator.FAMILY,
    "neighbours": Comparator.NEIGHBOURS,
    "authority": Comparator.SERVICE,
    "council": Comparator.COUNCIL,
    "target": Comparator.TARGET,
}
"""What the pack of areas calls them."""

_WELL_KNOWN: Mapping[str, Comparator] = {
    "england": Comparator.NATION,
    "wales": Comparator.NATION,
    "england-and-wales": Comparator.NATION,
    "family": Comparator.FAMILY,
    "statistical-neighbours": Comparator.NEIGHBOURS,
    "inner-london": Comparator.SUB_REGION,
    "outer-london": Comparator.SUB_REGION,
    "target": Comparator.TARGET,
}


def comparator_of(area: str, own: str, parts: frozenset[str], kinds: Mapping[str, str]) -> Comparator:
    """The kind of an area, for a service `own` with councils `parts`; `kinds` is the pack's word for each.

    An area that nobody has described is another service: only services and their councils are not in the
    pack of areas, and councils of other services are not shown.
    """
    if area == own:
        return Comparator.OWN
    if area in parts:
        return Comparator.COUNCIL
    return _WELL_KNOWN.get(area) or KINDS.get(kinds.get(area, ""), Comparator.SERVICE)
