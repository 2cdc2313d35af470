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
from tests.sites import files_of
from yjplan.publish.editions.released import released_plans
from yjplan.publish.editions.shelf import check_kept, read_shelf, store_of

CASE = next(case for case in WHOLE if case.name == "two-years")
PLAN, OTHER = "westmere/2026-27", "westmere/2025-26"
MOMENTS = int(os.environ.get("YJPLAN_THOROUGH", "15"))


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


class Killer:
    """Kills a command at random moments, and learns how long it takes."""

    def __init__(self, words: Sequence[str], seconds: float, seed: int) -> None:
        """`seconds` is what the command took when it was left alone."""
        self.words, self.seconds = words, seconds
        self.chance = random.Random(seed)  # noqa: S311 - moments to kill at

    def kill(self, project: Path) -> bool:
        """Start the command and kill it; True where it was still running.

        Two of three moments lie in the second half, where files are written.
        """
        moment = self.chance.random() if self.chance.random() < 1 / 3 else 0.5 + 0.5 * self.chance.random()
        running = command(project, *self.words)
        time.sleep(moment * self.seconds)
        caught = running.poll() is None
        running.send_signal(signal.SIGKILL)
        running.wait()
        self.seconds *= 1.02 if caught else 0.9
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
    """A project before and after its second edition, each built; and its editions after the third."""

    folder: Path
    sites: tuple[dict[str, bytes], dict[str, bytes]]
    third: dict[str, bytes]

    def lay(self, project: Path, state: int, *names: str) -> None:
        """Put folders of a state into a project, with the times of their files: all, or some by name."""
        for path in (self.folder / str(state)).iterdir():
            if not names or path.name in names:
                shutil.rmtree(project / path.name, ignore_errors=True)
                shutil.copytree(path, project / path.name)


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Known:
    """Edition 1 of a plan and old words in another one; edition 2 and new words."""
    folder = tmp_path_factory.mktemp("known")
    project = folder / "project"
    shutil.copytree(CASE / "content", project / "content")
    sites = []
    for state in (0, 1):
        say(project, PLAN, f"Words of edition {state + 1}.")
        say(project, OTHER, f"Words of state {state}.")
        done(project, *release(state + 1))
        done(project, "build", "--force")
        sites.append(files_of(project / "site"))
        shutil.copytree(project, folder / str(state))
    say(project, PLAN, "Words of edition 3.")
    done(project, *release(3))
    return Known(folder, (sites[0], sites[1]), files_of(project / "editions"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An empty folder."""
    path = tmp_path / "project"
    path.mkdir()
    return path


def differences(found: dict[str, bytes], expected: dict[str, bytes]) -> list[str]:
    """Files that are not the same, or in one of the two only."""
    return sorted(name for name in {*found, *expected} if found.get(name) != expected.get(name))


def killed_builds(known: Known, project: Path, moments: int) -> Iterator[str]:
    """Kill the build of the second state; how each ended. After each, one site or the other is whole."""
    old, new = known.sites
    known.lay(project, 0)
    known.lay(project, 1, "content", "editions")
    killer = Killer(("build",), done(project, "build"), 7)
    stands = new
    while moments:
        if stands == new:
            known.lay(project, 0)
            known.lay(project, 1, "content", "editions")
        caught = killer.kill(project)
        stands = files_of(project / "site")
        assert stands in (old, new), [differences(stands, one)[:5] for one in (old, new)]
        assert files_of(project / "editions") == files_of(known.folder / "1" / "editions")
        yield ("killed, the " if caught else "over, the ") + ("new site" if stands == new else "old site")
        moments -= caught
        if killer.chance.random() < 1 / 4:
            done(project, "build")
            stands = files_of(project / "site")
            assert differences(stands, new) == []


def killed_releases(known: Known, project: Path, moments: int) -> Iterator[str]:
    """Kill the third release; how each ended. After each the editions are whole and the site is untouched."""
    known.lay(project, 1)
    say(project, PLAN, "Words of edition 3.")
    before = files_of(project / "editions")
    killer = Killer(release(3), done(project, *release(3)), 8)
    known.lay(project, 1, "editions")
    while moments:
        caught = killer.kill(project)
        found = files_of(project / "editions")
        shelf, problems = read_shelf(project / "editions", PLAN)
        problems += check_kept(shelf, store_of(project / "editions"), whole=True)
        assert problems == []
        assert released_plans(project / "editions") == (PLAN,)
        assert {name: found[name] for name in before} == before
        assert len(shelf.manifests) == (3 if f"{PLAN}/3.json" in found else 2)
        assert files_of(project / "site") == known.sites[1]
        yield ("killed, " if caught else "over, ") + f"{len(shelf.manifests)} editions"
        moments -= caught
        if len(shelf.manifests) == 2 and killer.chance.random() < 1 / 3:
            done(project, *release(3))
            found = files_of(project / "editions")
        if f"{PLAN}/3.json" in found:
            assert differences(found, known.third) == []
            known.lay(project, 1, "editions")


def test_a_build_killed_at_any_moment_leaves_a_whole_site(known: Known, project: Path) -> None:
    """Every byte is that of the old site or of the new one; then the next build finishes the work."""
    ended = Counter(killed_builds(known, project, MOMENTS))
    assert ended.total() >= MOMENTS
    done(project, "build")
    assert differences(files_of(project / "site"), known.sites[1]) == []
    done(project, "verify")
    assert sorted(path.name for path in project.iterdir()) == [".yjplan", "content", "editions", "site"]


def test_a_release_killed_at_any_moment_leaves_whole_editions(known: Known, project: Path) -> None:
    """Two or three of them, each file as it was kept; the next release finishes and leaves no litter."""
    ended = Counter(killed_releases(known, project, MOMENTS))
    assert ended.total() >= MOMENTS
    if not (project / "editions" / PLAN / "3.json").exists():
        done(project, *release(3))
    assert differences(files_of(project / "editions"), known.third) == []
    done(project, "build")
    done(project, "verify")


def test_what_a_killed_release_left_behind_is_not_in_the_next_one(known: Known, project: Path) -> None:
    """Its printed pages, the files it had kept and the one that it was writing: the edition is the same."""
    known.lay(project, 1)
    say(project, PLAN, "Words of edition 3.")
    done(project, *release(3))
    (project / "editions" / PLAN / "3.json").unlink()
    (project / "editions" / PLAN / ".writing-3").write_text('{"plan": ', "utf-8")
    (project / "editions" / "objects" / ".writing-4").write_bytes(b"half a page")
    done(project, *release(3))
    assert differences(files_of(project / "editions"), known.third) == []


def test_a_lock_that_a_killed_run_left_behind_stops_nobody(known: Known, project: Path) -> None:
    """The file stays; whoever held it is gone. While somebody holds it, nobody else may."""
    known.lay(project, 1)
    say(project, OTHER, "Words of a build that never ends.")
    holding = "import sys, time; from pathlib import Path; from yjplan.publish.lock import one_at_a_time\n"
    holding += "with one_at_a_time(Path('.yjplan')): print(flush=True); time.sleep(600)"
    env = {**os.environ, "PYTHONPATH": str(GENERATOR)}
    program = [sys.executable, "-c", holding]
    with subprocess.Popen(program, cwd=project, env=env, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.readline()
        assert command(project, "build").wait() == 1
        assert command(project, *release(3)).wait() == 1
        running.kill()
    assert (project / ".yjplan" / "lock").exists()
    done(project, "build")
