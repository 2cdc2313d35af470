"""Turn a staged MkDocs project into HTML. The only module that knows MkDocs."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2 import FileSystemBytecodeCache

_LOGGERS = ("mkdocs", "MARKDOWN")
_LAST_MODIFIED = re.compile(r"\s*<lastmod>[^<]*</lastmod>")


class SiteBuilderError(Exception):
    """The site builder could not print the staged project, or grumbled about it.

    Staged pages are written by us, so this is a fault of ours and not of the author's content.
    """

    messages: tuple[str, ...]
    """What the site builder said, one entry per message, in the order they came."""

    def __init__(self, project_path: Path, messages: tuple[str, ...]) -> None:
        self.messages = messages
        lines = "\n".join(f"  - {message}" for message in messages)
        super().__init__(f"MkDocs could not print {project_path}:\n{lines}")


def run_site_builder(
    project_path: Path, out_path: Path, *, compiled: FileSystemBytecodeCache | None = None
) -> None:
    """Print the project in `project_path` (its `mkdocs.yml` and `docs/`) to the folder `out_path`.

    `compiled` keeps the theme's compiled templates. What stood in `out_path` before is removed. The
    same project gives the same bytes on any day.

    Raises SiteBuilderError with every warning and error of the site builder.
    """
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import MkDocsException

    config_path = str(project_path.resolve() / "mkdocs.yml")
    options: dict[str, Any] = {"site_dir": str(out_path.resolve())}
    with _collected_messages() as messages:
        try:
            config = load_config(config_path, config_file_path=config_path, **options)
            _keep_compiled(config.theme, compiled)
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
            config.plugins.on_shutdown()
        except MkDocsException as error:
            messages.append(str(error))
    if messages:
        raise SiteBuilderError(project_path, tuple(messages))
    _forget_the_clock(out_path)


def _keep_compiled(theme: Any, compiled: FileSystemBytecodeCache | None) -> None:  # noqa: ANN401 - untyped
    """Let the theme's own environment keep its compiled templates, and not walk through its icons."""
    get_env = theme.get_env

    def get_env_with_cache() -> Any:  # noqa: ANN401 - MkDocs has no types
        env = get_env()
        env.bytecode_cache = compiled
        env.list_templates = lambda filter_func: list(filter(filter_func, _theme_files(theme.dirs)))
        return env

    theme.get_env = get_env_with_cache


def _theme_files(folders: Sequence[str]) -> list[str]:
    """Files of the theme by their names below its folders, in order.

    Without hidden folders, which MkDocs leaves out in any case: the theme keeps ten thousand icons in one,
    and to list them takes a tenth of a second for each project.
    """
    found: set[str] = set()
    for folder in folders:
        for where, inner, names in os.walk(folder):
            inner[:] = [name for name in inner if not name.startswith(".")]
            found |= {(Path(where) / name).relative_to(folder).as_posix() for name in names}
    return sorted(found)


def _forget_the_clock(out_path: Path) -> None:
    """Take the day of the build out of the sitemap, and drop its compressed copy (dated too)."""
    (out_path / "sitemap.xml.gz").unlink(missing_ok=True)
    sitemap_path = out_path / "sitemap.xml"
    if sitemap_path.exists():
        text = sitemap_path.read_text(encoding="utf-8")
        sitemap_path.write_text(_LAST_MODIFIED.sub("", text), encoding="utf-8", newline="\n")


@contextmanager
def _collected_messages() -> Iterator[list[str]]:
    """Gather warnings of the site builder's loggers in a list, and keep them off the screen."""
    messages: list[str] = []
    collector = _Collector(messages)
    before: list[tuple[logging.Logger, bool, int]] = []
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        before.append((logger, logger.propagate, logger.level))
        logger.propagate = False
        logger.setLevel(logging.WARNING)
        logger.addHandler(collector)
    try:
        yield messages
    finally:
        for logger, propagate, level in before:
            logger.removeHandler(collector)
            logger.propagate = propagate
            logger.setLevel(level)


class _Collector(logging.Handler):
    """A log handler that appends each message to a list."""

    def __init__(self, messages: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._messages = messages

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the text of one record."""
        self._messages.append(record.getMessage())
