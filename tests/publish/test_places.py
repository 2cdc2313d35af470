"""A build replaces only a folder that yjplan made, and one build runs at a time."""

from pathlib import Path

import pytest

from yjplan.publish.lock import BuildRunningError, one_at_a_time
from yjplan.publish.settings import MARKER, settings_for, unfit_data, unfit_places


@pytest.mark.parametrize(
    ("site", "work", "words"),
    [
        ("content", ".yjplan", "the site folder"),
        ("content/site", ".yjplan", "lies in the content folder"),
        ("site", "site", "lies in"),
        ("site", "site/work", "lies in the site folder"),
        ("work/out", "work", "lies in the work folder"),
    ],
)
def test_folders_that_hold_each_other_are_refused(tmp_path: Path, site: str, work: str, words: str) -> None:
    """Writing the site would take the content or the caches with it."""
    settings = settings_for(tmp_path, site=tmp_path / site, work=tmp_path / work)
    assert words in unfit_places(settings)


def test_a_folder_that_yjplan_did_not_make_is_never_replaced(tmp_path: Path) -> None:
    """An empty one, or one with the mark of a site, is."""
    settings = settings_for(tmp_path)
    settings.site.mkdir()
    assert unfit_places(settings) == ""
    (settings.site / "letters.txt").write_text("mine", "utf-8")
    assert "was not made by yjplan" in unfit_places(settings)
    (settings.site / MARKER).write_text("", "utf-8")
    assert unfit_places(settings) == ""


def test_a_second_build_in_the_same_folder_is_told_to_wait(tmp_path: Path) -> None:
    """And the first one's end frees the folder."""
    with one_at_a_time(tmp_path), pytest.raises(BuildRunningError), one_at_a_time(tmp_path):
        pass
    with one_at_a_time(tmp_path):
        pass


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("nowhere", "There is no data folder"),
        ("content", "lies in the content folder"),
        ("content/westmere", "lies in the content folder"),
        ("site/data", "lies in the site folder"),
        (".yjplan/data", "lies in the work folder"),
        ("templates/data", "lies in the templates folder"),
        (".", "folder ("),
    ],
)
def test_a_data_folder_where_it_could_be_published_is_refused(tmp_path: Path, data: str, words: str) -> None:
    """And one that is not there: the plan would be published without its figures."""
    (tmp_path / "templates").mkdir()
    if data != "nowhere":
        (tmp_path / data).mkdir(parents=True, exist_ok=True)
    assert words in unfit_data(settings_for(tmp_path, data=tmp_path / data))


def test_a_data_folder_of_its_own_is_fine(tmp_path: Path) -> None:
    """Beside the project, or in it where git passes it over; and so is none."""
    (tmp_path / "private").mkdir()
    assert unfit_data(settings_for(tmp_path, data=tmp_path / "private")) == ""
    assert unfit_data(settings_for(tmp_path)) == ""
