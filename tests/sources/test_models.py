"""Fields read what authors write and nothing that Python would read into it."""

import pytest

from yjplan.sources.models import Day, Model, Whole, check_model
from yjplan.sources.yaml_text import read_yaml


class Sample(Model):
    """A date and a number."""

    day: Day | None = None
    number: Whole | None = None


def read(text: str) -> tuple[Sample | None, list[str]]:
    """The sample, or the codes of what is wrong with it."""
    node, problems = read_yaml(text, "a.yml")
    assert node is not None, problems
    model, found = check_model(Sample, node)
    return model, [p.code for p in found]


@pytest.mark.parametrize("text", ["2022-04-01", "1 April 2022", "01 april 2022"])
def test_a_date_has_two_forms(text: str) -> None:
    """As numbers, or in words."""
    model, problems = read(f"day: {text}\n")
    assert problems == []
    assert model is not None
    assert str(model.day) == "2022-04-01"


@pytest.mark.parametrize(
    "text",
    [
        *("2026-W01-1", "20220401", "2022-02-30", "2022-4-1", "0000-01-01", "1 April", "32 May 2022"),
        *(
            "99999999999999999999 May 2022",
            "1 May 99999999999999999999",
            "²1 May 2022",
            "１ May 2022",
            "1 May 0000",
        ),
    ],
)
def test_what_is_no_date_is_not_guessed(text: str) -> None:
    """Other spellings, other digits, days that are not there, numbers beyond all years."""
    assert read(f"day: {text}\n") == (None, ["impossible-date"])


@pytest.mark.parametrize(("text", "number"), [("12", 12), ("-3", -3), ("007", 7)])
def test_a_whole_number_is_digits(text: str, number: int) -> None:
    """With a sign where it is needed."""
    model, _ = read(f"number: {text}\n")
    assert model is not None
    assert model.number == number


@pytest.mark.parametrize("text", ["1_0", "1.0", "+5", "１２", "1e3", "twelve", "9" * 5000])
def test_other_spellings_of_numbers_are_refused(text: str) -> None:
    """Python would read some of them."""
    assert read(f"number: {text}\n") == (None, ["wrong-type"])
