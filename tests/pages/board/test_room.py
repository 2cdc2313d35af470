"""Whether the board's page may be printed in larger type."""

import pytest

from yjplan.pages.board.contexts import ActionRow, AskRow, BoardPage, OwnerPart
from yjplan.pages.board.room import is_roomy

ACTION = ActionRow("1: Open the panel", "#", "due 30 June 2026", None, "")


def page(asks: int, actions: int) -> BoardPage:
    """A page with so many asks, and so many actions of an owner each."""
    owners = (OwnerPart("Head of service", "1 due", (ACTION,)),) * actions
    ask = AskRow("Agree it", "", "", "")
    return BoardPage("", "", (ask,) * asks, (), "", "", owners, "", "", "", (), (), "", (), "", "", ())


@pytest.mark.parametrize(
    ("asks", "actions", "roomy"), [(0, 0, True), (5, 16, True), (5, 17, False), (19, 0, False)]
)
def test_few_rows_have_room_and_many_have_not(asks: int, actions: int, *, roomy: bool) -> None:
    """Asks stand over the whole width, owners in two columns."""
    assert is_roomy(page(asks, actions)) is roomy
