"""A problem that its author answered: it is counted and listed, and stops nothing."""

from dataclasses import dataclass
from datetime import date

from yjplan.problems.place import Place
from yjplan.problems.problem import Problem


@dataclass(frozen=True, slots=True)
class Accepted:
    """One problem with its answer."""

    problem: Problem
    by: str
    """The role, or the name and role, of who decided."""
    on: date
    why: str
    place: Place
    """Where the answer stands."""

    @property
    def sort_key(self) -> tuple[Place, str, str]:
        """In the order of the files, as problems."""
        return self.problem.sort_key
