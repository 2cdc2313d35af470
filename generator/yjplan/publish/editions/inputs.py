"""Digests of what an edition was made from.

Files of the data folder hold counts that must leave no trace: from the digest of a file of which all is known
but a few small counts, anybody could find the counts by trying. Their digests are made with a key that stays
in the data folder.
"""

import hashlib
import hmac
import secrets
from collections.abc import Iterator
from pathlib import Path

from yjplan.publish.editions.store import digest_of_bytes, write_whole
from yjplan.publish.work import SHARED

KEY = ".yjplan-key"
"""The data folder's own key; without it, an edition cannot be compared with those files."""
_KEYED = "hmac:"


def digest_inputs(content: Path, plan: str, data: Path | None, *, new_key: bool = False) -> dict[str, str]:
    """Digest of every file that a plan is made from, by path below content.

    Those are its own, its authority's, the site's, inspections, and the figures that all plans share.
    `new_key` makes the data folder's key where it has none.
    """
    owner = plan.split("/", maxsplit=1)[0]
    shared = (content / SHARED, content / owner / "inspections")
    paths = [content / "site.yml", content / owner / "authority.yml"]
    paths += [path for folder in (content / plan, *shared) for path in _files(folder)]
    found = {
        path.relative_to(content).as_posix(): digest_of_bytes(path.read_bytes())
        for path in paths
        if path.is_file()
    }
    if data is None:
        return found
    outside = [path for folder in (data / plan, data / SHARED) for path in _files(folder)]
    key = _key(data, make=new_key) if outside else b""
    for path in outside:
        keyed = hmac.new(key, path.read_bytes(), hashlib.sha256).hexdigest()
        found[path.relative_to(data).as_posix()] = f"{_KEYED}{keyed}"
    return found


def changed_inputs(before: dict[str, str], now: dict[str, str], plan: str) -> tuple[str, ...]:
    """Files of the plan's own folder that are not what the edition was made from, in order of name.

    Files that several plans share are recorded; a change there makes no new edition by itself.
    """
    own = sorted(name for name in {*before, *now} if name.startswith(f"{plan}/"))
    return tuple(name for name in own if before.get(name) != now.get(name))


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts):
            yield path


def _key(data: Path, *, make: bool) -> bytes:
    path = data / KEY
    if not path.is_file() and make:
        write_whole(path, secrets.token_hex(32).encode())
    return path.read_bytes() if path.is_file() else b""
