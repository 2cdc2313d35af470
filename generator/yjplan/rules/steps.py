"""The steps of a plan's life: draft, agreed by the board, submitted, approved, published, withdrawn."""

from collections.abc import Iterator

from yjplan.figures.months import long_date
from yjplan.plan.models import State, Step
from yjplan.problems import Place, Problem, problem
from yjplan.rules.subject import Family, Rule, Subject
from yjplan.sources.nodes import place_at

_ORDER = tuple(State)


def check(subject: Subject) -> Iterator[Problem]:
    """Steps stand in their order, each on or after the day of the one before, and end at the plan's state."""
    model = subject.plan.model
    for n, (before, after) in enumerate(zip(model.steps, model.steps[1:], strict=False), 1):
        if message := _clash(before, after):
            hint = "Put the steps in the order in which they happened, and check their days."
            yield problem("state-out-of-order", _place(subject, "steps", n), message, hint)
    if model.steps and model.steps[-1].state is not model.state:
        last = model.steps[-1].state
        message = f"The state is '{model.state}', but the last step is '{last}'."
        hint = f"Add the step that made it '{model.state}', or write 'state: {last}'."
        yield problem("state-out-of-order", _place(subject, "state"), message, hint)


def _clash(before: Step, after: Step) -> str:
    if _ORDER.index(after.state) <= _ORDER.index(before.state):
        return f"'{after.state}' does not come after '{before.state}'."
    if after.on < before.on:
        days = long_date(after.on), long_date(before.on)
        return f"'{after.state}' on {days[0]} lies before '{before.state}' on {days[1]}."
    return ""


def _place(subject: Subject, *path: str | int) -> Place:
    node = subject.plan.raw.nodes.get("plan.yml")
    return place_at(node, path) if node else subject.plan.raw.place("plan.yml")


STEPS = Rule(Family.DATES, ("state-out-of-order",), check)
