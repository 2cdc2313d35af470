"""Whether a plan's own figures are about an area; its bytes are looked through, nothing is parsed."""

from yjplan.sources.find import PlanFolder

_FILE = "data/indicators.csv"


def mentions_area(plan: PlanFolder, area: str) -> bool:
    """True where a row of the plan's figures may be about the area; False where there are no figures."""
    folders = [plan.path, *([plan.data] if plan.data else [])]
    for folder in folders:
        path = folder / _FILE
        try:
            if area.encode() in path.read_bytes():
                return True
        except OSError:
            continue
    return False
