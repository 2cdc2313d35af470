"""The indicators that a plan may use: those of the national catalogue and its own."""

from yjplan.figures.indicators import Direction, Indicator, IndicatorWording
from yjplan.figures.units import UNITS, Unit
from yjplan.languages import say
from yjplan.packs.models import IndicatorEntries, IndicatorEntry
from yjplan.packs.reader import Packs
from yjplan.problems import Place, Problem, nearest, problem
from yjplan.sources.folders import RawFolder
from yjplan.sources.models import check_model
from yjplan.sources.nodes import place_at

FILE = "data/indicators.yml"


def check_indicators(raw: RawFolder, packs: Packs) -> tuple[dict[str, Indicator], list[Problem]]:
    """Every indicator by its id; what is wrong with the plan's own is left out and reported."""
    made = {entry.id: national_indicator(entry) for entry in packs.indicators.values()}
    node = raw.nodes.get(FILE)
    if node is None:
        return made, []
    local, problems = check_model(IndicatorEntries, node)
    for n, entry in enumerate(local.indicators if local else ()):
        found = _problem(entry, made, packs, place_at(node, ("indicators", n)))
        if found:
            problems.append(found)
        else:
            made[entry.id] = _indicator(entry, local=True)
    return made, problems


def national_indicator(entry: IndicatorEntry) -> Indicator:
    """An entry of the catalogue; ValueError where its unit or its multiplier is wrong, which is our bug."""
    unit = UNITS.get(entry.unit)
    if unit is None or entry.multiplier != unit.per:
        message = f"the catalogue is wrong: '{entry.id}' has unit {entry.unit}, multiplier {entry.multiplier}"
        raise ValueError(message)
    return _indicator(entry, local=False)


def _problem(entry: IndicatorEntry, made: dict[str, Indicator], packs: Packs, place: Place) -> Problem | None:
    """What is wrong with one of the plan's own indicators."""
    unit = UNITS.get(entry.unit)
    if unit is None:
        message = f"The indicator '{entry.id}' has the unit '{entry.unit}', which does not exist."
        return problem("unknown-value", place, message, nearest(entry.unit, UNITS))
    if entry.id in packs.indicators:
        return _redefined(entry, unit, made[entry.id], place)
    if entry.id in made:
        message = f"The indicator '{entry.id}' is defined twice."
        return problem("duplicate-id", place, message, "Rename one of the two.")
    if entry.multiplier is not None and entry.multiplier != unit.per:
        message = (
            f"'{entry.id}' has the multiplier {entry.multiplier:,}, but its unit '{unit.id}' is {_per(unit)}."
        )
        hint = "Choose the unit that fits, and leave 'multiplier:' out: the unit says it."
        return problem("multiplier-differs-from-unit", place, message, hint)
    return None


def _redefined(entry: IndicatorEntry, unit: Unit, national: Indicator, place: Place) -> Problem:
    """A national indicator that the plan defines again."""
    if unit.id == national.unit.id:
        message = f"The indicator '{entry.id}' is in the national catalogue already."
        return problem(
            "duplicate-id", place, message, "Rename the plan's own indicator, or use the national one."
        )
    message = (
        f"The catalogue measures '{entry.id}' in '{national.unit.id}' ({national.unit.words}); "
        f"here it has the unit '{unit.id}' ({unit.words})."
    )
    hint = f"Use the national indicator, or give the plan's own another id, as 'own-{entry.id}'."
    return problem("unit-differs-from-catalogue", place, message, hint)


def _per(unit: Unit) -> str:
    return unit.words if unit.per else "no rate"


def _indicator(entry: IndicatorEntry, *, local: bool) -> Indicator:
    """The plan's own stand as it words them; those of the catalogue in the language of the page."""
    unit = UNITS[entry.unit]
    told = str if local else say
    return Indicator(
        entry.id,
        told(entry.name),
        unit,
        Direction(entry.direction),
        told(entry.definition),
        told(entry.numerator),
        told(entry.denominator),
        local or entry.status == "verified",
        told(entry.origin),
        group=told(entry.group),
        multiplier=unit.per,
        breakdowns=tuple(map(told, entry.breakdowns)),
        period=told(entry.period),
        source_system=told(entry.source_system),
        since=entry.since,
        wordings=tuple(
            IndicatorWording(one.year, told(one.says), told(one.source)) for one in entry.wordings
        ),
        status="verified" if local else entry.status,
        unverified="" if local else told(entry.unverified),
        local=local,
    )
