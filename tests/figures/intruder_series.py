"""What an intruder takes from the series of a plan: counts, numerators, and rates of public populations."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from tests.figures.intruder_solver import Knowledge, Name

POPULATION = "population-10-17"
COUNTS = ("children", "people", "episodes", "sentences", "proven-offences")
About = tuple[str, str, str, str]
"""Area, first and last day, group."""


def read_series(body: Mapping[str, Any], known: Knowledge, authority: str) -> Iterator[tuple[str, Name]]:
    """State all that is printed; every withheld count in words, with its name."""
    people = _populations(body)
    for indicator in body.get("indicators", ()):
        places: dict[tuple[About, str], Name] = {}
        for series in indicator["series"]:
            for point in series["values"]:
                about = _about(series, point)
                for part, figure in _counts(indicator, point):
                    name = (authority, indicator["id"], about, series["source"], part)
                    if figure.get("value") is not None:
                        known.state(name, figure["value"])
                    else:
                        known.bound(name, 1, None)
                        yield f"{indicator['id']} {' '.join(about)} {part}", name
                    places[about, f"{series['source']} {part}"] = name
                _rate(indicator, series, point, about, people, known, (authority, indicator["id"]))
        _sums(places, known)


def _counts(indicator: Mapping[str, Any], point: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    figure = point["figure"]
    if indicator["unit"] in COUNTS and (figure.get("value") is not None or "[c]" in figure.get("marks", ())):
        yield "value", figure
    for part in ("numerator", "denominator"):
        if point.get(part):
            yield part, point[part]


def _about(series: Mapping[str, Any], point: Mapping[str, Any]) -> About:
    period = point["period"]
    return (series["area"], str(period["start"]), str(period["end"]), series.get("group", ""))


def _populations(body: Mapping[str, Any]) -> dict[tuple[str, str], float]:
    return {
        (series["area"], point["period"]["end"][:4]): float(point["figure"]["value"])
        for indicator in body.get("indicators", ())
        if indicator["id"] == POPULATION
        for series in indicator["series"]
        for point in series["values"]
        if point["figure"].get("value") is not None and point["period"]["end"]
    }


def _rate(
    indicator: Mapping[str, Any],
    series: Mapping[str, Any],
    point: Mapping[str, Any],
    about: About,
    people: Mapping[tuple[str, str], float],
    known: Knowledge,
    key: tuple[str, str],
) -> None:
    """A printed rate with its denominator, or the public number of children, bounds its numerator."""
    unit, figure = indicator["unit"], point["figure"]
    if figure.get("value") is None or not unit.startswith(("rate-per-", "percent")):
        return
    per = 100.0 if unit.startswith("percent") else float(unit.removeprefix("rate-per-"))
    base = (point.get("denominator") or {}).get("value") or people.get((about[0], about[2][:4]))
    if base is None or series.get("role") == "target":
        return
    digits = figure["text"].split()[0].rstrip("%").replace(",", "")
    half = 0.5 * 10.0 ** -len(digits.partition(".")[2])
    low, high = ((float(figure["value"]) + way * half) * float(base) / per for way in (-1, 1))
    known.add({(*key, about, series["source"], "numerator"): 1.0}, low, high)


def _sums(places: Mapping[tuple[About, str], Name], known: Knowledge) -> None:
    """Girls and boys make all; quarters and months that fill a year make it."""
    for ((area, start, end, group), part), whole in places.items():
        sexes = []
        for sex in ("girls", "boys"):
            finer = "; ".join(word for word in (group, f"sex: {sex}") if word)
            sexes.append(places.get(((area, start, end, finer), part)))
        if all(sexes):
            known.add({whole: -1.0, **{name: 1.0 for name in sexes if name is not None}}, 0, 0)
        if "None" in (start, end):
            continue
        for days in (31, 92):
            inside = sorted(
                (other[1], other[2], name)
                for (other, kind), name in places.items()
                if (other[0], other[3], kind) == (area, group, part)
                and "None" not in other[1:3]
                and start <= other[1]
                and other[2] <= end
                and days - 4 < (date.fromisoformat(other[2]) - date.fromisoformat(other[1])).days + 1 <= days
                and (other[1], other[2]) != (start, end)
            )
            if _fills(start, end, [(one[0], one[1]) for one in inside]):
                known.add({whole: -1.0, **{one[2]: 1.0 for one in inside}}, 0, 0)


def _fills(start: str, end: str, parts: list[tuple[str, str]]) -> bool:
    day = start
    for first, last in parts:
        if first != day:
            return False
        day = str(date.fromisoformat(last) + timedelta(days=1))
    return bool(parts) and day == str(date.fromisoformat(end) + timedelta(days=1))
