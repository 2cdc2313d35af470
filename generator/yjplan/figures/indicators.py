"""What is measured: definition, unit, direction."""

from dataclasses import dataclass
from enum import StrEnum

from yjplan.figures.units import Unit
from yjplan.languages import say, to_say


class Direction(StrEnum):
    """Which way is better."""

    LOWER = "lower is better"
    HIGHER = "higher is better"
    NONE = "no direction"

    @property
    def said(self) -> str:
        """For readers: `lower is better`."""
        return say(_SAID[self])


_SAID = {
    Direction.LOWER: to_say("lower is better"),
    Direction.HIGHER: to_say("higher is better"),
    Direction.NONE: to_say("no direction"),
}


@dataclass(frozen=True, slots=True)
class IndicatorWording:
    """What the published wording of one year counts, in our words."""

    year: str
    says: str
    source: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """One measured thing."""

    id: str
    name: str
    unit: Unit
    direction: Direction
    definition: str
    numerator: str
    denominator: str
    verified: bool
    """False when the definition, or a part of it, could not be checked in a public source; pages say so."""
    origin: str
    """Where the definition comes from."""
    decimals: int | None = None
    group: str = ""
    """The family it belongs to, a heading of overview pages: `National indicators`."""
    multiplier: int | None = None
    """What a rate is a rate of, always that of its unit; None for what is no rate."""
    breakdowns: tuple[str, ...] = ()
    """What it is published by: `age`, `ethnicity`, `sex`, `council`."""
    period: str = ""
    """The periods it is published for, in words."""
    source_system: str = ""
    """Whose records it is taken from."""
    since: str = ""
    """The first period that is published; '' where that is not known."""
    wordings: tuple[IndicatorWording, ...] = ()
    """What was counted under each published wording, the oldest first; empty where it never changed."""
    status: str = "verified"
    """`verified`, `partly` or `unverified`."""
    unverified: str = ""
    """What of the definition could not be checked, to stand after "Not checked:"; '' for nothing."""
    local: bool = False
    """True for a plan's own indicator."""
