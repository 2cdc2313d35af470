"""YAML: text stays text, every value has its place, and nothing is read in silence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yjplan.problems import Place, Problem
from yjplan.sources.nodes import Mapping, Node, Scalar, key_place_at, place_at, plain_of
from yjplan.sources.yaml_text import read_yaml


def node_of(text: str) -> Node:
    """The node tree of a text that is right."""
    node, problems = read_yaml(text, "a.yml")
    assert node is not None, problems
    return node


def only_problem(text: str, first_line: int = 1) -> Problem:
    """The one problem of a text that is wrong."""
    node, problems = read_yaml(text, "a.yml", first_line)
    assert node is None
    (found,) = problems
    return found


@pytest.mark.parametrize(
    "word",
    [
        "no",
        "yes",
        "on",
        "off",
        "012",
        "0x1F",
        "10:30",
        "1_000",
        "1e3",
        ".5",
        "2022-04-01",
        "1.10",
        "=",
        "NaN",
    ],
)
def test_values_stay_the_text_that_was_written(word: str) -> None:
    """Nothing becomes a truth, an octal number, a sexagesimal number or a date."""
    assert plain_of(node_of(f"key: {word}")) == {"key": word}


@pytest.mark.parametrize("word", ["", "~", "null"])
def test_an_empty_value_is_absent(word: str) -> None:
    """A key with nothing behind it says that there is nothing."""
    assert plain_of(node_of(f"key: {word}")) == {"key": None}


@pytest.mark.parametrize("word", ["''", '"~"', "'null'"])
def test_a_quoted_value_is_a_text(word: str) -> None:
    """Quotation marks make a text of anything, even of nothing."""
    assert plain_of(node_of(f"key: {word}")) == {"key": word[1:-1]}


def test_an_empty_file_is_an_empty_mapping() -> None:
    """A file with comments only says nothing, and that is not wrong."""
    assert plain_of(node_of("# nothing yet\n")) == {}


def test_every_value_knows_its_line_column_and_path() -> None:
    """Paths count from 1, as people do."""
    node = node_of("risks:\n  - {risk: Fire, owner: Anna}\n  - risk: Flood\n    owner: Ben\n")
    assert place_at(node, ("risks", 1, "owner")) == Place("a.yml", 4, 12, "risks[2].owner")
    assert place_at(node, ("risks", 0, "owner")) == Place("a.yml", 2, 25, "risks[1].owner")
    assert key_place_at(node, ("risks", 1, "owner")) == Place("a.yml", 4, 5, "risks[2].owner")


def test_a_value_that_is_not_there_has_the_place_above_it() -> None:
    """A problem with something missing points at where it should be."""
    node = node_of("risks:\n  - risk: Fire\n")
    assert place_at(node, ("risks", 0, "owner")) == Place("a.yml", 2, 5, "risks[1].owner")
    assert place_at(node, ("risks", 7, "owner")) == Place("a.yml", 2, 3, "risks[8]")


def test_front_matter_counts_lines_from_its_file() -> None:
    """Front matter starts on the second line of its file."""
    node, _ = read_yaml("title: A\nsummary: B\n", "a.md", first_line=2)
    assert isinstance(node, Mapping)
    assert node.key_place("summary").line == 3


def test_a_key_that_stands_twice_is_reported_at_the_second() -> None:
    """The message names the line of the first."""
    found = only_problem("a: 1\nb:\n  c: 2\n  c: 3\n")
    assert (found.code, str(found.place), found.place.path) == ("duplicate-key", "a.yml:4:3", "b.c")
    assert "line 3" in found.message


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: &x 1\nb: *x\n", "a.yml:1:4"),
        ("a: !!str 1\n", "a.yml:1:4"),
        ("a: !python/object:os.system x\n", "a.yml:1:4"),
        ("a: 1\n---\nb: 2\n", "a.yml:2:1"),
        ("<<: *base\n", "a.yml:1:5"),
        (f"a: {'[' * 40}{']' * 40}\n", "a.yml:1:33"),
    ],
)
def test_features_that_plans_do_not_use_are_refused(text: str, place: str) -> None:
    """Anchors, tags, second documents and deep nesting, each at its place."""
    found = only_problem(text)
    assert (found.code, str(found.place)) == ("yaml-feature", place)


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, "[\n" * 100_000, "a:\n" + "- " * 100_000 + "b", "{a: " * 100_000, "? " * 100_000],
    ids=["one line", "a line each", "lists", "mappings", "keys"],
)
def test_very_deep_nesting_is_refused_without_running_out_of_room(text: str) -> None:
    """A hundred thousand levels are one problem, not a crash, however they are written."""
    assert only_problem(text).code == "yaml-feature"


def test_nesting_that_hides_behind_brackets_in_quotation_marks_is_refused() -> None:
    """What closes in a text closes nothing."""
    assert only_problem("[']'," * 400 + "a" + "]" * 400).code == "yaml-feature"


def test_a_long_line_with_many_braces_ends() -> None:
    """It is looked through once, wherever in it they stand."""
    assert only_problem("a: " + "{" * 11 + "=" * 100_000).code == "malformed-yaml"


@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ("a:\n\tb: 1\n", 2, "spaces, not tabs"),
        ("title: Plan: the second\n", 1, "quotation marks"),
        ("a: [1, 2\nb: 3\n", 2, "indentation"),
        ('title: "Plan\nperiod: 2022\n', 1, "opens and closes once"),
        ("a: 1\n  b: 2\n", 2, "quotation marks"),
    ],
)
def test_malformed_yaml_has_a_line_and_a_hint(text: str, line: int, hint: str) -> None:
    """The hint says what usually causes it."""
    found = only_problem(text)
    assert (found.code, found.place.line) == ("malformed-yaml", line)
    assert hint in found.hint


def test_a_control_character_is_malformed() -> None:
    """A stray byte from another program is reported, not passed on."""
    found = only_problem("a: 1\nbé: x\x01\n", first_line=2)
    assert (found.code, found.place.line, found.place.column) == ("malformed-yaml", 3, 6)
    assert found.hint == "Remove the invisible character."
    assert "\n" not in found.message


@pytest.mark.parametrize("text", ["? [a, b]\n: 1\n", "{a: 1}: 2\n"])
def test_a_key_is_plain_text(text: str) -> None:
    """Lists and mappings cannot be keys."""
    assert only_problem(text).code == "malformed-yaml"


@given(st.text(alphabet="ab:-[]{}'\"#&*!|> \n\t,?%@`~\\", max_size=60))
def test_any_text_gives_a_node_or_problems_with_a_line(text: str) -> None:
    """Whatever is written, nothing is raised."""
    node, problems = read_yaml(text, "a.yml")
    assert (node is None) == bool(problems)
    assert all(p.place.line >= 1 for p in problems)


@given(st.text(alphabet=st.characters(min_codepoint=32, exclude_characters="\x7f\ufeff"), min_size=1))
def test_a_quoted_text_comes_back_as_it_was(text: str) -> None:
    """Quotation marks protect every sign."""
    quoted = text.replace("'", "''")
    node, problems = read_yaml(f"key: '{quoted}'", "a.yml")
    if isinstance(node, Mapping) and not any(c in text for c in "\x85\u2028\u2029"):
        value = node.get("key")
        assert isinstance(value, Scalar)
        assert value.text == text
    else:
        assert problems or any(c in text for c in "\x85\u2028\u2029")
