"""What an action of a plan is: who does what by when, how success is seen, how far it is."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator

from yjplan.figures.months import long_date, month_year
from yjplan.figures.tables import Status, Tone
from yjplan.languages import say, to_say
from yjplan.sources.models import Day, Model, Words, WordsList, listed


class ActionStatus(StrEnum):
    """How far an action is."""

    NOT_STARTED = "not started"
    ON_TRACK = "on track"
    DELAYED = "delayed"
    COMPLETED = "completed"
    CARRIED_OVER = "carried over"
    STOPPED = "stopped"

    @property
    def shown(self) -> Status:
        """In words, with the tone that gives the words a shape."""
        return Status(say(_SHOWN[self]), _TONES.get(self, Tone.NEUTRAL))


_SHOWN = {
    ActionStatus.NOT_STARTED: to_say("Not started"),
    ActionStatus.ON_TRACK: to_say("On track"),
    ActionStatus.DELAYED: to_say("Delayed"),
    ActionStatus.COMPLETED: to_say("Completed"),
    ActionStatus.CARRIED_OVER: to_say("Carried over"),
    ActionStatus.STOPPED: to_say("Stopped"),
}
_TONES = {
    ActionStatus.NOT_STARTED: Tone.NOT_STARTED,
    ActionStatus.ON_TRACK: Tone.ON_TRACK,
    ActionStatus.DELAYED: Tone.LATE,
    ActionStatus.COMPLETED: Tone.DONE,
}


class Progress(Model):
    """One report on how far an action is."""

    date: Day | None = None
    """When it was reported; absent where the plan does not say."""
    text: Words

    @property
    def line(self) -> str:
        """With its date, where it has one: `1 June 2022: the policy is in use`."""
        return f"{long_date(self.date)}: {self.text}" if self.date else self.text


def _reports(value: object) -> object:
    items = listed(value)
    return (
        [{"text": item} if isinstance(item, str) else item for item in items]
        if isinstance(items, list)
        else items
    )


class Action(Model):
    """One row of an action plan: an outcome with everything that is done for it."""

    id: Words
    """As printed, or a number of our own: `1.4`. One that only counts on from its priority's id, as
    `volunteers-2`, is a key: readers see the numbers of priority and action in its place."""
    outcome: str = ""
    """What should be different."""
    actions: WordsList
    """What is done."""
    measures: WordsList = ()
    """How success is seen."""
    owner: WordsList = ()
    """Roles that answer for it; never a person's name."""
    due: Day | None = None
    due_text: str = ""
    """The date as the plan words it, where it is not a day: `Ongoing`, `Each quarter`."""
    status: ActionStatus | None = None
    progress: Annotated[tuple[Progress, ...], BeforeValidator(_reports)] = ()
    standard: str = ""
    """The national standard or guidance heading that it answers."""
    source: str = ""
    """The recommendation, audit or plan that it comes from."""
    note: str = ""

    @property
    def due_words(self) -> str:
        """The date as readers see it; a text beside a day follows it."""
        if self.due and self.due_text.startswith("printed as") and (self.due + timedelta(days=1)).day == 1:
            return month_year(self.due)  # the source prints a month; its last day is only for sorting
        day = long_date(self.due) if self.due else ""
        return f"{day} ({self.due_text})" if day and self.due_text else day or self.due_text

    @property
    def dates(self) -> tuple[date, ...]:
        """The days on which progress was reported."""
        return tuple(report.date for report in self.progress if report.date)


class Priority(Model):
    """Actions with one aim."""

    id: Words
    title: Words
    aim: WordsList = ()
    lead: str = ""
    """The role that answers for all of it, where the actions name none."""
    note: WordsList = ()
    actions: tuple[Action, ...]
