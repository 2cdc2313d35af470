"""Small projects that are right, or nearly: what the fuzz run mutates."""

import tempfile
from functools import cache
from pathlib import Path

from tests.inspections.westmere import guide_examples
from tests.problems.overlay import BASE, PLAN, lay_over
from tests.sites import files_of
from yjplan.blocks.kinds import ALL

Case = dict[str, bytes]
"""Files of a content folder, by path below it."""

_TESTS = Path(__file__).parents[1]
_REGISTER = (
    b"role,organisation,2022-05-11,2022-09-14,2022-11-30\nSuperintendent,Police,attended,apologies,attended\n"
)
_SENTENCES = """
## Children and their needs {number}

In 2023 the service worked with 212 children, **a fall of 16%** from 252 ([the plan](01-introduction.md)).
The board meets four times a year; the Head of service, the chair and the police decide on 3 July 2026.

1. Children are asked before anything is decided.
2. *Plain words* are used, and `short` letters.

![A map of the district](images/map.svg "The map")

> The rate {{change}}`fte 2020 2023`, {{against}}`fte 2023 east-midlands`; now {{figure}}`fte 2023`.
"""


@cache
def cases() -> dict[str, Case]:
    """Every case by its name."""
    printed = _TESTS / "rules" / "defects"
    return {
        "base": files_of(BASE),
        "kinds": _every_kind(),
        "inspected": _inspected(),
        "printed": files_of(printed / "printed" / "content"),
        "corrected": files_of(printed / "corrected" / "content"),
        "withheld": files_of(_TESTS / "golden" / "withheld" / "content"),
        "years": files_of(_TESTS / "golden" / "two-years" / "content"),
    }


def _every_kind() -> Case:
    """The base plan with the own example of each kind of block, in sections of five."""
    case = files_of(BASE)
    sections: dict[int, str] = {}
    for n, kind in enumerate(ALL):
        opening = f":::{{{kind.name}}}"
        if kind.example:
            opening += f" {kind.name}.yml"
            case[f"{PLAN}/{kind.name}.yml"] = kind.example.replace("due: 2022-", "due: 2026-").encode()
        elif kind.argument:
            continue  # a section of the base plan shows the one indicator that it has
        else:
            opening += "\n:show: fte"
        sections[n // 5] = sections.get(n // 5, "") + f"\n{opening}\n:::\n"
    for n, blocks in sections.items():
        head = f"---\ntitle: Blocks {n}\nsummary: What stands in part {n}.\n---\n"
        text = head + _SENTENCES.format(number=n) + blocks
        case[f"{PLAN}/{20 + n}-part-{n}.md"] = text.encode()
    case[f"{PLAN}/attendance.csv"] = _REGISTER
    return case


def _inspected() -> Case:
    """The base plan with the inspection of the guide, and the action plan that answers it."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        lay_over(guide_examples(), content)
        return files_of(content)
