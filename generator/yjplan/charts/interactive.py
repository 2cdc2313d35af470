"""The interactive figure: what the page hands to plotly.js when a reader asks for it."""

import json
from collections.abc import Mapping

from yjplan.charts.chart import DrawnChart
from yjplan.charts.palette import REAL_COLOURS, Role
from yjplan.charts.reading import reading_of


def interactive_json(drawn: DrawnChart) -> str:
    """JSON for `<script type="application/json">`, always the same for the same chart.

    Keys: `data`, `layout` and `room` (the width in pixels that its words need) for a page, the same under
    `narrow` for a phone, `colours`, which names the role of each colour used (`#12436d` is `s1`), so that a
    page may put its own in their place, and `reading`, what is said of each point.
    """
    figure: dict[str, object] = {
        **_open_figure(drawn.wide),
        "narrow": _open_figure(drawn.narrow),
        "reading": reading_of(drawn.chart),
    }
    text = json.dumps(figure, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    used = {role.colour: role.value for role in reversed(Role) if f'"{role.colour}"' in text}
    text = json.dumps({**figure, "colours": used}, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _open_figure(figure: Mapping[str, object]) -> dict[str, object]:
    """One figure with real colours, without a width, and in the page's font."""
    opened = _coloured(figure)
    layout = opened["layout"] if isinstance(opened, dict) else None
    if not isinstance(opened, dict) or not isinstance(layout, dict):
        raise TypeError("a Plotly figure has a layout")
    opened["room"] = layout.pop("width")
    layout["font"] = {**layout["font"], "family": "inherit"}
    layout["hoverlabel"] = {
        "bgcolor": Role.PAPER.colour,
        "bordercolor": Role.INK.colour,
        "font": {"color": Role.INK.colour, "family": "inherit", "size": layout["font"]["size"]},
    }
    return opened


def _coloured(part: object) -> object:
    if isinstance(part, str):
        return REAL_COLOURS.get(part, part)
    if isinstance(part, Mapping):
        return {key: _coloured(value) for key, value in part.items()}
    return [_coloured(value) for value in part] if isinstance(part, list) else part
