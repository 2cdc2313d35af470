"""The search page: its words in the language of the page, and the ways through for who cannot search."""

import json
from collections.abc import Iterator, Sequence

from yjplan.inspections.inspection import month_words
from yjplan.languages import Language, say, say_many, spoken
from yjplan.pages.page import Fill, Page
from yjplan.pages.root import Entry
from yjplan.pages.search.contexts import SearchPage, Way, WayLink

PATH = "search"
"""Where the page stands, below the project that it is in."""
_NUMBERS = {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 6, "other": 10}
"""A number for each form that a language may have, by the names that browsers give to the forms."""


def compose_search(entries: Sequence[Entry], root: str = "../") -> Page:
    """The page, in the language that is spoken; `root` leads from it to the root of the site."""
    ways = tuple(_way(entry, root) for entry in entries)
    words = json.dumps(search_words(), ensure_ascii=False, sort_keys=True)
    context = SearchPage(ways, root, f"{root}{PATH}/pagefind/pagefind.js", words)
    description = say("Search one plan, one authority, or every plan and inspection on this site.")
    return Page(PATH, say("Search"), description, (Fill("pages/search", context),), gathers=True)


def has_pages_in(entry: Entry, language: Language) -> bool:
    """Whether one of an authority's plans has pages in a language."""
    return any(language in _languages(entry, name) for name, _ in entry.plans)


def _languages(entry: Entry, name: str) -> tuple[str, ...]:
    return next(plan.languages for one, plan in entry.plans if one == name) or entry.authority.languages


def _way(entry: Entry, root: str) -> Way:
    owner = entry.authority.said()
    return Way(owner.id, owner.name, f"{root}{owner.id}/", tuple(_links(entry, f"{root}{owner.id}/")))


def _links(entry: Entry, start: str) -> Iterator[WayLink]:
    """Plans, in the language that is spoken where they have it, and inspections."""
    for name, plan in entry.plans:
        is_inside = spoken() is not Language.ENGLISH and spoken() in _languages(entry, name)
        label = say("Youth justice plan {period}", period=plan.period.label)
        inner = f"{spoken()}/" if is_inside else ""
        yield WayLink(f"{entry.authority.id}/{name}", label, f"{start}{name}/{inner}")
    for name, inspection in entry.inspections:
        label = say("Inspection of {month}", month=month_words(inspection))
        yield WayLink(f"{entry.authority.id}/{name}", label, f"{start}{name}/")


def search_words() -> dict[str, str | dict[str, str]]:
    """What the script of the page says. `{query}`, `{name}` and `{number}` are filled by the script."""
    return {
        "results": _forms_of_results(),
        "none": say("Nothing was found for “{query}”.", query="{query}"),
        "lost": say("No page has “{query}”.", query="{query}"),
        "hint": say("Try other words, fewer words, or look in more places."),
        "loading": say("Searching…"),
        "failed": say("The search could not be loaded. The list below leads to every plan."),
        "disk": say(
            "These pages were opened from a folder, and a browser does not let a search read files there. "
            "Open the site on the web to search it. The list below leads to every plan in the folder."
        ),
        "counted": say("{name} ({number})", name="{name}", number="{number}"),
        "plan": say("This plan: {name}", name="{name}"),
        "inspection": say("This inspection: {name}", name="{name}"),
        "authority": say("This authority: {name}", name="{name}"),
        "everywhere": say("Every authority"),
    }


def _forms_of_results() -> dict[str, str]:
    """The line over the results, for each form of number."""
    return {
        form: say_many(
            "{number} page with “{query}”", "{number} pages with “{query}”", number, query="{query}"
        ).replace(str(number), "{number}", 1)
        for form, number in _NUMBERS.items()
    }
