"""The plan in two languages with a series that is withheld for company: 40 children, 38 of them boys."""

from collections.abc import Callable
from pathlib import Path

from tests.translated import PLAN, lay_out
from yjplan.check import Checked, check_content
from yjplan.plan.translation.stamp import stamp_of, stamped
from yjplan.publish.settings import settings_for
from yjplan.publish.work import choose_plans
from yjplan.sources.folders import read_folder

_ROWS = (
    "custodial-sentences,cwm-derw,2024,40,,,plan,,,\n"
    "custodial-sentences,cwm-derw,2024,38,,,plan,,,sex: boys\n"
)
_OTHER = "other:\n  title: Other statistics\n  publisher: MoJ\n  released: June 2026\n"
WELSH_SOURCE = _OTHER.replace("Other statistics", "Ystadegau eraill").replace("June", "Mehefin")
_BLOCK = "\n## {}\n\n:::{{indicator}} custodial-sentences\n:::\n"


def _figures(text: str) -> str:
    """Rates come from another source; the counts stand after them and come from the plan."""
    heading, *rows = text.replace("fte,", "FTE,").splitlines()
    made = [
        f"{row.replace('FTE,', 'fte,').replace(',plan,', ',other,')}," if "FTE" in row else f"{row},"
        for row in rows
    ]
    return "\n".join([f"{heading},group", *made, _ROWS])


def lay_out_withheld(
    project: Path, *, welsh_source: str = WELSH_SOURCE, **changes: Callable[[str], str] | None
) -> Path:
    """The content in a project's folder; `welsh_source` describes the first series' source in Welsh."""
    every: dict[str, Callable[[str], str] | None] = {
        "data__indicators_csv": _figures,
        "data__sources_yml": lambda text: text + _OTHER,
        "cy__data__sources_yml": lambda text: text + welsh_source,
        "02_performance_md": lambda text: text + _BLOCK.format("Sentences"),
        "cy__02_performance_md": lambda text: text + _BLOCK.format("Dedfrydau"),
    }
    folder = lay_out(project, **every | changes)
    raw, _ = read_folder(project / "content", PLAN)
    for file in ("02-performance.md", "data/sources.yml"):
        path = folder / "cy" / file
        path.write_text(stamped(path.read_text("utf-8"), stamp_of(raw, file)), encoding="utf-8")
    return folder


def checked_of(project: Path) -> Checked:
    """Everything that a check finds."""
    settings = settings_for(project)
    return check_content(settings, choose_plans(settings, ())[0])
