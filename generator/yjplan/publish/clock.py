"""The day of the build."""

import os
from datetime import UTC, date, datetime

EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"
"""Seconds since 1970, by which builds are repeated as if on an earlier day (reproducible-builds.org)."""


def today() -> date:
    """The day on this machine's calendar, or the one that `SOURCE_DATE_EPOCH` says. No page prints it."""
    said = os.environ.get(EPOCH_VARIABLE, "")
    if said.isdigit():
        return datetime.fromtimestamp(int(said), tz=UTC).date()
    return date.today()  # noqa: DTZ011 - the day on this machine's calendar is what authors mean
