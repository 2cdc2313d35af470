"""The worked example of docs/add-a-block.md is a working kind of block."""

import re
from pathlib import Path
from types import ModuleType

from tests.blocks.reading import read_block
from yjplan.figures.sums import check_sums

GUIDE = Path(__file__).parents[2] / "docs" / "add-a-block.md"


def worked_example() -> ModuleType:
    """The module that the guide shows."""
    code = re.search(r"```python\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert code is not None
    module = ModuleType("vehicles")
    exec(compile(code[1], str(GUIDE), "exec"), module.__dict__)  # noqa: S102 - our own guide
    return module


def test_the_example_of_the_guide_reads_and_adds_up() -> None:
    """The kind's own example gives one table whose printed total is right."""
    kind = worked_example().VEHICLES
    block, written, problems = read_block(kind, kind.example)
    (table,) = kind.tables(block, written)
    assert problems == []
    assert [row.cells[0].value for row in table.rows] == ["Minibus", "Bicycle", "Total"]
    assert list(check_sums(table)) == []


def test_the_example_of_the_guide_finds_a_wrong_total() -> None:
    """A wrong total is found at its own line."""
    kind = worked_example().VEHICLES
    block, written, _ = read_block(kind, kind.example.replace("stated-total: 11", "stated-total: 12"))
    (found,) = [p for table in kind.tables(block, written) for p in check_sums(table)]
    assert (found.code, found.place.line) == ("total-does-not-add-up", 5)
