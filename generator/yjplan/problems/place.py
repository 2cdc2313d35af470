"""Where something stands in the authors' files."""

from dataclasses import dataclass

DATA_DIR = "data-dir:"
"""Before the path of a file that stands in the folder of `--data-dir` and not in `content/`."""
EDITIONS = "editions/"
"""Before the path of a file of an edition: it stands beside `content/`, not in it."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One position in one file of the content folder, or of the folder of `--data-dir`."""

    file: str
    """Path below the content folder, with forward slashes; `data-dir:` and the path below the data folder."""
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

    @property
    def is_outside(self) -> bool:
        """True for a file of the data folder, which is kept from public eyes."""
        return self.file.startswith(DATA_DIR)

    @property
    def in_project(self) -> str:
        """The path in the project's folder, as pull requests name it: `content/site.yml`."""
        if self.file == ".":
            return "content"
        return self.file if self.file.startswith(EDITIONS) else f"content/{self.file}"

    @property
    def inner(self) -> str:
        """Path below the folder that it stands in, content or data."""
        return self.file.removeprefix(DATA_DIR)

    def inside(self, path: str) -> "Place":
        """The same position with another data path."""
        return Place(self.file, self.line, self.column, path)
