"""Text that was damaged on its way."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.desk import found_in
from yjplan.rules.damaged_text import DAMAGED_TEXT


@pytest.mark.parametrize(
    "text",
    [
        "The childâ€™s voice.",
        "Cost: Â£200.",
        "A cafÃ© visit.",
        "Lost � letter.",
        "An oﬃce.",
        "A soft\xadhyphen.",
        "No\u200bwidth.",
        "Tea &amp; cake.",
        "Bell \x07 rings.",
    ],
)
def test_a_wrong_text_is_reported(text: str) -> None:
    """Each is reported once, with a hint."""
    found = found_in(DAMAGED_TEXT, f"All is well.\n\n{text}")
    assert [problem.place.line for problem in found] == [3]
    assert found[0].message.endswith(".")
    assert found[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "The child’s voice costs £200 – a café visit.",
        "A & B; C.",
        "São Paulo is far.",
        "Ysgol Gynradd Tŷ Ddewi.",
        "R&D; and more.",
    ],
)
def test_a_right_text_is_left_alone(text: str) -> None:
    """Right texts that look alike stay silent."""
    assert found_in(DAMAGED_TEXT, text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "The childâ€™s voice.",
                "Cost: Â£200.",
                "A cafÃ© visit.",
                "Lost � letter.",
                "An oﬃce.",
                "A soft\xadhyphen.",
            ]
        )
        | st.text(max_size=40),
        max_size=6,
    ).map(" ".join)
)
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_rule(text: str) -> None:
    """Whatever stands in a section, the rule ends and names a place in the file."""
    assert all(problem.place.file == "a.md" for problem in found_in(DAMAGED_TEXT, text))
