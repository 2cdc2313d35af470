"""Files stay short enough to be read in one go."""

from collections.abc import Mapping
from statistics import median

from tests.house.project_files import ROOT, project_files

LONGEST = 300
HIGHEST_MEDIAN = 130


def lines_by_file() -> dict[str, int]:
    """Path of every Python file of the program and its tests -> its number of lines."""
    names = {path: path.relative_to(ROOT).as_posix() for path in project_files() if path.suffix == ".py"}
    return {
        name: len(path.read_text("utf-8").splitlines())
        for path, name in names.items()
        if name.startswith(("generator/", "tests/"))
    }


def too_long(lines: Mapping[str, int]) -> list[str]:
    """One sentence for each file past `LONGEST` lines."""
    return [f"{name}: {count} lines; divide it" for name, count in lines.items() if count > LONGEST]


def test_no_file_is_longer_than_300_lines() -> None:
    """A file past 300 lines holds more than one idea."""
    assert too_long(lines_by_file()) == []


def test_half_of_the_files_are_no_longer_than_130_lines() -> None:
    """The usual file is a short one."""
    assert median(lines_by_file().values()) <= HIGHEST_MEDIAN


def test_a_long_file_is_reported() -> None:
    """300 lines pass, 301 do not."""
    assert too_long({"a.py": 300, "b.py": 301}) == ["b.py: 301 lines; divide it"]
