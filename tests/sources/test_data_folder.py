"""Data files that are kept outside the content folder: read as if they stood there, never instead of it."""

from pathlib import Path

import pytest

from yjplan.problems.place import DATA_DIR
from yjplan.sources.find import find_plans, find_stray_data, names_inspection
from yjplan.sources.folders import RawFolder, read_folder

PLAN = "westmere/2026-27"


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    """A content folder with one plan, and a data folder with that plan's folder."""
    content, data = tmp_path / "content", tmp_path / "data"
    (content / PLAN).mkdir(parents=True)
    (content / PLAN / "plan.yml").write_text("title: A\n", "utf-8")
    (data / PLAN / "data").mkdir(parents=True)
    return content, data


def read(places: tuple[Path, Path]) -> tuple[RawFolder, list[tuple[str, str]]]:
    """The plan's folder; code and place of each problem."""
    content, data = places
    raw, problems = read_folder(content, PLAN, data=data)
    return raw, [(p.code, str(p.place)) for p in problems]


def test_data_files_are_read_as_if_they_stood_in_content(places: tuple[Path, Path]) -> None:
    """Under the name that a section uses; a problem with one names the data folder."""
    (places[1] / PLAN / "ages.yml").write_text("title: B\n", "utf-8")
    (places[1] / PLAN / "data" / "indicators.csv").write_text("a\n1\n", "utf-8")
    raw, problems = read(places)
    assert problems == []
    assert (list(raw.nodes), list(raw.tables)) == (["plan.yml", "ages.yml"], ["data/indicators.csv"])
    assert raw.nodes["ages.yml"].place.file == f"{DATA_DIR}{PLAN}/ages.yml"
    assert str(raw.place("ages.yml")) == f"data-dir:{PLAN}/ages.yml"
    assert str(raw.place("plan.yml")) == f"{PLAN}/plan.yml"
    assert raw.texts[f"{PLAN}/ages.yml"] == raw.texts[f"{DATA_DIR}{PLAN}/ages.yml"] == "title: B\n"


def test_no_file_takes_the_place_of_another(places: tuple[Path, Path]) -> None:
    """The one in content stands, and the build stops."""
    for folder, title in zip(places, ("content", "data"), strict=True):
        (folder / PLAN / "ages.yml").write_text(f"title: {title}\n", "utf-8")
    raw, problems = read(places)
    assert problems == [("file-in-two-places", f"data-dir:{PLAN}/ages.yml")]
    assert raw.texts[f"{PLAN}/ages.yml"] == "title: content\n"


@pytest.mark.parametrize("file", ["plan.yml", "plan.yaml", "01-a.md", "map.png", "counts.xlsx"])
def test_what_is_no_data_is_refused(places: tuple[Path, Path], file: str) -> None:
    """Sections, pictures, workbooks and what makes a folder a plan."""
    (places[1] / PLAN / file).write_text("x", "utf-8")
    raw, problems = read(places)
    assert problems == [("stray-data-file", f"data-dir:{PLAN}/{file}")]
    assert (list(raw.nodes), list(raw.documents), raw.others) == (["plan.yml"], [], ())


def test_a_link_out_of_the_data_folder_is_refused(places: tuple[Path, Path], tmp_path: Path) -> None:
    """As one out of the content folder is."""
    (tmp_path / "secret.yml").write_text("a: b\n", "utf-8")
    (places[1] / PLAN / "ages.yml").symlink_to(tmp_path / "secret.yml")
    raw, problems = read(places)
    assert problems == [("outside-folder", f"data-dir:{PLAN}/ages.yml")]
    assert "ages.yml" not in raw.nodes


def test_faults_of_spelling_are_found_in_the_data_folder(places: tuple[Path, Path]) -> None:
    """At their line."""
    (places[1] / PLAN / "ages.yml").write_text("a: 1\na: 2\n", "utf-8")
    assert read(places)[1] == [("duplicate-key", f"data-dir:{PLAN}/ages.yml:2:1")]


def test_files_of_no_plan_are_found(places: tuple[Path, Path]) -> None:
    """Data beside the authorities' folders as well; a README there and hidden files are nobody's mistake."""
    data = places[1]
    (data / "westmere" / "2025-26").mkdir()
    for file in (f"{PLAN}/a.yml", "westmere/2025-26/b.csv", "westmere/c.yml", "d.csv", "README.md", ".e.csv"):
        (data / file).write_text("", "utf-8")
    assert find_stray_data(data, [PLAN]) == ("d.csv", "westmere/2025-26/b.csv", "westmere/c.yml")


def test_an_inspection_may_be_named_in_the_data_folder(places: tuple[Path, Path]) -> None:
    """So that the two are built together."""
    (plan,) = find_plans(*places)
    assert not names_inspection(plan)
    (places[1] / PLAN / "recommendations.yml").write_text("- inspection: 2023-10\n", "utf-8")
    assert names_inspection(plan)
