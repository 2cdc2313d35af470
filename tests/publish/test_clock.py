"""The day of the build can be said."""

from datetime import date

import pytest

from yjplan.publish.clock import EPOCH_VARIABLE, today


def test_a_build_can_be_repeated_as_if_on_an_earlier_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the variable that other tools know; what is no number is passed over."""
    monkeypatch.setenv(EPOCH_VARIABLE, "86400")
    assert today() == date(1970, 1, 2)
    monkeypatch.setenv(EPOCH_VARIABLE, "soon")
    assert today() > date(2026, 1, 1)
