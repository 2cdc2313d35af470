"""When figures were released, as files print it and people say it."""

import pytest

from yjplan.intake.release import is_later, more_exact, released_key, said_in
from yjplan.sources.sheet import Sheet


@pytest.mark.parametrize(
    ("row", "date"),
    [
        (("Published: 29 January 2026",), "29 January 2026"),
        (("Released January 2026.",), "January 2026"),
        (("Publication date", "29 January 2026"), "29 January 2026"),
        (("Date of publication:", "29 January 2026"), "29 January 2026"),
        (("Next release date: January 2027",), None),
        (("Figures previously published on 30 January 2025 were revised.",), None),
        (("Publication date",), None),
        (("Published", 2026), None),
    ],
)
def test_a_cover_sheet_says_its_date(row: tuple[str, ...], date: str | None) -> None:
    """Dates of other releases are not taken for this one's."""
    found = said_in([Sheet("x.ods", "Cover", [("Title",), row])])
    assert list(found) == ([date] if date else [])
    assert all(place.line == 2 for place in found.values())


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("January 2026", (2026, 1, 0)),
        ("29 january 2026", (2026, 1, 29)),
        ("2026-01-29", (2026, 1, 29)),
        ("2026", (2026, 0, 0)),
        ("soon", None),
        ("13/01/2026", None),
        ("32 January 2026", None),
        ("30 February 2026", None),
        ("2026-13-01", None),
    ],
)
def test_a_date_is_read_as_far_as_it_goes(text: str, key: tuple[int, int, int] | None) -> None:
    """A month without a day is a date."""
    assert released_key(text) == key


@pytest.mark.parametrize(
    ("one", "other", "later"),
    [
        ("April 2027", "April 2026", True),
        ("April 2026", "April 2027", False),
        ("29 January 2026", "January 2026", None),
        ("January 2026", "not stated", None),
        ("30 January 2026", "29 January 2026", True),
    ],
)
def test_one_release_is_later_than_another(one: str, other: str, *, later: bool | None) -> None:
    """Or may be the same, or cannot be told."""
    assert is_later(one, other) is later


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        ("January 2026", "29 January 2026", "29 January 2026"),
        ("29 January 2026", "January 2026", "29 January 2026"),
        ("January 2026", "January 2026", "January 2026"),
        ("April 2026", "29 January 2026", "April 2026"),
        ("April 2026", "not stated", "April 2026"),
    ],
)
def test_the_day_is_kept_once_it_is_known(one: str, other: str, kept: str) -> None:
    """Saying the month alone takes nothing away."""
    assert more_exact(one, other) == kept
