"""Check the board's asks against the rest of the plan."""

from collections.abc import Iterator

from yjplan.plan.plan import Plan
from yjplan.problems import Problem, nearest, problem
from yjplan.sources.nodes import place_at


def check_board_paper(plan: Plan) -> Iterator[Problem]:
    """Every section that an ask names is there."""
    files = [section.file for section in plan.sections]
    node = plan.raw.nodes.get("plan.yml")
    for number, ask in enumerate(plan.model.board.asks):
        if ask.section and ask.section not in files:
            path = ("board", "asks", number, "section")
            place = place_at(node, path) if node else plan.raw.place("plan.yml")
            message = f"The plan has no section '{ask.section}'."
            yield problem("broken-link", place, message, nearest(ask.section, files))
