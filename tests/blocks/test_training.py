"""Training: courses and needs."""

from tests.blocks.reading import all_problems, published, texts
from yjplan.blocks.training import TRAINING


def test_courses_and_needs_stand_in_groups() -> None:
    """Each has the columns that it fills."""
    assert all_problems(TRAINING) == []
    (table,) = published(TRAINING)
    assert texts(table) == [
        ["Held in 2022-23"],
        ["Speech and language", "18", ""],
        ["Contextual safeguarding", "24", ""],
        ["Needed in 2023-24"],
        ["Report writing", "", "Workshop in the service"],
    ]


def test_attendances_are_not_withheld() -> None:
    """One attendance at a course says nothing about a person; a group needs no name."""
    (table,) = published(
        TRAINING, "title: T\ngroups:\n  - rows: [{topic: Chronology, attendees: 1, note: Online.}]\n"
    )
    assert texts(table) == [["Chronology", "1"]]
    assert table.notes == ("Chronology: Online.",)
