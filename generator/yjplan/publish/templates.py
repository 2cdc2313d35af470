"""The templates, looked up in the project first and then in the copy that the wheel carries."""

from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

from yjplan.languages import say
from yjplan.languages.speaking import form_for
from yjplan.pages.filters import FILTERS


def load_templates(folders: tuple[Path, ...], cache: Path | None = None) -> Environment:
    """Templates that escape everything and refuse names that a context does not have."""
    templates = Environment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        extensions=["jinja2.ext.i18n"],
    )
    templates.install_gettext_callables(say, form_for, newstyle=True)  # type: ignore[attr-defined]
    templates.filters.update(FILTERS)
    if cache is not None:
        templates.bytecode_cache = compiled_in(cache)
    return templates


def compiled_in(cache: Path) -> FileSystemBytecodeCache:
    """Compiled templates are kept by content; compiling takes longer than filling them."""
    cache.mkdir(parents=True, exist_ok=True)
    return FileSystemBytecodeCache(str(cache))
