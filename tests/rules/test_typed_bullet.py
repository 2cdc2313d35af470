"""Lists made with signs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.typed_bullet import TYPED_BULLET


@pytest.mark.parametrize(
    "text",
    [
        "• Panels meet.",
        "✓ Done.",
        "😀 Great.",
        "  ▪ Panels meet.",
        "\uf0b7 Panels meet.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Each is reported once, with a hint."""
    found = found_in(TYPED_BULLET, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "Panels · meet.",
        "A • in the middle.",
        "- Panels meet.",
        "£5 is paid.",
        "“Quoted” words.",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(TYPED_BULLET, text) == []


@given(
    st.lists(
        st.sampled_from(["• Panels meet.", "✓ Done.", "😀 Great.", "  ▪ Panels meet.", "\uf0b7 Panels meet."])
        | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(TYPED_BULLET, text))
