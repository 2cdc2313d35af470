"""Where a figure stands on its plan's site: on the page of its indicator, in the row of its period."""

from yjplan.figures.periods import Period
from yjplan.sources.markdown_text import slug_of

FOLDER = "figures"
"""The page of all indicators; a section may not have this address."""


def measure_path(indicator: str) -> str:
    """The page of an indicator, below the plan: `figures/fte`."""
    return f"{FOLDER}/{slug_of(indicator)}"


def period_anchor(period: Period) -> str:
    """Where the row of a period stands on that page: `period-2021`."""
    return f"period-{slug_of(period.text)}"


def figure_address(indicator: str, period: Period) -> str:
    """The row of one figure, below the plan: `figures/fte/#period-2021`."""
    return f"{measure_path(indicator)}/#{period_anchor(period)}"


def csv_path(indicator: str) -> str:
    """All figures of an indicator as CSV, below the plan: `data/indicator-fte.csv`."""
    return f"data/indicator-{slug_of(indicator)}.csv"
