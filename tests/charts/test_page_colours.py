"""The style sheets know every role of the palette, in light and dark, with words that can be read on bars."""

import json
import re
from itertools import pairwise

import pytest

from tests.charts.samples import ALL, RATE, a_chart, one_series
from tests.house.project_files import ROOT
from yjplan.charts.chart import Chart, ChartKind
from yjplan.charts.draw import draw_chart
from yjplan.charts.palette import MOST_SERIES, ON_ROLES, SERIES_ROLES, Role

THEME = ROOT / "templates" / "theme" / "assets" / "yjplan"
CHARTS = (THEME / "charts.css").read_text("utf-8")
TOKENS = (THEME / "tokens.css").read_text("utf-8")
NAMES = {Role.GRID: "--yj-line"}


def colours(dark: bool) -> dict[str, str]:  # noqa: FBT001 - one of two settings
    """Custom property -> colour, in one setting of the page."""
    found: dict[str, str] = {}
    for rule in re.finditer(r"^body([^{]*)\{([^}]*)\}", TOKENS + CHARTS, re.MULTILINE):
        if dark or "slate" not in rule[1]:
            found |= dict(re.findall(r"(--yj-[\w-]+):\s*(#[0-9a-f]{3,6})\b", rule[2]))
    return found


def brightness(colour: str) -> float:
    """Relative luminance, as WCAG 2 has it."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * sign for sign in colour[1:])
    parts = [int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, as WCAG 2 has it."""
    low, high = sorted((brightness(one), brightness(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("role", Role, ids=lambda role: role.value)
def test_each_role_has_its_colour_on_the_page_and_its_class(role: Role) -> None:
    """`charts.js` looks the property up; the picture has the class."""
    name = NAMES.get(role, f"--yj-{role.value}")
    assert name in colours(dark=False)
    assert f".f-{role.value} {{ fill: var({name}); }}" in CHARTS
    assert f".s-{role.value} {{ stroke: var({name}); }}" in CHARTS


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("bar", "words"), list(zip(SERIES_ROLES, ON_ROLES, strict=True)))
def test_words_on_a_bar_stand_out(bar: Role, words: Role, *, dark: bool) -> None:
    """At least 4.5 to 1, in both settings."""
    page = colours(dark)
    assert contrast(page[f"--yj-{bar.value}"], page[f"--yj-{words.value}"]) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("role", [Role.INK, Role.MUTED])
def test_words_beside_the_bars_stand_out_from_the_paper(role: Role, *, dark: bool) -> None:
    """Axis titles are muted, the rest is ink."""
    page = colours(dark)
    assert contrast(page[f"--yj-{role.value}"], page["--yj-paper"]) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_neighbours_in_the_palette_differ_by_three_to_one(*, dark: bool) -> None:
    """Bars and segments lie side by side in the order of the palette; each differs from the paper as well."""
    page = colours(dark)
    fills = [page[f"--yj-{role.value}"] for role in SERIES_ROLES]
    assert min(contrast(one, other) for one, other in pairwise(fills)) >= 3
    assert min(contrast(one, page["--yj-paper"]) for one in fills) >= 3


def _many(kind: ChartKind) -> Chart:
    """As many series as a chart may have, the service's own and others."""
    return a_chart(
        kind,
        ("2020", "2021"),
        *(one_series(f"Series {n}", RATE, "40", "30", own=n < 2) for n in range(MOST_SERIES)),
    )


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("chart", [*ALL, *map(_many, ChartKind)], ids=lambda c: f"{c.kind}-{len(c.series)}")
def test_in_each_kind_of_chart_series_stand_out_from_each_other_and_the_paper(
    chart: Chart, *, dark: bool
) -> None:
    """Neighbouring bars by 3 to 1; lines, which lie apart, from the paper; hatchings from their bars."""
    page = {role.stand_in: colours(dark)[NAMES.get(role, f"--yj-{role.value}")] for role in Role}
    traces = [one for one in json.loads(json.dumps(draw_chart(chart).wide))["data"] if "meta" in one]
    fills = [page[one["marker"]["color"]] for one in sorted(traces, key=lambda one: one["meta"])]
    assert min(contrast(fill, page[Role.PAPER.stand_in]) for fill in fills) >= 3
    if traces[0]["type"] == "bar":
        assert all(contrast(one, other) >= 3 for one, other in pairwise(fills))
        hatched = [one["marker"] for one in traces if "pattern" in one["marker"]]
        assert len(hatched) == len(traces) - 1
        assert all(contrast(page[one["color"]], page[one["pattern"]["fgcolor"]]) >= 4.5 for one in hatched)


def test_paper_has_the_light_colours_whatever_the_screen_has() -> None:
    """Who prints from dark colours gets the dark lines that white paper needs."""
    printed = CHARTS[CHARTS.index("@media print") :]
    for role in (*SERIES_ROLES, *ON_ROLES):
        assert f"--yj-{role.value}: {role.colour};" in printed


def test_forced_colours_leave_no_series_in_a_colour_of_ours() -> None:
    """Every role has a system colour, so that dashes, markers and hatchings alone tell series apart."""
    forced = CHARTS[CHARTS.index("@media (forced-colors: active)") : CHARTS.index("@media print")]
    for role in Role:
        name = NAMES.get(role, f"--yj-{role.value}")
        assert re.search(rf"{name}: (Canvas|CanvasText|color-mix\(in srgb, CanvasText)", forced), role


def test_in_light_colours_the_page_has_the_palette_itself() -> None:
    """The series and the words on them, as `palette.py` has them."""
    page = colours(dark=False)
    assert {role: page[f"--yj-{role.value}"] for role in (*SERIES_ROLES, *ON_ROLES)} == {
        role: role.colour for role in (*SERIES_ROLES, *ON_ROLES)
    }
