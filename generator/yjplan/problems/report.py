"""All problems of one run, in the order of the files."""

from collections.abc import Iterable
from dataclasses import dataclass

from yjplan.problems.accepted import Accepted
from yjplan.problems.problem import Problem
from yjplan.problems.severity import Severity


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one run."""

    problems: tuple[Problem, ...]
    """Sorted by file, line and column; each once."""
    accepted: tuple[Accepted, ...] = ()
    """Problems that their authors answered, in the same order."""
    left_out: int = 0
    """So many problems stand where nothing changed, in a run that is about a change."""
    names_accepted: bool = False
    """True where each accepted problem is printed, and not their number alone."""

    @classmethod
    def of(cls, problems: Iterable[Problem], accepted: Iterable[Accepted] = ()) -> "Report":
        """Sort the problems and drop repetitions."""
        answered = tuple(sorted(dict.fromkeys(accepted), key=lambda one: one.sort_key))
        return cls(tuple(sorted(set(problems), key=lambda p: p.sort_key)), answered)

    @property
    def errors(self) -> int:
        """How many stop the build."""
        return sum(p.severity is Severity.ERROR for p in self.problems)

    @property
    def warnings(self) -> int:
        """How many do not."""
        return len(self.problems) - self.errors

    @property
    def listed(self) -> tuple[Accepted, ...]:
        """The accepted problems that are to be printed."""
        return self.accepted if self.names_accepted else ()

    @property
    def summary(self) -> str:
        """The last line of a check, as `errors 0, warnings 3, accepted 2`."""
        words = f"errors {self.errors}, warnings {self.warnings}"
        words += f", accepted {len(self.accepted)}" if self.accepted else ""
        return words + (f" (left out, where nothing changed: {self.left_out})" if self.left_out else "")
