"""Which plans of a run stand as an edition, and so are taken from there and not made anew."""

from collections.abc import Mapping, Sequence

from yjplan.problems import Place, Problem, problem
from yjplan.publish.editions.inputs import changed_inputs, digest_inputs
from yjplan.publish.editions.released import lost_plans, released_plans
from yjplan.publish.editions.shelf import Shelf, check_kept, read_shelf, store_of
from yjplan.publish.settings import Settings
from yjplan.sources.find import PlanFolder, Unit


def find_standing(
    settings: Settings, units: Sequence[Unit], *, drafts: bool
) -> tuple[dict[str, Shelf], list[Problem]]:
    """The editions of every plan that is published as one of them, by name of plan.

    A plan that was changed since its newest edition is a problem; with `drafts` it is made anew instead,
    so that authors see what they write, but not into a site that shows its editions to the public.
    """
    shelves: dict[str, Shelf] = {}
    problems: list[Problem] = []
    released = set(released_plans(settings.editions))
    for unit in units:
        if not isinstance(unit, PlanFolder):
            continue
        if unit.name not in released:
            problems += [] if drafts else lost_editions(settings, Shelf(unit.name, ()))
            continue
        shelf, found = read_shelf(settings.editions, unit.name)
        found += [] if drafts else lost_editions(settings, shelf)
        newest = shelf.newest
        found += check_kept(shelf, store_of(settings.editions), whole=False)
        problems += found
        if newest is None:
            continue
        now = digest_inputs(settings.content, unit.name, settings.data)
        changed = changed_inputs(newest.inputs, now, unit.name)
        if not changed:
            shelves[unit.name] = shelf
        elif not drafts or _is_shown(settings, unit.name):
            problems.append(_changed(unit.name, newest.number, changed, drafts=drafts))
    return shelves, problems


def check_editions(settings: Settings, wanted: Sequence[str]) -> list[Problem]:
    """Editions that are damaged, and published plans that are gone: of plans or authorities, or of all.

    Kept files are looked for and not opened; `yjplan verify` opens each.
    """
    asked = {name.strip("/") for name in wanted}
    problems = lost_plans(settings)
    for name in released_plans(settings.editions):
        shelf, found = read_shelf(settings.editions, name)
        problems += [*found, *check_kept(shelf, store_of(settings.editions), whole=False)]
    return [one for one in problems if not asked or asked & set(_names_of(one.place))]


def _names_of(place: Place) -> tuple[str, str]:
    """The authority and the plan of a place in `editions/`, as a command names them."""
    _, authority, plan = place.file.split("/")[:3]
    return authority, f"{authority}/{plan}"


def lost_editions(settings: Settings, shelf: Shelf) -> list[Problem]:
    """A problem for each edition that readers find on the site and that is no longer in `editions`.

    The last edition of a plan, or all of them, leave no gap in the numbers when they are gone.
    """
    kept = {str(manifest.number) for manifest in shelf.manifests}
    shown = (settings.site / shelf.plan / "editions").glob("[1-9]*/index.html")
    lost = sorted({path.parent.name for path in shown} - kept, key=lambda name: (len(name), name))
    return [
        problem(
            "edition-damaged",
            Place(f"editions/{shelf.plan}/{number}.json"),
            f"The site shows edition {number}, which is not in the folder 'editions'.",
            "Bring that folder back as it was committed. If the site is an old one, remove its folder.",
        )
        for number in lost
    ]


def find_damage(settings: Settings, shelves: Mapping[str, Shelf]) -> list[Problem]:
    """Every kept file of some plans that is lost or is no longer what it was."""
    store = store_of(settings.editions)
    return [fault for shelf in shelves.values() for fault in check_kept(shelf, store, whole=True)]


def _is_shown(settings: Settings, plan: str) -> bool:
    """Whether the site's folder holds the plan with its editions."""
    return (settings.site / plan / "editions").is_dir()


def _changed(plan: str, number: int, changed: Sequence[str], *, drafts: bool) -> Problem:
    few = ", ".join(name.removeprefix(f"{plan}/") for name in changed[:3])
    more = f" and {len(changed) - 3} more" if len(changed) > 3 else ""  # noqa: PLR2004 - three are enough
    message = f"{few}{more} changed after edition {number} was published."
    hint = (
        f'Publish the change: \'yjplan release {plan} --kind correction --summary "…" --approved-by "…"\'. '
        "Or take it back. To see it first: 'yjplan serve', or 'yjplan build --drafts --site preview'."
    )
    if drafts:
        message += " The site's folder holds its editions, which a draft must not replace."
    return problem("changed-since-edition", Place(changed[0]), message, hint)
