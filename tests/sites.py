"""Building and checking small sites, for the tests of the whole."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from yjplan.build import build_content
from yjplan.check import check_named
from yjplan.problems.printers import print_lines
from yjplan.publish.chromium import CHROMIUM_VARIABLE
from yjplan.publish.settings import Settings, settings_for


@contextmanager
def without_chromium() -> Iterator[None]:
    """No pictures of charts: the same on every machine, and quick."""
    before = os.environ.get(CHROMIUM_VARIABLE)
    os.environ[CHROMIUM_VARIABLE] = ""
    try:
        yield
    finally:
        if before is None:
            del os.environ[CHROMIUM_VARIABLE]
        else:
            os.environ[CHROMIUM_VARIABLE] = before


def dying_chromium(folder: Path) -> Path:
    """A program that ends as soon as it starts, to be used as the browser."""
    path = folder / "dying-chromium"
    path.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8", newline="\n")
    path.chmod(0o755)
    return path


def build(
    project: Path, *plans: str, drafts: bool = False, force: bool = False, must_succeed: bool = True
) -> Settings:
    """Build the content of a project folder into its `site/`."""
    settings = settings_for(project)
    with without_chromium():
        outcome = build_content(settings, plans, drafts=drafts, force=force, tell=lambda _words: None)
    found = [f"{p.place} {p.code}: {p.message}" for p in outcome.report.problems]
    assert must_succeed is (outcome.report.errors == 0), found
    return settings


def built_and_kept(project: Path, *plans: str, drafts: bool = False) -> tuple[list[str], list[str]]:
    """The names of the plans that a build made anew, and of those it kept."""
    with without_chromium():
        outcome = build_content(
            settings_for(project), plans, drafts=drafts, force=False, tell=lambda _words: None
        )
    assert outcome.report.errors == 0, outcome.report.problems
    return list(outcome.built), list(outcome.kept)


def check_lines(project: Path) -> str:
    """Everything that a check says, a line a problem."""
    outcome = check_named(settings_for(project), ())
    return print_lines(outcome.report, outcome.texts) + "\n"


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
