"""Quotes: what children, families and partners say. Roles only, never names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from yjplan.blocks.cells import count, row_notes, words
from yjplan.blocks.identity import names_a_role, traces_in
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.fields import CountField
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Cell, RawTable, RawValue, Row, SafeTable, SafeValue, own_column
from yjplan.figures.units import UNITS
from yjplan.languages import say
from yjplan.problems import Problem, problem
from yjplan.sources.models import Model, Words, YesNo

_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I’m|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\b")


class Quote(Model):
    """Words of one person, or the sense of what several said."""

    text: Words
    who: Words
    """The role of who says it: `Parent`, `Child on a referral order`."""
    paraphrase: YesNo = False
    """Yes where the words are not the speaker's own: say then what was said without "I". Readers are told."""
    consent: str = ""
    """How the speaker agreed to be quoted."""
    count: CountField | None = None
    """How many people said it; small counts are withheld."""
    note: str = ""


class Quotes(BlockModel):
    """Quotations on one subject."""

    quotes: tuple[Quote, ...]


def check(block: Quotes, written: Written) -> Iterator[Problem]:
    """Who speaks is a role; the words hold nothing that points at a person, and no paraphrase says `I`."""
    for n, quote in enumerate(block.quotes):
        if not names_a_role(quote.who):
            message = f"'{quote.who}' does not read as a role."
            hint = "Say what the speaker is and never who, as 'Parent' or 'Child on a referral order'."
            yield problem("not-a-role", written.place_of("quotes", n, "who"), message, hint)
        if quote.paraphrase and (spoken := _FIRST_PERSON.search(quote.text)):
            message = f"This paraphrase speaks as '{spoken[0]}', as if these were the speaker's own words."
            hint = "Report what was said, as 'Found the worker kind.'; or take 'paraphrase' out if they are."
            yield problem("invented-quote", written.place_of("quotes", n, "text"), message, hint)
        for what in traces_in(quote.text):
            if not quote.note:
                message = f"This text seems to hold {what}."
                hint = "Take it out, or write 'note:' when somebody has made sure that it points at nobody."
                yield problem("may-identify", written.place_of("quotes", n, "text"), message, hint)


def tables(block: Quotes, written: Written) -> tuple[RawTable, ...]:
    """The words, who says them, and whether they are the speaker's own."""
    counted = any(quote.count is not None for quote in block.quotes)
    columns = (
        own_column("Words"),
        own_column("Who"),
        own_column("Kind"),
        *((own_column("People", numeric=True),) if counted else ()),
    )
    rows = []
    for n, quote in enumerate(block.quotes):
        cells: list[Cell[RawValue]] = [
            words(quote.text, written.place_of("quotes", n)),
            words(quote.who),
            words(say("Paraphrase") if quote.paraphrase else say("Own words")),
        ]
        if counted:
            cells.append(
                count(quote.count, UNITS["people"], written.place_of("quotes", n, "count"), quote.note)
            )
        rows.append(Row(tuple(cells)))
    notes = (*row_notes([(quote.who, quote.note) for quote in block.quotes]), *block.note)
    return (
        RawTable(written.id, block.title, columns, tuple(rows), notes=notes, source=block.source, cards=True),
    )


@dataclass(frozen=True, slots=True)
class QuoteShown:
    """One quotation as readers see it."""

    text: str
    who: str
    paraphrase: bool
    said_by: str
    """`12 people`, `a few people`, or '' where it was not counted."""


@dataclass(frozen=True, slots=True)
class Run:
    """Quotations that follow each other and are shown alike."""

    reported: bool
    """True for paraphrases: a list of reports, since nobody may be quoted with words that are ours."""
    quotes: tuple[QuoteShown, ...]


@dataclass(frozen=True, slots=True)
class QuotesShown:
    """Context of `quotes.html.jinja`."""

    runs: tuple[Run, ...]
    all_paraphrased: bool
    """True where several stand here and none has the speaker's own words, which is then said once."""
    only_role: str
    """The role of every speaker, where this too can be said once; else ''."""


def view(block: Quotes, shown: Shown) -> View:
    """Quotations one after the other, reports in lists."""
    said_by = _said_by(shown.tables[0])
    quotes = tuple(
        QuoteShown(quote.text, quote.who, quote.paraphrase, people)
        for quote, people in zip(block.quotes, said_by, strict=True)
    )
    together = len(quotes) > 1 and all(quote.paraphrase for quote in quotes)
    runs = tuple(Run(reported, tuple(run)) for reported, run in groupby(quotes, lambda one: one.paraphrase))
    roles = {quote.who for quote in quotes}
    once = together and len(roles) == 1 and not any(said_by)
    return View(shown.tables, context=QuotesShown(runs, together, roles.pop() if once else ""))


def _said_by(table: SafeTable) -> list[str]:
    """From the published table: how many people said each."""
    return [_people(row.cells[-1].value) for row in table.rows]


def _people(value: SafeValue) -> str:
    if not isinstance(value, PublishedValue) or value.amount == 0:
        return ""
    if value.amount is None:
        return say("a few people") if value.mark is Mark.CONFIDENTIAL else ""
    return say("{number} people", number=value.text)


QUOTES = BlockKind(
    name="quotes",
    summary="What children, families and partners say: roles, never names; paraphrase is marked.",
    model=Quotes,
    example="""\
title: What families in Westmere say
quotes:
  - text: My worker listens and explains things so that they make sense.
    who: Child on a referral order
    consent: Agreed in writing, with a parent
  - text: Would find appointments after school easier to keep.
    who: Parents
    paraphrase: yes
    count: 14
""",
    check=check,
    tables=tables,
    view=view,
    template="quotes",
)
