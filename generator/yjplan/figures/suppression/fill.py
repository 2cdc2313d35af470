"""Numbers in place of the marks that the source has, so that printed sums hold as well as they can.

The numbers are never published: they only give the calculation a point to start from.
"""

from collections.abc import Sequence

from yjplan.figures.suppression.solver import Program


def fill_secrets(
    numbers: Sequence[int | None],
    least: Sequence[int],
    sums: Sequence[dict[int, int]],
    sides: Sequence[float],
) -> list[int]:
    """Every number, with one that fits where the source has a mark; the least where no sum says anything."""
    marked = [k for k, number in enumerate(numbers) if number is None]
    concerned = [s for s, one in enumerate(sums) if any(numbers[k] is None for k in one)]
    if not concerned:
        return [low if number is None else number for number, low in zip(numbers, least, strict=True)]
    column = {k: n for n, k in enumerate(marked)}
    rows, rests = [], []
    for n, s in enumerate(concerned):
        over, under = len(marked) + 2 * n, len(marked) + 2 * n + 1
        row = {column[k]: float(sign) for k, sign in sums[s].items() if k in column}
        rows.append(row | {over: 1.0, under: -1.0})
        rests.append(sides[s] - sum(sign * (numbers[k] or 0) for k, sign in sums[s].items()))
    size = len(marked) + 2 * len(concerned)
    goal = dict.fromkeys(range(len(marked), size), 1.0)
    largest = 2.0 * sum(abs(rest) for rest in rests) + len(marked) + 1
    lower = [float(least[k]) for k in marked] + [0.0] * (size - len(marked))
    found = Program(lower, [largest] * size, rows, rests, whole=True).lowest(goal)
    values = [round(float(value)) for value in (found.values if found else lower)]
    return [values[column[k]] if number is None else number for k, number in enumerate(numbers)]
