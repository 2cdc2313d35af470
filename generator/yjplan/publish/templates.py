"""The templates, looked up in the project first and then in the copy that the wheel carries."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from yjplan.pages.filters import FILTERS


def load_templates(folders: tuple[Path, ...]) -> Environment:
    """An environment that escapes everything and refuses names that a context does not have."""
    templates = Environment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    templates.filters.update(FILTERS)
    return templates
