"""What readers got, from a project that is about to be published or from a kept edition."""

import json
from collections.abc import Mapping

from yjplan.languages import LANGUAGES, Language
from yjplan.pages.editions.changes import Published
from yjplan.pages.paper.whole_page import WHOLE
from yjplan.publish.bodies import printed_words, staged_words
from yjplan.publish.editions.manifest import Manifest
from yjplan.publish.editions.store import Store
from yjplan.publish.stage import Project

PLAN_FILE = "data/plan.json"
_PAGE = "index.html"


def published_now(project: Project) -> Published:
    """The state that a project is about to publish."""
    plan = next(d.content for d in project.downloads if d.path == PLAN_FILE)
    return Published(
        json.loads(plan),
        {page.printed.removesuffix(_PAGE): staged_words(page) for page in project.pages if not page.gathers},
    )


def was_published_in(manifest: Manifest, language: Language) -> bool:
    """Whether an edition has pages in a language."""
    return PLAN_FILE in files_in(manifest.current, language)


def published_then(store: Store, manifest: Manifest, language: Language = Language.ENGLISH) -> Published:
    """The state that an edition published in a language, in which it has pages.

    DamagedError where its files are not what they were.
    """
    files = files_in(manifest.current, language)
    plan = json.loads(store.get(files[PLAN_FILE]))
    whole = f"{WHOLE}/{_PAGE}"  # says again what the other pages say
    pages = {name: digest for name, digest in files.items() if name.endswith(_PAGE) and name != whole}
    return Published(
        plan,
        {
            name.removesuffix(_PAGE): printed_words(store.get(digest).decode())
            for name, digest in pages.items()
        },
    )


def files_in(files: Mapping[str, str], language: Language) -> dict[str, str]:
    """The files of an edition that are in a language, by path below the folder of that language's pages."""
    others = tuple(f"{one}/" for one in LANGUAGES[1:])
    if language is Language.ENGLISH:
        return {name: digest for name, digest in files.items() if not name.startswith(others)}
    start = f"{language}/"
    return {name.removeprefix(start): one for name, one in files.items() if name.startswith(start)}
