"""A page before it is rendered: a title and its parts in order."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Html:
    """A piece of finished, safe HTML."""

    html: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its address; it goes into the contents list."""

    level: int
    text: str
    anchor: str
    language: str = ""
    """Its tag where it is not the page's."""


@dataclass(frozen=True, slots=True)
class Fill:
    """A template with its context."""

    template: str
    """Below `templates/`, without `.html.jinja`."""
    context: Any
    """A frozen dataclass; its fields are the names the template may use."""


Part = Html | Heading | Fill


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a site."""

    path: str
    """Folder below the site's project: '' for its first page, `resources-and-services`."""
    title: str
    description: str
    """One line for lists and search engines."""
    parts: tuple[Part, ...]
    nav: str = ""
    """What the navigation calls it; the title when absent."""
    group: str = ""
    """The group of pages that it belongs to in the navigation; '' for none."""
    gathers: bool = False
    """True where it only gathers what other pages say: not in the navigation, and not found by a search."""
