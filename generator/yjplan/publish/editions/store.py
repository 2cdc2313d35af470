"""Kept files: each content once, compressed, under the digest of what it holds."""

import gzip
import hashlib
import os
import tempfile
from pathlib import Path

from yjplan.publish.editions.manifest import DamagedError


class Store:
    """The folder `editions/objects`. What was put there never changes; writing it twice is no harm."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, content: bytes) -> str:
        """Keep some content; its SHA-256 digest. The file appears whole or not at all."""
        digest = digest_of_bytes(content)
        path = self.path(digest)
        if not path.exists():
            write_whole(path, gzip.compress(content, mtime=0))
        return digest

    def get(self, digest: str) -> bytes:
        """What was kept; DamagedError when it is not there or is something else."""
        try:
            content = gzip.decompress(self.path(digest).read_bytes())
        except FileNotFoundError as error:
            message = "a kept file is missing"
            raise DamagedError(message) from error
        except (OSError, EOFError) as error:
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


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all, also when the machine dies."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
