"""Markdown: blocks, roles, links and headings with their places; HTML refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yjplan.problems import Problem
from yjplan.sources.document import Document
from yjplan.sources.markdown_text import read_markdown, slug_of

FRONT = "---\ntitle: A\n---\n"


def read(body: str) -> tuple[Document, list[Problem]]:
    """A section with that text below three lines of front matter."""
    return read_markdown(FRONT + body, "a.md")


def found(body: str) -> list[tuple[str, str]]:
    """Code and place of each problem."""
    return [(p.code, str(p.place)) for p in read(body)[1]]


def test_a_block_has_its_kind_file_options_body_and_line() -> None:
    """Options stand directly below; what follows them is the body."""
    document, problems = read("Text.\n\n:::{budget} budget.yml\n:id: money\n:note: A: b\n\nInside.\n:::\n")
    assert problems == []
    (block,) = document.directives
    assert (block.kind, block.argument, block.place.line) == ("budget", "budget.yml", 6)
    assert {key: value for key, (value, _) in block.options.items()} == {"id": "money", "note": "A: b"}
    assert block.options["note"][1].line == 8
    assert (block.body.strip(), block.body_line) == ("Inside.", 9)


def test_a_block_that_is_not_closed_is_reported_at_its_start() -> None:
    """Everything below it would vanish."""
    assert found(":::{budget} budget.yml\n\nText.\n") == [("block-not-closed", "a.md:4")]
    assert found(":::{budget} budget.yml") == [("block-not-closed", "a.md:4")]


def test_a_block_without_a_kind_is_reported() -> None:
    """Colons alone say nothing."""
    assert found("::: note\nText.\n:::\n") == [("unknown-block", "a.md:4")]


def test_a_role_on_the_same_line_twice_has_two_places() -> None:
    """The second occurrence is not taken for the first."""
    document, _ = read("{figure}`fte 2020`, {term}`Panel` and {figure}`fte 2020`.\n")
    assert [(role.name, role.content) for role in document.roles] == [
        ("figure", "fte 2020"),
        ("term", "Panel"),
        ("figure", "fte 2020"),
    ]
    assert [str(role.place) for role in document.roles] == ["a.md:4:1", "a.md:4:21", "a.md:4:39"]


def test_a_role_on_the_second_line_of_a_paragraph_has_that_line() -> None:
    """Places are lines of the file, not of the paragraph."""
    document, _ = read("One line,\nthen {term}`Panel`.\n")
    assert str(document.roles[0].place) == "a.md:5:6"


def test_links_and_pictures_are_collected_with_their_text() -> None:
    """The text of a link is what a reader hears."""
    document, _ = read("[the **budget**](06-b.md#x) and ![A map](map.svg)\n")
    link, picture = document.links
    assert (link.target, link.text, link.picture) == ("06-b.md#x", "the budget", False)
    assert (picture.target, picture.text, picture.picture) == ("map.svg", "A map", True)


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///x"]
)
def test_dangerous_links_are_kept_to_be_refused(target: str) -> None:
    """Markdown libraries drop them in silence; here they reach the check."""
    document, _ = read(f"[run]({target}) and <{target}>\n")
    assert [link.target.lower() for link in document.links] == [target.lower()] * 2


def test_an_entity_does_not_hide_a_dangerous_link() -> None:
    """The target is what a browser would see."""
    document, _ = read("[run](java&#115;cript&colon;alert(1))\n")
    assert document.links[0].target == "javascript:alert(1)"


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("A <b>word.\n", "a.md:4:3"),
        ("<div>\n\n", "a.md:4:1"),
        ("Text.\n\n<!-- a comment -->\n", "a.md:6:1"),
        ("<script>alert(1)</script>\n", "a.md:4:1"),
        ("- a\n- b <br/>\n", "a.md:5:5"),
    ],
)
def test_html_is_refused_at_its_place(body: str, place: str) -> None:
    """In a sentence, as a block, as a comment, in a list."""
    assert found(body)[0] == ("raw-html", place)


@pytest.mark.parametrize(
    "body", ["a \\< b\n", "a < b and c > d\n", "`<b>`\n", "    <b>\n", "```\n<b>\n```\n"]
)
def test_signs_and_code_are_not_html(body: str) -> None:
    """A sign that means smaller is a sign."""
    assert found(body) == []


def test_headings_have_unique_anchors() -> None:
    """Two headings of one name can both be linked to."""
    document, problems = read("## Our aims\n\n### It's 2022\n\n## Our aims\n")
    assert problems == []
    assert [h.anchor for h in document.headings] == ["our-aims", "its-2022", "our-aims-2"]


def test_thousands_of_headings_of_one_name_have_anchors() -> None:
    """None is looked for among all that came before it; one that a heading wrote itself is passed over."""
    document, _ = read("## b 2\n\n" + "## b\n\n" * 20_000)
    assert [h.anchor for h in document.headings[:4]] == ["b-2", "b", "b-3", "b-4"]
    assert len({h.anchor for h in document.headings}) == 20_001


def test_heading_levels_go_down_one_step_at_a_time() -> None:
    """The first level is the title's."""
    assert found("# One\n\n## Two\n\n#### Four\n") == [
        ("heading-level", "a.md:4"),
        ("heading-level", "a.md:8"),
    ]


def test_a_heading_may_go_up_any_number_of_levels() -> None:
    """After a fourth level a second may follow."""
    assert found("## A\n\n### B\n\n#### C\n\n## D\n") == []


@pytest.mark.parametrize("text", ["Text only.\n", "--\ntitle: A\n--\n", "\n---\ntitle: A\n---\n"])
def test_a_section_without_front_matter_is_reported(text: str) -> None:
    """It has to stand on the first line."""
    document, problems = read_markdown(text, "a.md")
    assert document.front is None
    assert [p.code for p in problems] == ["missing-front-matter"]


def test_malformed_front_matter_has_the_line_of_the_file() -> None:
    """And the text below it is read all the same."""
    document, problems = read_markdown("---\ntitle: A\ntitle: B\n---\nText <b>\n", "a.md")
    assert [(p.code, p.place.line) for p in problems] == [("duplicate-key", 3), ("raw-html", 5)]
    assert document.words == 1


def test_line_ends_of_windows_change_no_place() -> None:
    """Carriage returns are not lines."""
    text = (FRONT + "One.\n\n:::{x} y.yml\n:::\n\nThen {term}`b`\n").replace("\n", "\r\n")
    document, problems = read_markdown(text, "a.md")
    assert problems == []
    assert str(document.roles[0].place) == "a.md:9:6"


@pytest.mark.parametrize(
    ("text", "slug"),
    [("Our aims", "our-aims"), ("It’s *ours*!", "its-ours"), ("£££", "section"), ("Café", "caf")],
)
def test_slugs_hold_small_letters_digits_and_hyphens(text: str, slug: str) -> None:
    """An address is never empty."""
    assert slug_of(text) == slug


@given(st.text(alphabet="ab:{}`[]()<>!#-*\n\r \t\\&;\"'|\u2028\x0b\x0c\x85", max_size=80))
def test_any_text_is_read_without_a_fault_of_ours(text: str) -> None:
    """Whatever is written, nothing is raised, and every place is in the file."""
    document, problems = read("x\n" + text)
    last = (FRONT + "x\n" + text).count("\n") + (FRONT + text).count("\r") + 2
    places = [p.place for p in problems]
    places += [role.place for role in document.roles]
    places += [link.place for link in document.links]
    assert all(1 <= place.line <= last for place in places)
