"""The style sheets know every role of the palette, in light and dark, with words that can be read on bars."""

import re

import pytest

from tests.house.project_files import ROOT
from yjplan.charts.palette import ON_ROLES, SERIES_ROLES, Role

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


def test_in_light_colours_the_page_has_the_palette_itself() -> None:
    """The series and the words on them, as `palette.py` has them."""
    page = colours(dark=False)
    assert {role: page[f"--yj-{role.value}"] for role in (*SERIES_ROLES, *ON_ROLES)} == {
        role: role.colour for role in (*SERIES_ROLES, *ON_ROLES)
    }
