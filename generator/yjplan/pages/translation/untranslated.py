"""A section that has no translation yet stands in English among the Welsh pages, and says so."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from yjplan.languages import Language, say
from yjplan.pages.page import Heading, Html, Part


def mark_untranslated(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The text of a section, marked as English for whoever reads it aloud, under a line that says what it is.

    What blocks say of their own is in the page's language all the same.
    """
    words = say("This section has not been translated yet. It is shown in English.")
    notice = Html(f'<div class="yj-callout"><p>{escape(words)}</p></div>')
    return (notice, *(_marked(part) for part in parts))


def _marked(part: Part) -> Part:
    if isinstance(part, Html):
        return Html(f'<div lang="{Language.ENGLISH}">\n{part.html}\n</div>')
    return replace(part, language=str(Language.ENGLISH)) if isinstance(part, Heading) else part
