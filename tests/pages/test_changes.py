"""What is told of figures that are not what they were in the edition before."""

from typing import Any

from yjplan.pages.editions.changes import Published, compare_plans

Figure = tuple[str, str, int | None]
"""Group of children, period, and the number; None where it is withheld."""


def published(*figures: Figure) -> Published:
    """A plan with one indicator."""
    series: list[dict[str, Any]] = [
        {
            "area_name": "Westmere",
            "role": "own",
            "group": group,
            "source": "board",
            "values": [{"period": {"label": period}, "figure": _figure(number)}],
        }
        for group, period, number in figures
    ]
    indicator = {"id": "custody", "name": "Custody", "series": series}
    return Published({"sections": [], "blocks": [], "indicators": [indicator]}, {})


def _figure(number: int | None) -> dict[str, Any]:
    if number is None:
        return {"value": None, "text": "[c]", "marks": ["[c]"]}
    return {"value": number, "text": str(number)}


def told(before: Published, after: Published) -> list[str]:
    """What is said of figures."""
    return [words for change in compare_plans(before, after).indicators for words in change.details]


def test_each_group_of_children_is_compared_with_itself() -> None:
    """Two groups of one area and period are two figures."""
    before = published(("", "2025", 30), ("girls", "2025", 12), ("boys", "2025", 18))
    after = published(("", "2025", 31), ("girls", "2025", 13), ("boys", "2025", 18))
    assert told(before, after) == ["Westmere, 2025: 31, was 30", "Westmere, girls, 2025: 13, was 12"]


def test_a_figure_that_is_withheld_now_is_not_told() -> None:
    """A correction that hides a small number does not print it once more."""
    assert told(published(("", "2025", 3)), published(("", "2025", None))) == ["Westmere, 2025: [c]"]


def test_new_and_lost_figures_are_named() -> None:
    """A year that was taken out is a change as well."""
    before, after = (
        published(("", "2023", 30), ("", "2024", 20)),
        published(("", "2024", 20), ("", "2025", 10)),
    )
    assert told(before, after) == ["Westmere, 2025: 10 (new)", "Westmere, 2023: no longer there"]
