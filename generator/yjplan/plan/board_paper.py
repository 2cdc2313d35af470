"""What `plan.yml` says of the board's meeting: its day, and what the board is asked to decide there."""

from typing import Annotated

from pydantic import AfterValidator, field_validator

from yjplan.sources.models import Day, Model, Words, fault

LONGEST_ASK = 120
LONGEST_REASON = 160
MOST_ASKS = 5
"""The board's page prints on two sides of A4; these keep the first of them open for the rest."""


def _ask(text: str) -> str:
    return _short(text, LONGEST_ASK)


def _reason(text: str) -> str:
    return _short(text, LONGEST_REASON)


def _short(text: str, longest: int) -> str:
    if len(text) > longest:
        message = f"This has {len(text)} signs; the board's page has room for {longest}."
        raise fault("wrong-type", message, "Say it shorter, and name the section that says the rest.")
    return text


class Ask(Model):
    """One thing that the board is asked to decide."""

    ask: Annotated[Words, AfterValidator(_ask)]
    """As a decision: `Agree that £40,000 goes to the mentoring scheme`."""
    why: Annotated[str, AfterValidator(_reason)] = ""
    """The reason in a sentence or two."""
    section: str = ""
    """File of the section that says more: `06-resources.md`."""


class BoardPaper(Model):
    """What the board's page needs beyond the plan itself."""

    meeting: Day | None = None
    """The day of the meeting; what is overdue is counted on it."""
    asks: tuple[Ask, ...] = ()

    @field_validator("asks")
    @classmethod
    def _few(cls, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
        if len(asks) > MOST_ASKS:
            message = f"There are {len(asks)} asks; the board's page has room for {MOST_ASKS}."
            raise fault("wrong-type", message, "Put those that belong together into one.")
        return asks
