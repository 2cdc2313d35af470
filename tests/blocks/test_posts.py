"""Posts: numbers of posts by role."""

from tests.blocks.reading import all_problems, codes, published, texts
from yjplan.blocks.posts import POSTS

WRONG = POSTS.example.replace("stated-total: 4.5", "stated-total: 5")


def test_posts_are_not_people_and_are_not_withheld() -> None:
    """One post of a role says nothing of who holds it; parts of a post are allowed."""
    assert all_problems(POSTS) == []
    (table,) = published(POSTS)
    assert texts(table) == [
        ["Police officer", "Police", "3"],
        ["Probation officer", "Probation", "1"],
        ["Speech and language therapist", "Health", "0.5"],
        ["Total", "", "4.5"],
    ]


def test_a_wrong_stated_total_is_found_where_it_stands() -> None:
    """The parts make 4.5."""
    (found,) = all_problems(POSTS, WRONG)
    assert (found.code, found.place.path) == ("total-does-not-add-up", "stated-total")


def test_a_note_on_the_block_answers_the_stated_total() -> None:
    """Readers see it below the table."""
    text = WRONG + "note: Half a post was vacant.\n"
    assert all_problems(POSTS, text) == []
    assert published(POSTS, text)[0].notes == ("Half a post was vacant.",)


def test_columns_that_nobody_fills_are_left_out() -> None:
    """Without partners, there is no partner column."""
    (table,) = published(POSTS, "title: Posts\nposts:\n  - {role: Nurse, number: 2, note: From May.}\n")
    assert [column.heading for column in table.columns] == ["Role", "Posts"]
    assert table.notes == ("Nurse: From May.",)


def test_a_list_without_posts_is_reported_once() -> None:
    """The message says that the list is empty."""
    assert codes(all_problems(POSTS, "title: Posts\nposts: []\n")) == ["missing-key"]
