"""From the file of an inspection to an inspection, or to everything that is wrong with it."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from yjplan.blocks.ids import check_unique
from yjplan.blocks.kind import Written
from yjplan.blocks.linked_document import is_safe
from yjplan.blocks.quotes import QUOTES
from yjplan.blocks.survey import SURVEY
from yjplan.figures.sums import check_sums
from yjplan.inspections.inspection import Inspection
from yjplan.inspections.judgement import PlaceOf, check_judgement
from yjplan.inspections.model import InspectionModel
from yjplan.inspections.tables import quotes_of, samples_table
from yjplan.packs.framework import Framework
from yjplan.packs.reader import Packs
from yjplan.plan.models import Authority
from yjplan.problems import Place, Problem, nearest, problem
from yjplan.sources.folders import RawFolder
from yjplan.sources.models import check_model
from yjplan.sources.nodes import Node, place_at

_DATE = re.compile(r"\d{4}-\d{2}(-\d{2})?")


def check_inspection_model(raw: RawFolder, file: str) -> tuple[InspectionModel | None, list[Problem]]:
    """What the file says, by itself."""
    node = raw.nodes.get(file)
    return check_model(InspectionModel, node) if node else (None, [])


def check_inspection(
    raw: RawFolder, file: str, authority: Authority, packs: Packs
) -> tuple[Inspection | None, list[Problem]]:
    """One file of an authority's folder `inspections/`."""
    date = file.removesuffix(".yml")
    problems = list(_check_name(raw, file, date))
    model, found = check_inspection_model(raw, file)
    problems += found
    node = raw.nodes.get(file)
    if model is None or node is None:
        return None, problems
    problems += _check_day(model, date, place_at(node, ("published",)))
    framework = packs.frameworks.get(model.framework)
    if framework is None:
        message = f"There is no framework called '{model.framework}'."
        hint = nearest(model.framework, packs.frameworks)
        problems.append(problem("unknown-framework", place_at(node, ("framework",)), message, hint))
        return None, problems
    problems += check_judgement(model, framework, _places(node))
    problems += _check_once(model, _places(node))
    problems += _check_numbers(model, _places(node))
    problems += _check_questions(model, framework, _places(node))
    problems += _check_samples(model, framework, _places(node))
    problems += _check_blocks(model, node)
    return Inspection(authority, date, model, framework), problems


def _places(node: Node) -> PlaceOf:
    return lambda *path: place_at(node, path)


def _check_name(raw: RawFolder, file: str, date: str) -> Iterator[Problem]:
    if not _DATE.fullmatch(date):
        message = f"'{file}' is not the name of an inspection's file."
        hint = "Call the file by the month in which the report was published, as '2026-05.yml'."
        yield problem("unknown-value", raw.place(file), message, hint)


def _check_day(model: InspectionModel, date: str, place: Place) -> Iterator[Problem]:
    if _DATE.fullmatch(date) and not model.published.isoformat().startswith(date):
        message = f"The report was published on {model.published}, but the file is called '{date}.yml'."
        yield problem("unknown-value", place, message, "Correct the day, or rename the file.")


def _check_once(model: InspectionModel, place_of: PlaceOf) -> Iterator[Problem]:
    refs = [(s.ref, place_of("standards", n, "ref")) for n, s in enumerate(model.standards)]
    yield from check_unique(refs, what="standard")
    numbers = [
        (str(r.number), place_of("recommendations", n, "number")) for n, r in enumerate(model.recommendations)
    ]
    yield from check_unique(numbers, what="recommendation")


def _check_numbers(model: InspectionModel, place_of: PlaceOf) -> Iterator[Problem]:
    """Recommendations are numbered from 1 without gaps."""
    numbers = [0, *(one.number for one in model.recommendations)]
    for n, (before, after) in enumerate(pairwise(numbers)):
        if after not in (before, before + 1) and not model.recommendations[n].note:
            message = f"Recommendation {after} follows {f'number {before}' if n else 'the heading'}."
            hint = "Correct the number, or write 'note:' on it to say that the report has it so."
            yield problem("number-missing", place_of("recommendations", n, "number"), message, hint)


def _check_questions(model: InspectionModel, framework: Framework, place_of: PlaceOf) -> Iterator[Problem]:
    for s, standard in enumerate(model.standards):
        for q, question in enumerate(standard.key_questions):
            path = ("standards", s, "key-questions", q)
            if question.about and question.about not in framework.subjects:
                message = f"'{question.about}' is not what a key question of this framework is about."
                hint = nearest(question.about, framework.subjects)
                yield problem("unknown-value", place_of(*path, "about"), message, hint)
            if isinstance(question.percent, Decimal) and not 0 <= question.percent <= Decimal(100):
                message = f"A percentage is between 0 and 100, not {question.percent}."
                yield problem("unit-mismatch", place_of(*path, "percent"), message, "Correct it.")


def _check_samples(model: InspectionModel, framework: Framework, place_of: PlaceOf) -> Iterator[Problem]:
    for n, sample in enumerate(model.samples):
        if sample.domain and sample.domain not in framework.domains:
            message = f"'{sample.domain}' is not a domain of this framework."
            hint = nearest(sample.domain, framework.domains)
            yield problem("unknown-value", place_of("samples", n, "domain"), message, hint)
    if model.samples:
        yield from check_sums(samples_table(model, place_of))
    for n, link in enumerate(model.links):
        if not is_safe(link.address):
            message = f"'{link.address}' is not an address that readers can be sent to."
            hint = "Write the whole address, starting with 'https://'."
            yield problem("unsafe-link", place_of("links", n, "address"), message, hint)


def _check_blocks(model: InspectionModel, node: Node) -> Iterator[Problem]:
    """The survey and the quotations, as where they stand in a plan."""
    if model.quotes:
        yield from QUOTES.check(quotes_of(model), _written("quotes", node))
    if model.survey:
        written = _written("survey", node, "survey")
        found = list(SURVEY.check(model.survey, written))
        yield from found
        for table in () if found else SURVEY.tables(model.survey, written):
            yield from check_sums(table)


def _written(name: str, node: Node, *before: str) -> Written:
    return Written(name, node.place, {}, lambda *path: place_at(node, (*before, *path)))
