"""Stand-ins for files with a fault, so that the rest of a plan is checked in the same run.

The fault itself is an error and stops the build, so nothing of a stand-in is ever published.
"""

from yjplan.figures.period_text import parse_period
from yjplan.packs.models import Guidance
from yjplan.plan.models import Authority, PlanModel, SectionFront
from yjplan.sources.folders import RawFolder
from yjplan.sources.nodes import Mapping, Node, Scalar


def authority_like(raw: RawFolder) -> Authority:
    """In the place of an `authority.yml` that cannot be used."""
    name = raw.name or "unknown"
    words = {"id": name, "name": name, "service-name": name, "nation": "England", "region": "unknown"}
    return Authority.model_validate(words)


def plan_like(raw: RawFolder) -> PlanModel:
    """In the place of a `plan.yml` that cannot be used; its period and guidance are kept if they can be."""
    node = raw.nodes.get("plan.yml")
    period = _text(node, "period")
    return PlanModel.model_validate(
        {
            "title": "unknown",
            "period": period if parse_period(period) else "unstated",
            "guidance": _text(node, "guidance") or "unknown",
            "state": "draft",
            "summary": "unknown",
            "front-page": {"service": "unknown", "lead": {"role": "unknown"}, "chair": {"role": "unknown"}},
            "sign-off": {"state": "unsigned"},
        }
    )


def guidance_like(year: str) -> Guidance:
    """In the place of a guidance year without a pack."""
    return Guidance(year=year, status="unverified", source="unknown", headings=())


def front_like(node: Node | None) -> SectionFront:
    """In the place of front matter that cannot be used; the heading it answers is kept."""
    words = {"title": "unknown", "summary": "unknown", "guidance": _text(node, "guidance")}
    return SectionFront.model_validate(words)


def _text(node: Node | None, key: str) -> str:
    found = node.get(key) if isinstance(node, Mapping) else None
    return found.text if isinstance(found, Scalar) else ""
