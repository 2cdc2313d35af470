"""One build at a time in a work folder."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class BuildRunningError(Exception):
    """Another build uses the same work folder."""


@contextmanager
def one_at_a_time(work: Path) -> Iterator[None]:
    """Hold the folder's lock; BuildRunningError at once where another process holds it.

    The system lets go of the lock when the process ends, however it ends.
    """
    work.mkdir(parents=True, exist_ok=True)
    with (work / "lock").open("a+b") as file:
        if not _locked(file.fileno()):
            raise BuildRunningError("Another build is running in this folder; wait for it to end.")
        yield


def _locked(number: int) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
