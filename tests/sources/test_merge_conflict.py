"""A merge that was not finished is one problem a conflict; the rest of the file is read at its own lines."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.problems.overlay import PLAN, Example, lay_over
from yjplan.check import check_named
from yjplan.publish.settings import settings_for
from yjplan.sources.merge_conflict import take_conflicts_out

TWO = "<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> branch\n"


def found(text: str) -> tuple[str, list[tuple[str, int]]]:
    """What is left of a text, and the lines of the problems."""
    left, problems = take_conflicts_out(text, "a.yml")
    assert {p.code for p in problems} <= {"merge-conflict"}
    return left, [(p.hint, p.place.line) for p in problems]


def test_the_first_version_stays_at_its_line() -> None:
    """Signs and the other version are blank lines."""
    left, problems = found(f"a: 1\n{TWO}b: 2\n")
    assert left == "a: 1\n\nours\n\n\n\nb: 2\n"
    hint = "Keep what is right, and remove the rest with its lines of signs."
    assert problems == [(f"The first is line 3, the second line 5. {hint}", 2)]


def test_a_version_of_several_lines_or_of_none_is_named_so() -> None:
    """One side may have removed what the other changed."""
    (hint, _), *_ = found("<<<<<<< a\n1\n2\n||||||| c\n3\n=======\n>>>>>>> b\n")[1]
    assert hint.startswith("The first is lines 2 to 3, the second empty. Keep")


def test_each_conflict_is_one_problem() -> None:
    """At its first line."""
    assert [line for _, line in found(f"{TWO}\n{TWO}")[1]] == [1, 7]


def test_the_version_before_both_goes_too() -> None:
    """Git writes it between bars where it is set to."""
    text = TWO.replace("=======", "||||||| 1a2b3c\nbefore\n=======")
    assert found(text)[0] == "\nours\n\n\n\n\n\n"


def test_windows_line_ends_are_signs_too() -> None:
    """As an editor on Windows saves them."""
    assert [line for _, line in found(TWO.replace("\n", "\r\n"))[1]] == [1]


@pytest.mark.parametrize(
    "text",
    [
        "Title\n=======\n\nText.\n",
        "<<<<<<< HEAD\nours\n>>>>>>> branch\n",
        "=======\n<<<<<<< HEAD\n>>>>>>> branch\n",
        TWO.replace("<<<<<<<", "<<<<<<"),
        TWO.replace(">>>>>>>", ">>>>>>>>"),
        "\n".join(f"  {line}" for line in TWO.splitlines()),
    ],
)
def test_what_is_not_all_three_lines_in_their_order_is_none(text: str) -> None:
    """A heading that is underlined with equals signs stays a heading."""
    assert found(text) == (text, [])


def test_front_matter_below_the_first_sign_is_read() -> None:
    """As where both sides added the same file; keys stay at their lines."""
    text = "<<<<<<< HEAD\n---\ntitle: A\n---\nOurs.\n=======\n---\ntitle: B\n---\n>>>>>>> branch\n"
    assert found(text)[0].split("\n")[:5] == ["---", "", "title: A", "---", "Ours."]


@given(st.lists(st.sampled_from(["<<<<<<< a", "=======", ">>>>>>> b", "||||||| c", "---", "x"])))
def test_the_number_of_lines_never_changes(lines: list[str]) -> None:
    """Whatever stands there in whatever order, so that places stay right."""
    text = "\n".join(lines)
    left, problems = found(text)
    assert left.count("\n") == text.count("\n")
    assert bool(problems) is (left != text)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("13-forward.md", "More help comes earlier.", "Help comes."),
        ("plan.yml", "published: July 2026", "published: June 2026"),
        ("data/indicators.csv", None, None),
    ],
)
def test_a_conflict_in_any_kind_of_file_is_the_only_problem(
    tmp_path: Path, file: str, old: str | None, new: str | None
) -> None:
    """No cascade of others, and none from the blanked lines."""
    lay_over([], tmp_path / "content")
    path = tmp_path / "content" / PLAN / file
    text = path.read_text("utf-8")
    old = old or text.rstrip("\n").split("\n")[-1]
    path.write_text(text.replace(old, f"<<<<<<< HEAD\n{old}\n=======\n{new or old}\n>>>>>>> b"), "utf-8")
    found_in_check = check_named(settings_for(tmp_path), ()).report.problems
    line = text[: text.index(old)].count("\n") + 1
    assert [(p.code, p.place.line) for p in found_in_check] == [("merge-conflict", line)]


def test_a_whole_section_that_was_added_twice_is_one_problem(tmp_path: Path) -> None:
    """Front matter and all."""
    body = "---\ntitle: More\nsummary: What this is about.\n---\nWe meet.\n"
    text = f"<<<<<<< HEAD\n{body}=======\n{body}>>>>>>> b\n"
    lay_over([Example("17-more.md", text)], tmp_path / "content")
    found_in_check = check_named(settings_for(tmp_path), ()).report.problems
    assert [(p.code, p.place.line) for p in found_in_check] == [("merge-conflict", 1)]
