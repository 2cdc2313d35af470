"""A made-up plan with the defects of the source documents as they were printed, and the same plan corrected.

What is expected stands in `defects/expected/`, a file a family; each row is a code and `file:line`.
"""

from pathlib import Path

import pytest

from yjplan.check import check_named
from yjplan.problems import Report
from yjplan.publish.settings import settings_for

HERE = Path(__file__).parent / "defects"
PLAN = "westmere/2022-23/"
EXPECTED = sorted((HERE / "expected").glob("*.txt"))


def checked(which: str) -> Report:
    """What a check says about one of the two."""
    content = HERE / which / "content"
    return check_named(settings_for(content.parent, content=content), ()).report


def expected_in(file: Path) -> set[tuple[str, str]]:
    """Code and place of every problem that one file of `expected/` lists."""
    rows = [line.split() for line in file.read_text("utf-8").splitlines()]
    return {(row[0], row[1]) for row in rows if row and not row[0].startswith("#")}


@pytest.fixture(scope="module")
def printed() -> set[tuple[str, str]]:
    """Code and place of every problem of the plan as it was printed."""
    problems = checked("printed").problems
    return {(p.code, f"{p.place.file.removeprefix(PLAN)}:{p.place.line}") for p in problems}


@pytest.mark.parametrize("file", EXPECTED, ids=lambda file: file.stem)
def test_each_defect_is_reported_at_its_line(file: Path, printed: set[tuple[str, str]]) -> None:
    """Every kind of mistake that the issue names is found where it stands."""
    expected = expected_in(file)
    assert expected
    assert sorted(expected - printed) == []


def test_nothing_else_is_reported(printed: set[tuple[str, str]]) -> None:
    """A false alarm on the printed plan is a failure as well."""
    expected = {one for file in EXPECTED for one in expected_in(file)}
    assert sorted(printed - expected) == []


def test_the_corrected_plan_is_silent() -> None:
    """The same plan with its mistakes mended has no problem at all."""
    assert [f"{p.place} {p.code}: {p.message}" for p in checked("corrected").problems] == []
