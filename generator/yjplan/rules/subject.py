"""What a rule looks at."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from yjplan.blocks.check import Block
from yjplan.figures.compare import Finding
from yjplan.languages import Language
from yjplan.plan.plan import Plan
from yjplan.problems import Problem
from yjplan.rules.passage import Passage


@dataclass(frozen=True, slots=True)
class Subject:
    """A checked plan: its text, its blocks, and what its published figures say."""

    plan: Plan
    blocks: tuple[Block, ...]
    findings: Mapping[str, Finding]
    """By indicator, protected: rules never see a raw series."""
    passages: tuple[Passage, ...]
    threshold: int
    """Counts of people from 1 to this are withheld."""

    def prose(self) -> Iterator[Passage]:
        """Sentences of the sections, without headings and data."""
        return (one for one in self.passages if one.is_prose)

    def blocks_of(self, *kinds: str) -> Iterator[Block]:
        """The blocks of some kinds, in the order of the pages."""
        return (block for block in self.blocks if block.kind.name in kinds)


class Family(StrEnum):
    """What a rule is about."""

    CONTENT = "required content"
    ARITHMETIC = "arithmetic"
    CONSISTENCY = "consistency"
    DATES = "dates"
    COMPLETENESS = "completeness"
    PRIVACY = "privacy"
    LANGUAGE = "language"
    ACCESSIBILITY = "accessibility"
    PROVENANCE = "provenance"


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of mistake."""

    family: Family
    codes: tuple[str, ...]
    """Every code that it reports."""
    check: Callable[[Subject], Iterable[Problem]]
    languages: tuple[Language, ...] = (Language.ENGLISH,)
    """Languages whose text it can read. One that looks for English words says nothing of Welsh ones."""
