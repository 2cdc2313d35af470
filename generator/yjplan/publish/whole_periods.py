"""Periods such as 2022-23 stay on one line: a browser would break the line behind the hyphen.

A hyphen that forbids breaking would be another sign: found by no search, and read aloud by some voices.
"""

import re

_PERIOD = re.compile(
    r"<(head|script|svg|select|textarea)\b.*?</\1>"  # no place for an element
    r"|(?<![\w/-])((?:19|20)\d\d-\d\d)(?![\w/-])(?=[^<>]*<)",  # in the text, not within a tag
    re.DOTALL,
)
_KEPT = re.compile(r'<span class="yj-period">([^<]*)</span>')


def without_marks(html: str) -> str:
    """The page as it was before, for whoever reads its words."""
    return _KEPT.sub(r"\1", html)


def keep_periods_whole(html: str) -> str:
    """A page with every period in an element that `text.css` keeps on one line."""
    return _PERIOD.sub(lambda found: _kept(found[2]) if found[2] else found[0], html)


def _kept(period: str) -> str:
    return f'<span class="yj-period">{period}</span>'
