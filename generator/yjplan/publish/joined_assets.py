"""One style sheet and one script from many small files, when the assets are put in place.

Each request costs a phone on a poor network a quarter of a second or more; a file an idea is for whoever
reads the source. Both are joined as they stand, in the order below.
"""

import re
from collections.abc import Mapping
from pathlib import Path

STYLES = (
    *("tokens.css", "page.css", "header.css", "search.css", "navigation.css", "text.css", "tables.css"),
    *("blocks.css", "lists.css", "signs.css", "charts.css", "figures.css", "board.css", "plain-words.css"),
    "print.css",
)
"""The parts of `site.css`; a later rule wins over an earlier one."""
ON_PAPER = "print.css"
"""The part that is for paper only."""
SCRIPTS = (
    *("disk.js", "page.js", "version.js", "search.js", "charts.js", "filter.js", "rooms.js"),
    "started.js",
)
"""The parts of `site.js`, each a function that runs at once when the page has been read."""
RESULTS = ("results-list.js", "results-asking.js")
"""The parts of `results.js`, which only the search page asks for."""
JOINED: Mapping[str, tuple[str, ...]] = {"site.css": STYLES, "site.js": SCRIPTS, "results.js": RESULTS}
PARTS = frozenset((*STYLES, *SCRIPTS, *RESULTS))

_COMMENT = re.compile(r"/\*.*?\*/\n?", re.DOTALL)


def join_assets(folder: Path) -> dict[str, bytes]:
    """The files that pages ask for, by name, from the folder with the sources.

    The joined ones, and whatever is no part of them (the early script, icons) as it stands.
    """
    found = {path.name: path for path in sorted(folder.iterdir()) if path.is_file()}
    joined = {
        name: "".join(_part(found[part]) for part in parts if part in found).encode()
        for name, parts in JOINED.items()
    }
    return joined | {name: path.read_bytes() for name, path in found.items() if name not in PARTS}


def _part(path: Path) -> str:
    text = path.read_text("utf-8").rstrip() + "\n"
    if path.suffix == ".js":
        # a part that fails is reported, and the others run all the same, as files of their own would
        return f"try {{\n{text}}} catch (error) {{ setTimeout(function () {{ throw error; }}); }}\n"
    text = _COMMENT.sub("", text)
    return f"@media print {{\n{text}}}\n" if path.name == ON_PAPER else text
