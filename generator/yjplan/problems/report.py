"""All problems of one run, in the order of the files."""

from collections.abc import Iterable
from dataclasses import dataclass

from yjplan.problems.problem import Problem
from yjplan.problems.severity import Severity


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one run."""

    problems: tuple[Problem, ...]
    """Sorted by file, line and column; each once."""

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> "Report":
        """Sort the problems and drop repetitions."""
        return cls(tuple(sorted(set(problems), key=lambda p: p.sort_key)))

    @property
    def errors(self) -> int:
        """How many stop the build."""
        return sum(p.severity is Severity.ERROR for p in self.problems)

    @property
    def warnings(self) -> int:
        """How many do not."""
        return len(self.problems) - self.errors

    @property
    def summary(self) -> str:
        """The last line of a check, as `errors 0, warnings 3`."""
        return f"errors {self.errors}, warnings {self.warnings}"
