"""How many rows a list has, in words."""

import pytest

from tests.problems.overlay import Example
from tests.rules.plans import section
from tests.rules.whole import found_in_plan
from yjplan.rules.rows_said import ROWS_SAID

RISKS = Example(
    "risks.yml",
    "title: Risks\nrisks:\n"
    "  - {id: R1, risk: Less money, owner: Chair}\n  - {id: R2, risk: Less time, owner: Chair}\n",
)
BLOCK = "\n\n:::{risk-register} risks.yml\n:::\n"


@pytest.mark.parametrize(
    "text", ["Three risks to the plan.", "The 5 risks are these.", "The register has three risks."]
)
def test_a_wrong_number_is_reported_at_its_line(text: str) -> None:
    """The register has two rows."""
    found = found_in_plan(ROWS_SAID, section(f"All is well.\n\n{text}{BLOCK}"), RISKS)
    assert found == [("rows-miscounted", "17-more.md", 7)]


@pytest.mark.parametrize(
    "text",
    [
        "Two risks to the plan.",
        "The register has 2 risks.",
        "Three risks have gone since last year.",
        "Of these, three risks are new.",
        "Three members sit on it.",
        "Three risks of the list are new.",
    ],
)
def test_a_right_number_or_another_one_is_left_alone(text: str) -> None:
    """What counts something else is not the number of rows."""
    assert found_in_plan(ROWS_SAID, section(f"{text}{BLOCK}"), RISKS) == []


def test_two_registers_in_one_section_are_left_alone() -> None:
    """Nobody knows which of the two is meant."""
    body = f"Three risks to the plan.{BLOCK}\n:::{{risk-register}} more.yml\n:::\n"
    more = Example("more.yml", RISKS.body)
    assert found_in_plan(ROWS_SAID, section(body), RISKS, more) == []
