"""What is measured: definition, unit, direction."""

from dataclasses import dataclass
from enum import StrEnum

from yjplan.figures.units import Unit


class Direction(StrEnum):
    """Which way is better."""

    LOWER = "lower is better"
    HIGHER = "higher is better"
    NONE = "no direction"


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
    """False when the definition could not be checked against a public source; pages say so."""
    origin: str
    """Where the definition comes from."""
    decimals: int | None = None
