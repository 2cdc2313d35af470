"""Tables of an inspection: key questions, findings, recommendations, samples."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal

from yjplan.blocks.cells import bullets, count, number, row_notes, words
from yjplan.blocks.kind import Written
from yjplan.blocks.quotes import QUOTES, Quotes
from yjplan.blocks.survey import SURVEY
from yjplan.figures.tables import Cell, RawTable, RawValue, Row, RowKind, Sum, own_column
from yjplan.figures.units import UNITS
from yjplan.inspections.answers import NOTHING, Answer
from yjplan.inspections.inspection import Inspection, Judged
from yjplan.inspections.model import InspectionModel, KeyQuestion
from yjplan.inspections.ratings import rating_shown, ratings_table, score_table
from yjplan.languages import say
from yjplan.problems import Place
from yjplan.sources.markdown_text import slug_of

Answers = Mapping[int, Sequence[Answer]]
"""What plans of this site say, by number of the recommendation."""
_PERCENT, _CHILDREN = UNITS["percent"], UNITS["children"]
_NOWHERE = Place("")


def inspection_tables(inspection: Inspection, answers: Answers) -> tuple[RawTable, ...]:
    """Every table of the inspection, raw."""
    return tuple(_tables(inspection, answers))


def _tables(inspection: Inspection, answers: Answers) -> Iterator[RawTable]:
    model = inspection.model
    yield ratings_table(inspection)
    yield score_table(inspection)
    for domain in asked_domains(inspection):
        yield _questions_table(inspection, domain)
    if model.recommendations:
        yield _recommendations_table(model, answers)
    yield _findings_table(inspection)
    if model.survey:
        yield from SURVEY.tables(model.survey, _unplaced("survey"))
    if model.quotes:
        yield from QUOTES.tables(quotes_of(model), _unplaced("quotes"))
    if model.samples:
        yield samples_table(model, lambda *_: _NOWHERE)


def _unplaced(name: str) -> Written:
    return Written(name, _NOWHERE, {}, lambda *_: _NOWHERE)


def quotes_of(model: InspectionModel) -> Quotes:
    """The quotations as a block."""
    return Quotes.model_validate({"title": say("What people told the inspectors"), "quotes": model.quotes})


def asked_domains(inspection: Inspection) -> tuple[str, ...]:
    """Domains with key questions, in the framework's order."""
    return tuple(d for d in inspection.framework.domains if any(asked_in(inspection, d)))


def asked_in(inspection: Inspection, domain: str) -> Iterator[tuple[Judged, KeyQuestion]]:
    """The key questions of a domain, each with its standard."""
    for one in inspection.judged:
        if one.standard.domain == domain and one.found:
            yield from ((one, question) for question in one.found.key_questions)


def sets_rating(one: Judged, question: KeyQuestion) -> bool:
    """True for the key question with the lowest percentage of its standard."""
    return bool(one.found and one.found.percents and question.percent == min(one.found.percents))


def questions_id(domain: str) -> str:
    """Name of the table with a domain's key questions."""
    return f"key-questions-{slug_of(domain)}"


def _questions_table(inspection: Inspection, domain: str) -> RawTable:
    bands = inspection.framework.percent_bands
    rows: list[Row[RawValue]] = []
    notes = []
    above = ""
    for one, question in asked_in(inspection, domain):
        percent = question.percent
        if one.name != above:
            rows.append(Row((words(f"{one.name}: {say(one.rating)}"),), RowKind.GROUP))
            above = one.name
        cells: tuple[Cell[RawValue], ...] = (
            words(question.question),
            number(percent, _PERCENT, _NOWHERE),
            Cell(rating_shown(bands.rating_of(percent)) if isinstance(percent, Decimal) else ""),
            words(say("Yes") if sets_rating(one, question) else say("No")),
        )
        rows.append(Row(cells))
        notes.append((f"{one.name}: {question.question}", question.note))
    columns = (
        own_column("Key question"),
        own_column("Answer yes", numeric=True),
        own_column("Band"),
        own_column("Sets the rating"),
    )
    about = say(domain)
    title = say("Key questions on {domain}", domain=f"{about[:1].lower()}{about[1:]}")
    return RawTable(questions_id(domain), title, columns, tuple(rows), notes=row_notes(notes), cards=True)


def _recommendations_table(model: InspectionModel, answers: Answers) -> RawTable:
    columns = (
        own_column("Number"),
        own_column("Recommendation"),
        own_column("Who has to act"),
        own_column("What later plans say"),
    )
    rows = tuple(
        Row(
            (
                words(str(one.number)),
                words(one.text),
                words(one.addressee),
                bullets([answer.line for answer in answers.get(one.number, ())] or [say(NOTHING)]),
            )
        )
        for one in model.recommendations
    )
    notes = tuple(f"{one.number}: {note}" for one in model.recommendations for note in one.note)
    return RawTable("recommendations", say("Recommendations"), columns, rows, notes=notes, cards=True)


def _findings_table(inspection: Inspection) -> RawTable:
    rows: list[Row[RawValue]] = []
    for one in inspection.judged:
        found = one.found
        if found is None:
            continue
        kinds = (
            (say("Statement"), (found.statement,) if found.statement else ()),
            (say("Strength"), found.strengths),
            (say("Area to improve"), found.improve),
            (say("What inspectors found"), found.evidence),
            (say("Note"), found.note),
        )
        rows += [Row((words(one.name), words(kind), words(text))) for kind, texts in kinds for text in texts]
    columns = (own_column("Standard"), own_column("Kind"), own_column("Text"))
    return RawTable(
        "findings", say("What the report says on each standard"), columns, tuple(rows), cards=True
    )


def samples_table(model: InspectionModel, place_of: Callable[..., Place]) -> RawTable:
    """Cases that inspectors looked at. They are children: small numbers are withheld."""
    rows: list[Row[RawValue]] = []
    sums: list[Sum] = []
    for n, sample in enumerate(model.samples):
        place = place_of("samples", n, "cases")
        total = len(rows)
        rows.append(Row((words(sample.name), count(sample.cases, _CHILDREN, place, sample.note))))
        for p, part in enumerate(sample.parts):
            place = place_of("samples", n, "parts", p, "cases")
            rows.append(
                Row((words(say("of these: {name}", name=part.name)), count(part.cases, _CHILDREN, place)))
            )
        if sample.parts:
            sums.append(Sum((total, 1), tuple((r, 1) for r in range(total + 1, len(rows)))))
    notes = row_notes([(sample.name, sample.note) for sample in model.samples])
    columns = (own_column("Sample"), own_column("Cases", numeric=True))
    title = say("Cases that inspectors looked at")
    return RawTable("samples", title, columns, tuple(rows), tuple(sums), notes)
