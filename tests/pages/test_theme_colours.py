"""The authority's colour on links: comfortable to read on every paper that links stand on."""

import re

import pytest

from yjplan.pages.theme import accent_css
from yjplan.plan.colour import COMFORTABLE, DARK_PANEL, PANEL, contrast
from yjplan.plan.models import Authority


@pytest.mark.parametrize("colour", ["#12436D", "#0b7a75", "#767676", "#000000", "#1F5B4D"])
def test_links_reach_seven_to_one_on_light_and_dark_panels(colour: str) -> None:
    """The footer is darker than the page in light colours, and lighter in dark ones."""
    told = {"id": "a", "name": "A", "service-name": "A", "nation": "England", "region": "x", "colour": colour}
    authority = Authority.model_validate(told)
    light, dark = re.findall(r"#[0-9a-f]{6}", accent_css(authority).lower())
    assert contrast(light, PANEL) >= COMFORTABLE
    assert contrast(dark, DARK_PANEL) >= COMFORTABLE


def test_the_panels_are_those_of_the_style_sheet() -> None:
    """The colours are written in both places."""
    from tests.house.project_files import ROOT

    text = (ROOT / "templates/theme/assets/yjplan/tokens.css").read_text("utf-8")
    assert re.findall(r"--yj-panel: (#[0-9a-f]{6})", text) == [PANEL, DARK_PANEL]
