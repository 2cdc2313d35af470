"""Disk, clock, environment and processes are touched at the doors of the house only."""

import ast
from collections.abc import Iterator

import pytest

from tests.house.project_files import python_modules

DOORS = ("sources", "publish", "cli")
"""The parts of the package that may touch the world. All others get values and hand back values."""

WORLDLY_MODULES = frozenset(
    {"os", "subprocess", "shutil", "tempfile", "time", "glob", "fcntl", "socket", "urllib.request"}
)
WORLDLY_METHODS = frozenset(
    {
        "read_text",
        "read_bytes",
        "write_text",
        "write_bytes",
        "mkdir",
        "rmdir",
        "unlink",
        "rename",
        "symlink_to",
        "iterdir",
        "glob",
        "rglob",
        "is_file",
        "is_dir",
        "is_symlink",
        "exists",
        "cwd",
        "home",
    }
)
CLOCKS = frozenset({("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today")})


def worldly_lines(source: str) -> list[str]:
    """`line: what` for each import or call that touches disk, clock, environment or processes."""
    nodes = sorted(
        (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt | ast.expr)),
        key=lambda node: (node.lineno, node.col_offset),
    )
    return [f"{node.lineno}: {what}" for node in nodes for what in _worldly(node)]


def _worldly(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
        yield from (f"import {name}" for name in names if _is_worldly(name))
    elif isinstance(node, ast.ImportFrom) and node.level == 0:
        names = [f"{node.module}.{alias.name}" for alias in node.names]
        yield from (f"import {name}" for name in names if _is_worldly(name))
    elif isinstance(node, ast.Call):
        yield from _worldly_call(node.func)


def _is_worldly(name: str) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in WORLDLY_MODULES)


def _worldly_call(function: ast.expr) -> Iterator[str]:
    match function:
        case ast.Name(id="open"):
            yield "open()"
        case ast.Attribute(value=ast.Name(id=owner), attr=method) if (owner, method) in CLOCKS:
            yield f"{owner}.{method}()"
        case ast.Attribute(value=ast.Attribute(attr=owner), attr=method) if (owner, method) in CLOCKS:
            yield f"{owner}.{method}()"
        case ast.Attribute(value=owner, attr=method) if method in WORLDLY_METHODS or method == "open":
            if not _is_shipped(owner):
                yield f".{method}()"


def _is_shipped(owner: ast.expr) -> bool:
    """Whether it is a file of the program itself, `files("yjplan.packs") / name`, and so a constant."""
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "files"
        for node in ast.walk(owner)
    )


def test_only_the_doors_touch_disk_clock_environment_and_processes() -> None:
    """Everything between the doors is repeatable: the same values in, the same values out."""
    found = [
        f"{name}:{line}"
        for name, source in python_modules().items()
        if name.split(".")[1] not in DOORS
        for line in worldly_lines(source)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import os", ["1: import os"]),
        ("from os import path", ["1: import os.path"]),
        ("from urllib import request", ["1: import urllib.request"]),
        ("def f():\n    import subprocess", ["2: import subprocess"]),
        ("open('a')", ["1: open()"]),
        ("path.open()", ["1: .open()"]),
        ("(folder / name).read_text('utf-8')", ["1: .read_text()"]),
        ("x = [p for p in folder.glob('*')]", ["1: .glob()"]),
        ("datetime.now(UTC)", ["1: datetime.now()"]),
        ("datetime.date.today()", ["1: date.today()"]),
        ("date.today()", ["1: date.today()"]),
    ],
)
def test_touching_the_world_is_reported(source: str, found: list[str]) -> None:
    """The check sees each way to the disk, the clock and other processes."""
    assert worldly_lines(source) == found


@pytest.mark.parametrize(
    "source",
    [
        "from pathlib import Path, PurePosixPath",
        "from urllib.parse import urlsplit",
        "from datetime import date\ndate(2022, 4, 1)",
        "path / 'budget.yml'",
        "text.replace('a', 'b')",
        "(files('yjplan.problems') / 'pages' / name).read_text('utf-8')",
        "from .os import name",
    ],
)
def test_values_are_not_the_world(source: str) -> None:
    """A path, a date and text are values; a page shipped with the program is a constant."""
    assert worldly_lines(source) == []
