"""What an inspection framework is: its standards, its ratings, and how one follows from the other."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

from yjplan.sources.models import Model, Some, Words, YesNo


class FrameworkStandard(Model):
    """One standard that inspectors judge."""

    ref: Words
    """As printed: `2.1`."""
    name: Words
    domain: Words
    counts: YesNo
    """Yes where its rating counts towards the overall score."""
    basis: Literal["evidence", "key questions"]
    """What the rating rests on: inspectors' judgement, or percentages of key questions."""
    unrated: YesNo = False
    """Yes where the inspectorate may leave it without a rating, because it had no case."""


class Rating(Model):
    """One of the words that inspectors judge with."""

    name: Words
    points: int


class Band(Model):
    """Percentages or scores that stand for one rating; both ends belong to it."""

    rating: Words
    from_: int
    to: int


class Bands(Model):
    """Bands from the lowest to the highest, and how well we know them."""

    status: Literal["verified", "unverified"]
    source: Words
    bands: Some[Band]

    def rating_of(self, amount: Decimal | int) -> str:
        """The rating of the highest band that the amount reaches."""
        reached = [band.rating for band in self.bands if band.from_ <= amount]
        return reached[-1] if reached else self.bands[0].rating


class Framework(Model):
    """One programme of inspections."""

    id: Words
    name: Words
    publisher: Words
    status: Literal["verified", "unverified"]
    source: Words
    domains: Some[Words]
    standards: Some[FrameworkStandard]
    subjects: tuple[Words, ...] = ()
    """What its key questions are about; short names for charts."""
    ratings: Some[Rating]
    """From the lowest to the highest."""
    percent_bands: Bands
    """Bands of key questions; the lowest percentage of a standard sets its rating."""
    score_bands: Bands
    """Bands of the overall score."""

    def standard(self, ref: str) -> FrameworkStandard | None:
        """The standard of that number, or None."""
        return next((one for one in self.standards if one.ref == ref), None)

    def rating(self, name: str) -> Rating | None:
        """The rating of that name, or None."""
        return next((one for one in self.ratings if one.name == name), None)

    def points(self, ratings: Iterable[str]) -> int:
        """What several ratings make together; words that are no rating make nothing."""
        found = [self.rating(name) for name in ratings]
        return sum(rating.points for rating in found if rating)

    @property
    def largest_score(self) -> int:
        """What a service would reach with the best rating throughout."""
        return max(rating.points for rating in self.ratings) * sum(one.counts for one in self.standards)
