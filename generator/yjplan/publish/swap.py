"""Putting a finished site in the place of the old one, so that a reader never sees half of it.

Where the system can exchange two folders in one step (Linux, macOS), it does. Elsewhere the old site
is moved aside first; a run that was killed between the two moves is mended by the next one.
"""

import ctypes
import os
import shutil
import sys
from pathlib import Path

_EXCHANGE = 2
_AT_FDCWD = -100


def put_in_place(ready: Path, site: Path) -> None:
    """Exchange the finished folder with the site, then remove what was there before."""
    site.parent.mkdir(parents=True, exist_ok=True)
    old = _aside(site)
    if not site.exists():
        ready.rename(site)
    elif _exchange(ready, site):
        ready.rename(old)
    else:
        site.rename(old)
        ready.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def mend(site: Path) -> bool:
    """After a run that was killed: bring back a site that was moved aside; True when there was one."""
    old = _aside(site)
    if not old.exists():
        return False
    if site.exists():
        shutil.rmtree(old, ignore_errors=True)
        return False
    old.rename(site)
    return True


def _aside(site: Path) -> Path:
    return site.with_name(f".{site.name}-before")


def _exchange(first: Path, second: Path) -> bool:
    """One step for both, where the system has it."""
    names = os.fsencode(first), os.fsencode(second)
    try:
        if sys.platform == "linux":
            done = ctypes.CDLL(None).renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _EXCHANGE)
            return int(done) == 0
        if sys.platform == "darwin":
            return int(ctypes.CDLL(None).renamex_np(names[0], names[1], _EXCHANGE)) == 0
    except (AttributeError, OSError):
        return False
    return False
