"""The disclosure report goes to the work folder and nowhere else."""

from dataclasses import replace
from pathlib import Path

import pytest

from yjplan.publish.disclosure import write_disclosure
from yjplan.publish.settings import settings_for


def test_the_report_stands_below_the_work_folder(tmp_path: Path) -> None:
    """By authority and plan."""
    settings = settings_for(tmp_path)
    write_disclosure(settings, "westmere/2026-27", "Report\n")
    assert (tmp_path / ".yjplan/disclosure/westmere/2026-27.txt").read_text("utf-8") == "Report\n"
    assert not settings.site.exists()


@pytest.mark.parametrize("work", ["site", "site/work"])
def test_a_work_folder_inside_the_site_is_refused(tmp_path: Path, work: str) -> None:
    """What lies there would be published."""
    settings = replace(settings_for(tmp_path), work=tmp_path / work)
    with pytest.raises(ValueError, match="inside the site"):
        write_disclosure(settings, "westmere/2026-27", "Report\n")
    assert not settings.site.exists()
