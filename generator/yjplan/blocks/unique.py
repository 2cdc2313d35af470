"""Names that may stand once: columns, parts, days of meetings."""

from collections.abc import Callable, Iterator, Sequence

from yjplan.problems import Place, Problem, problem


def check_unique(names: Sequence[str], what: str, place_of: Callable[[int], Place]) -> Iterator[Problem]:
    """A problem at each name that stood before; `what` says what the names are: 'columns'."""
    for n, name in enumerate(names):
        if name in names[:n]:
            message = f"Two {what} are called '{name}'."
            yield problem("duplicate-key", place_of(n), message, "Rename one of the two, or remove it.")
