"""What must not be committed: other people's code, other machines' paths, hosts we do not depend on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LARGEST_FILE_BYTES = 500_000
LARGEST_TABLE_BYTES = 100_000
LONGEST_SCRIPT_LINE = 1_000
SHORTEST = 2
"""Parts of a path, the leading slash included, that do not yet point to one machine."""

TABLE_FOLDERS = ("content/", "tests/", "templates/", "generator/yjplan/packs/")

PATTERNS = (
    (r"(?<![\w./:-])/(?:home|root|Users)/\w+|\b[A-Z]:\\Users\\", "a path of one machine"),
    (r"(?<![\w./])/(?:var/|private/)?tmp/\w", "a fixed temporary path"),
    (r"\bpypi\.org\b|\bpythonhosted\.org\b|\bregistry\.npmjs\.org\b|\byarnpkg\.com\b", "a package registry"),
    (r"\bindex[-]url\b|https?://\S+\.(?:whl|tgz|deb)\b", "a package registry"),
    (r"\bunpkg\.com\b|\bjsdelivr\.net\b|\bcdnjs\.cloudflare\.com\b", "a third party's server"),
    (r"\bfonts\.(?:googleapis|gstatic)\.com\b", "a third party's server"),
)


@dataclass(frozen=True)
class Machine:
    """The folders of this machine, which no file may name."""

    folders: tuple[Path, ...]

    @classmethod
    def with_project(cls, root: Path) -> Machine:
        """The project's folder, what stands beside it, and the home of whoever runs the tests."""
        return cls(folders=(root, Path.home(), *root.parent.iterdir()))

    def pattern(self) -> str | None:
        """A regular expression for any of them; none where all are too short to tell from an address."""
        names = sorted({re.escape(str(folder)) for folder in self.folders if len(folder.parts) > SHORTEST})
        return rf"(?<![\w./:-])(?:{'|'.join(names)})(?![\w-])" if names else None


def strange_text(name: str, text: str, machine: Machine) -> Iterator[str]:
    """`file:line: what` for each thing in the text that does not belong."""
    here = machine.pattern()
    patterns = [*PATTERNS, *([(here, "a path of one machine")] if here else [])]
    for pattern, what in patterns:
        for match in re.finditer(pattern, text):
            line = text.count("\n", 0, match.start()) + 1
            yield f"{name}:{line}: {what}: {match.group(0)!r}"
    if name.endswith((".js", ".mjs", ".css")):
        yield from _strange_script(name, text)


def _strange_script(name: str, text: str) -> Iterator[str]:
    if re.search(r"[.-]min\.(?:m?js|css)$", name) or "sourceMappingURL" in text:
        yield f"{name}: a made file; keep the source, or install it as a package"
    if max(map(len, text.splitlines()), default=0) > LONGEST_SCRIPT_LINE:
        yield f"{name}: a line of more than {LONGEST_SCRIPT_LINE} characters, as in minified code"


def strange_size(name: str, size_bytes: int) -> Iterator[str]:
    """Whether the file is too large, or a table where no tables are kept."""
    if size_bytes > LARGEST_FILE_BYTES:
        yield f"{name}: {size_bytes} bytes; no file is larger than {LARGEST_FILE_BYTES}"
    if name.endswith((".csv", ".xlsx", ".ods", ".xls")):
        if not name.startswith(TABLE_FOLDERS):
            yield f"{name}: a table outside {', '.join(TABLE_FOLDERS)}"
        if size_bytes > LARGEST_TABLE_BYTES:
            yield f"{name}: {size_bytes} bytes; keep the rows that are used, not the whole publication"
