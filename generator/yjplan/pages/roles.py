"""Things in a sentence: a figure, a change, a comparison, a term. They print only what the data says."""

from collections.abc import Mapping
from dataclasses import dataclass

from yjplan.figures.addresses import figure_address
from yjplan.figures.against import against_at
from yjplan.figures.breaks import Break, breaks_inside, severed
from yjplan.figures.change import change_between
from yjplan.figures.comparators import Comparator
from yjplan.figures.compare import Finding
from yjplan.figures.marks import Mark
from yjplan.figures.series import Point, Series
from yjplan.figures.target import target_at
from yjplan.languages import say
from yjplan.problems import Problem, nearest, problem
from yjplan.sources.document import Role

ROLES = ("figure", "change", "against", "term")


@dataclass(frozen=True, slots=True)
class Said:
    """What a role puts into the sentence."""

    kind: str
    words: str
    title: str
    """Where the words come from: indicator, area, period, source; or the meaning of a term."""
    target: str = ""
    """Address of the term, or of the figure's row on its indicator's page, relative to the plan's root."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term of the plan's glossary."""

    term: str
    meaning: str
    section: str
    """Slug of the section that defines it."""
    anchor: str


@dataclass(frozen=True, slots=True)
class Speech:
    """What sentences may draw on."""

    findings: Mapping[str, Finding]
    terms: Mapping[str, Term]
    """By the term and its other names, in small letters."""


def say_role(role: Role, speech: Speech) -> Said | Problem:
    """The words of a role, or what is wrong with it."""
    if role.name not in ROLES:
        message = f"'{{{role.name}}}' is not something a sentence can hold."
        return problem("unknown-role", role.place, message, nearest(role.name, ROLES))
    if role.name == "term":
        return _say_term(role, speech)
    words = role.content.split()
    source = next((w[1:] for w in words if w.startswith("@")), "")
    words = [w for w in words if not w.startswith("@")]
    finding = speech.findings.get(words[0]) if words else None
    if finding is None:
        name = words[0] if words else ""
        message = f"'{name}' is not an indicator that this plan has figures for."
        return problem("unknown-indicator", role.place, message, nearest(name, speech.findings))
    if role.name == "figure":
        return _say_figure(role, finding, words[1:], source)
    if role.name == "change":
        return _say_change(role, finding, words[1:], source)
    return _say_against(role, finding, words[1:], source)


def _say_term(role: Role, speech: Speech) -> Said | Problem:
    term = speech.terms.get(role.content.casefold())
    if term is None:
        message = f"'{role.content}' is not in the plan's glossary."
        names = [t.term for t in speech.terms.values()]
        return problem("unknown-term", role.place, message, nearest(role.content, names))
    return Said("term", role.content, term.meaning, f"{term.section}/#{term.anchor}")


def _say_figure(role: Role, finding: Finding, words: list[str], source: str) -> Said | Problem:
    period, area = _period_and_area(words, finding)
    series = _series(finding, area, source)
    point = series.at(period) if series else None
    if series is None or point is None:
        return _unknown(role, finding)
    return Said("figure", point.value.text, _title(finding, series, point), _target(finding, point))


def _say_change(role: Role, finding: Finding, words: list[str], source: str) -> Said | Problem:
    both, area = _period_and_area(words, finding)
    parts = both.split()
    if len(parts) < 2:  # noqa: PLR2004 - a change needs two periods
        message = "A change needs an indicator and two periods."
        return problem("unknown-figure", role.place, message, "Write {change}`fte 2018 2021`.")
    series = _series(finding, area, source)
    lacking = ""
    for n in range(1, len(parts)):  # a period may be two words, as `YE 2021-12`
        first, last = " ".join(parts[:n]), " ".join(parts[n:])
        points = (series.at(first), series.at(last)) if series else (None, None)
        change = change_between(finding.indicator, *points)
        if series and change:
            breaks = breaks_inside(series, finding.breaks)
            if found := severed(breaks, change.first.period, change.last.period):
                return _broken(role, found)
            title = _title(finding, series, change.last, change.caveat)
            return Said("change", change.words, title, _target(finding, change.last))
        if hidden := next((p for p in points if p and all(points) and _is_withheld(p)), None):
            return _withheld(role, finding, hidden)
        if all(points):
            return _unlike(role)
        lacking = first if points[1] else last if points[0] else lacking
    return _unknown(role, finding, f"{lacking} {area}".rstrip() if lacking else "")


def _say_against(role: Role, finding: Finding, words: list[str], source: str) -> Said | Problem:
    if len(words) < 2:  # noqa: PLR2004 - a comparison needs a period and an area
        message = "A comparison needs an indicator, a period and an area."
        return problem("unknown-figure", role.place, message, "Write {against}`fte 2021 east-midlands`.")
    period, area = _period_and_area(words, finding)
    own = _series(finding, "", source)
    other = next((s for s in finding.others if s.area == area), None)
    point = own.at(period) if own else None
    if other is not None and other.kind is Comparator.COUNCIL:
        message = f"{other.area_name} is a part of the service and no comparator."
        return problem("unknown-figure", role.place, message, "Write {figure} for each of the two.")
    if own and point and other is not None and other.kind is Comparator.TARGET:
        return _say_target(role, finding, own, point, other)
    found = against_at(finding.indicator, own, point, other) if own and point and other else None
    beside = other.at(period) if other else None
    if hidden := next((p for p in (point, beside) if p and point and beside and _is_withheld(p)), None):
        return _withheld(role, finding, hidden)
    if own is None or point is None or found is None:
        lacking = period if beside else f"{period} {area}" if point and area else ""
        return _unknown(role, finding, lacking)
    title = _title(finding, own, point, *found.caveats)
    return Said("against", found.words, title, _target(finding, point))


def _say_target(role: Role, finding: Finding, own: Series, point: Point, target: Series) -> Said | Problem:
    found = target_at(finding.indicator, own, target, point.period)
    if found is None:
        return _unknown(role, finding)
    if _is_withheld(point):
        return _withheld(role, finding, point)
    return Said("against", found.words, _title(finding, own, point), _target(finding, point))


def _period_and_area(words: list[str], finding: Finding) -> tuple[str, str]:
    """The last word is an area when some series is about it; what comes before is the period."""
    areas = {s.area for s in (*finding.own, *finding.others)}
    if words and words[-1] in areas:
        return " ".join(words[:-1]), words[-1]
    return " ".join(words), ""


def _series(finding: Finding, area: str, source: str) -> Series | None:
    own = {s.area for s in finding.own}
    choices = finding.own if not area or area in own else finding.others
    return next(
        (s for s in choices if (not area or s.area == area) and (not source or s.source.id == source)), None
    )


def _title(finding: Finding, series: Series, point: Point, *caveats: str) -> str:
    said = say(
        "{indicator}, {unit}, {area}, {period}. Source: {source}",
        indicator=finding.indicator.name,
        unit=finding.indicator.unit.said,
        area=series.area_name,
        period=point.period.label,
        source=series.source.words,
    )
    return ". ".join(filter(None, (said, " ".join(caveats))))


def _target(finding: Finding, point: Point) -> str:
    return figure_address(finding.indicator.id, point.period)


def _is_withheld(point: Point) -> bool:
    return point.value.mark is Mark.CONFIDENTIAL


def _withheld(role: Role, finding: Finding, point: Point) -> Problem:
    message = f"The figure of '{finding.indicator.id}' for {point.period.label} is withheld."
    return problem("unknown-figure", role.place, message, "It protects people: leave the sentence out.")


def _broken(role: Role, found: Break) -> Problem:
    message = f"The two figures are not comparable. {found.words}"
    return problem("unknown-figure", role.place, message, "Write {figure} for each of the two.")


def _unlike(role: Role) -> Problem:
    message = f"The two figures of {{{role.name}}}`{role.content}` cannot be compared."
    hint = "Name two periods of one kind and length, the earlier one first."
    return problem("unknown-figure", role.place, message, hint)


def _unknown(role: Role, finding: Finding, lacking: str = "") -> Problem:
    """`lacking` is the figure that is not there, where only one of two is not."""
    name = f"{finding.indicator.id} {lacking}" if lacking else role.content
    which = f"figure '{name}'" if lacking else "figure"
    message = f"The data has no {which} for {{{role.name}}}`{role.content}`."
    known = [
        f"{finding.indicator.id} {p.period.text}" + ("" if s in finding.own else f" {s.area}")
        for s in (*finding.own, *finding.others)
        for p in s.points
    ]
    return problem("unknown-figure", role.place, message, nearest(name, known))
