"""What an import would change in the data files that stand."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from yjplan.figures.fields import parse_mark, parse_number
from yjplan.figures.marks import Mark
from yjplan.intake.comments import Comments, comments_of
from yjplan.intake.release import is_later
from yjplan.intake.tidy import Key, TidyRow, tidy_text
from yjplan.problems import Place, Problem, problem

_SHOWN = 4
"""So many older series a problem names."""


class Sort(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    DETAILS = "details"
    """The value stays; its rank, numbers behind it, flags or note change."""
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after."""

    sort: Sort
    after: TidyRow
    before: TidyRow | None = None


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file of tidy rows that stands, or is to be made."""

    path: str
    """Below the content folder."""
    rows: tuple[TidyRow, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The files that would be written, and row by row what is different in them."""

    changes: tuple[Change, ...]
    texts: dict[str, str]
    """Path -> new text, for the files that change."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Rows of one source that come in."""

    rows: Sequence[TidyRow]
    source: str
    released: str
    before: str
    """When what stands under that source was released; '' where nothing does."""

    @property
    def is_newer(self) -> bool:
        """True when a later release takes the place of an earlier one."""
        return bool(self.before) and is_later(self.released, self.before) is True


def check_vintages(arrivals: Iterable[Arrival], files: Iterable[DataFile], where: str) -> list[Problem]:
    """A problem where rows of two releases would stand under one source; `where` is the file of sources."""
    standing = [(file, row) for file in files for row in file.rows]
    found = []
    for arrival in arrivals:
        later = is_later(arrival.released, arrival.before) if arrival.before else None
        if later is None:
            continue
        if not later:
            message = (
                f"These figures were released {arrival.released}, before those under "
                f"'{arrival.source}' ({arrival.before})."
            )
            hint = (
                f"To keep both, give the older ones a source of their own: --source {arrival.source}-older."
            )
            found.append(problem("mixed-vintages", Place(where), message, hint))
            continue
        coming = {row.key for row in arrival.rows}
        left = [
            (file, row) for file, row in standing if row.source == arrival.source and row.key not in coming
        ]
        if left:
            found.append(_left_behind(arrival, left, where))
    return found


def _left_behind(arrival: Arrival, left: Sequence[tuple[DataFile, TidyRow]], where: str) -> Problem:
    """The rows that the newer release does not replace."""
    series = list(dict.fromkeys(f"{row.indicator} of {row.area} ({file.path})" for file, row in left))
    named = ", ".join(series[:_SHOWN])
    more = f" and {len(series) - _SHOWN} more series" if len(series) > _SHOWN else ""
    message = (
        f"'{arrival.source}' would mix two releases: {len(left)} rows of {arrival.before} stay beside those "
        f"of {arrival.released}: {named}{more}."
    )
    hint = (
        "Import for every authority that has such rows (--authority once for each), take out the rows that "
        f"the newer release no longer has, or keep both with --source {arrival.source}-newer."
    )
    return problem("mixed-vintages", Place(where), message, hint)


def find_changes(
    arrivals: Sequence[Arrival], files: Sequence[DataFile], home_of: Mapping[str, str]
) -> Outcome:
    """Each row goes to the file where it stands, a new one to its area's home (`home_of`: area -> path).

    No two rows of the files have one key (`check_standing`): of two, one would be lost.
    """
    rows = {file.path: {row.key: row for row in file.rows} for file in files}
    at: dict[Key, str] = {key: path for path, held in rows.items() for key in held}
    changes: list[Change] = []
    touched: set[str] = set()
    for arrival in arrivals:
        for row in arrival.rows:
            path = at.get(row.key) or home_of[row.area]
            change = _change(row, rows.get(path, {}).get(row.key), newer=arrival.is_newer)
            changes.append(change)
            if change.sort is not Sort.SAME:
                touched.add(path)
                rows.setdefault(path, {})[row.key] = change.after
    comments = {file.path: comments_of(file.text, [row.key for row in file.rows]) for file in files}
    return Outcome(
        tuple(changes),
        {p: tidy_text(rows[p].values(), comments.get(p, Comments())) for p in sorted(touched)},
    )


def _change(row: TidyRow, before: TidyRow | None, *, newer: bool) -> Change:
    """What an author wrote stays: the way of writing a period, and a note where the import has none."""
    if before is None:
        return Change(Sort.NEW, row)
    same = same_value(row.value, before.value)
    flags = list(dict.fromkeys([*row.flag.split(), *(before.flag.split() if same else ())]))
    if not same and newer and str(Mark.REVISED) not in flags and not parse_mark(before.value):
        flags.append(str(Mark.REVISED))
    after = replace(
        row,
        period=before.period,
        value=before.value if same else row.value,
        flag=" ".join(flags),
        note=before.note if same and before.note else row.note,
        numerator=row.numerator or (before.numerator if same else ""),
        denominator=row.denominator or (before.denominator if same else ""),
        rank=row.rank or (before.rank if same else ""),
        of=row.of or (before.of if same else ""),
    )
    if after.cells == before.cells:
        return Change(Sort.SAME, before, before)
    return Change(Sort.DETAILS if same else Sort.CHANGED, after, before)


def same_value(one: str, other: str) -> bool:
    """True for two ways to write one number or mark: `30` and `30.0`."""
    a, b = parse_number(one), parse_number(other)
    return a == b if a is not None and b is not None else one.strip() == other.strip()
