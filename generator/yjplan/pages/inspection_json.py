"""The inspection for other programs: ratings, key questions, recommendations with their answers, tables."""

from decimal import Decimal

from yjplan.inspections.inspection import Judged
from yjplan.inspections.ratings import score_of
from yjplan.inspections.tables import sets_rating
from yjplan.pages.downloads import table_json
from yjplan.pages.inspection_ready import ReadyInspection


def inspection_json(ready: ReadyInspection) -> dict[str, object]:
    """Published values only; the shape is versioned by `schema`."""
    inspection, model = ready.inspection, ready.inspection.model
    framework, authority = inspection.framework, inspection.authority
    return {
        "schema": 1,
        "inspection": inspection.name,
        "title": model.title,
        "authority": {"id": authority.id, "name": authority.name, "region": authority.region},
        "body": model.body,
        "publisher": model.publisher,
        "published": model.published,
        "fieldwork": model.fieldwork,
        "framework": {"id": framework.id, "name": framework.name, "status": framework.status},
        "overall": {
            "rating": model.overall.rating,
            "score": score_of(inspection),
            "largest_score": framework.largest_score,
            "note": list(model.overall.note),
        },
        "standards": [_standard(one) for one in inspection.judged],
        "recommendations": [
            {
                "number": one.number,
                "addressee": one.addressee,
                "text": one.text,
                "note": list(one.note),
                "answers": [
                    {
                        "plan": answer.plan,
                        "address": f"../../../{answer.address}",
                        "where": answer.where,
                        "text": answer.text,
                        "status": answer.status.words if answer.status else "",
                    }
                    for answer in ready.answers.get(one.number, ())
                ],
            }
            for one in model.recommendations
        ],
        "context": list(model.context),
        "links": [{"title": link.title, "address": link.address} for link in model.links],
        "left_out": list(model.left_out),
        "note": list(model.note),
        "tables": [table_json(table) for table in ready.tables.values()],
    }


def _standard(one: Judged) -> dict[str, object]:
    found = one.found
    return {
        "ref": one.standard.ref,
        "name": one.standard.name,
        "domain": one.standard.domain,
        "counts": one.standard.counts,
        "rating": one.rating,
        "statement": found.statement if found else "",
        "key_questions": [
            {
                "question": question.question,
                "about": question.about,
                "percent": float(question.percent) if isinstance(question.percent, Decimal) else None,
                "sets_rating": sets_rating(one, question),
                "note": question.note,
            }
            for question in (found.key_questions if found else ())
        ],
        "strengths": list(found.strengths) if found else [],
        "improve": list(found.improve) if found else [],
        "evidence": list(found.evidence) if found else [],
        "note": list(found.note) if found else [],
    }
