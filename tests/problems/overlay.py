"""The examples on the page of a problem code, laid over a small plan that is right.

On a page, each fence below `## Wrong` or `## Right` is one file. Its info is the language, the file's
name in the plan's folder, and then, where needed:

- `block=KIND`: a block of that kind that names the file is put into the section `02-blocks.md`;
- `at=authority` or `at=content`: the file stands in the authority's folder or in `content/` itself;
- `encoding=NAME`: the file is written in that encoding instead of UTF-8;
- `absent`: the file is removed; what stands in the fence is not used.

A file that the base plan does not have and that is no section, block or data file should be named by one
of those, or the report holds `unused-file` as well (which no test minds).
"""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

BASE = Path(__file__).parent / "base" / "content"
PLAN = "westmere/2026-27"

_FENCE = re.compile(
    r"^(?P<ticks>`{3,})(?P<info>[^\n`]*)\n(?P<body>.*?)^(?P=ticks)$", re.DOTALL | re.MULTILINE
)
_FOLDERS = {"authority": "westmere", "content": ""}


@dataclass(frozen=True, slots=True)
class Example:
    """One file of an example."""

    file: str
    body: str
    block: str = ""
    at: str = ""
    encoding: str = "utf-8"
    absent: bool = False


def examples(page: str, heading: str) -> list[Example]:
    """The files below one heading of a page, as `Wrong`."""
    part = next(p for p in re.split(r"(?m)^## ", page) if p.startswith(f"{heading}\n"))
    return [_example(found["info"], found["body"]) for found in _FENCE.finditer(part)]


def _example(info: str, body: str) -> Example:
    _language, file, *words = info.split()
    options = dict(word.split("=", 1) for word in words if "=" in word)
    unknown = set(options) - {"block", "at", "encoding"} or {w for w in words if "=" not in w} - {"absent"}
    assert not unknown, f"a fence says {unknown}"
    return Example(file, body, absent="absent" in words, **options)


def lay_over(files: list[Example], content: Path) -> None:
    """Copy the base plan to the new folder `content` and write the files over it."""
    shutil.copytree(BASE, content)
    blocks = content / PLAN / "02-blocks.md"
    for one in files:
        path = content / _FOLDERS.get(one.at, PLAN) / one.file
        path.parent.mkdir(parents=True, exist_ok=True)
        if one.absent:
            path.unlink()
            continue
        path.write_bytes(one.body.encode(one.encoding))
        if one.block:
            with blocks.open("a", encoding="utf-8") as section:
                section.write(f"\n:::{{{one.block}}} {one.file}\n:::\n")
