"""Series in another language: the first one's, under the other's names of areas and sources.

Disclosure control works on the first language only, for the reasons that `twin_tables` gives. So no series
of the other language is ever protected: it lends its words to what the first one publishes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from yjplan.figures.series import RawSeries, Series, Source


def are_twins(first: Sequence[RawSeries], other: Sequence[RawSeries]) -> bool:
    """Whether both hold the same values of the same areas, groups and sources, in the same order."""
    return list(map(_facts, first)) == list(map(_facts, other))


def attach_like(first: Iterable[RawSeries], sources: Mapping[str, Source]) -> tuple[RawSeries, ...]:
    """The raw series of the first language with their sources as the other one describes them."""
    return tuple(replace(one, source=sources.get(one.source.id, one.source)) for one in first)


def name_like(
    published: Iterable[Series], areas: Mapping[str, str], sources: Mapping[str, Source]
) -> tuple[Series, ...]:
    """The published series of the first language with the other's names; every value stays as it is."""
    return tuple(
        replace(
            one,
            area_name=areas.get(one.area, one.area_name),
            source=sources.get(one.source.id, one.source),
        )
        for one in published
    )


def _facts(one: RawSeries) -> tuple[object, ...]:
    return one.indicator, one.area, one.source.id, one.group, one.points
