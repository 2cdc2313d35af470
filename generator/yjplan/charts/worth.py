"""Whether a chart says anything that its table does not say as fast."""

from yjplan.charts.chart import Chart, ChartKind

_FEWEST = 2
"""One number alone compares nothing."""
_SMALL_PART = 3
"""Of bars, at least one in so many has to be there: two bars among nine marks are a list of marks."""


def is_worth_drawing(chart: Chart) -> bool:
    """False where fewer than two numbers can be shown, or nearly all bars would be marks; its table stands.

    It looks at published values only, so that it tells nothing that the table withholds.
    """
    values = [value for one in chart.series for value in one.values if value is not None]
    shown = sum(value.amount is not None for value in values)
    if chart.kind is ChartKind.BARS and shown * _SMALL_PART < len(values):
        return False
    return shown >= _FEWEST
