"""Kept files are what was put there, or a fault is named."""

import gzip
from pathlib import Path

import pytest

from yjplan.publish.editions.manifest import DamagedError
from yjplan.publish.editions.store import Store


def test_content_comes_back_and_is_kept_once(tmp_path: Path) -> None:
    """Two files with the same bytes are one."""
    store = Store(tmp_path)
    first, second = store.put(b"page"), store.put(b"page")
    assert first == second
    assert store.get(first) == b"page"
    assert len([p for p in tmp_path.rglob("*") if p.is_file()]) == 1


def test_the_same_content_is_the_same_file_on_every_machine(tmp_path: Path) -> None:
    """No time stands in the compressed file, so that git sees no change."""
    one, two = Store(tmp_path / "1"), Store(tmp_path / "2")
    digest = one.put(b"page" * 100)
    two.put(b"page" * 100)
    assert one.path(digest).read_bytes() == two.path(digest).read_bytes()


@pytest.mark.parametrize(
    ("bytes_", "words"),
    [
        (None, "missing"),
        (b"no gzip", "cannot be read"),
        (gzip.compress(b"other", mtime=0), "was changed"),
        (b"", "changed"),
        (gzip.compress(b"page" * 100, mtime=0)[:12] + b"x" * 40, "cannot be read"),
    ],
    ids=["gone", "no-gzip", "other", "empty", "broken"],
)
def test_a_lost_or_changed_file_is_named(bytes_: bytes | None, words: str, tmp_path: Path) -> None:
    """Never handed out as if it were the page."""
    store = Store(tmp_path)
    digest = store.put(b"page")
    if bytes_ is None:
        store.path(digest).unlink()
    else:
        store.path(digest).write_bytes(bytes_)
    with pytest.raises(DamagedError, match=words):
        store.get(digest)


def test_what_was_damaged_is_kept_anew(tmp_path: Path) -> None:
    """A release never names a file that only looks as if it were there."""
    store = Store(tmp_path)
    digest = store.put(b"page")
    store.path(digest).write_bytes(b"cut off")
    assert store.put(b"page") == digest
    assert store.get(digest) == b"page"
