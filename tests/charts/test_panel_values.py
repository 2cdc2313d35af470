"""Last numbers of small multiples: short, inside their panel, off its lines."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from tests.charts.samples import a_chart, one_series
from yjplan.charts.chart import Break, Chart, ChartKind
from yjplan.charts.clear_place import Box, box_around
from yjplan.charts.draw import draw_chart
from yjplan.charts.frame import NARROW, WIDE, Canvas
from yjplan.charts.scale import Scale, short_words
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.units import UNITS

YEARS = tuple(f"{year}-{year % 100 + 1}" for year in range(2016, 2025))
SPENT = (
    ("2400000", "2100000", "2500000", "2700000", "2300000", "3600000", "3300000", "3700000", "3601179"),
    (None, None, None, None, None, "1600000", "1500000", "1650000", "1590281"),
    ("2300000", "2700000", "1800000", "1500000", "1600000", "1500000", "2000000", "2300000", "3095318"),
    ("2000000", "1800000", "5900000", "4500000", "700000", "600000", "2200000", "2300000", "2642043"),
    ("5900000", "5100000", "4200000", "3300000", "2600000", "1900000", "1200000", "700000", "600000"),
    ("5800000", "5900000", "5800000", "5900000", "5800000", "5900000", "5800000", "5900000", "5800000"),
)
CHART = a_chart(
    ChartKind.MULTIPLES,
    YEARS,
    *(one_series(f"Place {n}", "pounds", *spent, own=n == 0) for n, spent in enumerate(SPENT)),
)
BROKEN = replace(CHART, breaks=(Break(4, "1 April 2021", "New councils took over.", ("Place 0", "Place 1")),))


def _panels(chart: Chart, canvas: Canvas) -> list[tuple[Box, Box, list[tuple[float, float]], list[float]]]:
    """Of each panel its own box, that of its last number, its points, and its breaks, all in pixels."""
    figure: Any = draw_chart(chart).narrow if canvas.narrow else draw_chart(chart).wide
    layout = figure["layout"]
    margin = layout["margin"]
    plot = (canvas.width_px - margin["l"] - margin["r"], layout["height"] - margin["t"] - margin["b"])
    found = []
    for n, trace in enumerate(figure["data"]):
        suffix = "" if n == 0 else str(n + 1)
        x, y = layout[f"xaxis{suffix}"], layout[f"yaxis{suffix}"]
        panel = Box(
            x["domain"][0] * plot[0],
            (1 - y["domain"][1]) * plot[1],
            x["domain"][1] * plot[0],
            (1 - y["domain"][0]) * plot[1],
        )

        def px(at: float, amount: float, panel: Box = panel, x: Any = x, y: Any = y) -> tuple[float, float]:  # noqa: ANN401
            across = (at - x["range"][0]) / (x["range"][1] - x["range"][0])
            down = 1 - (amount - y["range"][0]) / (y["range"][1] - y["range"][0])
            return (
                panel.left + across * (panel.right - panel.left),
                panel.top + down * (panel.bottom - panel.top),
            )

        (note,) = [one for one in layout["annotations"] if one["xref"] == f"x{suffix}"]
        at = px(note["x"], note["y"])
        middle = (at[0] + note["xshift"], at[1] - note["yshift"])
        box = box_around(*middle, canvas.width_of(note["text"]), 12)
        points = [px(p, v) for p, v in zip(trace["x"], trace["y"], strict=True) if v is not None]
        dashed = [px(s["x0"], 0)[0] for s in layout["shapes"] if s["xref"] == f"x{suffix}"]
        found.append((panel, box, points, dashed))
    return found


@pytest.mark.parametrize("canvas", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("chart", [CHART, BROKEN], ids=["whole", "broken"])
def test_a_number_stands_inside_its_panel_and_off_its_line(chart: Chart, canvas: Canvas) -> None:
    """Neither the edge of the picture nor the next panel, the line or a dashed line cuts it."""
    for panel, box, points, dashed in _panels(chart, canvas):
        assert panel.left - 1 <= box.left
        assert box.right <= panel.right + 1
        assert panel.top - 4 <= box.top
        assert box.bottom <= panel.bottom + 1
        assert not any(box.meets((*one, *other)) for one, other in pairwise(points))
        assert not any(box.left < x < box.right for x in dashed)


def test_amounts_beside_an_axis_of_millions_are_in_millions() -> None:
    """As the axis says £4m, the panel says £3.6m; below a million with two decimals."""
    millions = Scale(Decimal(0), Decimal(4_000_000), (Decimal(0), Decimal(4_000_000)))
    said = [
        short_words(PublishedValue(Decimal(n), UNITS["pounds"]), millions)
        for n in ("3601179", "950000", "96000", "1200")
    ]
    assert said == ["£3.6m", "£0.95m", "£0.10m", "£1,200"]
    hundreds = Scale(Decimal(0), Decimal(400), (Decimal(0), Decimal(400)))
    assert short_words(PublishedValue(Decimal(212), UNITS["pounds"]), hundreds) == "£212"


def test_marks_stay_with_a_shortened_amount() -> None:
    """What is provisional, or withheld, says so."""
    scale = Scale(Decimal(0), Decimal(4_000_000), (Decimal(0),))
    provisional = PublishedValue(Decimal(2_545_716), UNITS["pounds"], None, (Mark.PROVISIONAL,))
    assert short_words(provisional, scale) == "£2.5m [p]"
    assert short_words(PublishedValue(None, UNITS["pounds"], Mark.CONFIDENTIAL), scale) == "[c]"


@pytest.mark.parametrize(("panels", "rows"), [(2, [2]), (4, [4]), (5, [3, 2]), (6, [3, 3]), (7, [4, 3])])
def test_no_panel_is_left_alone_in_its_row(panels: int, rows: list[int]) -> None:
    """Rows have about as many panels each, rather than four and then one."""
    many = [one_series(f"Place {n}", "score", "1", "2", own=n == 0) for n in range(panels)]
    layout: Any = draw_chart(a_chart(ChartKind.MULTIPLES, ("2020", "2021"), *many)).wide["layout"]
    tops = [tuple(part["domain"]) for name, part in layout.items() if name.startswith("yaxis")]
    assert [tops.count(top) for top in dict.fromkeys(tops)] == rows
