"""Where something stands in the authors' files."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One position in one file of the content folder."""

    file: str
    """Path below the content folder, with forward slashes."""
    line: int = 0
    """1 for the first line; 0 where the whole file is meant."""
    column: int = 0
    """1 for the first character; 0 where the whole line is meant."""
    path: str = ""
    """Where in the data, as `risks[2].owner`; empty in running text."""

    def __str__(self) -> str:
        """`file:line:column`, leaving out what is not known."""
        numbers = [str(n) for n in (self.line, self.column) if n]
        return ":".join([self.file, *numbers])

    def inside(self, path: str) -> "Place":
        """The same position with another data path."""
        return Place(self.file, self.line, self.column, path)
