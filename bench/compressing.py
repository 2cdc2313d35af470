"""A server on this machine that compresses as a public one does, for measuring what a page weighs."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

_TEXT = (".html", ".css", ".js", ".json", ".csv", ".svg", ".xml")
_LEVEL = 6
"""What nginx is set to in docs/hosting.md; GitHub Pages and CloudFront come within a few per cent of it."""


@lru_cache(maxsize=512)
def _compressed(path: Path, _mark: int) -> bytes:
    return gzip.compress(path.read_bytes(), _LEVEL, mtime=0)


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send a text file compressed, anything else as the parent does."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() and self.path.partition("?")[0].endswith("/") else path
        if path.suffix not in _TEXT or not path.is_file():
            super().do_GET()
            return
        content = _compressed(path, path.stat().st_mtime_ns)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"{self.guess_type(str(path))}; charset=utf-8")
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the parent's
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves a page hangs up in the middle of an answer."""


@contextmanager
def compressing(folder: Path) -> Iterator[str]:
    """The address at which the folder is served, without a slash at its end."""
    with _Server(("127.0.0.1", 0), partial(_Handler, directory=folder)) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
