"""What the packs hold."""

from typing import Literal

from yjplan.sources.models import Model, Words, YesNo


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
    kind: Literal["nation", "region", "family", "neighbours", "authority", "council"]


class Areas(Model):
    """The areas every plan knows."""

    areas: tuple[Area, ...]


class IndicatorEntry(Model):
    """One indicator as packs and plans write it."""

    id: Words
    name: Words
    unit: Words
    direction: Literal["lower is better", "higher is better", "no direction"] = "no direction"
    definition: str = ""
    numerator: str = ""
    denominator: str = ""
    status: Literal["verified", "unverified"] = "unverified"
    origin: str = ""


class IndicatorEntries(Model):
    """A list of indicators: the pack's, or a plan's own."""

    indicators: tuple[IndicatorEntry, ...]
