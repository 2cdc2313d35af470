"""Each kind of file, imported twice: one change, then none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.intake import published
from tests.intake.desk import make_content, rows, write

KINDS: dict[str, tuple[str, Callable[[], bytes], str, str]] = {
    "children": ("Children_Table.ods", published.children_table, "derbyshire", "29 January 2026"),
    "outcomes": ("Outcome_Table.ods", published.outcome_table, "derbyshire", "29 January 2026"),
    "offences": ("Offence_Table v2.ods", published.offence_table, "newham", "29 January 2026"),
    "entrants": (
        "Ch 2 - First time entrants.xlsx",
        published.entrants_table,
        "derbyshire",
        "30 January 2025",
    ),
    "sentencing": (
        "Ch 5 - Sentencing of children.xlsx",
        published.sentencing_table,
        "newham",
        "January 2026",
    ),
    "remand": ("Ch 6 - Use of remand for children.xlsx", published.remand_tables, "newham", "January 2026"),
    "lait": ("bds_long.csv", published.lait, "northamptonshire", "April 2026"),
    "nomis": ("population.csv", published.nomis, "derbyshire", "July 2023"),
    "fingertips": ("fingertips.csv", published.fingertips, "northamptonshire", "May 2023"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_imported_twice_changes_something_once(tmp_path: Path, kind: str) -> None:
    """The second import writes nothing and says so; the files stay as they are, byte for byte."""
    name, make, authority, released = KINDS[kind]
    settings = make_content(tmp_path)
    first = write(settings, {name: make()}, authority, released=released)
    assert first.texts
    before = {path: path.read_bytes() for path in settings.content.rglob("*") if path.is_file()}
    second = write(settings, {name: make()}, authority, released=released)
    assert second.texts == {}
    assert second.lines[0].startswith("Nothing changes")
    assert before == {path: path.read_bytes() for path in settings.content.rglob("*") if path.is_file()}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_is_sorted_and_ends_its_lines_with_lf(tmp_path: Path, kind: str) -> None:
    """Git shows a difference where a figure differs, and nowhere else."""
    name, make, authority, released = KINDS[kind]
    settings = make_content(tmp_path)
    proposal = write(settings, {name: make()}, authority, released=released)
    for path in proposal.texts:
        data = path.read_bytes()
        assert b"\r" not in data
        if path.suffix == ".csv":
            keys = [line.split(",")[:2] for line in rows(settings, str(path.relative_to(settings.content)))]
            assert keys == sorted(keys)
