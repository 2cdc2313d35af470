"""No count of children that is withheld stands anywhere in what a run writes or says.

Two ways to be sure. Counts that are withheld are changed, with the published numbers staying as they
are: then not one byte of the output may change. And with a threshold of 99,999 all counts are withheld,
so that they can be large numbers that stand nowhere by chance: then none may be found.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.project_files import GENERATOR
from tests.sites import files_of

CONTENT = Path(__file__).parent / "golden" / "withheld" / "content"
PLAN = "westmere/2026-27"

OTHER_COUNTS = {
    "ages.yml": [("count: 3}", "count: 4}"), ("count: 12}", "count: 11}")],
    "staff.yml": [
        ("Practitioners: {Female: 2,", "Practitioners: {Female: 4,"),
        ("Total: {Female: 2,", "Total: {Female: 4,"),
        ("Practitioners: {Female: 14,", "Practitioners: {Female: 12,"),
        ("Total: {Female: 14,", "Total: {Female: 12,"),
    ],
    "outcomes.yml": [
        ("2020-21: 4,", "2020-21: 2,"),
        ("2020-21: 44,", "2020-21: 46,"),
        ("2021-22: 1}", "2021-22: 3}"),
        ("2021-22: 120}", "2021-22: 118}"),
    ],
    "programme.yml": [
        ("base: 84, reoffenders: 2,", "base: 84, reoffenders: 5,"),
        ("base: 4, reoffenders: 1, offences: 3", "base: 3, reoffenders: 2, offences: 5"),
    ],
    "groups.yml": [("awareness, 3, 4]", "awareness, 3, 2]"), ("awareness, 2, 19]", "awareness, 2, 21]")],
    "glance.yml": [("custody, value: 2,", "custody, value: 5,")],
    "survey.yml": [
        ("bit, count: 7}", "bit, count: 8}"),
        ("little, count: 2}", "little, count: 1}"),
        ("family, count: 36}", "family, count: 37}"),
        ("care, count: 4}", "care, count: 3}"),
    ],
    "quotes.yml": [("count: 3}", "count: 5}")],
    "data/indicators.csv": [
        ("fte,westmere,2021,23,4,17391", "fte,westmere,2021,29,5,17244"),
        ("2021,0.11,2,18181", "2021,0.06,1,18180"),
        ("custodial-sentences,westmere,2021,3,", "custodial-sentences,westmere,2021,5,"),
    ],
}
"""Changes of withheld counts by file; every number that is published stays as it is."""

COUNT = re.compile(
    r"(?<=count: )\d+|(?<=reoffenders: )\d+|(?<=base: )\d+|(?<=stated-total: )\d+"
    r"|(?<=20-21: )\d+|(?<=21-22: )\d+|(?<=custody, value: )\d+|(?<=awareness, [23], )\d+"
)


def run(project: Path, *words: str) -> str:
    """What a command says, on both streams; run as authors run it."""
    env = {**os.environ, "YJPLAN_CHROMIUM": "", "PYTHONPATH": str(GENERATOR)}
    command = [sys.executable, "-m", "yjplan", *words]
    ended = subprocess.run(command, cwd=project, env=env, check=False, capture_output=True, text=True)
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended.stdout + ended.stderr


def edit(project: Path, file: str, old: str, new: str) -> None:
    """Change one thing in a file of the plan."""
    path = project / "content" / PLAN / file
    text = path.read_text("utf-8")
    assert old in text, (file, old)
    path.write_text(text.replace(old, new), "utf-8")


def everything(project: Path) -> dict[str, bytes]:
    """Every file below the project that a run made, the records of digests and of times aside."""
    files = {name: data for name, data in files_of(project).items() if not name.startswith("content/")}
    for record in ("built.json", "search/documents.json"):
        del files[f".yjplan/{record}"]
    return {name: data.replace(str(project).encode(), b"PROJECT") for name, data in files.items()}


def test_other_withheld_counts_change_not_one_byte(tmp_path: Path) -> None:
    """Not of a page, a chart, a CSV, the JSON, the search index, a cache, or what the command says."""
    said, made = [], []
    for name in ("one", "two"):
        project = tmp_path / name
        shutil.copytree(CONTENT, project / "content")
        if name == "two":
            for file, changes in OTHER_COUNTS.items():
                for old, new in changes:
                    edit(project, file, old, new)
        said.append(run(project, "build"))
        made.append(everything(project))
    assert said[0] == said[1]
    assert "Built westmere/2026-27" in said[0]
    assert sorted(made[0]) == sorted(made[1])
    assert [name for name in made[0] if made[0][name] != made[1][name] and "compiled/" not in name] == []


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The same plan with a large number of its own in the place of each count, and those numbers."""
    project = tmp_path_factory.mktemp("planted")
    shutil.copytree(CONTENT, project / "content")
    site = project / "content" / "site.yml"
    site.write_text(site.read_text("utf-8").replace("threshold: 5", "threshold: 99999"), "utf-8")
    numbers: list[str] = []

    def plant(_found: re.Match[str]) -> str:
        numbers.append(str(83_511 + 37 * len(numbers)))
        return numbers[-1]

    files = ("ages", "programme", "survey", "quotes", "outcomes", "glance", "groups")
    for file in (f"{name}.yml" for name in files):
        path = project / "content" / PLAN / file
        path.write_text(COUNT.sub(plant, path.read_text("utf-8")), "utf-8")
    path = project / "content" / PLAN / "data" / "indicators.csv"
    planted = re.sub(r"(?<=sentences,westmere,20\d\d,)\d+", plant, path.read_text("utf-8"))
    planted = re.sub(r"(?<=,)\d+(?=,1\d{4},board)", plant, planted)
    noted = re.sub(r"(?m)^((?:fte|custody).*),$", r"\1,The rate is another year's.", planted)
    path.write_text(noted, "utf-8")
    return project, numbers


def forms(number: str) -> list[str]:
    """A number as it may be written."""
    return [number, f"{int(number):,}", f"{int(number):_}", f"{int(number):x}"]


def found_in(text: str, numbers: list[str]) -> list[str]:
    """The planted numbers that stand in a text."""
    return [number for number in numbers if any(form in text for form in forms(number))]


def test_no_planted_count_stands_in_a_problem(planted: tuple[Path, list[str]]) -> None:
    """Totals that do not add up and bases that differ are named without their numbers."""
    project, numbers = planted
    assert len(numbers) > 30
    for style in ("line", "full", "github", "json"):
        said = run(project, "check", "--format", style)
        assert "total-does-not-add-up" in said
        assert found_in(said, numbers) == []


def test_no_planted_count_stands_in_anything_that_is_written(planted: tuple[Path, list[str]]) -> None:
    """In the site, the staged pages, the caches and what the command says."""
    project, numbers = planted
    for file in ("ages.yml", "survey.yml", "outcomes.yml", "groups.yml"):
        path = project / "content" / PLAN / file
        text = re.sub(r"(?m)^(stated-total|base|totals|.*All programmes).*\n", "", path.read_text("utf-8"))
        path.write_text(text, "utf-8")
    said = run(project, "build", "--force")
    assert "Built westmere/2026-27" in said, said
    assert found_in(said, numbers) == []
    leaks = {
        name: found_in(data.decode("utf-8", "replace"), numbers)
        for name, data in everything(project).items()
        if "plotly.min" not in name and "compiled/" not in name
    }
    assert {name: found for name, found in leaks.items() if found} == {}
