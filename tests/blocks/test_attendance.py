"""Attendance: the register and what follows from it."""

import pytest

from tests.blocks.reading import codes, read_block, texts
from yjplan.blocks.attendance import ATTENDANCE, EXAMPLE_REGISTER
from yjplan.blocks.kind import PlanFacts, Shown, View
from yjplan.figures.disclosure import Policy, protect_table
from yjplan.problems import Problem
from yjplan.sources.csv_text import TextTable, read_csv

ROLES = frozenset({"Director of Children's Services", "Superintendent", "Head of delivery unit"})


def _register(text: str) -> TextTable:
    table, problems = read_csv(text, "westmere/2022-23/attendance.csv")
    assert table is not None, problems
    return table


def _problems(
    register: str, yaml_text: str = ATTENDANCE.example, roles: frozenset[str] = ROLES
) -> list[Problem]:
    tables = {"attendance.csv": _register(register)}
    block, written, problems = read_block(
        ATTENDANCE, yaml_text, tables=tables, facts=PlanFacts(board_roles=roles)
    )
    assert block is not None, problems
    return list(ATTENDANCE.check(block, written))


WHOLE = "".join(
    line for line in ATTENDANCE.example.splitlines(keepends=True) if not line.startswith("left-out")
)
"""The example without the rows left out, which are not charted."""


def _view(register: str = EXAMPLE_REGISTER, example: str = WHOLE) -> View:
    block, written, problems = read_block(ATTENDANCE, example, tables={"attendance.csv": _register(register)})
    assert block is not None, problems
    tables = tuple(protect_table(table, Policy()) for table in ATTENDANCE.tables(block, written))
    return ATTENDANCE.view(block, Shown(written.id, {}, tables, {}))


def test_the_example_is_right() -> None:
    """Meetings, statuses and roles agree."""
    assert _problems(EXAMPLE_REGISTER) == []


def test_the_register_shows_every_seat_and_meeting() -> None:
    """An extraordinary meeting says so, and its note stands below."""
    register = _view().tables[0]
    assert [column.heading for column in register.columns][2:] == [
        "11 May 2022",
        "14 September 2022",
        "30 November 2022 (extraordinary)",
    ]
    assert texts(register)[1] == [
        "Superintendent",
        "Westmere Police",
        "Attended",
        "Sent a deputy",
        "Attended",
    ]
    assert register.notes == ("30 November 2022 (extraordinary): Called to agree the budget.",)


def test_attendance_counts_deputies_and_leaves_out_those_who_were_not_members() -> None:
    """The probation seat was not filled at the first meeting, so it counts from the second."""
    _, meetings, partners = _view().tables
    assert texts(meetings) == [
        ["11 May 2022", "2", "2", "100%"],
        ["14 September 2022", "3", "3", "100%"],
        ["30 November 2022 (extraordinary)", "1", "3", "33%"],
    ]
    assert texts(partners) == [
        ["Children's services", "2", "3", "67%"],
        ["Police", "3", "3", "100%"],
        ["Probation", "1", "2", "50%"],
    ]


def test_tentative_and_empty_cells_are_not_counted() -> None:
    """Nothing is known of them; a row of nothing has no percentage."""
    register = "role,2022-05-11,2022-09-14,2022-11-30\nSuperintendent,tentative,,attended\n"
    _, meetings = _view(register).tables
    assert texts(meetings)[0] == ["11 May 2022", "0", "0", ""]
    assert texts(meetings)[2] == ["30 November 2022 (extraordinary)", "1", "1", "100%"]


def test_the_chart_is_by_partner_and_without_partners_by_meeting() -> None:
    """One bar each, in per cent."""
    (chart,) = _view().charts
    assert chart.categories == ("Children's services", "Police", "Probation")
    register = "role,2022-05-11,2022-09-14,2022-11-30\nSuperintendent,attended,apologies,attended\n"
    (chart,) = _view(register).charts
    assert chart.categories[0] == "11 May 2022"


def test_a_register_with_rows_left_out_is_not_charted_and_its_tables_say_so() -> None:
    """A bar would be quoted as the attendance of the whole board."""
    view = _view(example=ATTENDANCE.example)
    assert view.charts == ()
    assert [table.title.endswith("(only the rows that could be read)") for table in view.tables] == [
        False,
        True,
        True,
    ]


@pytest.mark.parametrize(
    ("right", "wrong", "code", "words"),
    [
        ("deputy", "depuity", "unknown-value", "Did you mean 'deputy'?"),
        (",police,", ",polise,", "unknown-value", "Did you mean 'police'?"),
        ("2022-09-14", "2022-09-15", "unknown-column", "Did you mean '2022-09-14'?"),
        ("2022-09-14", "2022-09-15", "missing-column", "its date"),
        ("role,", "post,", "missing-column", "role"),
    ],
)
def test_what_the_register_may_not_say_is_reported(right: str, wrong: str, code: str, words: str) -> None:
    """Each with the nearest thing that was meant."""
    found = _problems(EXAMPLE_REGISTER.replace(right, wrong))
    assert any(p.code == code and words in p.hint for p in found)


def test_an_unknown_status_is_reported_at_its_cell() -> None:
    """File, row and column."""
    (found,) = _problems(EXAMPLE_REGISTER.replace("deputy", "absent"))
    assert found.place.file == "westmere/2022-23/attendance.csv"
    assert (found.place.line, found.place.path) == (3, "row 3, column 2022-09-14")


def test_two_meetings_on_one_day_are_reported() -> None:
    """Their columns could not be told apart."""
    text = ATTENDANCE.example.replace("2022-09-14", "2022-05-11")
    assert "duplicate-key" in codes(_problems(EXAMPLE_REGISTER, text))


def test_a_register_that_does_not_exist_is_reported() -> None:
    """With the nearest table there is."""
    (found,) = _problems(EXAMPLE_REGISTER, ATTENDANCE.example.replace("attendance.csv", "attendence.csv"))
    assert (found.code, found.hint) == ("missing-file", "Did you mean 'attendance.csv'?")


def test_a_role_that_is_not_on_the_board_is_a_warning() -> None:
    """Once the plan has a board; without one, nothing is known."""
    roles = ROLES - {"Head of delivery unit"}
    (found,) = _problems(EXAMPLE_REGISTER, roles=roles)
    assert (found.code, found.severity) == ("not-on-the-board", "warning")
    assert _problems(EXAMPLE_REGISTER, roles=frozenset()) == []


def test_people_who_have_left_need_no_seat_on_the_board() -> None:
    """Nor do those whose row says why in a note."""
    roles = ROLES - {"Head of delivery unit"}
    gone = EXAMPLE_REGISTER.replace("not a member,attended,apologies", "attended,apologies,no longer attends")
    assert _problems(gone, roles=roles) == []
    noted = "role,note,2022-05-11,2022-09-14,2022-11-30\nClerk,Stood in.,attended,attended,attended\n"
    assert _problems(noted, roles=roles) == []
