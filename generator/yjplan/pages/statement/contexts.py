"""What the template of the accessibility statement may know."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class LinkedFile:
    """A document elsewhere that a page leads to, in a format of its own."""

    title: str
    address: str
    details: str
    """As `PDF, 2 MB`."""
    plan: str
    """Title of the plan whose page leads there."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is not accessible."""

    what: str
    criterion: str
    """As `1.4.5 Images of text`; '' where it is not known."""
    instead: str
    until: str


@dataclass(frozen=True, slots=True)
class Gaps:
    """Everything that is not accessible for one reason."""

    heading: str
    anchor: str
    gaps: tuple[Gap, ...]
    documents: tuple[LinkedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """`pages/statement`: the accessibility statement."""

    scope: str
    run_by: str
    known: tuple[Gap, ...]
    """What readers should know first; the same as below, without what is exempt."""
    contact: str
    answer: str
    enforcement: str
    complaint_before: str
    advice_address: str
    advice_service: str
    complaint_after: str
    commitment: str
    status: str
    listed_below: str
    """'' where there is nothing to list."""
    reasons: tuple[Gaps, ...]
    prepared: str
    """'' where the site was never tested and no day is known."""
    tested: str
    """How it was tested; '' where it was not."""
    how: tuple[str, ...]
    modes: tuple[str, ...]


STATEMENT_TEMPLATES: dict[str, type[Any]] = {"pages/statement": Statement}
