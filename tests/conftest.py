"""Settings of every test."""

import pytest
from hypothesis import settings

# The same examples on every run and every machine, and nothing kept between runs.
settings.register_profile("repeatable", derandomize=True, database=None, deadline=None)
settings.load_profile("repeatable")

LONGEST = "test_every_page_"
"""Beginning of the names of the files that take minutes."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first: last, each would keep one process busy and the others waiting."""
    items.sort(key=lambda item: not item.path.name.startswith(LONGEST))
