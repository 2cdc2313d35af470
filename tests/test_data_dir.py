"""Counts that are kept outside the repository: the same site, and no trace of them beside it."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.house.project_files import GENERATOR
from tests.sites import files_of
from yjplan.publish import record

CONTENT = Path(__file__).parent / "golden" / "withheld" / "content"
PLAN = "westmere/2026-27"


def run(project: Path, *words: str, env: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Exit code and everything that a command says, run as authors run it."""
    around = {k: v for k, v in os.environ.items() if k != "YJPLAN_DATA_DIR"}
    around |= {"YJPLAN_CHROMIUM": "", "PYTHONPATH": str(GENERATOR), **(env or {})}
    command = [sys.executable, "-m", "yjplan", *words]
    ended = subprocess.run(command, cwd=project, env=around, check=False, capture_output=True, text=True)
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended.returncode, ended.stdout + ended.stderr


def lay_out(project: Path) -> Path:
    """A project whose data files stand in `private/`; returns that folder."""
    shutil.copytree(CONTENT, project / "content")
    plan, private = project / "content" / PLAN, project / "private"
    for path in sorted(plan.rglob("*")):
        if path.suffix in (".yml", ".csv") and path.name != "plan.yml":
            target = private / PLAN / path.relative_to(plan)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.rename(target)
    return private


def test_the_site_is_the_same_wherever_the_data_stands(tmp_path: Path) -> None:
    """Byte by byte; and built again only when a file of the data folder changes."""
    shutil.copytree(CONTENT, tmp_path / "whole" / "content")
    private = lay_out(tmp_path / "parted")
    assert run(tmp_path / "whole", "build")[0] == 0
    code, said = run(tmp_path / "parted", "build", "--data-dir", "private")
    assert (code, "Built westmere/2026-27" in said) == (0, True), said
    whole, parted = (files_of(tmp_path / name / "site") for name in ("whole", "parted"))
    assert whole == parted
    assert "Nothing has changed" in run(tmp_path / "parted", "build", "--data-dir", "private")[1]
    ages = private / PLAN / "ages.yml"
    ages.write_text(ages.read_text("utf-8").replace("by age", "by age in 2025"), "utf-8")
    assert "Built westmere" in run(tmp_path / "parted", "build", env={"YJPLAN_DATA_DIR": "private"})[1]


def test_no_digest_of_a_data_file_is_kept(tmp_path: Path) -> None:
    """A file of few small counts could be found from its digest by trying them all."""
    private = lay_out(tmp_path)
    run(tmp_path, "build", "--data-dir", "private")
    made = {n: d for n, d in files_of(tmp_path).items() if not n.startswith(("content/", "private/"))}
    assert ".yjplan/built.json" in made
    for data in files_of(private).values():
        for kind in ("md5", "sha1", "sha256", "sha512"):
            digest = hashlib.new(kind, data, usedforsecurity=False)
            for form in (digest.hexdigest().encode(), digest.digest()):
                assert [name for name, written in made.items() if form in written] == []


def test_the_record_rests_on_times_and_not_on_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Other counts in a file of the same length and time leave the same mark."""
    monkeypatch.setattr(record, "_written", lambda _path: "")
    found = set()
    for count in "2345":
        (tmp_path / "ages.yml").write_text(f"count: {count}\n", "utf-8")
        os.utime(tmp_path / "ages.yml", ns=(10**18, 10**18))
        found.add(record.digest_marks(tmp_path))
    assert len(found) == 1
    (tmp_path / "ages.yml").rename(tmp_path / "age.yml")
    assert record.digest_marks(tmp_path) not in found


@pytest.mark.parametrize("command", ["build", "check", "serve"])
@pytest.mark.parametrize("folder", ["nowhere", "content", "content/westmere"])
def test_a_data_folder_that_will_not_do_is_wrong_usage(tmp_path: Path, command: str, folder: str) -> None:
    """Each command that reads content says so before it does anything."""
    shutil.copytree(CONTENT, tmp_path / "content")
    code, said = run(tmp_path, command, "--data-dir", folder)
    assert (code, "data folder" in said) == (2, True), said
    assert not (tmp_path / "site").exists()


def test_a_plan_without_its_data_folder_is_not_built(tmp_path: Path) -> None:
    """Its blocks name files that are not there."""
    lay_out(tmp_path)
    code, said = run(tmp_path, "build")
    assert (code, "[missing-file]" in said) == (1, True)


@pytest.mark.parametrize("style", ["line", "full", "github", "json"])
def test_a_problem_in_the_data_folder_names_its_line_and_shows_nothing_of_it(
    tmp_path: Path, style: str
) -> None:
    """The column would say how many digits the numbers before it have; GitHub has no such file to mark."""
    private = lay_out(tmp_path)
    ages = private / PLAN / "ages.yml"
    ages.write_text(ages.read_text("utf-8").replace("count: 12}", "count: twelve}"), "utf-8")
    code, said = run(tmp_path, "check", "--data-dir", "private", "--format", style)
    assert code == 1
    place = f"data-dir:{PLAN}/ages.yml"
    if style == "json":
        (found,) = json.loads(said)["problems"]
        assert (found["file"], found["line"], found["column"]) == (place, 5, 0)
    else:
        assert f"{place}:5" in said
        assert f"{place}:5:" not in said.replace(f"{place}:5: ", "")
    assert ("13 to 14" in said, "file=" in said) == (False, False)
    assert str(tmp_path) not in said
