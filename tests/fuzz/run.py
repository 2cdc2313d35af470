"""Many mutations in a few processes, watched from outside, and the table of how they ended."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Timer

from tests.fuzz.mutate import mutation
from tests.fuzz.trial import SECONDS, Trial
from tests.house.project_files import GENERATOR, ROOT

THOROUGH = "YJPLAN_THOROUGH"
_PROGRAM = ("-W", "error::RuntimeWarning", "-m", "tests.fuzz.trial")
_CHUNK = 100
"""So many mutations a process: what one leaves behind in memory does not count against all others."""
_PATIENCE = 12 * SECONDS
"""Seconds on the clock for one mutation; far more than its processor time, as others use the machine too."""


def run_trials(count: int) -> list[Trial]:
    """The mutations 0 to `count`, in order."""
    starts = range(0, count, _CHUNK)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        chunks = pool.map(lambda start: list(_chunk(start, min(start + _CHUNK, count))), starts)
    return [one for chunk in chunks for one in chunk]


def _chunk(first: int, last: int) -> Iterator[Trial]:
    """Some mutations in one process; in another one from the next on, where it dies or has to be ended."""
    while first < last:
        for one in _until_death(first, last):
            yield one
            first += 1
        if first < last:
            dead = mutation(first)
            fault = f"the process died, or did not answer for {_PATIENCE} s"
            yield Trial(first, f"{dead.case}/{dead.file}", dead.how, fault=fault)
            first += 1


def _until_death(first: int, last: int) -> Iterator[Trial]:
    command = [sys.executable, *_PROGRAM, str(first), str(last)]
    with subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        watch = Timer(_PATIENCE, process.kill)
        watch.start()
        for line in process.stdout:
            watch.cancel()
            yield Trial(**json.loads(line))
            watch = Timer(_PATIENCE, process.kill)
            watch.start()
        watch.cancel()


def environment() -> dict[str, str]:
    """In which a process finds the product and the tests."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(GENERATOR), str(ROOT)])}


def table(trials: Sequence[Trial]) -> str:
    """How they ended, for whoever reads it."""
    slowest = max(trials, key=lambda one: one.seconds)
    largest = max(trials, key=lambda one: one.megabytes)
    rows = {
        "mutations": len(trials),
        "accepted by the YAML or Markdown parser": sum(one.accepted for one in trials),
        "ended in pages": sum(not one.errors and not one.fault for one in trials),
        "of these built": sum(one.built for one in trials),
        "ended in problems": sum(bool(one.errors) and not one.fault for one in trials),
        "tracebacks, hangs and deaths": sum(bool(one.fault) for one in trials),
        "slowest, processor seconds": f"{slowest.seconds:.2f} (mutation {slowest.number}: {slowest.of})",
        "peak memory, MB": f"{largest.megabytes:.0f} (mutation {largest.number}: {largest.of})",
    }
    lines = [f"{name:<42}{value}" for name, value in rows.items()]
    lines += [f"\nmutation {one.number}, {one.of}, {one.how}:\n{one.fault}" for one in trials if one.fault]
    return "\n".join(lines)
