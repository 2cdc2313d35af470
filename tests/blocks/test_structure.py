"""Structure: a tree of roles."""

from tests.blocks.reading import all_problems, codes, published, texts
from tests.blocks.rendering import rendered
from yjplan.blocks.structure import STRUCTURE

LOST = "title: Chart\nlost: yes\nnote: The picture showed the teams.\n"


def test_the_tree_is_a_list_inside_a_list() -> None:
    """It reads without a picture."""
    assert all_problems(STRUCTURE) == []
    html = rendered(STRUCTURE)
    assert html.count("<ul") == 3
    assert html.index("Operational manager") < html.index("Court team") < html.index("Performance officer")
    assert "(Shared with the neighbouring county)" in html


def test_the_data_says_who_answers_to_whom() -> None:
    """One row each place in the tree."""
    (table,) = published(STRUCTURE)
    assert texts(table)[2] == [
        "3",
        "Court team",
        "Operational manager",
        "Shared with the neighbouring county",
    ]


def test_a_lost_picture_says_so() -> None:
    """Readers are told, and there is no table of nothing."""
    assert all_problems(STRUCTURE, LOST) == []
    assert published(STRUCTURE, LOST) == ()
    assert "is lost" in rendered(STRUCTURE, LOST)


def test_a_lost_picture_needs_a_note() -> None:
    """Only the author knows what it showed."""
    assert codes(all_problems(STRUCTURE, "title: Chart\nlost: yes\n")) == ["missing-key"]


def test_a_structure_has_a_root_or_is_lost() -> None:
    """An empty block says nothing."""
    assert codes(all_problems(STRUCTURE, "title: Chart\n")) == ["missing-key"]


def test_names_are_escaped() -> None:
    """What an author writes is text, never HTML."""
    assert "&lt;b&gt;" in rendered(STRUCTURE, "title: Chart\nroot: {name: <b>}\n")
