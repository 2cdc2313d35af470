"""A reader never sees half a site, whenever the run that replaces it is killed."""

from pathlib import Path

import pytest

from tests.sites import files_of
from yjplan.publish import swap
from yjplan.publish.swap import mend, put_in_place


def folder(path: Path, text: str) -> Path:
    """A folder with one page."""
    path.mkdir(parents=True)
    (path / "index.html").write_text(text, "utf-8")
    return path


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that stands."""
    return folder(tmp_path / "site", "old")


def text_of(site: Path) -> str:
    """What readers see."""
    return (site / "index.html").read_text("utf-8")


@pytest.mark.parametrize("exchange", [True, False], ids=["in one step", "in two moves"])
def test_the_new_site_takes_the_place_of_the_old(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, exchange: bool
) -> None:
    """Nothing is left beside it, on systems that can exchange folders and on others."""
    if not exchange:
        monkeypatch.setattr(swap, "_exchange", lambda _first, _second: False)
    put_in_place(folder(tmp_path / "next", "new"), site)
    assert text_of(site) == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_first_site_is_put_where_none_was(tmp_path: Path) -> None:
    """Folders above it are made."""
    put_in_place(folder(tmp_path / "next", "new"), tmp_path / "a" / "b" / "site")
    assert text_of(tmp_path / "a" / "b" / "site") == "new"


def test_linux_exchanges_in_one_step(site: Path, tmp_path: Path) -> None:
    """There is no moment without a site."""
    other = folder(tmp_path / "next", "new")
    if swap._exchange(other, site):
        assert (text_of(site), text_of(other)) == ("new", "old")
    else:
        assert (text_of(site), text_of(other)) == ("old", "new")


def test_a_run_killed_between_two_moves_is_mended(site: Path, tmp_path: Path) -> None:
    """The old site was moved aside and the new one was not yet there."""
    site.rename(tmp_path / ".site-before")
    assert mend(site) is True
    assert text_of(site) == "old"


def test_a_run_killed_before_it_cleaned_up_is_mended(site: Path, tmp_path: Path) -> None:
    """The new site stands; what is left of the old one goes."""
    folder(tmp_path / ".site-before", "older")
    assert mend(site) is False
    assert text_of(site) == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_nothing_to_mend_changes_nothing(site: Path) -> None:
    """A site that stands stays as it is."""
    before = files_of(site)
    assert mend(site) is False
    assert files_of(site) == before
