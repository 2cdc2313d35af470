"""How an indicator is measured, as rows of a list."""

from collections.abc import Iterator

from yjplan.figures.indicators import Direction, Indicator
from yjplan.figures.series_table import first_upper
from yjplan.pages.contexts import Row

_DIRECTIONS = {
    Direction.LOWER: "A lower figure is better.",
    Direction.HIGHER: "A higher figure is better.",
    Direction.NONE: "Neither a higher nor a lower figure is better in itself.",
}


def method_of(indicator: Indicator) -> Iterator[Row]:
    """Definition, what is counted out of what, unit, direction, wordings, status; no row without text."""
    for name, value in _rows(indicator):
        if value:
            yield Row(name, value)


def _rows(indicator: Indicator) -> Iterator[tuple[str, str]]:
    yield "Definition", indicator.definition
    yield "What is counted", _sentence(indicator.numerator)
    yield "Out of", _sentence(indicator.denominator)
    yield "Unit", _unit(indicator)
    yield "Direction", _DIRECTIONS[indicator.direction]
    yield "Published for", _sentence(indicator.period)
    yield "First published for", indicator.since
    yield "Broken down by", _sentence(", ".join(indicator.breakdowns))
    yield "Taken from", _sentence(indicator.source_system)
    for wording in indicator.wordings:
        yield (
            f"Wording of {wording.year}",
            f"{wording.says.rstrip('.')}. Source: {wording.source.rstrip('.')}.",
        )
    yield "Definition from", _sentence(indicator.origin)
    yield "Status", _status(indicator)


def _unit(indicator: Indicator) -> str:
    per = indicator.unit.per
    words = first_upper(indicator.unit.words)
    if per is None or indicator.unit.suffix:
        return f"{words}."
    return f"{words}: what is counted, divided by what it is out of, times {per:,}."


def _status(indicator: Indicator) -> str:
    if indicator.local:
        return "Defined by this plan."
    if indicator.verified:
        return "This definition was checked against a published source."
    if indicator.status == "partly":
        said = "A part of this definition has not been checked against a published source."
    else:
        said = "This definition has not been checked against a published source."
    return f"{said} Not checked: {indicator.unverified.rstrip('.')}." if indicator.unverified else said


def _sentence(text: str) -> str:
    return f"{first_upper(text.rstrip('.'))}." if text else ""
