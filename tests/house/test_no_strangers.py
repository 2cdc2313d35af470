"""The repository holds our own work, and nothing that ties it to one machine or one supplier."""

from pathlib import Path

import pytest

from tests.house.project_files import ROOT, project_files
from tests.house.strangers import Machine, strange_size, strange_text

HERE = Machine.with_project(ROOT)
ELSEWHERE = Machine(folders=(Path("/srv/desk"),))


def test_no_file_names_a_machine_a_temporary_path_or_a_registry() -> None:
    """A clone works anywhere, and builds from wherever its owner gets packages."""
    found: list[str] = []
    for path in project_files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        found += strange_text(path.relative_to(ROOT).as_posix(), text, HERE)
    assert found == []


def test_no_file_is_too_large_and_no_table_stands_where_none_belongs() -> None:
    """Published data sets are cut to the rows that the site shows, and kept with the content."""
    found: list[str] = []
    for path in project_files():
        found += strange_size(path.relative_to(ROOT).as_posix(), path.stat().st_size)
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "see /srv/" + "desk/main/x.py",
        "cd /ho" + "me/ann/plans",
        "out = '/tm" + "p/site'",
        "https://py" + "pi.org/simple",
        "--index" + "-url x",
        "https://files.example/x-1.0" + ".whl",
        "<script src='https://unpkg" + ".com/x'>",
    ],
)
def test_a_stranger_in_a_text_is_reported(text: str) -> None:
    """Each kind is found, with its line."""
    (found,) = strange_text("a.md", f"\n{text}\n", ELSEWHERE)
    assert found.startswith("a.md:2: a ")


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/srv/" + "desk/page",
        "build/tmp/site",
        "./home/page.md",
        "tmp_path / 'site'",
        "/northamptonshire/2022-23/",
    ],
)
def test_ordinary_paths_and_addresses_pass(text: str) -> None:
    """A relative path or a page's address is nobody's machine."""
    assert list(strange_text("a.md", text, ELSEWHERE)) == []


def test_minified_scripts_are_reported() -> None:
    """A script that nobody can read is not ours."""
    assert len(list(strange_text("a.min.js", "x()", ELSEWHERE))) == 1
    assert len(list(strange_text("a.js", "x();" * 300, ELSEWHERE))) == 1
    assert list(strange_text("a.js", "x();\n" * 300, ELSEWHERE)) == []


@pytest.mark.parametrize(
    ("name", "size_bytes", "faults"),
    [
        ("docs/plan.png", 500_000, 0),
        ("docs/plan.png", 500_001, 1),
        ("content/comparators/england.csv", 100_000, 0),
        ("content/comparators/england.csv", 100_001, 1),
        ("docs/data.csv", 10, 1),
    ],
)
def test_large_files_and_stray_tables_are_reported(name: str, size_bytes: int, faults: int) -> None:
    """Sizes at the limit pass; past it, or in another folder, they do not."""
    assert len(list(strange_size(name, size_bytes))) == faults
