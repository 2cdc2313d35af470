"""The smaller tables of an indicator's page: groups of children, ethnic groups side by side, two sources."""

from collections.abc import Iterable, Sequence

from yjplan.figures.compare import Finding
from yjplan.figures.periods import Period
from yjplan.figures.series import Series
from yjplan.figures.series_table import first_upper, periods_of, sources_of, value_at, with_unit
from yjplan.figures.tables import Cell, Column, Row, SafeTable, SafeValue, own_column
from yjplan.languages import say, say_list


def group_tables(id_: str, finding: Finding) -> tuple[SafeTable, ...]:
    """One table for each way the children are divided, area and source: groups down, periods across.

    The service's own groups; those of other areas only where it has none.
    """
    area = finding.own[0].area if finding.own else ""
    mine = [s for s in finding.groups if s.area == area] or list(finding.groups)
    found: dict[tuple[str, str, str], list[Series]] = {}
    for series in mine:
        found.setdefault((_dimensions(series.group), series.area, series.source.id), []).append(series)
    return tuple(
        _groups(f"{id_}-by-{n}", finding, dimensions, some)
        for n, ((dimensions, _, _), some) in enumerate(found.items(), 1)
    )


def _groups(id_: str, finding: Finding, dimensions: str, series: Sequence[Series]) -> SafeTable:
    periods, first = periods_of(series), series[0]
    caption = with_unit(finding.indicator.name, finding.indicator.unit)
    rows = tuple(
        _row([_group_name(s.group), *(value_at(s, period) or "" for period in periods)]) for s in series
    )
    columns = (
        Column(first_upper(dimensions)),
        *(Column(first_upper(p.label), numeric=True) for p in periods),
    )
    notes = dict.fromkeys(p.note for s in series for p in s.points if p.note)
    title = say(
        "{title}, by {dimensions}: {area}", title=caption, dimensions=dimensions, area=first.area_name
    )
    return SafeTable(id_, title, columns, rows, (), tuple(notes), first.source.words)


def _dimensions(group: str) -> str:
    """`ethnicity and sex` of `ethnicity: Black; sex: girls`."""
    return say_list([say(part.partition(":")[0].strip()) for part in group.split(";")])


def _group_name(group: str) -> str:
    """`Black, girls`."""
    return first_upper(", ".join(say(part.partition(":")[2].strip()) or part for part in group.split(";")))


def disparity_table(id_: str, finding: Finding) -> SafeTable | None:
    """The Relative Rate Index of each ethnic group beside White children; None where there is none."""
    if not finding.disparities:
        return None
    columns = (
        own_column("Children"),
        own_column("Period"),
        own_column("Relative Rate Index", numeric=True),
        own_column("95% interval, from", numeric=True),
        own_column("to", numeric=True),
        own_column("In words"),
    )
    rows = tuple(
        _row([say(d.group), first_upper(d.period.label), d.index, d.low, d.high, f"{first_upper(d.words)}."])
        for d in finding.disparities
    )
    notes = dict.fromkeys(f"{say(d.group)}: {d.caveat}" for d in finding.disparities if d.caveat)
    words = (
        say(
            "1 means the same rate as White children. An index whose interval holds 1 shows no clear "
            "difference."
        ),
    )
    among = dict.fromkeys(
        say("Rates are shares of: {whom}.", whom=d.among) for d in finding.disparities if d.among
    )
    sources = "; ".join(source.words for source in sources_of(finding.groups))
    title = say("{indicator}: ethnic groups beside White children", indicator=finding.indicator.name)
    return SafeTable(id_, title, columns, rows, (), (*words, *among, *notes), sources)


def differing_table(id_: str, finding: Finding) -> SafeTable | None:
    """The service's figures for the same periods from each source; None where no period has two."""
    own = finding.own
    both = [p for p in periods_of(own) if sum(_has_number(s, p) for s in own) > 1]
    if not both:
        return None
    shown = [s for s in own if any(_has_number(s, p) for p in both)]
    columns = (own_column("Period"), *(Column(first_upper(s.source.label), numeric=True) for s in shown))
    rows = tuple(_row([first_upper(p.label), *(value_at(s, p) or "" for s in shown)]) for p in both)
    title = say(
        "{area} from different sources, {unit}", area=own[0].area_name, unit=finding.indicator.unit.said
    )
    return SafeTable(id_, title, columns, rows, (), tuple(_why(shown)), "")


def _why(series: Sequence[Series]) -> Iterable[str]:
    """What is known of the reasons why two sources differ."""
    for s in series:
        yield say(
            "{source}: released {released}; population base: {base}.",
            source=first_upper(s.source.label),
            released=s.source.released,
            base=s.source.population_base or say("not stated"),
        )


def _has_number(series: Series, period: Period) -> bool:
    value = value_at(series, period)
    return value is not None and value.amount is not None


def _row(values: Sequence[SafeValue]) -> Row[SafeValue]:
    return Row(tuple(Cell[SafeValue](value) for value in values))
