"""What the template of the search page may know."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WayLink:
    """A plan or inspection that can be read without a search."""

    scope: str
    """Its folder below the site, by which a search box names it: `northamptonshire/2022-23`."""
    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Way:
    """One authority, with its plans and inspections."""

    id: str
    name: str
    address: str
    links: tuple[WayLink, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """`pages/search`: the page with the results."""

    ways: tuple[Way, ...]
    root: str
    """The way from the page to the root of the site: `../`."""
    index: str
    """The way from the page to the script of the index."""
    words: str
    """What the script of the page says, by name, as JSON; numbers in each form that the language has."""


SEARCH_TEMPLATES = {"pages/search": SearchPage}
"""The template, with what it is filled with."""
