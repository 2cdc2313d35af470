"""The preview says what would change, and holds no small count."""

from pathlib import Path

from tests.intake import published
from tests.intake.desk import bring, make_content, rows, write


def test_a_series_is_a_line_with_what_is_new_and_what_stays(tmp_path: Path) -> None:
    """New, changed, changed in details, same."""
    settings = make_content(tmp_path)
    proposal = bring(settings, {"bds.csv": published.lait()}, "derbyshire", released="April 2026")
    assert proposal.lines[:3] == (
        "series  area           periods       groups  new  changed  details  same",
        "fte     Derbyshire     2020 to 2021            2        0        0     0",
        "fte     East Midlands  2020 to 2021            2        0        0     0",
    )
    assert proposal.lines[-1] == "comparators/sources.yml: what is said of the source changes."


def revised() -> bytes:
    """A newer release in which two values differ."""
    table = []
    for row in published.lait_rows():
        value = {"105": "107", "150": "149"}.get(row[4], row[4])
        table.append((*row[:4], value, *row[5:]))
    return published.lait(table)


def test_revised_values_of_a_newer_release_are_said_and_marked(tmp_path: Path) -> None:
    """Old and new value; the row carries [r] from then on, also after the next import."""
    settings = make_content(tmp_path)
    write(settings, {"bds.csv": published.lait()}, "derbyshire", released="April 2026")
    proposal = write(settings, {"bds.csv": revised()}, "derbyshire", released="April 2027")
    assert "  fte, Derbyshire, 2021: 105 -> 107 [r]" in proposal.lines
    assert "fte,derbyshire,2021,,107,,,,,lait,[r]," in rows(settings, "comparators/derbyshire.csv")
    assert "released: April 2027" in (settings.content / "comparators/sources.yml").read_text()
    assert write(settings, {"bds.csv": revised()}, "derbyshire", released="April 2027").texts == {}


def test_a_correction_within_one_release_is_no_revision(tmp_path: Path) -> None:
    """Only a newer release revises."""
    settings = make_content(tmp_path)
    write(settings, {"bds.csv": published.lait()}, "derbyshire", released="April 2026")
    proposal = write(settings, {"bds.csv": revised()}, "derbyshire", released="April 2026")
    assert "  fte, Derbyshire, 2021: 105 -> 107" in proposal.lines


def children(number: int) -> bytes:
    """A table in which Derbyshire has so many children, all of one group."""
    row = ("2023-24", "Derbyshire", "East Midlands", "", "England", "15", "White", "Male", number)
    far = ("2023-24", "Newham", "London", "", "England", "15", "White", "Male", 500)
    return published.children_table((row, far))


def test_a_small_count_is_not_printed(tmp_path: Path) -> None:
    """Neither before nor after; nor the values of groups, from which it could be worked out."""
    settings = make_content(tmp_path)
    write(settings, {"Children_Table.ods": children(4)}, "derbyshire")
    lines = bring(settings, {"Children_Table.ods": children(70)}, "derbyshire").lines
    changed = [line for line in lines if "->" in line and "Derbyshire" in line]
    assert changed == [
        "  children-cautioned-or-sentenced, Derbyshire, 2023-24: [c] -> 70",
        "  children-cautioned-or-sentenced, Derbyshire (age: 15), 2023-24: [c] -> [c]",
        "  children-cautioned-or-sentenced, Derbyshire (ethnicity: White), 2023-24: [c] -> [c]",
        "  children-cautioned-or-sentenced, Derbyshire (sex: boys), 2023-24: [c] -> [c]",
    ]


def test_a_rate_of_a_small_number_is_not_printed(tmp_path: Path) -> None:
    """With a public population it would give the number back."""
    settings = make_content(tmp_path)

    def few(count: int) -> bytes:
        cells = (
            "10401",
            "B04",
            "",
            "E10000007",
            "Derbyshire",
            "UTLA",
            "Persons",
            "10-17 yrs",
            "",
            "",
            "2022",
        )
        return published.fingertips([(*cells, count / 73000 * 100000, "", "", count, 73000, "")])

    write(settings, {"f.csv": few(3)}, "derbyshire")
    lines = bring(settings, {"f.csv": few(2)}, "derbyshire").lines
    assert "  fte, Derbyshire, 2022: [c] -> [c]" in lines


def test_rows_know_no_representation(tmp_path: Path) -> None:
    """A traceback or a debugger's print holds no count."""
    settings = make_content(tmp_path)
    proposal = bring(settings, {"Children_Table.ods": children(7531)}, "derbyshire")
    assert "7531" not in repr(proposal.changes)
