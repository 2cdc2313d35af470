"""A raw count of children is opened by disclosure control and by the checks on sums, and nowhere else."""

import ast

import pytest

from tests.house.project_files import python_modules

OPENER = "reveal"
"""The method of a raw count that gives its number away."""

MAY_REVEAL = (
    "yjplan.figures.combine",
    "yjplan.figures.disclosure",
    "yjplan.figures.ledger",
    "yjplan.figures.ledger_sums",
    "yjplan.figures.public_population",
    "yjplan.figures.sums",
)
"""The modules that may call it: disclosure control with its ledger of the plan's series, the check that parts
make their printed total, and the rate of a service from those of its councils, which hands on a raw count."""

FIELD = "_number"
"""Where a raw count keeps its number; for `HOME` alone."""

HOME = "yjplan.figures.counts"


def lines_that_reveal(source: str) -> list[int]:
    """The lines on which the number of a raw count is taken out."""
    expressions = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.expr))
    return sorted(node.lineno for node in expressions if _reveals(node))


def _reveals(node: ast.expr) -> bool:
    match node:
        case ast.Attribute(attr=name):
            return name == OPENER
        case ast.Call(func=ast.Name(id="getattr" | "methodcaller"), args=arguments):
            return any(isinstance(each, ast.Constant) and each.value == OPENER for each in arguments)
    return False


def test_only_the_modules_on_the_list_open_a_raw_count() -> None:
    """No page, chart, download or message can hold a number that was not let through."""
    found = [
        f"{name}:{line}"
        for name, source in python_modules().items()
        if name not in MAY_REVEAL
        for line in lines_that_reveal(source)
    ]
    assert found == []


def test_the_modules_that_may_open_one_exist() -> None:
    """The list names real modules, so that a moved file does not leave a gap in it."""
    assert [name for name in MAY_REVEAL if name not in python_modules()] == []


def lines_that_look_inside(source: str) -> list[int]:
    """The lines that reach past `reveal`, for the field itself."""
    nodes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.expr))
    return sorted(node.lineno for node in nodes if _looks_inside(node))


def _looks_inside(node: ast.expr) -> bool:
    match node:
        case ast.Attribute(attr=name) | ast.Constant(value=str(name)):
            return name == FIELD
    return False


def test_no_module_takes_the_number_out_behind_the_method() -> None:
    """`count._number` would not be seen by the check above."""
    found = [
        f"{name}:{line}"
        for name, source in python_modules().items()
        if name != HOME
        for line in lines_that_look_inside(source)
    ]
    assert found == []


@pytest.mark.parametrize(
    "source", ["count._number", "sum(c._number for c in row)", "getattr(count, '_number')"]
)
def test_looking_inside_is_reported(source: str) -> None:
    """The check sees the field itself and lookups by its name."""
    assert lines_that_look_inside(f"\n{source}") == [2]


@pytest.mark.parametrize(
    "source",
    [
        "count.reveal()",
        "total = sum(map(RawCount.reveal, row))",
        "getattr(count, 'reveal')()",
        "map(methodcaller('reveal'), row)",
    ],
)
def test_opening_a_raw_count_is_reported(source: str) -> None:
    """The check sees calls, hand-overs and lookups by name."""
    assert lines_that_reveal(f"\n{source}") == [2]


@pytest.mark.parametrize("source", ["def reveal(self): ...", "'reveal'", "count.is_small"])
def test_defining_or_naming_it_is_not_opening_it(source: str) -> None:
    """The method may be defined, and the word may be used."""
    assert lines_that_reveal(source) == []
