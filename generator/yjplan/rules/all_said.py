"""`All scores rose` and `consistently good` beside a table of which one row says otherwise."""

import re
from collections.abc import Iterator

from yjplan.blocks.check import Block
from yjplan.blocks.scores import Scores
from yjplan.figures.tables import Bullets, Status
from yjplan.problems import Problem, problem
from yjplan.rules.sentences import Sentence, sentences_of
from yjplan.rules.subject import Family, Rule, Subject

_ALL = re.compile(
    r"\b(?P<all>all|every|each)\s(?:of\s)?(?:the\s|these\s|our\s)?(?:(?:average|mean|group|children's)\s){0,3}"
    r"(?:scores?|averages?|ratings?)\b(?P<more>[^.;]{0,60}?)\b"
    r"(?:(?P<up>rose|risen|increased|improved|gone\sup|went\sup|higher)|(?P<down>fell|fallen|decreased|dropped))\b",
    re.IGNORECASE,
)
_GOOD = re.compile(
    r"\b(?:consistently|always|throughout|without\sexception)\s(?:\w+\s)?(?P<word>good|strong|outstanding|high)\b",
    re.IGNORECASE,
)
_POOR = frozenset({"requires improvement", "inadequate"})
_RATED = ("self-assessment", "table", "scores", "strengths")
_NOT = re.compile(r"\b(?:not|nearly|almost|but|except|apart\sfrom)\b", re.IGNORECASE)
_HINT = "Say how many, name the exception, or correct the table."


def check(subject: Subject) -> Iterator[Problem]:
    """Each such sentence in a section whose table has a row that did not rise, or a poor rating."""
    scores, rated = _by_section(subject, ("scores",)), _by_section(subject, _RATED)
    for passage in subject.passages:
        if not passage.is_prose or passage.section not in rated:
            continue
        for sentence in sentences_of(passage):
            yield from _all_scores(sentence, scores.get(passage.section, []))
            yield from _all_good(sentence, rated[passage.section])


def _by_section(subject: Subject, kinds: tuple[str, ...]) -> dict[str, list[Block]]:
    found: dict[str, list[Block]] = {}
    for block in subject.blocks_of(*kinds):
        found.setdefault(block.section, []).append(block)
    return found


def _all_scores(sentence: Sentence, blocks: list[Block]) -> Iterator[Problem]:
    found = _ALL.search(sentence.text) if blocks else None
    if found is None or _NOT.search(sentence.text):
        return
    for block in blocks:
        if not isinstance(block.model, Scores) or block.model.note:
            continue
        sign = 1 if found["up"] else -1
        for row in block.model.rows:
            if row.change is not None and row.change * sign <= 0 and not row.note:
                message = (
                    f"'{' '.join(found[0].split())}', but '{row.name}' in '{block.model.title}' did not."
                )
                yield problem("all-does-not-hold", sentence.at(*found.span("all")), message, _HINT)
                return


def _all_good(sentence: Sentence, blocks: list[Block]) -> Iterator[Problem]:
    found = _GOOD.search(sentence.text)
    if found is None or _NOT.search(sentence.text):
        return
    for block in blocks:
        poor = next((words for words in _words(block) if words.casefold() in _POOR), "")
        if poor:
            message = f"'{' '.join(found[0].split())}', but '{block.model.title}' has a rating '{poor}'."
            yield problem("all-does-not-hold", sentence.at(*found.span()), message, _HINT)
            return


def _words(block: Block) -> Iterator[str]:
    """The words in the cells of a block's tables."""
    for table in block.tables:
        for row in table.rows:
            for cell in row.cells:
                value = cell.value
                if isinstance(value, Status):
                    yield value.words
                elif isinstance(value, Bullets):
                    yield from value.items
                elif isinstance(value, str):
                    yield value


ALL_SAID = Rule(Family.CONSISTENCY, ("all-does-not-hold",), check)
