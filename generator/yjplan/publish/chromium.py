"""The Chromium that draws static charts: finding one, and starting it without a window or a network."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM_VARIABLE = "YJPLAN_CHROMIUM"
"""Environment variable with the path of the browser to use; no other is looked for when it is set."""

_COMMANDS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
)
_MAC_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
_WINDOWS_PLACES = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
_WINDOWS_ROOTS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
_PLAYWRIGHT_PATTERNS = (
    "chromium-*/chrome-linux*/chrome",
    "chromium-*/chrome-mac*/*.app/Contents/MacOS/*",
    "chromium-*/chrome-win*/chrome.exe",
    "chromium_headless_shell-*/chrome-*/headless_shell*",
    "chromium_headless_shell-*/chrome-*/chrome-headless-shell*",
)
_QUIET = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
    "--metrics-recording-only",
    "--mute-audio",
    "--no-default-browser-check",
    "--no-first-run",
    "--no-pings",
)


def find_chromium() -> Path | None:
    """The browser to draw with, or None.

    Looked for in this order: the path in `YJPLAN_CHROMIUM`, commands, the usual places of the system, and
    the browser that `playwright install chromium` keeps.
    """
    chosen = os.environ.get(CHROMIUM_VARIABLE)
    if chosen is not None:
        return _if_file(Path(chosen)) if chosen else None
    commands = (shutil.which(command) for command in _COMMANDS)
    found = next((Path(path) for path in commands if path), None)
    return found or next(filter(_if_file, _usual_places()), None) or _of_playwright()


@contextmanager
def open_chromium(path: Path) -> Iterator[Browser]:
    """Start the browser without a window, and end it afterwards.

    Raises playwright.sync_api.Error when it does not start.
    """
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, headless=True, args=_arguments())
        try:
            yield browser
        finally:
            browser.close()


def _arguments() -> list[str]:
    """Quiet flags; the sandbox is left out for root alone, for whom Chromium refuses to start with it."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*_QUIET, *(["--no-sandbox"] if is_root else [])]


def _usual_places() -> list[Path]:
    if sys.platform == "darwin":
        return [Path(place) for place in _MAC_PLACES]
    roots = [Path(os.environ[name]) for name in _WINDOWS_ROOTS if os.environ.get(name)]
    return [root / place for root in roots for place in _WINDOWS_PLACES]


def _of_playwright() -> Path | None:
    root = _playwright_root()
    for pattern in _PLAYWRIGHT_PATTERNS:
        found = [path for path in sorted(root.glob(pattern)) if path.is_file()]
        if found:
            return found[-1]
    return None


def _playwright_root() -> Path:
    chosen = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    if chosen and chosen != "0":
        return Path(chosen)
    caches = {"darwin": Path.home() / "Library" / "Caches", "win32": Path.home() / "AppData" / "Local"}
    return caches.get(sys.platform, Path.home() / ".cache") / "ms-playwright"


def _if_file(path: Path) -> Path | None:
    return path if path.is_file() else None
