"""Words for up and down, as plans use them of numbers."""

import re

RISE_NOUNS = r"increase|rise|growth|upturn|uplift"
FALL_NOUNS = r"decrease|fall|drop|reduction|decline|downturn"
_RISE_VERBS = r"rose|risen|rises|increased|increases|grew|grown|climbed|(?:gone|went|going)\s+up|up"
_FALL_VERBS = (
    r"fell|fallen|falls|decreased|decreases|dropped|declined|declines|reduced|shrank|shrunk|lowered|cut"
    r"|(?:gone|went|going|come|came|brought)\s+down|down"
)
RISE = rf"(?:{_RISE_VERBS}|{RISE_NOUNS})"
FALL = rf"(?:{_FALL_VERBS}|{FALL_NOUNS})"
NOUN = rf"(?:{RISE_NOUNS}|{FALL_NOUNS})"
VERB_UP = rf"(?:{_RISE_VERBS})"
VERB_DOWN = rf"(?:{_FALL_VERBS})"

_RISE = re.compile(rf"\b{RISE}\b", re.IGNORECASE)
_FALL = re.compile(rf"\b{FALL}\b", re.IGNORECASE)


def direction_of(words: str) -> int:
    """1 for words of a rise, -1 for words of a fall, 0 for neither or for both."""
    return bool(_RISE.search(words)) - bool(_FALL.search(words))
