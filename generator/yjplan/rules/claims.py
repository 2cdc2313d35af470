"""What sentences claim of a measure: that it rose or fell, and when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yjplan.figures.periods import Period
from yjplan.problems import Place
from yjplan.rules.dates_said import periods_said
from yjplan.rules.passage import Passage
from yjplan.rules.sentences import Sentence, sentences_of
from yjplan.rules.topics import Topic, topics_in
from yjplan.rules.trend_words import FALL_NOUNS, RISE_NOUNS, VERB_DOWN, VERB_UP, direction_of

_SOFT = (
    r"(?:\s(?:has|have|had|also|again|now|been|is|are|was|were|both|sharply|steadily|slightly|greatly"
    r"|further))"
)
_AFTER = re.compile(
    rf"^(?:\s(?:rates?|figures|numbers?|levels?|in\sthe\s(?:county|city|borough|area)))?{_SOFT}{{0,4}}\s"
    rf"(?:(?P<up>{VERB_UP})|(?P<down>{VERB_DOWN}))\b(?!\s(?:to\sthe\scourt|before))",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"\b(?:an?|the|this|marked|sharp|significant|large|small|slight|steady)\s(?:(?P<up>{RISE_NOUNS})|(?P<down>{FALL_NOUNS}))"
    r"\s(?:in|of)\s(?:the\s)?(?:(?:number|rate|use|level|volume|proportion|share)s?\s(?:of|in)\s)?"
    r"(?:(?:children|young\speople)\s(?:being\s)?(?:in|given|sentenced\sto|receiving|who\sget)\s)?(?:our\s|local\s|overall\s)?$",
    re.IGNORECASE,
)
_NO_CLAIM = re.compile(
    r"\b(?:will|would|should|aim\w*|want\w*|target\w*|(?-i:may)|might|could|expect\w*|hope\w*|plan(?:s|ned)?|if|whether|until"
    r"|seek\w*|intend\w*|need\w*|risk|prevent\w*|towards?|priorit\w+|help\w*|measure\w*|success|not|no|never|any"
    r"|girls|boys|Black|White|Asian|mixed|ethnic\w*|aged|in\scare|national|elsewhere|nationally)\b",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"\b(?:this|last|past|recent|previous|next)\s(?:\w+\s)?(?:years?|quarters?|months?|decade)|recently|at\sfirst"
    r"|since\s\w+|in\srecent\s\w+|long[-\s]term|over\stime|now\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence that says that a measure rose or fell."""

    topic: Topic
    is_rise: bool
    words: str
    place: Place
    periods: tuple[Period, ...]
    """Years and months that the sentence names."""
    span: str
    """Words for a time without a year, as `last 12 months`; '' for none."""
    text: str


def claims_in(passage: Passage) -> Iterator[Claim]:
    """Claims of one passage, of sentences that say one thing about one topic and look at nothing ahead."""
    for sentence in sentences_of(passage):
        named = topics_in(sentence.text)
        if len({one.topic.name for one in named}) == 1 and not _NO_CLAIM.search(sentence.text):
            if not direction_of(sentence.text):
                continue  # up and down in one sentence: which of the two, only a reader can tell
            found = [one for name in named if (one := _claim(sentence, name.start, name.end, name.topic))]
            if found and len({one.is_rise for one in found}) == 1:
                yield found[0]


def _claim(sentence: Sentence, start: int, end: int, topic: Topic) -> Claim | None:
    text = sentence.text
    if found := _AFTER.match(text[end : end + 120]):
        first, last = start, end + found.end()
    elif found := _BEFORE.search(text[max(start - 120, 0) : start]):
        first, last = max(start - 120, 0) + found.start(), end
    else:
        return None
    span = _SPAN.search(text)
    return Claim(
        topic,
        bool(found["up"]),
        " ".join(text[first:last].split()),
        sentence.at(first, last),
        tuple(said.period for said in periods_said(text)),
        " ".join(span[0].lower().split()) if span else "",
        text,
    )
