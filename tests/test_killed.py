"""A build or a release that is killed leaves the site and the editions whole, and the next run finishes.

`YJPLAN_THOROUGH=200 pytest tests/test_killed.py` kills each at 200 moments.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.golden.test_golden import WHOLE
from tests.house.project_files import GENERATOR
from tests.sites import build, files_of
from yjplan.publish.editions.released import released_plans
from yjplan.publish.editions.shelf import check_kept, read_shelf, store_of

CASE = next(case for case in WHOLE if case.name == "two-years")
PLAN, OTHER = "westmere/2026-27", "westmere/2025-26"
MOMENTS = int(os.environ.get("YJPLAN_THOROUGH", "15"))
STATES = ("content", "editions")
"""What a build is made from."""


def command(project: Path, *words: str) -> "subprocess.Popen[bytes]":
    """A command of the tool in a process of its own."""
    env = {**os.environ, "YJPLAN_CHROMIUM": "", "PYTHONPATH": str(GENERATOR)}
    nothing = subprocess.DEVNULL
    program = [sys.executable, "-m", "yjplan", *words]
    return subprocess.Popen(program, cwd=project, env=env, stdout=nothing, stderr=nothing)


def done(project: Path, *words: str) -> float:
    """Run a command to its end; the seconds it took."""
    began = time.monotonic()
    assert command(project, *words).wait() == 0, words
    return time.monotonic() - began


def kill_somewhere(project: Path, words: Sequence[str], seconds: float, chance: random.Random) -> bool:
    """Start a command and kill it within so many seconds; True where it was still running.

    Two of three moments lie in the second half, where files are written.
    """
    moment = seconds * (chance.random() if chance.random() < 1 / 3 else 0.5 + 0.5 * chance.random())
    running = command(project, *words)
    time.sleep(moment)
    caught = running.poll() is None
    running.send_signal(signal.SIGKILL)
    running.wait()
    return caught


def release(number: int) -> tuple[str, ...]:
    """The words of the command that makes an edition; the same manifest each time."""
    kind = ("--kind", "revision") if number > 1 else ()
    who = ("--approved-by", "Chair of the board", "--summary", f"Edition {number}.")
    return ("release", PLAN, *kind, *who, "--date", f"2026-0{number + 5}-01")


def say(project: Path, plan: str, words: str) -> None:
    """Other words in the introduction of a plan."""
    path = project / "content" / plan / "01-introduction.md"
    front = path.read_text("utf-8").split("---\n", 2)[1]
    path.write_text(f"---\n{front}---\n{words}\n", "utf-8")


@dataclass(frozen=True, slots=True)
class Known:
    """Two states of a project, with the site that is built from each; and the edition that follows them."""

    folder: Path
    sites: tuple[dict[str, bytes], dict[str, bytes]]
    third: dict[str, bytes]
    """The folder of editions after the third release."""

    def lay(self, project: Path, state: int) -> None:
        """Put the content and the editions of a state into a project."""
        for name in STATES:
            shutil.rmtree(project / name, ignore_errors=True)
            shutil.copytree(self.folder / str(state) / name, project / name)


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Known:
    """One edition and old words; two editions and new words."""
    folder = tmp_path_factory.mktemp("known")
    project = folder / "project"
    shutil.copytree(CASE / "content", project / "content")
    sites = []
    for state in (0, 1):
        say(project, PLAN, f"Words of edition {state + 1}.")
        say(project, OTHER, f"Words of state {state}.")
        done(project, *release(state + 1))
        build(project, force=True)
        sites.append(files_of(project / "site"))
        for name in STATES:
            shutil.copytree(project / name, folder / str(state) / name)
    say(project, PLAN, "Words of edition 3.")
    done(project, *release(3))
    return Known(folder, (sites[0], sites[1]), files_of(project / "editions"))


@pytest.fixture
def project(known: Known, tmp_path: Path) -> Path:
    """A project in the first state, with its site."""
    project = tmp_path / "project"
    project.mkdir()
    known.lay(project, 0)
    done(project, "build")
    return project


def differences(found: dict[str, bytes], expected: dict[str, bytes]) -> list[str]:
    """Files that are not the same, or in one of the two only."""
    return sorted(name for name in {*found, *expected} if found.get(name) != expected.get(name))


def killed_builds(known: Known, project: Path, moments: int) -> Iterator[str]:
    """Kill builds from one state to the other and back; how each ended. The site is whole after each."""
    chance, stands = random.Random(7), 0  # noqa: S311 - moments to kill at, the same in every run
    known.lay(project, 1)
    seconds = done(project, "build")
    stands = 1
    for _ in range(moments):
        wanted = 1 - stands
        known.lay(project, wanted)
        caught = kill_somewhere(project, ("build",), seconds, chance)
        found = files_of(project / "site") if (project / "site").exists() else {}
        here = [n for n in (0, 1) if not differences(found, known.sites[n])]
        assert here, (differences(found, known.sites[stands])[:5], differences(found, known.sites[wanted])[:5])
        assert files_of(project / "editions") == files_of(known.folder / str(wanted) / "editions")
        yield ("killed, the " if caught else "over, the ") + ("new site" if here == [wanted] else "old site")
        stands = here[0]
        if chance.random() < 1 / 4:
            known.lay(project, wanted)
            done(project, "build")
            assert differences(files_of(project / "site"), known.sites[wanted]) == []
            stands = wanted


def killed_releases(known: Known, project: Path, moments: int) -> Iterator[str]:
    """Kill the third release; how each ended. The editions are whole after each, and the site is untouched."""
    chance = random.Random(8)  # noqa: S311 - as above
    known.lay(project, 1)
    done(project, "build")
    site = files_of(project / "site")
    say(project, PLAN, "Words of edition 3.")
    seconds, before = 0.0, files_of(project / "editions")
    for n in range(moments + 1):
        if n:
            caught = kill_somewhere(project, release(3), seconds, chance)
        found = files_of(project / "editions")
        shelf, problems = read_shelf(project / "editions", PLAN)
        problems += check_kept(shelf, store_of(project / "editions"), whole=True)
        assert problems == []
        assert released_plans(project / "editions") == (PLAN,)
        assert {name: found[name] for name in before} == before
        assert len(shelf.manifests) == (3 if f"{PLAN}/3.json" in found else 2)
        assert files_of(project / "site") == site
        if n:
            yield ("killed, " if caught else "over, ") + f"{len(shelf.manifests)} editions"
        if len(shelf.manifests) == 2 and (not n or chance.random() < 1 / 3):
            seconds = done(project, *release(3))
            found = files_of(project / "editions")
        if f"{PLAN}/3.json" in found:
            assert differences(found, known.third) == [], differences(found, known.third)[:5]
            shutil.rmtree(project / "editions")
            shutil.copytree(known.folder / "1" / "editions", project / "editions")


def test_a_build_killed_at_any_moment_leaves_a_whole_site(known: Known, project: Path) -> None:
    """Every byte is that of the old site or of the new one; then the next build finishes the work."""
    ended = Counter(killed_builds(known, project, MOMENTS))
    assert ended.total() == MOMENTS
    known.lay(project, 0)
    done(project, "build")
    assert differences(files_of(project / "site"), known.sites[0]) == []
    assert done(project, "verify")
    assert sorted(path.name for path in project.iterdir()) == [".yjplan", "content", "editions", "site"]


def test_a_release_killed_at_any_moment_leaves_whole_editions(known: Known, project: Path) -> None:
    """Two or three of them, each file as it was kept; then the next release finishes, and leaves no litter."""
    ended = Counter(killed_releases(known, project, MOMENTS))
    assert ended.total() == MOMENTS
    done(project, *release(3))
    assert differences(files_of(project / "editions"), known.third) == []
    done(project, "build")
    assert done(project, "verify")


def test_a_lock_that_a_killed_run_left_behind_stops_nobody(project: Path) -> None:
    """The file stays; whoever held it is gone. While somebody holds it, nobody else may."""
    say(project, OTHER, "Words of a build that never ends.")
    holding = "import sys, time; from pathlib import Path; from yjplan.publish.lock import one_at_a_time\n"
    holding += "with one_at_a_time(Path('.yjplan')): print(flush=True); time.sleep(600)"
    env = {**os.environ, "PYTHONPATH": str(GENERATOR)}
    program = [sys.executable, "-c", holding]
    with subprocess.Popen(program, cwd=project, env=env, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.readline()
        assert command(project, "build").wait() == 1
        assert command(project, *release(2)).wait() == 1
        running.kill()
    assert (project / ".yjplan" / "lock").exists()
    done(project, "build")
