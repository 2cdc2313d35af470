"""A release, and what fifty editions add to a build that has nothing to do."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bench.measure import measure

if TYPE_CHECKING:
    from bench.run import Row as BenchRow

PLAN = "northamptonshire/2022-23"
_MANY = 50


def rows(folder: Path, *, runs: int) -> list[BenchRow]:
    """Release the largest plan, then fifty times; `folder` is empty and may be filled."""
    from bench.run import ROOT, Row

    folder.mkdir(parents=True)
    shutil.copytree(ROOT / "content", folder / "content")
    program = Path(sys.executable).with_name("yjplan")
    where = ("--content", folder / "content", "--site", folder / "site", "--work", folder / "work")
    build: list[str | Path] = [program, "build", *where]

    def release(number: int) -> list[str | Path]:
        kind = ("--kind", "presentation") if number else ()
        said = ("--summary", "Made to measure the tool.", "--approved-by", "Nobody")
        return [program, "release", PLAN, *kind, *said, *where]

    measure(build, folder=ROOT, runs=1)
    same = measure(build, folder=ROOT, runs=runs)
    first = measure(release(0), folder=ROOT, runs=1)
    for number in range(1, _MANY):
        measure(release(number), folder=ROOT, runs=1)
    measure(build, folder=ROOT, runs=1)
    many = measure(build, folder=ROOT, runs=runs)
    more = 100 * (many.seconds / same.seconds - 1)
    return [
        Row("a release of this plan", first, "under 5 s"),
        Row("all plans, nothing changed, no edition", same, ""),
        Row(f"the same with {_MANY} editions ({more:+.0f}%)", many, "less than 5% more"),
    ]
