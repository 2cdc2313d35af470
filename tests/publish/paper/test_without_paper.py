"""A build that leaves out the PDF and the zip, and one that adds them."""

import shutil
from pathlib import Path

from tests.sites import without_chromium
from yjplan.build import build_content
from yjplan.publish.settings import settings_for

CONTENT = Path(__file__).parents[2] / "golden" / "small" / "content"
PLAN = "westmere/2026-27"
ZIP = "westmere-2026-27-site.zip"


def built(project: Path, *, paper: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The plans that a build made anew, and its notes."""
    with without_chromium():
        outcome = build_content(
            settings_for(project), (), drafts=False, force=False, tell=lambda _words: None, paper=paper
        )
    assert outcome.report.errors == 0, outcome.report.problems
    return outcome.built, outcome.notes


def test_files_that_were_left_out_are_made_by_the_next_build(tmp_path: Path) -> None:
    """And no link leads to what is not there; a build that does not want them is content with them."""
    shutil.copytree(CONTENT, tmp_path / "content")
    site = tmp_path / "site" / PLAN
    assert built(tmp_path, paper=False)[0] == (PLAN,)
    assert not (site / ZIP).exists()
    assert ZIP not in (site / "index.html").read_text("utf-8")
    assert built(tmp_path, paper=False)[0] == ()
    made, notes = built(tmp_path, paper=True)
    assert made == (PLAN,)
    assert "No Chromium found: plans have no PDF." in notes
    assert (site / ZIP).is_file()
    assert f'href="{ZIP}"' in (site / "index.html").read_text("utf-8")
    assert ".pdf" not in (site / "index.html").read_text("utf-8")
    assert built(tmp_path, paper=False)[0] == ()
    assert (site / ZIP).is_file()
