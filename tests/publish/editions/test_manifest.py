"""The manifest of an edition says when it is not what was written."""

import json
from datetime import date

import pytest

from yjplan.publish.editions.manifest import DamagedError, Kind, Manifest, read_manifest


def manifest() -> Manifest:
    """A small edition."""
    return Manifest(
        "westmere/2026-27",
        1,
        date(2026, 7, 1),
        Kind.FIRST,
        "The plan.",
        "Chair of the board",
        "0.1.0",
        inputs={"westmere/2026-27/plan.yml": "aa"},
        current={"index.html": "bb"},
    )


def test_a_manifest_is_read_as_it_was_written() -> None:
    """Every field comes back, and so does the seal."""
    assert read_manifest(manifest().written()) == manifest()
    assert read_manifest(manifest().written()).seal == manifest().seal


@pytest.mark.parametrize(
    ("field", "value"),
    [("summary", "Another plan."), ("current", {"index.html": "cc"}), ("day", "2026-07-02"), ("number", 2)],
)
def test_a_changed_manifest_is_refused(field: str, value: object) -> None:
    """Whatever was changed, the seal is no longer its own."""
    body = json.loads(manifest().written()) | {field: value}
    with pytest.raises(DamagedError, match="changed after it was written"):
        read_manifest(json.dumps(body))


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"seal": 1}', "null", '{"seal":"x","day":1,"kind":"first"}']
)
def test_what_is_no_manifest_is_refused(text: str) -> None:
    """A file that was cut off, or is something else, ends in words and no traceback."""
    with pytest.raises(DamagedError, match="not the manifest"):
        read_manifest(text)
