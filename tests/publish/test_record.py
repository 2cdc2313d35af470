"""The record of what was built notices a change of inputs and a lost or foreign file."""

import json
import os
from pathlib import Path

import pytest

from yjplan.publish.record import (
    Built,
    Record,
    digest_files,
    digest_of,
    files_below,
    read_record,
    write_record,
)


def test_a_record_comes_back_as_it_was_written(tmp_path: Path) -> None:
    """With its inputs and its files."""
    record = Record({"westmere/2026-27": Built("abc", {"a/index.html": "10 20"})})
    write_record(record, tmp_path / "deep" / "built.json")
    assert read_record(tmp_path / "deep" / "built.json").built == record.built
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["built.json"]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"a": 1}', '{"a": {}}', '{"a": null}', '"x"'])
def test_a_damaged_record_is_no_record(tmp_path: Path, text: str) -> None:
    """Then everything is built again."""
    path = tmp_path / "built.json"
    path.write_text(text, "utf-8")
    assert read_record(path).built == {}


def test_an_older_record_makes_everything_be_built_again(tmp_path: Path) -> None:
    """It knew files by their size alone."""
    (tmp_path / "index.html").write_text("x", "utf-8")
    path = tmp_path / "built.json"
    path.write_text(json.dumps({"a": {"inputs": "i", "files": {"index.html": 1}}}), "utf-8")
    assert not read_record(path).is_current("a", "i", tmp_path)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of two pages."""
    (tmp_path / "a").mkdir()
    for name in ("index.html", "a/index.html"):
        (tmp_path / name).write_text("text", "utf-8")
    return tmp_path


def test_what_was_built_stays_current_until_something_changes(site: Path) -> None:
    """The inputs, or a file of the site."""
    record = Record({"a": Built("inputs", files_below(site))})
    assert record.is_current("a", "inputs", site)
    assert not record.is_current("a", "others", site)
    assert not record.is_current("b", "inputs", site)


def test_a_lost_file_is_noticed(site: Path) -> None:
    """Somebody deleted a page."""
    record = Record({"a": Built("inputs", files_below(site))})
    (site / "a" / "index.html").unlink()
    assert not record.is_current("a", "inputs", site)


def test_a_file_of_the_same_size_is_not_taken_for_the_one_built(site: Path) -> None:
    """A run killed after it changed the site and before it wrote the record leaves such files."""
    record = Record({"a": Built("inputs", files_below(site))})
    path = site / "a" / "index.html"
    path.write_text("next", "utf-8")
    os.utime(path, ns=(1, 1))
    assert not record.is_current("a", "inputs", site)


def test_a_digest_depends_on_names_and_bytes_and_nothing_else(tmp_path: Path) -> None:
    """Not on the folder's place, the time, or the order of writing."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    for folder, order in (("one", ("a.yml", "b.yml")), ("two", ("b.yml", "a.yml"))):
        for file in order:
            (tmp_path / folder / file).write_text(file, "utf-8")
    first = digest_files(tmp_path / "one")
    assert digest_files(tmp_path / "two") == first
    (tmp_path / "two" / "b.yml").rename(tmp_path / "two" / "c.yml")
    assert digest_files(tmp_path / "two") != first
    (tmp_path / "two" / "c.yml").rename(tmp_path / "two" / "b.yml")
    (tmp_path / "two" / "b.yml").write_text("changed", "utf-8")
    assert digest_files(tmp_path / "two") != first


def test_a_digest_of_texts_keeps_them_apart() -> None:
    """`ab`, `c` is not `a`, `bc`."""
    assert digest_of(["ab", "c"]) != digest_of(["a", "bc"])
