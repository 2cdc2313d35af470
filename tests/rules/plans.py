"""Small plans for the tests of rules: the base plan of the problem pages with some files laid over it."""

from pathlib import Path

from tests.problems.overlay import Example, lay_over
from yjplan.check import Outcome, check_named
from yjplan.publish.settings import settings_for


def section(body: str, file: str = "17-more.md") -> Example:
    """A section file; its body starts on line 5."""
    return Example(file, f"---\ntitle: More\nsummary: What this section is about.\n---\n{body}")


def checked(folder: Path, *files: Example) -> Outcome:
    """What a check says about the base plan with these files laid over it."""
    lay_over(list(files), folder / "content")
    return check_named(settings_for(folder, content=folder / "content"), ())


def found(folder: Path, code: str, *files: Example) -> list[tuple[str, int, str]]:
    """File, line and message of every problem of one code."""
    return [
        (p.place.file.rsplit("/", 1)[-1], p.place.line, p.message)
        for p in checked(folder, *files).report.problems
        if p.code == code
    ]
