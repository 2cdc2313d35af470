"""Many small sources become one style sheet and one script."""

from pathlib import Path

import pytest

from tests.house.project_files import ROOT
from yjplan.publish.joined_assets import JOINED, ON_PAPER, PARTS, STYLES, join_assets

OWN = ROOT / "templates" / "theme" / "assets" / "yjplan"
ALONE = {"boot.js"}
"""The early script."""


def test_every_style_sheet_and_script_of_ours_is_joined_or_stands_alone() -> None:
    """A new file would otherwise be loaded by nobody."""
    found = {path.name for path in OWN.iterdir() if path.suffix in (".css", ".js")}
    assert found == PARTS | ALONE


def test_later_style_sheets_win(tmp_path: Path) -> None:
    """They stand in the written order, whatever the alphabet says."""
    for name in STYLES[:2]:
        (tmp_path / name).write_text(f"a {{ --from: {name} }}\n", encoding="utf-8")
    joined = join_assets(tmp_path)["site.css"].decode()
    assert joined.index(STYLES[0]) < joined.index(STYLES[1])


def test_rules_for_paper_are_for_paper_only(tmp_path: Path) -> None:
    """Comments stay behind: they are for those who read the source."""
    (tmp_path / ON_PAPER).write_text("/* why */\n@page { size: A4 }\na { color: #000 }\n", encoding="utf-8")
    (tmp_path / STYLES[0]).write_text("b { color: red }\n", encoding="utf-8")
    expected = "b { color: red }\n@media print {\n@page { size: A4 }\na { color: #000 }\n}\n"
    assert join_assets(tmp_path)["site.css"].decode() == expected


def test_what_is_no_part_stays_as_it_is(tmp_path: Path) -> None:
    """Byte for byte."""
    (tmp_path / "favicon.png").write_bytes(b"\x89PNG\r\n")
    assert join_assets(tmp_path)["favicon.png"] == b"\x89PNG\r\n"


@pytest.mark.parametrize("name", ["site.css", "site.js"])
def test_the_braces_of_the_joined_file_match(name: str) -> None:
    """A part that is left open would swallow the next."""
    text = join_assets(OWN)[name].decode()
    assert text.count("{") == text.count("}")


def test_no_part_stands_twice() -> None:
    """A second copy would win over the rules between the two."""
    assert len(PARTS) == sum(len(parts) for parts in JOINED.values())
