"""Mutations tried in a process of its own: `python -m tests.fuzz.trial FIRST LAST` prints a line for each."""

import json
import os
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from tests.fuzz.cases import cases
from tests.fuzz.mutate import Mutation, mutation
from tests.sites import without_chromium
from yjplan.build import build_content
from yjplan.check import check_named
from yjplan.problems import Report
from yjplan.problems.printers import PRINTERS
from yjplan.publish.settings import Settings, settings_for
from yjplan.sources.markdown_text import read_markdown
from yjplan.sources.text import read_text
from yjplan.sources.yaml_text import read_yaml

SECONDS = 10
"""More processor time for one mutation is a hang."""
MEGABYTES = 500
"""More memory for the whole process is too much."""
BUILT = 5
"""Of the mutations that leave no error, one in so many is built as well."""


@dataclass(frozen=True, slots=True)
class Trial:
    """How one mutation ended."""

    number: int
    of: str
    """Case and file."""
    how: str
    accepted: bool = False
    """True when the YAML or Markdown parser took the file."""
    errors: int = 0
    built: bool = False
    seconds: float = 0.0
    """Processor time."""
    megabytes: float = 0.0
    """The process's peak."""
    fault: str = ""
    """A traceback, or how the process died."""


class Hanging(BaseException):
    """The time is over; nothing in the product may catch it."""


def tried(first: int, last: int, folder: Path) -> Iterator[Trial]:
    """The mutations of some numbers, one after the other."""
    for name, case in cases().items():
        for file, content in case.items():
            path = folder / name / "content" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    for number in range(first, last):
        one = mutation(number)
        path = folder / one.case / "content" / one.file
        path.write_bytes(one.content)
        yield _trial(one, settings_for(folder / one.case), path)
        path.write_bytes(cases()[one.case][one.file])


def _trial(one: Mutation, settings: Settings, path: Path) -> Trial:
    began = time.process_time()
    fault, made = "", Trial(one.number, f"{one.case}/{one.file}", one.how)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        made = replace(made, accepted=_is_accepted(path))
        report = _checked(settings)
        made = replace(made, errors=report.errors)
        if not report.errors and one.number % BUILT == 0:
            made = replace(made, built=True)
            fault = _built(settings)
    except Hanging:
        fault = f"more than {SECONDS} s: {traceback.format_exc()}"
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        fault = traceback.format_exc()
    signal.setitimer(signal.ITIMER_PROF, 0)
    seconds = time.process_time() - began
    return replace(made, seconds=seconds, megabytes=peak_megabytes(), fault=fault)


def peak_megabytes() -> float:
    """The most memory that this process held since its program began.

    Not `ru_maxrss`, which on Linux goes over to a new program from the process that started it: a worker of
    the tests that drew many pages would be counted as the memory of a mutation.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20
    (line,) = (line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def _checked(settings: Settings) -> Report:
    """What a check finds, after it was printed in every form."""
    outcome = check_named(settings, ())
    for printed in PRINTERS.values():
        printed(outcome.report, outcome.texts).encode()
    return outcome.report


def _built(settings: Settings) -> str:
    """Build what a check found no error in; what is wrong with that, or ''."""
    with without_chromium():
        done = build_content(settings, (), drafts=True, force=False, tell=lambda _words: None)
    return f"the check found no error, the build did: {done.report.problems}" if done.report.errors else ""


def _is_accepted(path: Path) -> bool:
    """True for YAML that is read and of which no feature is refused, and for a section with its head."""
    text, _ = read_text(path, path.name)
    if text is None or path.suffix == ".csv":
        return False
    if path.suffix == ".md":
        return read_markdown(text, path.name)[0].front is not None
    return read_yaml(text, path.name)[0] is not None


def _stop(*_: object) -> None:
    raise Hanging


def main() -> None:
    """Try the mutations and print a line when each begins and when it has ended."""
    first, last = int(sys.argv[1]), int(sys.argv[2])
    signal.signal(signal.SIGPROF, _stop)
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_address_space() + MEGABYTES * 2**20, most))
    with tempfile.TemporaryDirectory() as folder:
        for one in tried(first, last, Path(folder)):
            print(json.dumps(asdict(one)), flush=True)  # noqa: T201 - read by who started this


def _address_space() -> int:
    """What the process has of it before any mutation, in bytes."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[0]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    main()
