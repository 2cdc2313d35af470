"""The built site on a server of this machine, with the strictest policy it must work under."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import yaml

from tests.house.project_files import ROOT

_EXTRA = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["extra"]
POLICY = str(_EXTRA["yjplan"]["content_security_policy"]).strip()
"""Sent with every page: no inline script or style, nothing from another origin."""


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def end_headers(self) -> None:
        """Add the policy to what is sent."""
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the parent's
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves a page hangs up in the middle of an answer."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which the folder is served, without a slash at its end."""
    with _Server(("127.0.0.1", 0), partial(_Handler, directory=folder)) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
