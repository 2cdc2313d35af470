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
    so that authors see what they write.
    """
    shelves: dict[str, Shelf] = {}
    problems: list[Problem] = []
    released = set(released_plans(settings.editions))
    for unit in units:
        if not isinstance(unit, PlanFolder) or unit.name not in released:
            continue
        shelf, found = read_shelf(settings.editions, unit.name)
        newest = shelf.newest
        found += check_kept(shelf, store_of(settings.editions), whole=False)
        problems += found
        if newest is None:
            continue
        now = digest_inputs(settings.content, unit.name, settings.data)
        changed = changed_inputs(newest.inputs, now, unit.name)
        if not changed:
            shelves[unit.name] = shelf
        elif not drafts:
            problems.append(_changed(unit.name, newest.number, changed))
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


def find_damage(settings: Settings, shelves: Mapping[str, Shelf]) -> list[Problem]:
    """Every kept file of some plans that is lost or is no longer what it was."""
    store = store_of(settings.editions)
    return [fault for shelf in shelves.values() for fault in check_kept(shelf, store, whole=True)]


def _changed(plan: str, number: int, changed: Sequence[str]) -> Problem:
    few = ", ".join(name.removeprefix(f"{plan}/") for name in changed[:3])
    more = f" and {len(changed) - 3} more" if len(changed) > 3 else ""  # noqa: PLR2004 - three are enough
    message = f"{few}{more} changed after edition {number} was published."
    hint = (
        f'Publish the change: \'yjplan release {plan} --kind correction --summary "…" --approved-by "…"\'. '
        "Or take it back. To see it first: 'yjplan serve', or 'yjplan build --drafts'."
    )
    return problem("changed-since-edition", Place(changed[0]), message, hint)
