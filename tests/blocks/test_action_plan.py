"""Action plans: grouped by priority, with owners, dates, measures and status."""

import pytest

from tests.blocks.reading import all_problems, codes, published, read_block, texts, viewed
from tests.blocks.rendering import rendered
from yjplan.blocks.action_plan import ACTION_PLAN, ActionPlanShown
from yjplan.blocks.kind import PlanFacts
from yjplan.figures.period_text import parse_period
from yjplan.figures.tables import Tone

FACTS = PlanFacts(parse_period("2022-23"))
RIGHT = {"actions": "Do it", "measures": "It is done", "owner": "Head of service", "due-text": "Each quarter"}


def plan(*rows: dict[str, str], head: str = "", priority: str = "") -> str:
    """A plan of one priority; each row changes or, with '', leaves out keys of a right one."""
    text = f"title: Actions\n{head}priorities:\n  - id: one\n    title: Prevention\n{priority}    actions:\n"
    for n, row in enumerate(rows, 1):
        values = {"id": f'"1.{n}"', **RIGHT, **row}
        lines = [f"{key}: {value}" for key, value in values.items() if value]
        text += f"      - {lines[0]}\n" + "".join(f"        {line}\n" for line in lines[1:])
    return text


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(ACTION_PLAN, facts=FACTS) == []


def test_each_priority_is_a_table_of_cards() -> None:
    """Columns that no action uses are left out."""
    (table,) = published(ACTION_PLAN)
    assert table.id == "action-plan-prevention"
    assert table.cards
    headings = [column.heading for column in table.columns]
    assert headings == [
        "Ref",
        "Outcome",
        "Action",
        "Measure of success",
        "Owner",
        "Due",
        "Status",
        "Progress",
    ]
    assert texts(table)[0][2] == "Open a panel that decides with the police / Tell schools how to refer"


def test_rows_can_be_found_by_priority_owner_status_and_date() -> None:
    """An action with two owners is found under both; a date is found by its month."""
    (table,) = published(ACTION_PLAN)
    assert table.rows[1].keys == (
        ("priority", "Fewer children enter the justice system"),
        ("owner", "Operations manager"),
        ("owner", "Police inspector"),
        ("status", "On track"),
        ("due", "Each quarter"),
    )
    assert table.rows[0].keys[-1] == ("due", "September 2022")
    assert [label for _, label in table.filters] == ["Priority", "Owner", "Status", "Due"]


@pytest.mark.parametrize(
    ("key", "code"),
    [("owner", "missing-owner"), ("due-text", "missing-due"), ("measures", "missing-measure")],
)
def test_what_one_action_lacks_is_reported_at_that_action(key: str, code: str) -> None:
    """A note on the row answers it; a note on the plan does not."""
    (found,) = all_problems(ACTION_PLAN, plan({}, {key: ""}, head="note: A note.\n"))
    assert (found.code, found.place.path) == (code, "priorities[1].actions[2]")
    assert all_problems(ACTION_PLAN, plan({}, {key: "", "note": "The plan gives none."})) == []


@pytest.mark.parametrize(
    ("key", "code"),
    [("owner", "missing-owner"), ("due-text", "missing-due"), ("measures", "missing-measure")],
)
def test_what_all_actions_lack_is_reported_once(key: str, code: str) -> None:
    """A plan that never names owners gets one problem, and one note answers it."""
    rows = ({key: ""}, {key: ""}, {key: ""})
    assert codes(all_problems(ACTION_PLAN, plan(*rows))) == [code]
    assert all_problems(ACTION_PLAN, plan(*rows, head="note: The plan gives none.\n")) == []


def test_the_lead_of_a_priority_answers_for_its_actions() -> None:
    """Owners need not be repeated in each row."""
    assert all_problems(ACTION_PLAN, plan({"owner": ""}, {}, priority="    lead: Head of service\n")) == []


def test_a_date_outside_the_plan_is_reported() -> None:
    """The last day of the period is inside it."""
    rows = ({"due": "2022-09-30"}, {"due": "2023-03-31"}, {"due": "2023-04-01"})
    (found,) = all_problems(ACTION_PLAN, plan(*rows), facts=FACTS)
    assert (found.code, found.place.path) == ("due-outside-period", "priorities[1].actions[3]")
    assert all_problems(ACTION_PLAN, plan(*rows)) == []


def test_an_old_plan_shown_in_a_new_one_needs_one_note() -> None:
    """Where all dates lie outside, the plan's own note answers."""
    rows = ({"due": "2021-09-30"}, {"due": "2021-12-31"})
    assert codes(all_problems(ACTION_PLAN, plan(*rows), facts=FACTS)) == ["due-outside-period"]
    assert all_problems(ACTION_PLAN, plan(*rows, head="note: A plan of 2021.\n"), facts=FACTS) == []


def test_progress_after_the_end_of_the_plan_is_reported() -> None:
    """A slip of the year is caught; progress without a date is not judged."""
    rows = (
        {"progress": "[{date: 2022-06-01, text: Begun.}]"},
        {"progress": "[{date: 2024-06-01, text: Begun.}]"},
        {"progress": "Begun."},
    )
    (found,) = all_problems(ACTION_PLAN, plan(*rows), facts=FACTS)
    assert (found.code, found.place.path) == ("progress-from-the-future", "priorities[1].actions[2]")


def test_an_id_stands_once_in_the_whole_plan() -> None:
    """Text and recommendations point at actions by their id."""
    assert codes(all_problems(ACTION_PLAN, plan({}, {"id": '"1.1"'}))) == ["duplicate-id"]


def test_an_unknown_status_is_refused() -> None:
    """The message lists the words that are known."""
    (found,) = all_problems(ACTION_PLAN, plan({"status": "doing well"}))
    assert found.code == "unknown-value"
    assert "'on track'" in found.message


def test_a_date_that_does_not_exist_is_refused_at_its_line() -> None:
    """31 June is a slip."""
    block, _, problems = read_block(ACTION_PLAN, plan({"due": "31 June 2022"}))
    assert block is None
    assert [(p.code, p.place.path) for p in problems] == [("impossible-date", "priorities[1].actions[1].due")]


def test_statuses_are_counted_in_words() -> None:
    """The view counts them in a fixed order and says what the plan means by each."""
    rows = [{"status": status} for status in ("completed", "delayed", "completed", "")]
    context = viewed(ACTION_PLAN, plan(*rows, head="statuses: {delayed: Work is behind}\n")).context
    assert isinstance(context, ActionPlanShown)
    assert [(c.status.words, c.number, c.meaning) for c in context.counts] == [
        ("Delayed", 1, "Work is behind"),
        ("Completed", 2, ""),
    ]
    assert (context.without_status, context.total) == (1, 4)
    assert [c.status.tone for c in context.counts] == [Tone.LATE, Tone.DONE]


def test_progress_is_shown_with_its_date() -> None:
    """A plain text may stand for a report without one."""
    text = plan({"progress": "[{date: 2022-06-01, text: Begun.}, Half done.]"})
    (table,) = published(ACTION_PLAN, text)
    assert texts(table)[0][-1] == "1 June 2022: Begun. / Half done."


def test_the_page_says_how_far_the_actions_are_before_it_lists_them() -> None:
    """Status is a word with a shape; the aim stands over its table."""
    html = rendered(ACTION_PLAN)
    assert '<span class="yj-tag yj-tag--done">Completed</span> 1 of 2 actions' in html
    assert html.index("1 of 2 actions") < html.index("First time entrants fall") < html.index("<table")
    assert 'data-f-owner="Operations manager|Police inspector"' in html
