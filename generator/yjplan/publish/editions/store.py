"""Kept files: each content once, compressed, under the digest of what it holds."""

import gzip
import hashlib
import os
import tempfile
import zlib
from pathlib import Path

from yjplan.publish.editions.manifest import DamagedError


class Store:
    """The folder `editions/objects`. What was put there never changes; writing it twice is no harm."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, content: bytes) -> str:
        """Keep some content; its SHA-256 digest. The file appears whole or not at all."""
        digest = digest_of_bytes(content)
        if not self._holds(digest):
            write_whole(self.path(digest), gzip.compress(content, mtime=0))
        return digest

    def _holds(self, digest: str) -> bool:
        """True where the content is there, whole: what an edition is about to name must be."""
        try:
            self.get(digest)
        except DamagedError:
            return False
        return True

    def get(self, digest: str) -> bytes:
        """What was kept; DamagedError when it is not there or is something else."""
        try:
            content = gzip.decompress(self.path(digest).read_bytes())
        except FileNotFoundError as error:
            message = "a kept file is missing"
            raise DamagedError(message) from error
        except (OSError, EOFError, zlib.error) as error:
            message = "a kept file cannot be read"
            raise DamagedError(message) from error
        if digest_of_bytes(content) != digest:
            message = "a kept file was changed"
            raise DamagedError(message)
        return content

    def path(self, digest: str) -> Path:
        """Where a content is kept."""
        return self.folder / digest[:2] / f"{digest[2:]}.gz"


def digest_of_bytes(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


_WRITING = ".writing-"
"""How the names of files begin that are not whole yet."""


def clear_unfinished(editions: Path) -> None:
    """Remove what a run that was killed had not written to its end; no edition names it."""
    for path in editions.rglob(f"{_WRITING}*"):
        path.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all, also when the machine dies."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=_WRITING)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
        _keep_name(path.parent)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _keep_name(folder: Path) -> None:
    """Let the disk know the names in a folder now: no later file may be there and this one not."""
    if os.name != "posix":
        return  # elsewhere a folder cannot be opened, and the system sees to it
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
