"""Board: seats by role, and the statutory partners."""

from tests.blocks.reading import all_problems, codes, published, texts
from yjplan.blocks.board import BOARD, Partner

WITHOUT_HEALTH = BOARD.example.replace("partner: health", "partner: other")


def test_the_example_is_a_table_of_seats() -> None:
    """The chair is marked in words."""
    assert all_problems(BOARD) == []
    (table,) = published(BOARD)
    assert texts(table)[0] == [
        "Director of Children's Services (chair)",
        "Westmere Council",
        "Children's services",
    ]


def test_a_statutory_partner_without_a_seat_is_reported() -> None:
    """One warning names the partner that is missing."""
    (found,) = all_problems(BOARD, WITHOUT_HEALTH)
    assert (found.code, found.severity) == ("partner-not-represented", "warning")
    assert "'health'" in found.message
    assert "partner: health" in found.hint


def test_a_note_on_the_board_answers_the_missing_partner() -> None:
    """It is shown below the table."""
    text = WITHOUT_HEALTH + "note: Health had not named anybody.\n"
    assert all_problems(BOARD, text) == []
    assert published(BOARD, text)[0].notes == ("Health had not named anybody.",)


def test_a_board_without_partner_types_is_not_judged() -> None:
    """Where no partner is given at all, nothing is known."""
    assert all_problems(BOARD, "title: Board\nmembers:\n  - {role: Superintendent}\n") == []


def test_an_unknown_partner_gets_the_nearest_one_as_a_hint() -> None:
    """A slip of the pen is one problem, with the word that was meant."""
    (found,) = all_problems(BOARD, BOARD.example.replace("partner: police", "partner: polise"))
    assert (found.code, found.hint) == ("unknown-value", "Did you mean 'police'?")


def test_capitals_and_a_curly_apostrophe_name_the_same_partner() -> None:
    """Word processors write both."""
    assert (
        all_problems(
            BOARD, BOARD.example.replace("partner: children's services", "partner: Children’s Services")
        )
        == []
    )


def test_five_partners_are_statutory() -> None:
    """Crime and Disorder Act 1998, section 39(5)."""
    assert [partner.value for partner in Partner if partner.is_statutory] == [
        "children's services",
        "police",
        "probation",
        "health",
        "education",
    ]


def test_labels_keep_the_capitals_of_bodies() -> None:
    """The others are plain words."""
    assert Partner.YOUTH_JUSTICE_BOARD.label == "Youth Justice Board"
    assert Partner.PUBLIC_HEALTH.label == "Public health"


def test_an_id_stands_once() -> None:
    """Links from other files must lead to one seat."""
    text = "title: Board\nmembers:\n  - {id: chair, role: Director}\n  - {id: chair, role: Superintendent}\n"
    assert codes(all_problems(BOARD, text)) == ["duplicate-id"]


def test_a_deputy_and_a_vacant_seat_are_shown() -> None:
    """Columns and notes appear where they are used."""
    (table,) = published(
        BOARD, "title: Board\nmembers:\n  - {role: Director, deputy: Head of service, note: Vacant in May.}\n"
    )
    assert texts(table) == [["Director", "Head of service"]]
    assert table.notes == ("Director: Vacant in May.",)
