"""Required sections that are there in name only, or stand out of the guidance's order."""

from pathlib import Path

import pytest

from tests.problems.overlay import Example
from tests.rules.plans import found, section

FRONT = "---\ntitle: {}\nsummary: A summary.\nguidance: {}\n---\n"
LONG = section("The service works with children and their families. " * 80)


def resources(body: str) -> Example:
    """The section about resources."""
    return Example("06-resources.md", FRONT.format("Resources", "resources-and-services") + body)


def files_of(folder: Path, code: str, *files: Example) -> set[str]:
    """In which files a code is reported."""
    return {file for file, _, _ in found(folder, code, *files)}


def test_a_section_of_a_few_words_is_reported_at_its_heading(tmp_path: Path) -> None:
    """At the line that names the heading of the guidance."""
    hits = found(tmp_path, "thin-section", LONG, resources("Five partners pay.\n"))
    assert [line for file, line, _ in hits if file == "06-resources.md"] == [4]


@pytest.mark.parametrize(
    "body", ["Five partners pay for it all. " * 6, "See [the aims](01-introduction.md#our-aims).\n"]
)
def test_enough_words_or_something_beside_them_are_left_alone(body: str, tmp_path: Path) -> None:
    """A link, a table or a chart may be the answer."""
    assert "06-resources.md" not in files_of(tmp_path, "thin-section", LONG, resources(body))


def test_nothing_of_a_sketch_is_thin(tmp_path: Path) -> None:
    """A plan of fewer than 500 words is not finished."""
    assert files_of(tmp_path, "thin-section", resources("Five partners pay.\n")) == set()


def test_the_section_that_moved_is_reported_and_not_those_around_it(tmp_path: Path) -> None:
    """The fewest sections that would have to move."""
    gone = Example("03-child-first.md", "", absent=True)
    moved = Example("12a-child-first.md", FRONT.format("Child First", "child-first") + "Near home.\n")
    ((file, line, message),) = found(tmp_path, "misplaced-section", gone, moved)
    assert (file, line) == ("12a-child-first.md", 4)
    assert "before" in message


def test_an_appendix_may_stand_anywhere(tmp_path: Path) -> None:
    """Plans number appendices as they like."""
    front = FRONT.format("Staffing", "appendix-staffing").replace("---\n", "---\npart: appendix\n", 1)
    gone = Example("15-staffing.md", "", absent=True)
    assert (
        files_of(tmp_path, "misplaced-section", gone, Example("00-staffing.md", f"{front}Twelve.\n")) == set()
    )
