"""The plan for other programs: front page, sections, tables, series."""

from yjplan.pages.downloads import table_json
from yjplan.pages.ready import ReadyPlan


def plan_json(ready: ReadyPlan) -> dict[str, object]:
    """Published values only; the shape is versioned by `schema`."""
    plan, model = ready.plan, ready.plan.model
    return {
        "schema": 1,
        "plan": plan.name,
        "title": model.title,
        "authority": {"id": plan.authority.id, "name": plan.authority.name, "region": plan.authority.region},
        "period": {"label": model.period.label, "from": model.period.start, "to": model.period.end},
        "guidance": plan.guidance.year,
        "state": str(model.state),
        "published": model.published,
        "front_page": {
            "service": model.front_page.service,
            "lead": model.front_page.lead.words,
            "chair": model.front_page.chair.words,
        },
        "sign_off": {"state": model.sign_off.state, "note": model.sign_off.note},
        "sections": [
            {
                "address": f"{section.slug}/",
                "title": section.front.title,
                "number": section.front.number,
                "guidance": section.front.guidance,
                "blocks": [s.block.id for s in ready.blocks if s.block.section == section.slug],
            }
            for section in plan.sections
        ],
        "blocks": [
            {
                "id": s.block.id,
                "kind": s.block.kind.name,
                "title": s.block.model.title,
                "section": s.block.section,
                "tables": [table_json(table) for table in s.view.tables],
            }
            for s in ready.blocks
        ],
        "indicators": _indicators(ready),
    }


def _indicators(ready: ReadyPlan) -> list[dict[str, object]]:
    return [
        {
            "id": finding.indicator.id,
            "name": finding.indicator.name,
            "unit": finding.indicator.unit.words,
            "definition": finding.indicator.definition,
            "verified": finding.indicator.verified,
            "series": [
                {
                    "area": series.area,
                    "area_name": series.area_name,
                    "source": series.source.words,
                    "values": [
                        {
                            "period": p.period.label,
                            "value": p.value.plain,
                            "text": p.value.text,
                            "note": p.note,
                        }
                        for p in series.points
                    ],
                }
                for series in (*finding.own, *finding.others)
            ],
        }
        for finding in ready.findings.values()
        if finding.own or finding.others
    ]
