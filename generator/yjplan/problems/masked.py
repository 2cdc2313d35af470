"""An author's own text inside a message, without the numbers in it.

Messages stand in public logs. A count of children may have slipped into a cell where a name belongs (a
row without its heading, `count:3` without a space): the message then says where, and not how many.
"""

import re

DOT = "•"
_KEPT = r"(?<![0-9])(?:19|20)[0-9]{2}(?:[-/][0-9]{1,4}(?![0-9]))*(?![0-9])|[A-Za-z][-.]?[0-9]+"
"""Years, dates, financial years; ids as `kpi4` and `stage-2`."""
_NUMBER = re.compile(rf"(?P<kept>{_KEPT})|[0-9]+(?:[.,][0-9]+)*")


def masked(text: str) -> str:
    """The text with one dot for each number, however long; years, dates and ids stay as they are."""
    return _NUMBER.sub(lambda found: found["kept"] or DOT, text)
