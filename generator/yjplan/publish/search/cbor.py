"""The few kinds of CBOR (RFC 8949) that Pagefind writes: whole numbers, text, lists of them."""

from itertools import pairwise

Item = int | str | list["Item"]

_NUMBER, _TEXT, _LIST = 0, 3, 4
_BOUNDS = (24, 1 << 8, 1 << 16, 1 << 32, 1 << 64)
"""A number below each of these takes no byte of its own, one, two, four, eight."""


class OtherCborError(ValueError):
    """Something that is none of the few kinds."""


def read_cbor(data: bytes) -> Item:
    """The one item in `data`; OtherCborError where there is another kind in it, or more than one item."""
    try:
        item, end = _read(data, 0)
    except (IndexError, UnicodeDecodeError) as error:
        raise OtherCborError(str(error)) from error
    if end != len(data):
        raise OtherCborError(f"{len(data) - end} bytes are left over.")
    return item


def write_cbor(item: Item) -> bytes:
    """The item in its shortest form."""
    if isinstance(item, int):
        return _head(_NUMBER, item)
    if isinstance(item, str):
        text = item.encode()
        return _head(_TEXT, len(text)) + text
    return _head(_LIST, len(item)) + b"".join(write_cbor(one) for one in item)


def _read(data: bytes, start: int) -> tuple[Item, int]:
    kind, number = divmod(data[start], 32)
    at = start + 1
    if number >= _BOUNDS[0]:
        size = {24: 1, 25: 2, 26: 4, 27: 8}.get(number)
        if size is None:
            raise OtherCborError(f"A length of the kind {number} at byte {start}.")
        number, at = int.from_bytes(data[at : at + size]), at + size
    if kind == _NUMBER:
        return number, at
    if kind == _TEXT:
        return data[at : at + number].decode(), at + number
    if kind != _LIST:
        raise OtherCborError(f"An item of the kind {kind} at byte {start}.")
    items: list[Item] = []
    for _ in range(number):
        item, at = _read(data, at)
        items.append(item)
    return items, at


def _head(kind: int, number: int) -> bytes:
    if number < _BOUNDS[0]:
        return bytes([kind * 32 + number])
    for place, (_, bound) in enumerate(pairwise(_BOUNDS)):
        if number < bound:
            return bytes([kind * 32 + _BOUNDS[0] + place]) + number.to_bytes(1 << place)
    raise OtherCborError(f"{number} is too large.")
