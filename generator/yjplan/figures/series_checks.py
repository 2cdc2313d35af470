"""What several series say of each other: groups of children, and releases of one source."""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from yjplan.figures.series import RawSeries
from yjplan.languages import to_say
from yjplan.problems import Place, Problem, masked, nearest, problem

_FEATURES: Mapping[str, tuple[str, ...]] = {
    to_say("age"): (),
    to_say("ethnicity"): (
        *(to_say("White"), to_say("Mixed"), to_say("Asian")),
        *(to_say("Black"), to_say("Other"), to_say("Unknown")),
    ),
    to_say("sex"): (to_say("girls"), to_say("boys"), to_say("not known")),
    to_say("tier"): (),
    to_say("outcome"): (),
    to_say("offence"): (),
    to_say("remand"): (),
}
"""What children and events are told apart by, in the order they are written; the words, where they are few.

The ethnic groups are those of the Youth Justice Board's statistics. Other words of a source may stand
("Black or Black British"); what is warned of is a slip, and for the index of disparity `White` is needed.
"""
_AGE = re.compile(r"\d+( to \d+| and over|\+)?|under \d+|not known|unknown", re.ASCII | re.IGNORECASE)


def check_series(series: Iterable[RawSeries]) -> Iterator[Problem]:
    """Warnings about groups that comparisons do not know, and releases that take turns."""
    every = [one for one in series if one.points]
    told: set[tuple[str, str]] = set()
    for one in every:
        place = one.points[0].place
        if one.group and (place.file, one.group) not in told:
            told.add((place.file, one.group))
            yield from _check_group(one.group, place)
    yield from _check_releases(every)


def _check_group(group: str, place: Place) -> Iterator[Problem]:
    order = list(_FEATURES)
    seen: list[str] = []
    for part in group.split("; "):
        feature, colon, words = part.partition(": ")
        known = _FEATURES.get(feature)
        if not colon or known is None:
            message = f"'{masked(part)}' does not say what the children are told apart by."
            hint = f"Write one of {', '.join(f'{name}: …' for name in order)}, as 'sex: girls'."
            yield problem("unknown-group", place, message, hint)
            return
        if _is_slip(feature, words, known):
            message = f"'{masked(part)}' is not a group that comparisons know."
            hint = nearest(words, known) if known else "Write ages as '10 to 14' or '15'."
            yield problem("unknown-group", place, message, hint)
        seen.append(feature)
    if seen != sorted(set(seen), key=order.index):
        message = f"The parts of '{masked(group)}' do not stand in the usual order."
        yield problem("unknown-group", place, message, f"The order is: {', '.join(order)}.")


def _is_slip(feature: str, words: str, known: tuple[str, ...]) -> bool:
    """True for words that are not on the list; ethnic groups of a source may have words of their own."""
    if feature == "age":
        return _AGE.fullmatch(words) is None
    if not known or words in known:
        return False
    if feature != "ethnicity":
        return True
    return bool(get_close_matches(words.casefold(), [name.casefold() for name in known], cutoff=0.75))


def _check_releases(series: list[RawSeries]) -> Iterator[Problem]:
    """Two releases of one source, each with periods that the other has not, between each other's."""
    about: dict[tuple[str, str, str, str, str], list[RawSeries]] = {}
    for one in series:
        source = one.source
        if source.released:
            key = (one.indicator, one.area, one.group, source.publisher, source.title)
            about.setdefault(key, []).append(one)
    for some in about.values():
        for n, one in enumerate(some):
            for other in some[:n]:
                if one.source.released != other.source.released and _take_turns(other, one):
                    message = (
                        f"The figures of '{one.indicator}' for {one.area} take turns between two releases of "
                        f"'{one.source.title}': '{other.source.id}' and '{one.source.id}'."
                    )
                    hint = (
                        "A later release often changes earlier years too: take all periods from one release."
                    )
                    yield problem("mixed-releases", one.points[0].place, message, hint)


def _take_turns(one: RawSeries, other: RawSeries) -> bool:
    """True when neither's own periods all come before the other's."""
    mine, theirs = {p.period for p in one.points}, {p.period for p in other.points}
    only_mine = sorted(p.sort_key for p in mine - theirs)
    only_theirs = sorted(p.sort_key for p in theirs - mine)
    if not only_mine or not only_theirs:
        return False
    return only_mine[0] < only_theirs[-1] and only_theirs[0] < only_mine[-1]
