"""Survey: what people were asked, and how many gave each answer. A table and a chart a question."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from yjplan.blocks.cells import count, number, unit_column, words
from yjplan.blocks.ids import Slug, check_unique
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.charts.chart import Chart, ChartKind
from yjplan.charts.make import chart_from_table
from yjplan.charts.worth import is_worth_drawing
from yjplan.figures.counts import RawCount
from yjplan.figures.fields import AmountField, CountField
from yjplan.figures.marks import Mark
from yjplan.figures.sums import base_behind, make_a_whole, points_at_few
from yjplan.figures.tables import RawTable, RawValue, Row, RowKind, SafeTable, Sum, own_column
from yjplan.figures.units import UNITS
from yjplan.languages import say
from yjplan.problems import Problem, nearest, problem
from yjplan.sources.models import Model, Words, WordsList, YesNo

_FEW_TAKE_PART = 40
"""Below this, two decimals of a percentage name the number of people almost always."""

_SAY_SO_THEMSELVES = frozenset({"no answer", "not answered", "dim ateb", "heb ateb"})
"""Labels, in either language, that need no note to say that nobody answered."""


class Answer(Model):
    """One answer that could be given."""

    answer: Words
    count: CountField | None = None
    """How many gave it; in surveys that state counts."""
    percent: AmountField | None = None
    """The share that gave it; in surveys that state percentages."""


class Question(Model):
    """One question with its answers."""

    id: Slug | None = None
    """Names the question's table; its number in the list when left out."""
    question: Words
    answers: tuple[Answer, ...]
    stated_total: CountField | None = None
    """How many answered this question, as printed; the survey's base when left out."""
    multiple: YesNo = False
    """Yes where a person could give several answers, which then add up to nothing."""
    no_answer: WordsList = ()
    """Labels that mean that nothing was answered; readers are told of those that do not say so themselves."""
    note: WordsList = ()


class Survey(BlockModel):
    """A survey of one group of people."""

    unit: Literal["children", "people", "percent"] = "children"
    """Who was counted, or `percent` where only percentages are stated."""
    base: CountField | None = None
    """How many took part."""
    questions: tuple[Question, ...]


def check(block: Survey, written: Written) -> Iterator[Problem]:
    """Ids once, counts or percentages throughout, one base, no percentage that points at a few people."""
    named = [(q.id, written.place_of("questions", n, "id")) for n, q in enumerate(block.questions) if q.id]
    yield from check_unique(named, what="question")
    for n, question in enumerate(block.questions):
        yield from _values(block, question, written, n)
        yield from _few(block, question, written, n)
        labels = [answer.answer for answer in question.answers]
        for label in sorted(set(question.no_answer) - set(labels)):
            place = written.place_of("questions", n, "no-answer")
            yield problem(
                "unknown-value", place, f"'{label}' is not one of the answers.", nearest(label, labels)
            )
        shares = [a.percent for a in question.answers if isinstance(a.percent, Decimal)]
        whole = len(shares) == len(question.answers) > 1 and not question.multiple
        if whole and not question.note and not make_a_whole(shares):
            message = f"The percentages of '{question.question}' do not add up to 100."
            hint = "Correct them, write 'multiple: yes', or a 'note:' on the question."
            yield problem("shares-not-100", written.place_of("questions", n), message, hint)
        total, base = question.stated_total, block.base
        known = isinstance(total, RawCount) and isinstance(base, RawCount)
        if known and total != base and not question.note:
            message = f"The total of '{question.question}' is not the number who took part."
            hint = "Correct the figure, or write 'note:' on the question to say why they differ."
            yield problem("survey-base", written.place_of("questions", n), message, hint)


def _values(block: Survey, question: Question, written: Written, n: int) -> Iterator[Problem]:
    right, wrong = ("percent", "count") if block.unit == "percent" else ("count", "percent")
    for a, answer in enumerate(question.answers):
        if getattr(answer, right) is None or getattr(answer, wrong) is not None:
            message = f"The answer '{answer.answer}' should have one '{right}:'."
            hint = f"Write '{right}:' and no '{wrong}:'; the survey's 'unit:' says which of the two it is."
            yield problem("missing-key", written.place_of("questions", n, "answers", a), message, hint)


def _few(block: Survey, question: Question, written: Written, n: int) -> Iterator[Problem]:
    """Percentages of a known number of people are counts in disguise."""
    base = block.base if question.stated_total is None else question.stated_total
    for a, answer in enumerate(question.answers):
        if points_at_few(answer.percent, base, written.facts.threshold):
            message = f"The percentage for '{answer.answer}' and the number of people point at a few of them."
            place = written.place_of("questions", n, "answers", a, "percent")
            yield problem("percentage-of-few", place, message, "Write '[c]' in place of the percentage.")
    yield from _few_behind(block, question, written, n)
    withheld = [answer for answer in question.answers if answer.percent is Mark.CONFIDENTIAL]
    if len(withheld) == 1 and isinstance(base, RawCount) and not question.multiple:
        message = f"The percentage for '{withheld[0].answer}' can be worked out from the others."
        hint = "Write '[c]' in place of the next smallest percentage too."
        yield problem("percentage-of-few", written.place_of("questions", n, "answers"), message, hint)


def _few_behind(block: Survey, question: Question, written: Written, n: int) -> Iterator[Problem]:
    """Percentages of an unknown number of people whose decimals tell that they are few: 9.09% is 1 of 11."""
    shares = [a.percent for a in question.answers if isinstance(a.percent, Decimal)]
    stated = block.base if question.stated_total is None else question.stated_total
    base = None if isinstance(stated, RawCount) else base_behind(shares, _FEW_TAKE_PART)
    if base is None or base == 1:  # all of them or nobody: the same of any number
        return
    if any(0 < share * base / 100 < written.facts.threshold + Decimal("0.5") for share in shares):
        message = f"The decimals of the percentages of '{question.question}' tell how few people answered."
        place = written.place_of("questions", n, "answers")
        hint = "Write whole per cent, and say so in a 'note:'."
        yield problem("percentage-of-few", place, message, hint)


def tables(block: Survey, written: Written) -> tuple[RawTable, ...]:
    """One table a question; the last carries the survey's notes."""
    last = len(block.questions) - 1
    return tuple(_table(block, n, written, block.note if n == last else ()) for n in range(last + 1))


def _table(block: Survey, n: int, written: Written, notes: tuple[str, ...]) -> RawTable:
    question = block.questions[n]
    unit = UNITS[block.unit]
    rows: list[Row[RawValue]] = []
    for a, answer in enumerate(question.answers):
        place = written.place_of("questions", n, "answers", a)
        figure = (
            number(answer.percent, unit, place)
            if block.unit == "percent"
            else count(answer.count, unit, place)
        )
        rows.append(Row((words(answer.answer, place), figure)))
    sums: list[Sum] = []
    base = question.stated_total or block.base
    if base is not None:
        stated = ("questions", n, "stated-total") if question.stated_total else ("base",)
        if block.unit != "percent" and not question.multiple:
            sums = [Sum((len(rows), 1), tuple((r, 1) for r in range(len(rows))))]
        label = say("Total") if sums else say("Number who answered")
        people = UNITS["people" if block.unit == "people" else "children"]
        figure = count(base, people, written.place_of(*stated), " ".join(question.note))
        rows.append(Row((words(label), figure), RowKind.TOTAL))
    blank = tuple(
        say("Counted as no answer: {answer}.", answer=label)
        for label in question.no_answer
        if label.casefold() not in _SAY_SO_THEMSELVES
    )
    columns = (own_column("Answer"), unit_column(unit))
    name = f"{written.id}-{question.id or n + 1}"
    return RawTable(
        name,
        question.question,
        columns,
        tuple(rows),
        tuple(sums),
        (*blank, *question.note, *notes),
        block.source,
    )


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """One question: its chart over its table."""

    table: SafeTable
    chart: str
    """Id of the chart; '' where too few answers may be published for one."""
    is_named: bool
    """True where the survey's title, right above, begins with the question: `Age of the children`."""


@dataclass(frozen=True, slots=True)
class SurveyShown:
    """Context of `survey.html.jinja`."""

    questions: tuple[QuestionShown, ...]


def view(block: Survey, shown: Shown) -> View:
    """Each question's bars, from its published table, over the table."""
    charts = tuple(filter(is_worth_drawing, map(_chart, shown.tables)))
    drawn = {chart.table.id: chart.id for chart in charts}
    first = shown.tables[0].id if shown.tables else ""
    questions = tuple(
        QuestionShown(table, drawn.get(table.id, ""), table.id == first and _begins(block.title, table.title))
        for table in shown.tables
    )
    return View(shown.tables, charts, SurveyShown(questions))


def _begins(title: str, question: str) -> bool:
    return f"{title.casefold()} ".startswith(f"{question.casefold().rstrip('.?:')} ")


def _chart(table: SafeTable) -> Chart:
    return chart_from_table(
        table,
        label_column=0,
        value_columns=(1,),
        kind=ChartKind.BARS,
        id=f"{table.id}-chart",
        title=table.title,
        axis=table.columns[1].heading,
    )


SURVEY = BlockKind(
    name="survey",
    summary="What people were asked and how many gave each answer, with the base stated.",
    model=Survey,
    example="""\
title: What children told Westmere in 2022
base: 60
source: Westmere exit questionnaires, April 2022 to March 2023
questions:
  - id: helped
    question: Has working with the service helped you?
    answers:
      - {answer: Totally, count: 31}
      - {answer: Quite a bit, count: 20}
      - {answer: Only a little, count: 7}
      - {answer: Not answered, count: 2}
    no-answer: Not answered
""",
    check=check,
    tables=tables,
    view=view,
    template="survey",
)
