"""The commands on the pages of problem codes, run as an author runs them in the project's folder."""

import contextlib
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

import yjplan.build
import yjplan.release
from tests.sites import without_chromium
from yjplan.cli import cli
from yjplan.problems import Problem, Report


def run_commands(body: str, project: Path) -> tuple[Problem, ...]:
    """Run each line `$ yjplan …` of a fence; the problems that releases and builds told.

    A line that ends in a backslash goes on in the next. A page with a command that fails and tells no
    problem is mistaken.
    """
    told: list[Problem] = []
    lines = [line for line in body.replace("\\\n", " ").splitlines() if line.strip()]
    with pytest.MonkeyPatch.context() as patch, contextlib.chdir(project), without_chromium():
        for module, name in ((yjplan.release, "release_plan"), (yjplan.build, "build_content")):
            patch.setattr(module, name, _listening(getattr(module, name), told))
        for line in lines:
            sign, program, *words = shlex.split(line)
            assert (sign, program) == ("$", "yjplan"), f"not a command of ours: {line}"
            before = len(told)
            ended = CliRunner().invoke(cli, words)
            assert ended.exit_code == 0 or len(told) > before, ended.output
    return tuple(told)


def _listening(function: Callable[..., object], told: list[Problem]) -> Callable[..., object]:
    """The same function, whose report is also noted."""

    def listened(*given: object, **named: object) -> object:
        done = function(*given, **named)
        report = getattr(done, "report", None)
        assert isinstance(report, Report)
        told.extend(report.problems)
        return done

    return listened
