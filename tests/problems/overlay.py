"""The examples on the page of a problem code, laid over a small plan that is right.

On a page, each fence below `## Wrong` or `## Right` is one file. Its info is the language, the file's
name in the plan's folder, and then, where needed:

- `block=KIND`: a block of that kind that names the file is put into the section `02-blocks.md`;
- `at=authority` or `at=content`: the file stands in the authority's folder or in `content/` itself;
- `at=import`: it is a published file, imported for Derbyshire (see `incoming.py`); with `as=KIND` what is
  written there is put into a workbook of that kind, with `released=no` no release date is said;
- `at=data-dir`: the file stands in the plan's folder below the folder of `--data-dir`;
- `at=editions`: the file stands in the plan's folder below `editions/`;
- `encoding=NAME`: the file is written in that encoding instead of UTF-8;
- `absent`: the file is removed; what stands in the fence is not used.

A fence whose info is `console` alone holds commands (see `commands.py`). Files and commands are laid and run
in the order of the page.

A file that the base plan does not have and that is no section, block or data file should be named by one
of those, or the report holds `unused-file` as well (which no test minds).
"""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from tests.problems.commands import run_commands
from tests.problems.incoming import lay_incoming
from yjplan.problems import Problem

BASE = Path(__file__).parent / "base" / "content"
PLAN = "westmere/2026-27"

_FENCE = re.compile(
    r"^(?P<ticks>`{3,})(?P<info>[^\n`]*)\n(?P<body>.*?)^(?P=ticks)$", re.DOTALL | re.MULTILINE
)
_FOLDERS = {
    "authority": "westmere",
    "content": "",
    "data-dir": f"../data-dir/{PLAN}",
    "editions": f"../editions/{PLAN}",
}


@dataclass(frozen=True, slots=True)
class Example:
    """One file of an example, or commands."""

    file: str
    """'' for commands."""
    body: str
    block: str = ""
    at: str = ""
    encoding: str = "utf-8"
    absent: bool = False
    kind: str = ""
    """For an import: `ods`, or a workbook that is wrong in some way."""
    released: str = "January 2026"


def examples(page: str, heading: str) -> list[Example]:
    """The files below one heading of a page, as `Wrong`."""
    part = next(p for p in re.split(r"(?m)^## ", page) if p.startswith(f"{heading}\n"))
    return [_example(found["info"], found["body"]) for found in _FENCE.finditer(part)]


def _example(info: str, body: str) -> Example:
    if info.split() == ["console"]:
        return Example("", body)
    _language, file, *words = info.split()
    options = dict(word.split("=", 1) for word in words if "=" in word)
    unknown = set(options) - {"block", "at", "encoding", "as", "released"}
    unknown |= {word for word in words if "=" not in word} - {"absent"}
    assert not unknown, f"a fence says {unknown}"
    options["kind"] = options.pop("as", "")
    return Example(file, body, absent="absent" in words, **options)


def lay_over(files: list[Example], content: Path) -> tuple[Problem, ...]:
    """Copy the base plan to the new folder `content` and write the files over it.

    Returns the problems that commands told, if there are any.
    """
    shutil.copytree(BASE, content)
    blocks = content / PLAN / "02-blocks.md"
    told: list[Problem] = []
    for one in files:
        if not one.file:
            told += run_commands(one.body, content.parent)
            continue
        if one.at == "import":
            lay_incoming(one.file, one.body, one.kind, one.released, content)
            continue
        path = content / _FOLDERS.get(one.at, PLAN) / one.file
        path.parent.mkdir(parents=True, exist_ok=True)
        if one.absent:
            path.unlink()
            continue
        path.write_bytes(one.body.encode(one.encoding))
        if one.block:
            with blocks.open("a", encoding="utf-8") as section:
                section.write(f"\n:::{{{one.block}}} {one.file}\n:::\n")
    return tuple(told)
