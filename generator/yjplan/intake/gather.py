"""From workbooks to the rows that come in for some authorities: read, settle, sift, assign, rank."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from yjplan.figures.indicators import Indicator
from yjplan.intake.areas import Atlas
from yjplan.intake.assign import Kept, assign
from yjplan.intake.figure import Figure, Reading, SourceWords
from yjplan.intake.format import Desk, read_sheets
from yjplan.intake.formats import FORMATS
from yjplan.intake.mapping import SheetMapping
from yjplan.intake.own_sheet import read_own, source_words
from yjplan.intake.owner import Owner
from yjplan.intake.rank import Ladder
from yjplan.intake.release import Wish, said_in, settle
from yjplan.intake.sift import Placed, sift
from yjplan.intake.tidy import Key, TidyRow, tidy_row
from yjplan.intake.together import MADE, make_rates, put_together
from yjplan.intake.whole_and_parts import refuse_impossible
from yjplan.problems import Place, Problem, Severity, problem
from yjplan.sources.workbook import Workbook


@dataclass(frozen=True, slots=True)
class Request:
    """What is wanted."""

    owners: tuple[Owner, ...]
    indicators: Mapping[str, Indicator]
    atlas: Atlas
    wish: Wish = field(default_factory=Wish)
    full: bool = False
    mapping: SheetMapping | None = None
    mapping_place: Place = field(default_factory=lambda: Place("mapping.yml"))


@dataclass(frozen=True, slots=True)
class Batch:
    """The rows of one source."""

    source: SourceWords
    rows: tuple[TidyRow, ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything that comes in, or what is wrong with it."""

    batches: tuple[Batch, ...]
    problems: tuple[Problem, ...]
    remarks: tuple[str, ...]


@dataclass(slots=True)
class _Pile:
    """What the files hold of one source."""

    words: SourceWords
    books: list[Workbook] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)


def gather(books: Sequence[Workbook], request: Request) -> Gathered:
    """The rows of every source, or the problems that keep anything from being written."""
    problems: list[Problem] = []
    remarks: list[str] = []
    piles: dict[str, _Pile] = {}
    for book in books:
        words, readings, found = _read(book, request)
        problems += found
        if words is None:
            continue
        pile = piles.setdefault(words.id, _Pile(words))
        pile.books.append(book)
        for reading in readings:
            pile.figures += reading.figures
            problems += reading.problems
            remarks += [f"{book.file}: {remark}" for remark in reading.remarks]
    settled = {}
    problems += _one_wish_for_several(piles, request.wish)
    for name, pile in piles.items():
        said = said_in(sheet for book in pile.books for sheet in book.sheets)
        settled[name], found = settle(pile.words, request.wish, said, tuple(b.file for b in pile.books))
        problems += found
    placed: dict[str, tuple[Placed, ...]] = {}
    for name, pile in piles.items():
        placed[name], found = sift(pile.figures, request.indicators, request.atlas)
        problems += found
    if any(one.severity is Severity.ERROR for one in problems):
        return Gathered((), tuple(problems), tuple(remarks))
    rows: dict[str, dict[Key, TidyRow]] = {name: {} for name in piles}
    for name in piles:
        refused = refuse_impossible(placed[name], request.indicators, request.atlas.geography)
        placed[name] = refused.kept
        problems += refused.problems
    ladders = {name: Ladder(held, request.indicators) for name, held in placed.items()}
    for owner in request.owners:
        found_rows, words_ = _rows_for(owner, placed, settled, ladders, request.indicators)
        remarks += words_
        for name, made in found_rows.items():
            rows[name].update({row.key: row for row in made})
    problems += _without_rows(piles, rows, request.owners)
    batches = tuple(Batch(settled[name], tuple(made.values())) for name, made in rows.items() if made)
    return Gathered(batches, tuple(problems), tuple(dict.fromkeys(remarks)))


def _read(book: Workbook, request: Request) -> tuple[SourceWords | None, Sequence[Reading], list[Problem]]:
    """What a workbook holds, of the first format that knows one of its sheets."""
    if request.mapping is not None:
        owner = request.owners[0]
        reading = read_own(
            book, request.mapping, owner.service.name, request.indicators, request.mapping_place
        )
        return source_words(request.mapping), [reading], []
    desk = Desk(request.atlas, request.owners, request.full)
    for one in FORMATS:
        readings = read_sheets(book, one, desk)
        if any(reading.figures or reading.problems for reading in readings):
            return one.source, readings, []
    known = "; ".join(one.name for one in FORMATS)
    message = "No sheet of this file has the columns of a table that can be imported."
    hint = f"Known are: {known}. A sheet of your own needs a mapping file: --mapping FILE."
    return None, [], [problem("unknown-format", Place(book.file), message, hint)]


def _one_wish_for_several(piles: Mapping[str, _Pile], wish: Wish) -> list[Problem]:
    """A source's id or date that was said once and would be taken for several sources."""
    names = list(piles)
    if not names[1:] or not (wish.source or wish.released or wish.population_base):
        return []
    message = (
        f"These files are of several sources ({', '.join(names)}); what is said of one is not true of all."
    )
    hint = (
        f"Say each date with its source, as --released '{names[0]}=January 2026', or import them one by one."
    )
    return [problem("mixed-vintages", Place(piles[names[-1]].books[0].file), message, hint)]


def _rows_for(
    owner: Owner,
    placed: Mapping[str, Sequence[Placed]],
    settled: Mapping[str, SourceWords],
    ladders: Mapping[str, Ladder],
    indicators: Mapping[str, Indicator],
) -> tuple[dict[str, list[TidyRow]], list[str]]:
    """The rows of an owner by source; rates made of counts and populations stand under the counts' source."""
    remarks: list[str] = []
    kept: dict[str, list[Kept]] = {}
    source_of: dict[int, str] = {}
    for name, figures in placed.items():
        assigned = assign(figures, owner)
        remarks += assigned.remarks
        kept[name] = list(assigned.kept)
        source_of |= {id(one): name for one in kept[name]}
    every = [one for held in kept.values() for one in held]
    for name, mine in kept.items():
        # populations may come from another file of the same import
        beside = [one for one in every if one.placed.figure.indicator == "population-10-17"]
        known = [*mine, *(one for one in beside if source_of[id(one)] != name)]
        made, words = put_together(known, owner, indicators)
        made = [one for one in made if _belongs(one, mine)]
        remarks += words
        with_made = [*known, *made]
        mine += [*made, *make_rates(with_made, indicators)]
    rows = {}
    for name, held in kept.items():
        rows[name] = [tidy_row(one, settled[name].id, ladders[name].rank(one.placed)) for one in held]
        # a series made of several councils has no place among councils
        rows[name] = _without_false_ranks(rows[name], held)
    return rows, remarks


def _belongs(one: Kept, held: Iterable[Kept]) -> bool:
    return any(other.placed.figure.indicator == one.placed.figure.indicator for other in held)


def _without_false_ranks(rows: Sequence[TidyRow], held: Sequence[Kept]) -> list[TidyRow]:
    return [
        replace(row, rank="", of="") if MADE in one.placed.figure.note else row
        for row, one in zip(rows, held, strict=True)
    ]


def _without_rows(
    piles: Mapping[str, _Pile], rows: Mapping[str, Mapping[Key, TidyRow]], owners: Sequence[Owner]
) -> list[Problem]:
    """A problem for each owner of whom a source says nothing at all."""
    found = []
    for name, pile in piles.items():
        areas = {row.area for row in rows[name].values()}
        for owner in owners:
            own = {owner.id, *(ground.area for ground in owner.grounds if ground.area)}
            national_only = bool(areas) and areas <= {"england-and-wales", "england", "wales"}
            if areas & own or (national_only and _is_national(pile)):
                continue
            message = f"This file holds no figures of {owner.name}."
            hint = f"Looked for '{owner.service.name}' and its councils, names and codes. Check the file."
            found.append(problem("no-rows-for-authority", Place(pile.books[0].file), message, hint))
    return found


def _is_national(pile: _Pile) -> bool:
    """True for tables that are published for England and Wales alone."""
    return {figure.name for figure in pile.figures} <= {"England and Wales"}
