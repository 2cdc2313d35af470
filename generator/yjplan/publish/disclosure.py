"""The disclosure report of a plan, in the work folder: never staged, never part of the site."""

from yjplan.publish.settings import Settings


def write_disclosure(settings: Settings, plan: str, report: str) -> None:
    """Write `<work>/disclosure/<authority>/<plan>.txt`; ValueError where that would be in the site."""
    path = settings.work / "disclosure" / f"{plan}.txt"
    if path.resolve().is_relative_to(settings.site.resolve()):
        raise ValueError("the work folder lies inside the site; name another with --work")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(report, "utf-8")
