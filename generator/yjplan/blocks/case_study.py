"""Case study: how one child or family was helped, told so that nobody can be recognised."""

from collections.abc import Iterator
from dataclasses import dataclass

from yjplan.blocks.cells import words
from yjplan.blocks.identity import traces_in
from yjplan.blocks.kind import BlockKind, BlockModel, Shown, View, Written
from yjplan.figures.tables import RawTable, Row, own_column
from yjplan.problems import Problem, problem
from yjplan.sources.models import WordsList


class CaseStudy(BlockModel):
    """One story."""

    text: WordsList
    """Its paragraphs; an empty line also ends a paragraph."""
    reviewed: str = ""
    """Who made sure that nobody can be recognised, and when: a role and a date."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text, a paragraph each."""
        parts = (part for text in self.text for part in text.split("\n\n"))
        return tuple(" ".join(part.split()) for part in parts if part.strip())


def check(block: CaseStudy, written: Written) -> Iterator[Problem]:
    """A privacy review is recorded; the text holds no trace of who it is about."""
    if not block.reviewed and not block.note:
        message = "Nobody is recorded as having made sure that the child cannot be recognised."
        hint = "Add 'reviewed:' with a role and a date, or write 'note:' to tell readers why there is none."
        yield problem("privacy-review-missing", written.place_of("text"), message, hint)
    for what in traces_in(" ".join(block.paragraphs)):
        if not block.note:
            message = f"This text seems to hold {what}."
            hint = "Take it out, or write 'note:' when somebody has made sure that it points at nobody."
            yield problem("may-identify", written.place_of("text"), message, hint)


def tables(block: CaseStudy, written: Written) -> tuple[RawTable, ...]:
    """The paragraphs, for those who download them."""
    rows = tuple(Row((words(paragraph),)) for paragraph in block.paragraphs)
    columns = (own_column("Text"),)
    return (RawTable(written.id, block.title, columns, rows, notes=block.note, source=block.source),)


@dataclass(frozen=True, slots=True)
class CaseStudyShown:
    """Context of `case-study.html.jinja`."""

    paragraphs: tuple[str, ...]
    reviewed: str


def view(block: CaseStudy, shown: Shown) -> View:
    """The story in a frame."""
    return View(shown.tables, context=CaseStudyShown(block.paragraphs, block.reviewed))


CASE_STUDY = BlockKind(
    name="case-study",
    summary="How one child or family was helped, told so that nobody can be recognised.",
    model=CaseStudy,
    example="""\
title: Back to learning
text:
  - A child came to Westmere after a long time without a school place.
  - A worker and a mentor met the child each week. By the end of the order the child had started training.
reviewed: Head of service, May 2023; details were changed
""",
    check=check,
    tables=tables,
    view=view,
    template="case-study",
)
