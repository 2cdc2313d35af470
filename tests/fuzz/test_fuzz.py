"""Whatever stands in content, a run ends in pages or problems: no traceback, no hang, no endless memory.

`YJPLAN_THOROUGH=10000 python -m tests.fuzz` tries ten thousand mutations and prints how they ended.
"""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fuzz import run, trial
from tests.fuzz.mutate import mutated, mutation
from tests.fuzz.odd import NUMBERS
from tests.fuzz.trial import MEGABYTES, Hanging, Trial, peak_megabytes
from tests.publish.editions.test_manifest import manifest
from yjplan.publish.editions.manifest import DamagedError, read_manifest

MUTATIONS = int(os.environ.get(run.THOROUGH, "200"))


@pytest.fixture(scope="module")
def trials() -> list[Trial]:
    """How every mutation ended."""
    return run.run_trials(MUTATIONS)


def test_every_mutation_ends_in_pages_or_problems(trials: list[Trial]) -> None:
    """None in a traceback, in more than ten seconds of work or in a process that dies; and both are seen."""
    assert [one.number for one in trials] == list(range(MUTATIONS))
    assert not any(one.fault for one in trials), run.table(trials)
    assert {bool(one.errors) for one in trials} == {True, False}
    assert any(one.built for one in trials)


def test_at_least_half_of_the_mutations_pass_the_parser(trials: list[Trial]) -> None:
    """Those the YAML or Markdown parser refuses try nothing that lies behind it."""
    assert sum(one.accepted for one in trials) >= MUTATIONS / 2, run.table(trials)


def test_no_mutation_needs_much_memory(trials: list[Trial]) -> None:
    """The peak of a process that checks and builds a hundred of them."""
    assert max(one.megabytes for one in trials) < MEGABYTES, run.table(trials)


def test_memory_of_the_process_that_starts_the_trials_is_not_counted() -> None:
    """The worker of these tests may have grown far beyond the limit before its turn comes."""
    held = bytearray(os.urandom(1024)) * (MEGABYTES * 1024)
    code = "from tests.fuzz.trial import peak_megabytes; print(peak_megabytes())"
    done = subprocess.run(
        [sys.executable, "-c", code], env=run.environment(), capture_output=True, check=True
    )
    own = float(done.stdout)
    assert len(held) > MEGABYTES * 1e6
    assert 10 < own < MEGABYTES / 2
    assert peak_megabytes() > MEGABYTES


def test_a_mutation_is_the_same_in_every_run_and_changes_its_file() -> None:
    """A number is all that somebody needs to see a fault again."""
    numbers = range(40)
    assert [mutation(n) for n in numbers] == [mutation(n) for n in numbers]
    assert len({mutation(n).content for n in numbers}) == len(numbers)


def test_a_traceback_and_a_hang_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or the run would say that there are none."""

    def fail(*_: object) -> None:
        raise KeyError("seen")

    def hang(*_: object) -> None:
        while True:
            pass

    before = signal.signal(signal.SIGPROF, trial._stop)
    monkeypatch.setattr(trial, "SECONDS", 0.1)
    for ending, words in ((fail, "KeyError: 'seen'"), (hang, Hanging.__name__)):
        monkeypatch.setattr(trial, "check_named", ending)
        (one,) = trial.tried(0, 1, tmp_path)
        assert words in one.fault
    signal.signal(signal.SIGPROF, before)


def test_a_process_that_dies_is_seen_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """As one does in which a library runs out of room."""
    monkeypatch.setattr(run, "_PROGRAM", ("-c", "import os; os.abort()"))
    ended = run.run_trials(2)
    assert [one.number for one in ended] == [0, 1]
    assert all("the process died" in one.fault for one in ended)


def manifests() -> Iterator[str]:
    """Manifests of an edition that somebody or something changed."""
    chance = random.Random(5)  # noqa: S311 - the same in every run
    whole = manifest().written()
    for _ in range(500):
        yield mutated(whole.encode(), chance)[0].decode("utf-8", "replace")
    for number in NUMBERS:
        yield whole.replace('"number": 1', f'"number": {number.decode()}')
    yield from ("[" * 100_000, '{"a":' * 100_000, whole * 2)


def test_a_changed_manifest_is_read_or_named() -> None:
    """It is the manifest that was written, in other white space at most, or it cannot be used."""
    refused = 0
    for text in manifests():
        try:
            assert read_manifest(text) == manifest()
        except DamagedError:
            refused += 1
    assert refused > 400
