"""The shorthand that a document explains: what it uses, and nothing else."""

import re
from collections.abc import Iterable
from dataclasses import replace

from yjplan.pages.paper.gather import Gathered

_LIST = re.compile(r'(<h3 id="[^"]*\.shorthand".*?)<dl class="yj-summary-list">(.*?)</dl>', re.DOTALL)
_MARK = re.compile(r"<div><dt>(.*?)</dt><dd>.*?</dd></div>", re.DOTALL)
_TAG = re.compile(r"""<(?:[^"'>]|"[^"]*"|'[^']*')*>""")


def keep_used_marks(data: Gathered, each: Iterable[Gathered]) -> Gathered:
    """The gathered data page with the marks that stand somewhere in the text of the other gathered pages."""
    text = "\n".join(_TAG.sub(" ", one.html) for one in each if one is not data)

    def kept(found: re.Match[str]) -> str:
        rows = "".join(row[0] for row in _MARK.finditer(found[2]) if row[1] in text)
        return f'{found[1]}<dl class="yj-summary-list">{rows}</dl>' if rows else found[1]

    return replace(data, html=_LIST.sub(kept, data.html))
