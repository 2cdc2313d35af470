"""Which plans were published as an edition, and which of them are gone.

It imports nothing heavy: an idle build asks it too.
"""

from pathlib import Path

from yjplan.problems import Place, Problem, problem
from yjplan.publish.settings import Settings
from yjplan.sources.find import find_plans


def released_plans(editions: Path) -> tuple[str, ...]:
    """Every plan that has an edition."""
    return tuple(sorted({f"{p.parent.parent.name}/{p.parent.name}" for p in editions.glob("*/*/*.json")}))


def lost_plans(settings: Settings) -> list[Problem]:
    """A problem for each plan that was published as an edition and is no longer in content."""
    names = {plan.name for plan in find_plans(settings.content)}
    return [
        problem(
            "published-plan-gone",
            Place(f"editions/{name}"),
            f"'{name}' was published as an edition and is no longer in the content folder.",
            "Bring its folder back. To take a plan off the site, write 'state: withdrawn' and release that.",
        )
        for name in released_plans(settings.editions)
        if name not in names
    ]
