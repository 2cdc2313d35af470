"""The inspection for other programs: ratings, key questions, recommendations with their answers, tables."""

from decimal import Decimal

from yjplan.inspections.inspection import Judged
from yjplan.inspections.ratings import score_of
from yjplan.inspections.tables import sets_rating
from yjplan.pages.inspections.ready import ReadyInspection
from yjplan.pages.inspections.shape import (
    OpenAnswer,
    OpenFramework,
    OpenInspection,
    OpenLink,
    OpenOverall,
    OpenQuestion,
    OpenRecommendation,
    OpenStandard,
)
from yjplan.pages.open_data.licence import LICENCE
from yjplan.pages.open_data.open_table import open_table
from yjplan.pages.open_data.plan_shape import OpenAuthority


def inspection_json(ready: ReadyInspection) -> OpenInspection:
    """Published values only."""
    inspection, model = ready.inspection, ready.inspection.model
    framework, authority = inspection.framework, inspection.authority
    return OpenInspection(
        1,
        inspection.name,
        model.title,
        OpenAuthority(authority.id, authority.name, authority.region),
        model.body,
        model.publisher,
        model.published,
        model.fieldwork,
        LICENCE.address,
        OpenFramework(framework.id, framework.name, framework.status),
        OpenOverall(
            model.overall.rating,
            score_of(inspection),
            framework.largest_score,
            model.overall.note,
        ),
        tuple(_standard(one) for one in inspection.judged),
        _recommendations(ready),
        model.context,
        tuple(OpenLink(link.title, link.address) for link in model.links),
        model.left_out,
        model.note,
        tuple(open_table(table) for table in ready.tables.values()),
    )


def _recommendations(ready: ReadyInspection) -> tuple[OpenRecommendation, ...]:
    return tuple(
        OpenRecommendation(
            one.number,
            one.addressee,
            one.text,
            one.note,
            tuple(
                OpenAnswer(
                    answer.plan,
                    f"../../../{answer.address}",
                    answer.where,
                    answer.text,
                    answer.status.words if answer.status else "",
                )
                for answer in ready.answers.get(one.number, ())
            ),
        )
        for one in ready.inspection.model.recommendations
    )


def _standard(one: Judged) -> OpenStandard:
    found = one.found
    questions = tuple(
        OpenQuestion(
            question.question,
            question.about,
            question.percent if isinstance(question.percent, Decimal) else None,
            sets_rating(one, question),
            question.note,
        )
        for question in (found.key_questions if found else ())
    )
    return OpenStandard(
        one.standard.ref,
        one.standard.name,
        one.standard.domain,
        one.standard.counts,
        one.rating,
        found.statement if found else "",
        questions,
        found.strengths if found else (),
        found.improve if found else (),
        found.evidence if found else (),
        found.note if found else (),
    )
