"""What a page of a PDF draws, one step after the other, with where it stands."""

from collections.abc import Iterator
from typing import Any

import pikepdf


def drawn_on(page: pikepdf.Page) -> Iterator[tuple[str, Any, pikepdf.Matrix]]:
    """Each operator with its operands and the matrix from its own measures to points of the page."""
    matrix = pikepdf.Matrix()
    stack: list[pikepdf.Matrix] = []
    for one in pikepdf.parse_content_stream(page):
        operands: Any = one.operands
        name = str(one.operator)
        if name == "q":
            stack.append(matrix)
        elif name == "Q":
            matrix = stack.pop()
        elif name == "cm":
            matrix = pikepdf.Matrix(*map(float, operands)) @ matrix
        else:
            yield name, operands, matrix
