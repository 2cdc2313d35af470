"""Posts: how many posts of each role, and which partner provides them."""

from yjplan.blocks.cells import number, row_notes, total_rows, words
from yjplan.blocks.kind import BlockKind, BlockModel, Written
from yjplan.figures.fields import AmountField
from yjplan.figures.tables import RawTable, RawValue, Row, RowKind, own_column
from yjplan.figures.units import UNITS
from yjplan.languages import say
from yjplan.sources.models import Model, Some, Words

EXAMPLE = """\
title: Posts that partners provide in kind
posts:
  - {role: Police officer, number: 3, partner: Police}
  - {role: Probation officer, number: 1, partner: Probation}
  - {role: Speech and language therapist, number: 0.5, partner: Health}
stated-total: 4.5
"""


class Post(Model):
    """Posts of one role. They are posts, not people: nothing is said of who holds them."""

    role: Words
    number: AmountField
    """How many posts; parts of a post are allowed."""
    partner: str = ""
    """Who provides them."""
    note: str = ""


class Posts(BlockModel):
    """A list of posts."""

    posts: Some[Post]
    stated_total: AmountField | None = None
    """The total as printed; a note on the block answers its check."""


def tables(block: Posts, written: Written) -> tuple[RawTable, ...]:
    """One list; the stated total is its sum."""
    by_partner = any(post.partner for post in block.posts)
    columns = (
        own_column("Role"),
        *([own_column("Partner")] if by_partner else []),
        own_column("Posts", numeric=True),
    )
    rows = [_row(post, written, n, by_partner) for n, post in enumerate(block.posts)]
    if block.stated_total is not None:
        rows.append(_total(block.stated_total, written, " ".join(block.note), len(columns)))
    notes = (*row_notes([(post.role, post.note) for post in block.posts]), *block.note)
    sums = total_rows(rows, columns)
    return (RawTable(written.id, block.title, columns, tuple(rows), sums, notes, block.source),)


def _row(post: Post, written: Written, n: int, by_partner: bool) -> Row[RawValue]:  # noqa: FBT001 - a fact of the table
    cells = [words(post.role, written.place_of("posts", n, "role"))]
    cells += [words(post.partner, written.place_of("posts", n, "partner"))] if by_partner else []
    cells.append(number(post.number, UNITS["number"], written.place_of("posts", n, "number"), post.note))
    return Row(tuple(cells))


def _total(stated: AmountField, written: Written, note: str, width: int) -> Row[RawValue]:
    empty = [words("") for _ in range(width - 2)]
    total = number(stated, UNITS["number"], written.place_of("stated-total"), note)
    return Row((words(say("Total")), *empty, total), RowKind.TOTAL)


POSTS = BlockKind(
    name="posts",
    summary="How many posts of each role, and which partner provides them.",
    model=Posts,
    example=EXAMPLE,
    tables=tables,
)
