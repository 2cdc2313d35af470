"""The same pages give the same index: what Pagefind 1.5 writes in no order is put in order.

That is the list of filters, the values within each, and the languages. Files are named after their content,
so each that changes gets another name, and the file that names it changes too.
"""

import gzip
import hashlib
import json
from pathlib import Path

from yjplan.publish.search.cbor import Item, OtherCborError, read_cbor, write_cbor

ENTRY = "pagefind-entry.json"
_SIGNATURE = b"pagefind_dcd"
_FILTERS = 3
"""Where the list of filters stands in the file that describes an index."""


def put_in_order(written: Path) -> None:
    """Bring the files of an index into the order of their content."""
    entry = written / ENTRY
    body = json.loads(entry.read_text("utf-8"))
    for language, about in sorted(body["languages"].items()):
        about["hash"] = _order_index(written, str(about["hash"]), language)
    body["languages"] = dict(sorted(body["languages"].items()))
    entry.write_text(json.dumps(body, separators=(",", ":")), encoding="utf-8", newline="\n")


def _order_index(written: Path, name: str, language: str) -> str:
    """The name of one index after its parts are in order."""
    path = written / f"pagefind.{name}.pf_meta"
    try:
        about = _read(path)
        filters = about[_FILTERS] if isinstance(about, list) else about
        if not isinstance(about, list) or not isinstance(filters, list):
            return name
        about[_FILTERS] = sorted((_order_filter(written, one, language) for one in filters), key=str)
    except (OtherCborError, IndexError):
        return name  # another version writes it otherwise: it works all the same, with other bytes each time
    path.unlink()
    return _write(about, written, "pagefind.{}.pf_meta", language)


def _order_filter(written: Path, named: Item, language: str) -> Item:
    """`[filter, name of its file]` after the values in the file are in order."""
    if not isinstance(named, list) or len(named) != 2:  # noqa: PLR2004 - a filter and its file
        raise OtherCborError(str(named))
    path = written / "filter" / f"{named[1]}.pf_filter"
    body = _read(path)
    if not isinstance(body, list) or not isinstance(body[-1], list):
        raise OtherCborError(str(named))
    body[-1] = sorted(body[-1], key=str)
    path.unlink()
    return [named[0], _write(body, written / "filter", "{}.pf_filter", language)]


def _read(path: Path) -> Item:
    return read_cbor(gzip.decompress(path.read_bytes()).removeprefix(_SIGNATURE))


def _write(item: Item, folder: Path, pattern: str, language: str) -> str:
    """Write a file named after its content; the name without what the pattern adds."""
    data = _SIGNATURE + write_cbor(item)
    name = f"{language}_{hashlib.sha256(data).hexdigest()[:10]}"
    (folder / pattern.format(name)).write_bytes(gzip.compress(data, mtime=0))
    return name
