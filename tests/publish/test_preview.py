"""The preview goes on whatever happens, and sees what changes."""

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from yjplan.publish.preview import serve_site
from yjplan.publish.settings import Settings, settings_for


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A project with an own `mkdocs.yml`."""
    (tmp_path / "content").mkdir()
    (tmp_path / "site").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: A\n", "utf-8")
    return replace(settings_for(tmp_path), templates=())


def test_a_build_that_breaks_off_is_told_and_a_change_builds_again(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also a change of `mkdocs.yml`; Ctrl+C ends it."""
    built: list[str] = []
    told: list[str] = []
    naps = 0

    def rebuild() -> None:
        built.append(settings.base_config.read_text("utf-8"))
        message = "no space left"
        raise OSError(message)

    def nap(_seconds: float) -> None:
        nonlocal naps
        naps += 1
        if naps > 1:
            raise KeyboardInterrupt
        settings.base_config.write_text("site_name: B now\n", "utf-8")
        os.utime(settings.base_config, (1, 1))

    monkeypatch.setattr(time, "sleep", nap)
    serve_site(settings, port=0, rebuild=rebuild, tell=told.append)
    assert built == ["site_name: A\n", "site_name: B now\n"]
    broken = "The build broke off (OSError: no space left). The preview goes on."
    assert [told[0], *told[2:]] == [broken, "A file changed: building again.", broken, "Stopped."]


def test_a_change_in_the_data_folder_builds_again(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counts are edited there as texts are in content."""
    ages = tmp_path / "private" / "ages.yml"
    ages.parent.mkdir()
    ages.write_text("count: 12\n", "utf-8")
    built: list[str] = []
    naps = iter((True, False))

    def nap(_seconds: float) -> None:
        if not next(naps):
            raise KeyboardInterrupt
        ages.write_text("count: 124\n", "utf-8")

    def rebuild() -> None:
        built.append(ages.read_text("utf-8"))

    monkeypatch.setattr(time, "sleep", nap)
    with_data = replace(settings, data=ages.parent)
    serve_site(with_data, port=0, rebuild=rebuild, tell=lambda _words: None)
    assert built == ["count: 12\n", "count: 124\n"]
