"""The references in docs/ are those that the code writes now."""

from pathlib import Path

import pytest

from yjplan.publish.reference import REFERENCES

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("name", sorted(REFERENCES))
def test_the_reference_is_up_to_date(name: str) -> None:
    """Run `make docs` after a change to a kind of block, a problem's page, or a pack."""
    assert (DOCS / name).read_text("utf-8") == REFERENCES[name]()


def test_every_service_and_indicator_is_in_its_reference() -> None:
    """Authors look ids up there."""
    geography, indicators = REFERENCES["geography.md"](), REFERENCES["indicators.md"]()
    assert geography.count("Police area:") == 155
    assert "- `northamptonshire`: Northamptonshire. Police area: Northamptonshire. " in geography
    row = "| `fte` | First time entrants | per 100,000 children aged 10 to 17 | lower | verified |"
    assert row in indicators
