"""Risk registers: scores that follow, a grid, a table of cards."""

from tests.blocks.reading import all_problems, codes, published, texts, viewed
from tests.blocks.rendering import rendered
from yjplan.blocks.risk_register import RISK_REGISTER, RiskRegisterShown

TEXT = """\
title: Risks
risks:
  - {id: R1, risk: Less money, likelihood: 4, impact: 5, score: 20, owner: Head of service}
  - {id: R2, risk: Staff leave, likelihood: 3, impact: 3, owner: [Head of service, Board]}
  - {id: R3, risk: No data, owner: Analyst}
"""


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(RISK_REGISTER) == []


def test_a_score_is_likelihood_times_impact() -> None:
    """A wrong one is reported at the score; a note answers it."""
    (found,) = all_problems(RISK_REGISTER, TEXT.replace("score: 20", "score: 12"))
    assert (found.code, found.place.path) == ("score-does-not-follow", "risks[1].score")
    assert "4 x 5 is 20" in found.message
    assert all_problems(RISK_REGISTER, TEXT.replace("score: 20", "score: 12, note: So in the source")) == []


def test_a_score_that_is_not_printed_is_worked_out() -> None:
    """The column is there as soon as one risk has a score; a risk without one has an empty cell."""
    (table,) = published(RISK_REGISTER, TEXT)
    assert [row[4] for row in texts(table)] == ["20", "9", ""]


def test_a_step_outside_the_scale_is_refused() -> None:
    """The scale has five steps."""
    (found,) = all_problems(RISK_REGISTER, TEXT.replace("likelihood: 4", "likelihood: 6"))
    assert (found.code, found.hint) == ("unknown-value", "Write a whole number from 1 to 5.")


def test_risks_without_an_owner_are_one_problem() -> None:
    """It names them; a note on the register or on the risk answers it."""
    text = TEXT.replace(", owner: Analyst", "")
    (found,) = all_problems(RISK_REGISTER, text)
    assert found.code == "missing-owner"
    assert "'R3'" in found.message
    assert all_problems(RISK_REGISTER, text + "note: Owners follow.\n") == []


def test_ids_stand_once() -> None:
    """The grid points at risks by id."""
    assert codes(all_problems(RISK_REGISTER, TEXT.replace("id: R2", "id: r1"))) == ["duplicate-id"]


def test_the_grid_holds_each_risk_in_its_square() -> None:
    """Rows go from the highest likelihood down, squares from the lowest impact up."""
    context = viewed(RISK_REGISTER, TEXT).context
    assert isinstance(context, RiskRegisterShown)
    assert [row.likelihood for row in context.grid] == [5, 4, 3, 2, 1]
    assert context.grid[1].squares[4].risks == ("R1",)
    assert context.grid[1].squares[4].level == "high"
    assert (context.grid[2].squares[2].risks, context.grid[2].squares[2].level) == (("R2",), "medium")


def test_there_is_no_grid_without_likelihood_and_impact() -> None:
    """Registers that only list risks stay lists."""
    text = "title: Risks\nrisks:\n  - {id: R1, risk: Less money, controls: [Look for more], owner: Board}\n"
    context = viewed(RISK_REGISTER, text).context
    assert isinstance(context, RiskRegisterShown)
    assert context.grid == ()
    assert [column.heading for column in published(RISK_REGISTER, text)[0].columns] == [
        "Ref",
        "Risk",
        "What is done",
        "Owner",
    ]


def test_the_page_shows_the_grid_over_the_table() -> None:
    """Headings of the grid say what their numbers are to those who hear them."""
    html = rendered(RISK_REGISTER, TEXT)
    assert '<th scope="row"><span class="yj-hidden">Likelihood </span>4</th>' in html
    assert '<td class="is-high">R1</td>' in html
    assert html.index("yj-grid-5x5") < html.index("yj-table")
    assert "yj-grid-5x5" not in rendered(
        RISK_REGISTER, "title: A\nrisks: [{id: R1, risk: B, owner: Board}]\n"
    )
