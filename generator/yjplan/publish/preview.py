"""Preview: the site on this machine, built again whenever content is saved."""

import functools
import threading
import time
from collections.abc import Callable
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from yjplan.publish.settings import Settings

_EVERY_SECONDS = 0.7


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing about each."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        """Requests are not worth a line each."""

    def end_headers(self) -> None:
        """A preview is never kept by the browser."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()


def serve_site(
    settings: Settings, *, port: int, rebuild: Callable[[], None], tell: Callable[[str], None]
) -> None:
    """Build, serve on 127.0.0.1, and build again when a file changes, until Ctrl+C."""
    _rebuild(rebuild, tell)
    handler = functools.partial(_Quiet, directory=str(settings.site))
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError:
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        tell(f"Port {port} is taken.")
    tell(f"Preview: http://127.0.0.1:{server.server_port}/ (stop with Ctrl+C)")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    data = (settings.data,) if settings.data else ()
    watched = (settings.content, *data, *settings.templates, settings.base_config)
    before = _state(watched)
    try:
        while True:
            time.sleep(_EVERY_SECONDS)
            now = _state(watched)
            if now != before:
                before = now
                tell("A file changed: building again.")
                _rebuild(rebuild, tell)
    except KeyboardInterrupt:
        tell("Stopped.")
    finally:
        server.shutdown()
        server.server_close()


def _rebuild(rebuild: Callable[[], None], tell: Callable[[str], None]) -> None:
    """Build; whatever goes wrong is told, and the preview goes on."""
    try:
        rebuild()
    except Exception as fault:  # noqa: BLE001 - the next change may mend it
        tell(f"The build broke off ({type(fault).__name__}: {fault}). The preview goes on.")


def _state(places: tuple[Path, ...]) -> dict[str, tuple[int, int]]:
    """Every file with its time and size."""
    found: dict[str, tuple[int, int]] = {}
    for place in places:
        for path in (place, *place.rglob("*")):
            try:
                stat = path.stat()
            except OSError:
                continue
            found[str(path)] = (stat.st_mtime_ns, stat.st_size)
    return found
