"""`yjplan translated` writes the stamp into Welsh files, and nothing else."""

from pathlib import Path

import pytest

from tests.test_cli import run
from tests.translated import PLAN, lay_out, swap, told


def test_every_welsh_file_gets_its_stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the line with the stamp changes."""
    change = swap("to be heard and to have", "to be listened to and to have")
    folder = lay_out(tmp_path, **{"01_introduction_md": change})
    welsh = folder / "cy" / "01-introduction.md"
    before = welsh.read_text("utf-8").splitlines()
    ended = run(tmp_path, monkeypatch, "translated", PLAN)
    assert ended.exit_code == 0
    assert f"Stamped content/{PLAN}/cy/01-introduction.md\n9 files had the stamp already." in ended.stdout
    after = welsh.read_text("utf-8").splitlines()
    assert [n for n, (one, two) in enumerate(zip(before, after, strict=True)) if one != two] == [1]
    assert told(tmp_path) == []


@pytest.mark.parametrize(
    "name", ["introduction", "01-introduction", "01-introduction.md", "cy/01-introduction.md"]
)
def test_a_section_may_be_named_shortly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """The others keep their stamps, whatever they are."""
    without = {"cy__01_introduction_md": drop_stamp, "cy__plan_yml": drop_stamp}
    lay_out(tmp_path, **without)
    run(tmp_path, monkeypatch, "translated", PLAN, name)
    assert [one.split(" ")[1] for one in told(tmp_path)] == ["cy/plan.yml"]


def drop_stamp(text: str) -> str:
    """The text of a Welsh file without its stamp."""
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("translates:"))


def test_an_unknown_name_stamps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And says which there are."""
    folder = lay_out(tmp_path, cy__plan_yml=drop_stamp)
    ended = run(tmp_path, monkeypatch, "translated", PLAN, "plan.yml", "voice")
    assert ended.exit_code == 2
    assert "'voice' is no Welsh file" in ended.stderr
    assert "translates:" not in (folder / "cy" / "plan.yml").read_text("utf-8")


def test_a_stamp_says_nothing_of_numbers(tmp_path: Path) -> None:
    """A count of the data folder cannot be found from it by trying."""
    lay_out(
        tmp_path, survey_yml=swap("count: 4}", "count: 3}"), cy__survey_yml=swap("count: 4}", "count: 3}")
    )
    assert told(tmp_path) == []


def test_counts_of_the_data_folder_have_their_welsh_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A translated file of counts is kept out of the repository like the English one."""
    folder = lay_out(tmp_path, cy__survey_yml=drop_stamp)
    outside = tmp_path / "counts" / PLAN
    (outside / "cy").mkdir(parents=True)
    for name in ("survey.yml", "cy/survey.yml"):
        (folder / name).rename(outside / name)
    options = ("--data-dir", str(tmp_path / "counts"))
    ended = run(tmp_path, monkeypatch, "translated", PLAN, "survey", *options)
    assert ended.exit_code == 0, ended.output
    assert (outside / "cy" / "survey.yml").read_text("utf-8").startswith("translates: ")
    ended = run(tmp_path, monkeypatch, "check", "--format", "line", *options)
    assert ended.exit_code == 0, ended.output
    assert "translat" not in ended.output
