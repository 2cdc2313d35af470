"""What a change may have caused, out of everything that was found."""

from collections.abc import Collection
from dataclasses import replace

from yjplan.problems.place import DATA_DIR, EDITIONS, Place
from yjplan.problems.report import Report
from yjplan.problems.severity import Severity

_OF_ALL = frozenset({"comparators", "objects"})
"""Folders beside the authorities': shared figures, and the kept files of all editions."""
_OF_AUTHORITY = frozenset({"inspections"})
"""Folders of an authority that are no plan."""
_DEEPEST = 2


def narrow(report: Report, changed: Collection[str]) -> Report:
    """What stands in changed files, and every error of a plan that a changed file belongs to.

    `changed` holds paths as places name them. A change of the site's or an authority's files is one of
    all its plans; a problem of those files concerns each plan. Files of the data folder have no history
    and count as changed. The rest is left out and counted.
    """
    files, reach = frozenset(changed), {_unit_of(file) for file in changed}

    def concerns(place: Place, severity: Severity) -> bool:
        if place.is_outside or place.file in files:
            return True
        here = _unit_of(place.file)
        return severity is Severity.ERROR and any(_is_around(here, unit) for unit in reach)

    kept = tuple(p for p in report.problems if concerns(p.place, p.severity))
    answered = tuple(a for a in report.accepted if concerns(a.problem.place, a.problem.severity))
    left_out = report.left_out + len(report.problems) - len(kept)
    return replace(report, problems=kept, accepted=answered, left_out=left_out)


def _unit_of(file: str) -> tuple[str, ...]:
    """What a file belongs to: authority and plan, the authority alone, or () for the whole site."""
    parts = tuple(file.removeprefix(DATA_DIR).removeprefix(EDITIONS).split("/"))
    if parts[0] in _OF_ALL:
        return ()
    if len(parts) > 1 and parts[1] in _OF_AUTHORITY:
        return parts[:1]
    is_folder = "." not in parts[-1]  # a place may be a plan's or an authority's folder
    return (parts if is_folder else parts[:-1])[:_DEEPEST]


def _is_around(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one holds the other, or is it."""
    return one == other[: len(one)] or other == one[: len(other)]
