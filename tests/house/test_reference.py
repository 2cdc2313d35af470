"""The references in docs/ are those that the code writes now."""

from pathlib import Path

import pytest

from yjplan.publish.reference import blocks_reference, problems_reference

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize(
    ("name", "written"), [("blocks.md", blocks_reference), ("problems.md", problems_reference)]
)
def test_the_reference_is_up_to_date(name: str, written: object) -> None:
    """Run `make docs` after a change to a kind of block or a problem's page."""
    assert callable(written)
    assert (DOCS / name).read_text("utf-8") == written()
