"""How many rows a list has, in words: `The 22 members` above a board of 21, `Seven priorities` above six."""

import re
from collections.abc import Iterator

from yjplan.blocks.action_plan import ActionPlan
from yjplan.blocks.board import Board
from yjplan.blocks.check import Block
from yjplan.blocks.glossary import Glossary
from yjplan.blocks.risk_register import RiskRegister
from yjplan.problems import Problem, problem
from yjplan.rules.amounts import WORDS, whole_of
from yjplan.rules.passage import Passage, Where
from yjplan.rules.sentences import Sentence, sentences_of
from yjplan.rules.subject import Family, Rule, Subject

_NOUNS = {
    "board": "members|seats|entries",
    "glossary": "terms|entries",
    "risk-register": "risks",
    "action-plan": "priorities|objectives",
}
_ANY_NOUN = "|".join(sorted({noun for nouns in _NOUNS.values() for noun in nouns.split("|")}))
_SAID = re.compile(
    rf"(?:^(?:The\s)?|\b(?:list|table|register|glossary|plan)\s(?:has|sets|names|holds|lists|explains)\s)"
    rf"(?P<n>\d{{1,3}}|{'|'.join(WORDS)})\s(?P<noun>{_ANY_NOUN})\b(?!\s(?:who|which|that|have|of\s(?:the\s(?:service|list|table|register)|them|these)))",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Problem]:
    """Each such number in a section with one block of that kind, when the block has other rows than that."""
    blocks = _one_a_section(subject)
    for passage in subject.passages:
        if _is_read(passage):
            for sentence in sentences_of(passage):
                if found := _SAID.search(sentence.text):
                    yield from _check_one(sentence, found, blocks)


def _is_read(passage: Passage) -> bool:
    return passage.where in (Where.PARAGRAPH, Where.SUMMARY, Where.TITLE)


def _check_one(
    sentence: Sentence, found: re.Match[str], blocks: dict[tuple[str, str], int]
) -> Iterator[Problem]:
    noun = found["noun"].lower()
    for kind, nouns in _NOUNS.items():
        rows = blocks.get((sentence.passage.section, kind))
        if noun in nouns.split("|") and rows is not None and whole_of(found["n"]) != rows:
            message = f"'{found['n']} {found['noun']}', but the {kind.replace('-', ' ')} here has {rows}."
            hint = "Correct the number, or say what else it counts."
            yield problem("rows-miscounted", sentence.at(*found.span("n")), message, hint)
            return


def _one_a_section(subject: Subject) -> dict[tuple[str, str], int]:
    """By section and kind, how many rows the only block of that kind has."""
    found: dict[tuple[str, str], list[int]] = {}
    for block in subject.blocks_of(*_NOUNS):
        found.setdefault((block.section, block.kind.name), []).append(_rows(block))
    return {key: numbers[0] for key, numbers in found.items() if len(numbers) == 1}


def _rows(block: Block) -> int:
    model = block.model
    if isinstance(model, Board):
        return len(model.members)
    if isinstance(model, Glossary):
        return len(model.terms)
    if isinstance(model, RiskRegister):
        return len(model.risks)
    return len(model.priorities) if isinstance(model, ActionPlan) else 0


ROWS_SAID = Rule(Family.CONSISTENCY, ("rows-miscounted",), check)
