"""The few kinds of CBOR that an index is written in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yjplan.publish.search.cbor import OtherCborError, read_cbor, write_cbor

ITEMS = st.recursive(st.integers(0, 2**64 - 1) | st.text(), lambda inner: st.lists(inner, max_size=30))


@given(ITEMS)
def test_what_is_written_is_read_back(item: object) -> None:
    """Numbers of every length, text of every script, lists in lists."""
    assert read_cbor(write_cbor(item)) == item  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("item", "data"),
    [
        (10, "0a"),
        (24, "1818"),
        (1000, "1903e8"),
        (1000000, "1a000f4240"),
        ("ü", "62c3bc"),
        ([1, [2, 3]], "8201820203"),
    ],
)
def test_items_are_written_as_the_standard_shows(item: object, data: str) -> None:
    """Examples of RFC 8949, appendix A."""
    assert write_cbor(item).hex() == data  # type: ignore[arg-type]


@pytest.mark.parametrize("data", ["20", "f5", "9f01ff", "0a0a", "62c3", "8201", "", "61ff"])
def test_another_kind_or_a_broken_file_is_refused(data: str) -> None:
    """A negative number, true, a list without an end, two items, too few bytes, no text."""
    with pytest.raises(OtherCborError):
        read_cbor(bytes.fromhex(data))
