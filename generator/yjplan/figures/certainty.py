"""Whether chance alone may explain a difference between two figures."""

from enum import StrEnum

from yjplan.languages import say, to_say


class Certainty(StrEnum):
    """What the counts behind two figures allow to be said of their difference."""

    CLEAR = "clear"
    """Their 95% intervals do not overlap."""
    NOT_CLEAR = "not clear"
    """They do: chance may explain the difference, and no word may judge it."""
    UNKNOWN = "unknown"
    """The source gives no counts, so nothing can be said either way."""

    @property
    def caveat(self) -> str:
        """A sentence for readers beside the difference; '' where it is clear."""
        return say(_CAVEATS.get(self, ""))


_CAVEATS = {
    Certainty.NOT_CLEAR: to_say(
        "Chance alone may explain the difference: the 95% intervals of the two figures overlap."
    ),
    Certainty.UNKNOWN: to_say(
        "The source gives no counts, so it cannot be said whether chance explains the difference."
    ),
}
