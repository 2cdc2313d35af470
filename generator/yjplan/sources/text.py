"""Reading text files strictly."""

from pathlib import Path

from yjplan.problems import Place, Problem, problem


def read_text(path: Path, name: str) -> tuple[str | None, list[Problem]]:
    """The text of a UTF-8 file, or a problem that names the first line that is not UTF-8.

    `name` is the file's path below the content folder, for the problem's place.
    """
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError as fault:
        before = fault.object[: fault.start].decode("utf-8")  # without a byte order mark
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        found = problem(
            "not-utf8",
            Place(name, line, column),
            "This file is not UTF-8 text.",
            "Save it as UTF-8 (in most editors: 'Save with encoding').",
        )
        return None, [found]
