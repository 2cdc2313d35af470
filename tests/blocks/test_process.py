"""Process: steps in order."""

from tests.blocks.reading import all_problems, published, texts
from tests.blocks.rendering import rendered
from yjplan.blocks.process import PROCESS


def test_steps_are_an_ordered_list_with_roles_and_limits() -> None:
    """The list counts by itself."""
    assert all_problems(PROCESS) == []
    html = rendered(PROCESS)
    assert html.startswith('<ol class="yj-steps">')
    assert "<p>By: Duty officer. Within: 1 working day.</p>" in html
    assert html.count("<li>") == 3


def test_a_role_or_a_limit_may_stand_alone() -> None:
    """A full stop at the end is not doubled."""
    assert "<p>Within: 2 days.</p>" in rendered(
        PROCESS, "title: P\nsteps:\n  - {step: Read, within: 2 days.}\n"
    )
    html = rendered(PROCESS, "title: P\nsteps:\n  - {step: Read, by: Clerk, note: In writing.}\n")
    assert "<p>By: Clerk.</p> <p>In writing.</p>" in html


def test_the_data_numbers_the_steps() -> None:
    """One row each step."""
    (table,) = published(PROCESS)
    assert texts(table)[0] == ["1", "Read the referral", "Duty officer", "1 working day", ""]
