"""What pyproject.toml asks for is used, and what is used is pinned."""

import ast
import re
import tomllib
from collections.abc import Iterable, Mapping

from tests.house.project_files import ROOT, python_modules

MODULES = {"pyyaml": "yaml", "markdown-it-py": "markdown_it", "mdit-py-plugins": "mdit_py_plugins"}
"""Packages whose module has another name."""

NOT_IMPORTED = {"mkdocs-material"}
"""The theme: MkDocs finds it by its name."""


def packages(lines: Iterable[str]) -> list[str]:
    """The names in requirements, in small letters with hyphens."""
    found = (re.match(r"[A-Za-z0-9._-]+", line) for line in lines)
    return [re.sub(r"[._-]+", "-", name[0]).lower() for name in found if name]


def imported(modules: Mapping[str, str]) -> set[str]:
    """The first part of every module that the package imports."""
    nodes = [node for source in modules.values() for node in ast.walk(ast.parse(source))]
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    others = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    return {name.split(".")[0] for name in plain | others}


def unused(declared: Iterable[str], modules: Mapping[str, str]) -> list[str]:
    """Packages that are asked for and never imported."""
    known = imported(modules)
    return [
        name
        for name in declared
        if name not in NOT_IMPORTED and MODULES.get(name, name.replace("-", "_")) not in known
    ]


def test_each_package_that_is_asked_for_is_used() -> None:
    """What nobody imports is a risk and no help."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert unused(packages(project["dependencies"]), python_modules()) == []


def test_each_package_that_is_asked_for_is_pinned() -> None:
    """`make site` gets the version that was tried."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = packages([*project["dependencies"], *project["optional-dependencies"]["test"]])
    pinned = packages((ROOT / "constraints.txt").read_text("utf-8").splitlines())
    assert sorted(set(asked) - set(pinned)) == []


def test_a_package_that_is_not_used_is_reported() -> None:
    """Imports of parts and inside functions count."""
    modules = {"yjplan.a": "def f():\n    from click.core import x\nimport yaml.nodes"}
    assert unused(packages(["click>=8", "PyYAML>=6", "python_calamine<1"]), modules) == ["python-calamine"]
