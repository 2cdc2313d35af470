"""How many figures in sentences come from the data."""

import pytest

from tests.rules.desk import PLAN_OF_PAGES, passage
from tests.rules.plans import section
from tests.rules.whole import subject_of
from yjplan.rules.figures_bound import count_figures


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("In 2021-22, 434 children came, 29.7% of them in May 2021.", 2),
        ("It cost £2,581,512, or £1.2 million less.", 2),
        ("See section 14, appendix 3, table 2 and page 12 of the Act of 1998.", 0),
        ("Children aged 10 to 17, over 18 and up to 25 on 11 May 2022.", 0),
        ("From 1 April 2020 to 31 March, standard 3 and outcome 22.", 0),
        ("Three children of five.", 0),
        ("98 (37.4%) of 262 cases.", 3),
    ],
)
def test_figures_typed_are_numbers_that_measure_something(text: str, typed: int) -> None:
    """Years, dates, ages and numbers of sections are no figures; numbers in words are not seen."""
    slug = PLAN_OF_PAGES.sections[0].slug
    one = passage(text)
    rows = count_figures(PLAN_OF_PAGES, [type(one)(one.text, one.place, one.where, slug)])
    assert rows[0].typed == typed


def test_each_section_has_a_row_with_what_is_bound_and_what_is_typed() -> None:
    """Roles for figures, changes and comparisons are bound; terms are not."""
    subject = subject_of(
        section("It {change}`fte 2020 2023`, to {figure}`fte 2023` or 179. A {term}`Panel` met.\n")
    )
    rows = {row.section: row for row in count_figures(subject.plan, subject.passages)}
    assert [*rows] == [section.slug for section in subject.plan.sections]
    assert (rows["more"].title, rows["more"].typed, rows["more"].bound) == ("More", 1, 2)
    assert rows["more"].total == 3
    assert rows["performance"].bound == 2
