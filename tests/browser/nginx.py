"""A real nginx with the configuration that `yjplan hosting nginx` prints, as a process of this test."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.house.project_files import ROOT

_AROUND = """daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ }}
http {{
    access_log off;
    client_body_temp_path {folder}/client;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""
"""What a distribution's own nginx.conf would say, without a need for rights."""
_PATIENCE_SECONDS = 30


def find_nginx() -> str:
    """The program, in the places where tools/install_nginx.sh looks and puts it."""
    own = Path(sys.prefix) / "nginx" / "usr" / "sbin" / "nginx"
    places = [str(own), shutil.which("nginx") or "", "/usr/sbin/nginx"]
    found = next((place for place in places if place and Path(place).is_file()), "")
    assert found, "There is no nginx. `make test` gets one."
    return found


@contextmanager
def nginx_with(site: Path, folder: Path, path: str = "/") -> Iterator[str]:
    """Where nginx serves the site below `path`, without a slash at its end; `folder` is for its own files."""
    port = _free_port()
    command = [sys.executable, "-m", "yjplan", "hosting", "nginx", "--folder", str(site)]
    command += ["--listen", f"127.0.0.1:{port}", "--address", f"http://127.0.0.1{path}"]
    printed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    (folder / "site.conf").write_text(printed, encoding="utf-8")
    (folder / "nginx.conf").write_text(_AROUND.format(folder=folder), encoding="utf-8")
    start = [find_nginx(), "-p", str(folder), "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"]
    with subprocess.Popen(start, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as server:
        try:
            _wait_for(port, server, folder)
            yield f"http://127.0.0.1:{port}{path.rstrip('/')}"
        finally:
            server.terminate()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _wait_for(port: int, server: subprocess.Popen[str], folder: Path) -> None:
    until = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < until and server.poll() is None:
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    log = folder / "error.log"
    said = log.read_text("utf-8") if log.is_file() else ""
    server.kill()
    raise AssertionError(f"nginx did not start: {said}{server.communicate()[1]}")
