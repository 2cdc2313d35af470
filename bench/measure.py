"""One command in a fresh process: how long it took, and how much memory it needed at its peak."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

_MAXRSS_UNIT_BYTES = 1 if sys.platform == "darwin" else 1024


class CommandFailedError(Exception):
    """A measured command ended with an error: its time says nothing."""


@dataclass(frozen=True)
class Measured:
    """What several runs of one command took."""

    seconds: float
    """Median wall-clock time, starting Python included."""

    peak_megabytes: float
    """The largest resident memory of any run: the process itself or the largest one it started."""

    def without(self, other: Measured) -> Measured:
        """The same with the other's seconds taken off; memory does not subtract, and stays."""
        return Measured(seconds=self.seconds - other.seconds, peak_megabytes=self.peak_megabytes)


def run_once(command: Sequence[str | Path], *, folder: Path) -> Measured:
    """Runs the command in `folder`; CommandFailedError, with its output, where it does not end 0."""
    words = [str(word) for word in command]
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = subprocess.Popen(words, cwd=folder, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            said = output.read().decode("utf-8", "replace")
            raise CommandFailedError(f"{' '.join(words)} ended {process.returncode}:\n{said}")
    return Measured(seconds=seconds, peak_megabytes=usage.ru_maxrss * _MAXRSS_UNIT_BYTES / 1e6)


def measure(
    command: Sequence[str | Path], *, folder: Path, runs: int, before: Callable[[], None] = lambda: None
) -> Measured:
    """Runs the command `runs` times, calling `before` ahead of each run, outside the measured time."""
    measured = []
    for _ in range(runs):
        before()
        measured.append(run_once(command, folder=folder))
    return Measured(
        seconds=median(each.seconds for each in measured),
        peak_megabytes=max(each.peak_megabytes for each in measured),
    )
