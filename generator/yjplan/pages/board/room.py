"""Whether the board's page may be printed in larger type."""

from yjplan.pages.board.contexts import BoardPage

_MOST_LINES = 55
"""Beside headings and sentences, in the smaller type; a test prints the fullest page of each kind."""


def is_roomy(page: BoardPage) -> bool:
    """True where two sides of A4 hold the page in larger type, by a rough count of its lines."""
    actions = sum(2 + 3 * len(part.actions) for part in page.owners) // 2  # they stand in two columns
    money = sum(2 + len(part.rows) + 2 * len(part.notes) for part in page.money)
    seats = sum(4 + len(part.rows) for part in page.attendance)
    rows = 3 * (len(page.asks) + len(page.indicators)) + actions + len(page.risks)
    return rows + max(money, seats) + 2 * len(page.changed) <= _MOST_LINES
