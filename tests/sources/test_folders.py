"""Folders: what is read, what is passed over, what is refused."""

from pathlib import Path

import pytest

from yjplan.sources.find import find_plans
from yjplan.sources.folders import read_folder
from yjplan.sources.text import read_text


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A content folder with one plan."""
    folder = tmp_path / "content"
    (folder / "westmere" / "2026-27" / "data").mkdir(parents=True)
    (folder / "westmere" / "authority.yml").write_text("id: westmere\n", "utf-8")
    (folder / "westmere" / "2026-27" / "plan.yml").write_text("title: A\n", "utf-8")
    return folder


def codes_in(content: Path, name: str = "westmere/2026-27") -> list[tuple[str, str]]:
    """Code and place of each problem with the spelling of the files."""
    return [(p.code, str(p.place)) for p in read_folder(content, name)[1]]


def test_plans_are_found_by_their_files(content: Path) -> None:
    """A folder without a plan.yml is no plan."""
    (content / "westmere" / "notes").mkdir()
    assert [p.name for p in find_plans(content)] == ["westmere/2026-27"]


def test_files_are_kept_by_kind_below_their_folder(content: Path) -> None:
    """YAML, CSV, Markdown and everything else, with places below content."""
    plan = content / "westmere" / "2026-27"
    (plan / "data" / "x.csv").write_text("a\n1\n", "utf-8")
    (plan / "02-b.md").write_text("---\ntitle: B\n---\n", "utf-8")
    (plan / "01-a.md").write_text("---\ntitle: A\n---\n", "utf-8")
    (plan / "map.png").write_bytes(b"\x89PNG")
    raw, problems = read_folder(content, "westmere/2026-27")
    assert problems == []
    assert list(raw.documents) == ["01-a.md", "02-b.md"]
    assert (list(raw.tables), list(raw.nodes), raw.others) == (["data/x.csv"], ["plan.yml"], ("map.png",))
    assert raw.tables["data/x.csv"].file == "westmere/2026-27/data/x.csv"


def test_hidden_files_and_editors_leftovers_are_passed_over(content: Path) -> None:
    """A lock file of a spreadsheet is nobody's content."""
    plan = content / "westmere" / "2026-27"
    (plan / ".git").mkdir()
    (plan / ".git" / "x.yml").write_text("a: [", "utf-8")
    (plan / ".hidden.yml").write_text("a: [", "utf-8")
    (plan / "~plan.yml").write_text("a: [", "utf-8")
    raw, problems = read_folder(content, "westmere/2026-27")
    assert problems == []
    assert list(raw.nodes) == ["plan.yml"]


def test_a_shallow_read_stops_at_the_folder_itself(content: Path) -> None:
    """An authority's own files are read without its plans."""
    raw, _ = read_folder(content, "westmere", deep=False)
    assert list(raw.nodes) == ["authority.yml"]


def test_a_link_out_of_the_content_folder_is_refused(content: Path, tmp_path: Path) -> None:
    """The file it leads to is not read."""
    (tmp_path / "secret.yml").write_text("a: secret\n", "utf-8")
    (content / "westmere" / "2026-27" / "inner.yml").symlink_to(tmp_path / "secret.yml")
    raw, problems = read_folder(content, "westmere/2026-27")
    assert [(p.code, str(p.place)) for p in problems] == [("outside-folder", "westmere/2026-27/inner.yml")]
    assert not any("secret" in text for text in raw.texts.values())


def test_a_whole_plan_folder_that_is_a_link_out_is_refused(content: Path, tmp_path: Path) -> None:
    """Not only a file may be a link."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "plan.yml").write_text("title: Secret\n", "utf-8")
    (content / "westmere" / "2025-26").symlink_to(tmp_path / "elsewhere")
    raw, problems = read_folder(content, "westmere/2025-26")
    assert [p.code for p in problems] == ["outside-folder"]
    assert raw.nodes == {}


def test_a_link_inside_the_content_folder_is_read(content: Path) -> None:
    """Two plans may share a file."""
    (content / "shared.yml").write_text("a: 1\n", "utf-8")
    (content / "westmere" / "2026-27" / "inner.yml").symlink_to(content / "shared.yml")
    assert codes_in(content) == []


def test_a_file_that_is_not_utf8_is_reported_and_known_to_be_there(content: Path) -> None:
    """Nobody is told that it is missing as well."""
    path = content / "westmere" / "2026-27" / "budget.yml"
    path.write_bytes("a: 1\ntitle: \u00e9t\u00e9 caf".encode() + b"\xe9\n")
    raw, problems = read_folder(content, "westmere/2026-27")
    assert [(p.code, str(p.place)) for p in problems] == [("not-utf8", "westmere/2026-27/budget.yml:2:15")]
    assert raw.texts["westmere/2026-27/budget.yml"] == ""


def test_a_byte_order_mark_is_dropped_and_moves_no_place(tmp_path: Path) -> None:
    """Editors on Windows write one."""
    path = tmp_path / "a.yml"
    path.write_bytes(b"\xef\xbb\xbftitle: A\n")
    assert read_text(path, "a.yml") == ("title: A\n", [])
    path.write_bytes(b"\xef\xbb\xbfa\n\xff")
    assert str(read_text(path, "a.yml")[1][0].place) == "a.yml:2:1"


def test_faults_of_several_files_come_in_one_run(content: Path) -> None:
    """YAML, CSV and Markdown are all read before anything stops."""
    plan = content / "westmere" / "2026-27"
    (plan / "a.yml").write_text("a: [1\n", "utf-8")
    (plan / "b.csv").write_text("a,b\n1\n", "utf-8")
    (plan / "c.md").write_text("Text.\n", "utf-8")
    assert [code for code, _ in codes_in(content)] == ["malformed-yaml", "ragged-row", "missing-front-matter"]
