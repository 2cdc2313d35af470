"""How an indicator is measured, as rows of a list."""

from collections.abc import Iterator

from yjplan.figures.indicators import Direction, Indicator
from yjplan.figures.series_table import first_upper
from yjplan.languages import say, to_say
from yjplan.pages.contexts import Row

_DIRECTIONS = {
    Direction.LOWER: to_say("A lower figure is better."),
    Direction.HIGHER: to_say("A higher figure is better."),
    Direction.NONE: to_say("Neither a higher nor a lower figure is better in itself."),
}


def method_of(indicator: Indicator) -> Iterator[Row]:
    """Definition, what is counted out of what, unit, direction, wordings, status; no row without text."""
    for name, value in _rows(indicator):
        if value:
            yield Row(name, value)


def _rows(indicator: Indicator) -> Iterator[tuple[str, str]]:
    yield say("Definition"), indicator.definition
    yield say("What is counted"), _sentence(indicator.numerator)
    yield say("Out of"), _sentence(indicator.denominator)
    yield say("Unit"), _unit(indicator)
    yield say("Direction"), say(_DIRECTIONS[indicator.direction])
    yield say("Published for"), _sentence(indicator.period)
    yield say("First published for"), indicator.since
    yield say("Broken down by"), _sentence(", ".join(indicator.breakdowns))
    yield say("Taken from"), _sentence(indicator.source_system)
    for wording in indicator.wordings:
        yield (
            say("Wording of {year}", year=wording.year),
            say(
                "{says}. Source: {source}.", says=wording.says.rstrip("."), source=wording.source.rstrip(".")
            ),
        )
    yield say("Definition from"), _sentence(indicator.origin)
    yield say("Status"), _status(indicator)


def _unit(indicator: Indicator) -> str:
    per = indicator.unit.per
    words = first_upper(indicator.unit.said)
    if per is None or indicator.unit.suffix:
        return f"{words}."
    return say(
        "{unit}: what is counted, divided by what it is out of, times {per}.", unit=words, per=f"{per:,}"
    )


def _status(indicator: Indicator) -> str:
    if indicator.local:
        return say("Defined by this plan.")
    if indicator.verified:
        return say("This definition was checked against a published source.")
    if indicator.status == "partly":
        said = say("A part of this definition has not been checked against a published source.")
    else:
        said = say("This definition has not been checked against a published source.")
    if not indicator.unverified:
        return said
    return say("{status} Not checked: {what}.", status=said, what=indicator.unverified.rstrip("."))


def _sentence(text: str) -> str:
    return f"{first_upper(text.rstrip('.'))}." if text else ""
