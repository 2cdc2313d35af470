"""What every drawing shares: its size, its margins, its words and its axes, as parts of a Plotly layout."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from yjplan.charts.chart import Chart, ChartSeries
from yjplan.charts.labels import LINE_EM, as_plotly, escape, width_px, wrap_px
from yjplan.charts.palette import Role
from yjplan.figures.series_table import first_upper
from yjplan.figures.units import Unit

Spec: TypeAlias = dict[str, object]
"""Part of a Plotly figure, as it is written in JSON."""

FONT = "Arial, Helvetica, sans-serif"
_KEY_PX = 44
_KEY_GAP_PX = 3


@dataclass(frozen=True, slots=True)
class Canvas:
    """The room a drawing has."""

    width_px: int
    text_px: int
    narrow: bool
    """True on a phone, where names stand above the bars and in a legend."""

    @property
    def line_px(self) -> float:
        """Height of one line of text."""
        return self.text_px * LINE_EM

    def wrap(self, text: str, room_px: float) -> list[str]:
        """Break text into lines that fit."""
        return wrap_px(text, self.text_px, room_px)

    def width_of(self, text: str) -> float:
        """Width of one line of text."""
        return width_px(text, self.text_px)


WIDE = Canvas(720, 14, narrow=False)
NARROW = Canvas(350, 14, narrow=True)


@dataclass(frozen=True, slots=True)
class Frame:
    """The plot and the margins around it, in pixels."""

    canvas: Canvas
    left: float
    right: float
    top: float
    bottom: float
    plot_height: float

    @property
    def plot_width(self) -> float:
        """Width of the plot itself."""
        return self.canvas.width_px - self.left - self.right

    def layout(self, **parts: object) -> Spec:
        """The layout, with margins that Plotly may not change."""
        return {
            "width": self.canvas.width_px,
            "height": round(self.top + self.plot_height + self.bottom),
            "margin": {
                "l": round(self.left),
                "r": round(self.right),
                "t": round(self.top),
                "b": round(self.bottom),
                "pad": 0,
                "autoexpand": False,
            },
            "font": {"family": FONT, "size": self.canvas.text_px, "color": Role.INK.stand_in},
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "hovermode": "closest",
            "dragmode": False,
            "showlegend": False,
            "template": {},
            **parts,
        }


def axis(**parts: object) -> Spec:
    """An axis that shows nothing unless told to."""
    return {
        "automargin": False,
        "fixedrange": True,
        "showgrid": False,
        "showline": False,
        "showticklabels": False,
        "ticks": "",
        "zeroline": False,
        **parts,
    }


def words(text: str, *, x: float, y: float, anchor: tuple[str, str], **parts: object) -> Spec:
    """An annotation without an arrow; `anchor` is as ('left', 'middle'). The text is Plotly's."""
    return {
        "text": text,
        "x": x,
        "y": y,
        "xanchor": anchor[0],
        "yanchor": anchor[1],
        "align": anchor[0],
        "xref": "paper",
        "yref": "paper",
        "showarrow": False,
        "borderpad": 0,
        **parts,
    }


BOLD_WIDER = 1.06
"""So many times the width of the same words that do not stand out."""


def bold(font: Spec, *, strong: bool) -> Spec:
    """The font of words that stand out; a tag would become a style attribute, which the policy forbids."""
    return {**font, "weight": 700} if strong else font


def axis_title(chart: Chart) -> str:
    """What the picture says about its axis: what stands neither in the caption above it nor at its ticks.

    A chart named `Children who reoffend` whose ticks end in % needs no `Children who reoffend, per cent`; one
    named `First time entrants` says `Per 100,000 children aged 10 to 17`.
    """
    if chart.axis == chart.title:
        return ""
    named = f"{chart.title}, "
    # A block may have a title of its own above the chart; then its table has it as well.
    if not chart.axis.startswith(named) or chart.table.title != chart.axis:
        return chart.axis
    unit = unit_of(chart)
    return "" if unit and (unit.prefix or unit.suffix) else first_upper(chart.axis.removeprefix(named))


def head_height(chart: Chart, canvas: Canvas) -> float:
    """Room that the axis title takes above the plot."""
    return len(_title_lines(chart, canvas)) * canvas.line_px + 10 if axis_title(chart) else 10


def head(chart: Chart, frame: Frame) -> list[Spec]:
    """The axis title, at the top left of the drawing."""
    if not axis_title(chart):
        return []
    text = as_plotly(_title_lines(chart, frame.canvas))
    shifts = {"xshift": -round(frame.left), "yshift": round(frame.top)}
    return [words(text, x=0, y=1, anchor=("left", "top"), font={"color": Role.MUTED.stand_in}, **shifts)]


def legend_height(names: Sequence[str], canvas: Canvas) -> float:
    """Room that the legend takes; one line when all names fit beside each other."""
    return canvas.line_px + 12 if _in_one_line(names, canvas) else len(names) * _row_px(canvas) + 12


def legend(names: Sequence[str], frame: Frame, above_px: float) -> Spec:
    """The legend, `above_px` above the plot, in the order of the series."""
    return {
        "orientation": "h" if _in_one_line(names, frame.canvas) else "v",
        "x": -frame.left / frame.plot_width,
        "xanchor": "left",
        "y": 1 + above_px / frame.plot_height,
        "yanchor": "top",
        "traceorder": "normal",
        "itemwidth": 34,
        "tracegroupgap": 0,
        "borderwidth": 0,
        "bgcolor": "rgba(0,0,0,0)",
        "font": {"size": frame.canvas.text_px, "color": Role.INK.stand_in},
    }


def unit_of(chart: Chart) -> Unit | None:
    """The unit of the chart's values; None when there are none."""
    found: Iterable[Unit] = (v.unit for one in chart.series for v in one.values if v is not None)
    return next(iter(found), None)


def hovers(one: ChartSeries, categories: Sequence[str]) -> list[str]:
    """What a reader sees on pointing at each value of a series."""
    return [
        f"{escape(one.name)}<br>{escape(category)}: {escape(value.text)}" if value else ""
        for category, value in zip(categories, one.values, strict=True)
    ]


def _title_lines(chart: Chart, canvas: Canvas) -> list[str]:
    return canvas.wrap(axis_title(chart), canvas.width_px - 10)


def _in_one_line(names: Sequence[str], canvas: Canvas) -> bool:
    return sum(canvas.width_of(name) + _KEY_PX + 12 for name in names) <= canvas.width_px


def _row_px(canvas: Canvas) -> float:
    return canvas.line_px + _KEY_GAP_PX
