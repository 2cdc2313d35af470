"""Folders: what is read, what is passed over, what is refused."""

import os
from pathlib import Path

import pytest

from yjplan.sources.find import find_plans, names_inspection
from yjplan.sources.folders import read_folder
from yjplan.sources.text import Sort, read_text, sort_of


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


def test_what_is_no_file_is_reported_and_not_called_missing(content: Path, tmp_path: Path) -> None:
    """A folder with a file's name, links that lead nowhere or in a circle, a pipe."""
    plan = content / "westmere" / "2026-27"
    (plan / "a.yml").mkdir()
    (plan / "b.csv").symlink_to(tmp_path / "nowhere.csv")
    (plan / "c.md").symlink_to(plan / "c.md")
    os.mkfifo(plan / "d.yml")
    (plan / "e.png").symlink_to(plan / "nothing.png")
    raw, problems = read_folder(content, "westmere/2026-27")
    names = [f"westmere/2026-27/{name}" for name in ("a.yml", "b.csv", "c.md", "d.yml", "e.png")]
    assert [(p.code, str(p.place)) for p in problems] == [("unreadable-file", name) for name in names]
    assert set(names) < set(raw.texts)
    assert raw.others == ()


def test_a_plan_file_that_is_a_folder_or_a_dead_link_is_found_and_reported(content: Path) -> None:
    """The plan does not vanish without a word."""
    (content / "westmere" / "2025-26" / "plan.yml").mkdir(parents=True)
    (content / "westmere" / "2024-25").mkdir()
    (content / "westmere" / "2024-25" / "plan.yml").symlink_to(content / "nothing.yml")
    names = [folder.name for folder in find_plans(content)]
    assert names == ["westmere/2024-25", "westmere/2025-26", "westmere/2026-27"]
    for name in names[:2]:
        assert codes_in(content, name) == [("unreadable-file", f"{name}/plan.yml")]
    assert not any(names_inspection(folder) for folder in find_plans(content))


def test_a_file_that_may_not_be_read_is_reported(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With what the system says."""

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    (found,) = read_folder(content, "westmere/2026-27")[1]
    assert found.code == "unreadable-file"
    assert "Permission denied" in found.message


def test_a_folder_that_may_not_be_looked_into_is_no_traceback(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asking what a name is never raises."""

    def refuse(_path: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_dir", refuse)
    assert sort_of(content) is Sort.OTHER


def test_a_name_that_is_not_utf8_is_reported_in_a_form_that_can_be_printed(content: Path) -> None:
    """In the name of a file and of a folder above it."""
    plan = os.fsencode(content / "westmere" / "2026-27")
    Path(os.fsdecode(plan + b"/caf\xe9.md")).write_text("---\ntitle: A\n---\n", "utf-8")
    (found,) = read_folder(content, "westmere/2026-27")[1]
    assert (found.code, found.place.file) == ("unreadable-file", "westmere/2026-27/caf\ufffd.md")
    Path(os.fsdecode(plan)).rename(os.fsdecode(plan + b"\xe9"))
    (plan_folder,) = find_plans(content)
    raw, problems = read_folder(content, plan_folder.name)
    assert {p.code for p in problems} == {"unreadable-file"}
    assert (raw.name, raw.nodes, raw.documents) == ("westmere/2026-27\ufffd", {}, {})
