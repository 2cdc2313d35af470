"""Printed shells: pages as the site builder makes them, before their bodies are put in.

A shell holds headings, navigation and the theme. It is kept while only bodies and data change, so that an
edited sentence does not wake the site builder.
"""

from pathlib import Path

from yjplan.publish.asset_names import asset_names, put_assets, refer_by_name
from yjplan.publish.record import digest_files, digest_of
from yjplan.publish.settings import Settings
from yjplan.publish.shared_assets import share_assets, trim_assets
from yjplan.publish.site_builder import run_site_builder
from yjplan.publish.stage import Project, write_project
from yjplan.publish.templates import compiled_in


def shell_of(settings: Settings, project: Project, *, tool: str, levels: int) -> Path:
    """The folder with a project's shell, printed anew where its headings or the tool changed.

    `tool` is the digest of the tool itself; `levels` says how deep below the root the project lies.
    """
    staged = settings.work / "stage" / project.name
    # a folder inside the project's own, since an edition's project lies below its plan's
    shell = settings.work / "shells" / project.name / "printed"
    theme = next(path / "theme" for path in settings.templates if (path / "theme").is_dir())
    write_project(project, staged, base_config=settings.base_config, theme=theme)
    key = digest_of(
        [tool, str(levels), digest_files(staged / "docs"), (staged / "mkdocs.yml").read_text("utf-8")]
    )
    kept_key = shell.with_name(f"{shell.name}.key")
    if shell.is_dir() and kept_key.is_file() and kept_key.read_text("utf-8") == key:
        return shell
    kept_key.unlink(missing_ok=True)
    run_site_builder(staged, shell, compiled=compiled_in(settings.work / "compiled"))
    names = asset_names(theme)
    if levels:
        share_assets(shell, levels_below_root=levels)
    else:
        trim_assets(shell / "assets")
        put_assets(shell / "assets", theme, names)
    for page in sorted(shell.rglob("*.html")):
        page.write_text(refer_by_name(page.read_text("utf-8"), names), encoding="utf-8", newline="\n")
    kept_key.write_text(key, encoding="utf-8")
    return shell
