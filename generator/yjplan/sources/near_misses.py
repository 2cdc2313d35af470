"""What looks like a block, a table or a figure and would be published as it stands."""

import re
from dataclasses import dataclass

from markdown_it.token import Token

_ROLE = re.compile(r"\{ *(figure|change|against|term) *\}", re.IGNORECASE)
_COLONS = re.compile(r"^ {0,3}:{1,2} ?\{[^\n]*", re.MULTILINE)
_BARS = re.compile(
    r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$|^[ \t]*\|[ \t]*:?-+:?[ \t]*\|[ \t]*$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class NearMiss:
    """What was found, and what was probably meant."""

    needle: str
    """The text to point at."""
    message: str
    hint: str


def near_miss(token: Token) -> NearMiss | None:
    """The first near miss of a piece of a section, or None."""
    if token.type == "fence" and token.info.lstrip().startswith("{"):
        opening = f"{token.markup}{token.info.rstrip()}"
        return NearMiss(
            "", f"'{opening}' is shown as code, not as a block.", _THREE.format(token.info.strip())
        )
    if token.type == "code_block" and token.content.lstrip().startswith(":::{"):
        return NearMiss(
            "", "A block that is indented is shown as code.", "Start its line with ':::', without spaces."
        )
    return _in_text(token) if token.type == "inline" else None


def _in_text(token: Token) -> NearMiss | None:
    if found := _COLONS.search(token.content):
        line = found[0].strip()
        return NearMiss(line, f"'{line}' is shown as text, not as a block.", _THREE.format(line.lstrip(": ")))
    if found := _BARS.search(token.content):
        hint = "Write the table as a block: ':::{table} table.yml', or one of the kinds in docs/blocks.md."
        return NearMiss(found[0].strip(), "A table drawn with bars is shown as text, not as a table.", hint)
    for child in token.children or []:
        if child.type == "text" and (found := _ROLE.search(child.content)):
            name = found[1].lower()
            hint = (
                f"Write {{{name}}}`…`, the backquotes straight after the brace; "
                "put braces that are meant as such in backquotes."
            )
            return NearMiss(found[0], f"'{found[0]}' is shown as text; nothing is put in its place.", hint)
    return None


_THREE = "Write ':::{}' at the start of a line, and ':::' on a line of its own after it."
