"""The manifest of an edition says when it is not what was written."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

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
        current={"index.html": "b" * 64},
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
    "text",
    ["", "{", "[]", "{}", '{"seal": 1}', "null", '{"seal":"x","day":1,"kind":"first"}', "[" * 100_000],
)
def test_what_is_no_manifest_is_refused(text: str) -> None:
    """A file that was cut off, or is something else, ends in words and no traceback."""
    with pytest.raises(DamagedError, match="not the manifest"):
        read_manifest(text)


@pytest.mark.parametrize(
    "change",
    [
        {"current": {"../../../outside.html": "b" * 64}},
        {"kept": {"/etc/outside": "b" * 64}},
        {"assets": {"assets\\..\\..\\outside.js": "b" * 64}},
        {"current": {"index.html": "../../../outside"}},
        {"current": {"": "b" * 64}},
    ],
)
def test_a_seal_that_fits_is_no_leave_to_write_elsewhere(change: dict[str, Any]) -> None:
    """Whoever can change a manifest can seal it anew; no file of it leads out of its folder."""
    with pytest.raises(DamagedError, match="names what no release writes"):
        read_manifest(replace(manifest(), **change).written())


@pytest.mark.parametrize(
    "change",
    [
        {"current": None},
        {"kept": {"a.html": None}},
        {"inputs": []},
        {"summary": 3},
        {"number": True},
        {"plan": None},
    ],
)
def test_fields_of_another_kind_are_refused(change: dict[str, Any]) -> None:
    """In words and no traceback, whatever the seal says."""
    with pytest.raises(DamagedError):
        read_manifest(replace(manifest(), **change).written())
