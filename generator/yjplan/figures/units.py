"""Units: how a number is written, and whether it counts people who must be protected."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from yjplan.languages import say, to_say


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number counts or measures."""

    id: str
    words: str
    """The unit in words, as `per 100,000 children aged 10 to 17`."""
    prefix: str = ""
    suffix: str = ""
    decimals: int | None = None
    """Decimal places shown; None shows the number as it was given."""
    protected: bool = False
    """True when the number counts people, so that a small one could point at somebody."""
    largest: Decimal | None = None
    """No value may be above this."""
    per: int | None = None
    """What a share is a share of: 100 for a percentage, 1000 for a rate per 1,000; None for no share."""

    @property
    def said(self) -> str:
        """The unit in the words of the page's language."""
        return say(self.words)

    @property
    def is_in_figure(self) -> bool:
        """True where a written figure shows its unit itself, as £200 and 39% do, or has none."""
        return bool(self.prefix or self.suffix) or self.id == "number"

    @property
    def is_amount(self) -> bool:
        """True for what grows with the size of an area, as pounds: a region is no comparator then."""
        return self.per is None and self.id not in _ALIKE_IN_ANY_SIZE

    def written(self, amount: Decimal) -> str:
        """The number as a reader sees it: `£2,581,512`, `29.7%`, `-3`."""
        return self._written(amount, "−")

    def plain(self, amount: Decimal) -> str:
        """The number as a program reads it: `2581512`, `29.7`."""
        return f"{self._rounded(amount):f}"

    def _rounded(self, amount: Decimal) -> Decimal:
        if self.decimals is None:
            return amount
        return amount.quantize(Decimal(1).scaleb(-self.decimals), rounding=ROUND_HALF_UP)

    def _written(self, amount: Decimal, minus: str) -> str:
        number = self._rounded(amount)
        sign = minus if number < 0 else ""
        return f"{sign}{self.prefix}{abs(number):,f}{self.suffix}"


_ALIKE_IN_ANY_SIZE = frozenset(
    {"ratio", "score", "percentage-points", "percent-change", "years", "rank", "number"}
)


def _rate(per: int, words: str, decimals: int) -> Unit:
    return Unit(f"rate-per-{per}", words, decimals=decimals, per=per)


UNITS: dict[str, Unit] = {
    unit.id: unit
    for unit in (
        Unit("children", to_say("children"), decimals=0, protected=True),
        Unit("people", to_say("people"), decimals=0, protected=True),
        Unit("episodes", to_say("episodes"), decimals=0, protected=True),
        Unit("sentences", to_say("sentences"), decimals=0, protected=True),
        Unit("proven-offences", to_say("proven offences"), decimals=0, protected=True),
        Unit("residents", to_say("residents"), decimals=0),
        Unit("number", to_say("number")),
        Unit("offences", to_say("offences"), decimals=0),
        Unit("nights", to_say("nights"), decimals=0),
        Unit("sessions", to_say("sessions"), decimals=0),
        Unit("pounds", to_say("pounds"), prefix="£"),
        Unit("percent", to_say("per cent"), suffix="%", largest=Decimal(100), per=100),
        Unit("percent-whole", to_say("per cent"), suffix="%", decimals=0, largest=Decimal(100), per=100),
        Unit("percentage-points", to_say("percentage points")),
        Unit("rank", to_say("place in a list"), decimals=0),
        Unit("percent-change", to_say("per cent change"), suffix="%"),
        Unit("ratio", to_say("ratio"), decimals=2),
        Unit("score", to_say("score")),
        Unit("years", to_say("years")),
        _rate(1000, to_say("per 1,000 children aged 10 to 17"), 2),
        _rate(10_000, to_say("per 10,000 children aged 10 to 17"), 1),
        _rate(100_000, to_say("per 100,000 children aged 10 to 17"), 0),
    )
}

NUMBER = UNITS["number"]
