"""The day on which the examples are checked."""

import pytest

from yjplan.publish.clock import EPOCH_VARIABLE

DAY = "1795000000"
"""18 November 2026: the right examples say that they were tested shortly before."""


@pytest.fixture(autouse=True)
def _on_one_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some problems come with time; the examples must not."""
    monkeypatch.setenv(EPOCH_VARIABLE, DAY)
