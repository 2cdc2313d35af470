"""What the packs hold."""

from typing import Literal

from yjplan.sources.models import Model, Whole, Words, WordsList, YesNo


class Heading(Model):
    """One heading that the guidance of a year asks for."""

    id: Words
    title: Words
    page: int | None = None
    """Page of the guidance, where it is known."""
    level: int = 1
    appendix: YesNo = False


class Guidance(Model):
    """The headings the Youth Justice Board required in one year."""

    year: Words
    status: Literal["verified", "unverified"]
    source: Words
    headings: tuple[Heading, ...]

    def heading(self, name: str) -> Heading | None:
        """The heading of that id, or None."""
        return next((h for h in self.headings if h.id == name), None)


class Area(Model):
    """A place whose figures may stand beside the service's."""

    id: Words
    name: Words
    kind: Literal["nation", "region", "sub-region", "family", "neighbours", "authority", "council", "target"]
    aliases: WordsList = ()
    """Other spellings in published tables."""


class Areas(Model):
    """The areas every plan knows."""

    areas: tuple[Area, ...]


class Wording(Model):
    """What the published wording of one year counts, in our words."""

    year: Words
    """The year it was published."""
    says: Words
    source: Words


class IndicatorEntry(Model):
    """One indicator as packs and plans write it."""

    id: Words
    name: Words
    group: str = ""
    """The family it belongs to, a heading of overview pages; '' for the plan's own."""
    unit: Words
    multiplier: Whole | None = None
    """What a rate is a rate of: 100 for per cent, 100,000 for a rate per 100,000. It must be the unit's."""
    direction: Literal["lower is better", "higher is better", "no direction"] = "no direction"
    definition: str = ""
    numerator: str = ""
    """What is counted."""
    denominator: str = ""
    """What it is divided by; '' for a plain count."""
    breakdowns: WordsList = ()
    """What it is published by: `age`, `ethnicity`, `sex`, `council` and so on."""
    period: str = ""
    """The periods it is published for, in words."""
    source_system: str = ""
    """Whose records it is taken from."""
    since: str = ""
    """The first period that is published; '' where that is not known."""
    wordings: tuple[Wording, ...] = ()
    """Where the published wording changed, each with its year; the oldest first."""
    status: Literal["verified", "partly", "unverified"] = "unverified"
    """Whether the definition was read in a public source."""
    unverified: str = ""
    """What of it was not; '' where all was, and for a plan's own indicators."""
    origin: str = ""
    """Where the definition comes from."""


class IndicatorEntries(Model):
    """A list of indicators: the pack's, or a plan's own."""

    indicators: tuple[IndicatorEntry, ...]
