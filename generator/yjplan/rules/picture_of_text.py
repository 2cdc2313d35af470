"""Pictures that are really text: a scanned page, a table, a chart, a poster.

Nobody can enlarge, search, translate or hear the words in a picture. Nothing looks into the picture; its
file's name and its description give it away: `scan-page-3.png`, `Table of costs by partner`, a description of
several sentences or with many figures, because that is what the picture says.
"""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.readable import sentences
from yjplan.rules.subject import Family, Rule, Subject
from yjplan.sources.document import Link

_NAME = re.compile(
    r"(?:^|[/_\s.-])(screen-?shot|scan(?:ned)?|table|tables|chart|graph|poster|leaflet|infographic|slide|"
    r"page-?\d+|spreadsheet|text|letter|quote)(?=[/_\s.\d-])",
    re.IGNORECASE,
)
_SAYS_TEXT = re.compile(
    r"\b(?:screenshot|scan(?:ned)?|table|spreadsheet|poster|leaflet|infographic|slide|text|letter|page|"
    r"bar\s+chart|pie\s+chart|line\s+chart|chart|graph)\b\s+(?:of|on|with|from|showing|that|which|says?|reads?)\b",
    re.IGNORECASE,
)
_READS = re.compile(r"\b(?:that\s+)?(?:reads|says|text|worded)\b\s*[:,]|[“\"][^”\"]{25,}[”\"]", re.IGNORECASE)
_FIGURE = re.compile(r"(?<![\w.])£?\d[\d,.]*%?")
_MANY_FIGURES = 4
_MANY_SENTENCES = 3
_CHART = re.compile(r"chart|graph|infographic", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Problem]:
    """Each picture whose name or description says that it holds text, a table or a chart."""
    for section in subject.plan.sections:
        for link in section.document.links:
            why = _why(link) if link.picture and link.text.strip() else ""
            if why:
                block = "':::{chart}' or ':::{indicator}'" if _CHART.search(why) else "':::{table}'"
                message = f"This picture seems to hold text: {why}. Nobody can enlarge, search or hear that."
                hint = f"Write the words as text, or put the figures into a block such as {block}."
                yield problem("picture-of-text", link.place, message, hint)


def _why(link: Link) -> str:
    """What gives the picture away; '' where nothing does."""
    text = " ".join(link.text.split())
    if found := _SAYS_TEXT.search(text):
        return f"its description speaks of a '{found[0].split()[0].lower()}'"
    if found := _NAME.search(link.target.rpartition("?")[2]):
        return f"its file is called '{found[1].lower()}'"
    if _READS.search(text):
        return "its description quotes what is written in it"
    if len(_FIGURE.findall(text)) >= _MANY_FIGURES:
        return "its description is a row of figures"
    return "its description runs over several sentences" if len(sentences(text)) >= _MANY_SENTENCES else ""


PICTURE_OF_TEXT = Rule(Family.ACCESSIBILITY, ("picture-of-text",), check)
