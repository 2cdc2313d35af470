"""What is wrong with the markup of one page; each rule gives sentences."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from tests.browser.markup import Markup

_LISTS_OF_IDS = ("aria-labelledby", "aria-describedby", "aria-controls", "headers")
_MADE_BY_SCRIPT = frozenset({"yj-versions"})
"""Ids that a script gives to what it makes."""


def one_main_heading(page: Markup) -> Iterator[str]:
    """One h1 a page, and no level left out on the way down."""
    levels = [int(each.tag[1]) for each in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} h1 elements"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"h{after} follows h{before}"


def ids_once(page: Markup) -> Iterator[str]:
    """No id stands twice."""
    yield from (f"id {id_!r} stands {n} times" for id_, n in Counter(page.ids()).items() if n > 1)


def ids_exist(page: Markup) -> Iterator[str]:
    """Whatever is named by its id is on the page."""
    ids = {*page.ids(), *_MADE_BY_SCRIPT}
    for attribute in _LISTS_OF_IDS:
        for each in page.having(attribute):
            missing = set(each.attributes[attribute].split()) - ids
            yield from (f"{each}: {attribute} names {id_!r}, which is not there" for id_ in sorted(missing))
    for each in page.having("data-figure"):
        if each.attributes["data-figure"] not in ids:
            yield f"{each}: no figure {each.attributes['data-figure']!r}"


def language_and_title(page: Markup) -> Iterator[str]:
    """The page says its language; it has one title and one description."""
    if [each.attributes.get("lang") for each in page.all("html")] not in (["en"], ["en-GB"]):
        yield "no language"
    if len([each for each in page.all("title") if not each.is_in("svg")]) != 1:
        yield "not one title"


def pictures_have_words(page: Markup) -> Iterator[str]:
    """An img has alt; an svg is named or hidden."""
    yield from (f"{each}: no alt" for each in page.all("img") if "alt" not in each.attributes)
    for each in page.all("svg"):
        if not {"aria-hidden", "aria-labelledby", "aria-label"} & set(each.attributes):
            yield f"{each}: neither named nor hidden"


def tables_have_headings(page: Markup) -> Iterator[str]:
    """A caption, and a scope for each heading cell."""
    tables = [id(each) for each in page.all("table")]
    captioned = {id(each.parents[-1]) for each in page.all("caption")}
    if len(captioned) != len(tables) or captioned != set(tables):
        yield f"{len(tables) - len(captioned)} tables without a caption"
    yield from (f"{each}: no scope" for each in page.all("th") if "scope" not in each.attributes)


def no_inline_styles(page: Markup) -> Iterator[str]:
    """No style attribute and no style element: ours and the theme's live in files."""
    yield from (f"{each}: style={each.attributes['style']!r}" for each in page.having("style"))
    yield from (f"{each}: a style element" for each in page.all("style"))


def well_nested(page: Markup) -> Iterator[str]:
    """Each element ends where it should."""
    yield from page.faults


RULES: tuple[Callable[[Markup], Iterator[str]], ...] = (
    one_main_heading,
    ids_once,
    ids_exist,
    language_and_title,
    pictures_have_words,
    tables_have_headings,
    no_inline_styles,
    well_nested,
)
