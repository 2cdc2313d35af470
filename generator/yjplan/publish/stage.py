"""Writing the staged MkDocs project of a plan or of the root."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import yaml

from yjplan.pages.open_data.downloads import Download
from yjplan.pages.render import Body, StagedPage

ACCENT = "accent.css"


@dataclass(frozen=True, slots=True)
class Project:
    """One MkDocs project, ready to be written."""

    name: str
    """Its folder below the stage and below the site: `northamptonshire/2022-23`; `root` for the top."""
    title: str
    address: str
    """Its address on the web; '' when the site's address is not known."""
    pages: tuple[StagedPage, ...]
    downloads: tuple[Download, ...]
    pictures: Mapping[str, Path]
    """Pictures to copy, by their path below the project."""
    extra: Mapping[str, Any]
    """`extra.yjplan` of the theme."""
    versions: bool
    """True when the version selector belongs on its pages."""
    accent: str = ""
    """A style sheet with the authority's colour; '' for the tool's own."""


def write_project(project: Project, folder: Path, *, base_config: Path, theme: Path) -> None:
    """Write `mkdocs.yml`, `docs/` and, to be looked at, the `bodies/` that are put in later.

    What stood in the folder before is removed.
    """
    shutil.rmtree(folder, ignore_errors=True)
    docs = folder / "docs"
    for page in project.pages:
        _write(docs / page.file, page.content)
        _write(folder / "bodies" / page.printed, "\n".join(_body(body) for body in page.bodies))
    if project.accent:
        _write(docs / ACCENT, project.accent)
    _write(
        folder / "mkdocs.yml",
        yaml.safe_dump(_config(project, base_config, theme), sort_keys=False, allow_unicode=True),
    )


def write_files(project: Project, printed: Path) -> None:
    """Write downloads and pictures into the printed project; the site builder has no part in them."""
    for download in project.downloads:
        _write(printed / download.path, download.content)
    for name, source in project.pictures.items():
        (printed / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, printed / name)


def _config(project: Project, base_config: Path, theme: Path) -> dict[str, Any]:
    config: dict[str, Any] = {
        "INHERIT": str(base_config),
        "site_name": project.title,
        "theme": {"custom_dir": str(theme)},
        "nav": _nav(project.pages),
        "extra": {"yjplan": dict(project.extra)},
    }
    if project.address:
        config["site_url"] = project.address
    if project.accent:
        config["extra_css"] = [ACCENT]
    if project.versions:
        config["extra"]["version"] = {"provider": "mike"}
    return config


def _nav(pages: Sequence[StagedPage]) -> list[dict[str, Any]]:
    """The pages in order; neighbours of one group stand below its name."""
    nav: list[dict[str, Any]] = []
    for group, some in groupby(pages, key=lambda page: page.group):
        entries = [{page.nav: page.file} for page in some]
        nav += [{group: entries}] if group else entries
    return nav


def _body(body: Body) -> str:
    return f"<!-- {body.anchor or 'top'}: {body.heading} -->\n{body.html}\n"


def _write(path: Path, content: str) -> None:
    if not path.parent.is_dir():
        path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8", newline="\n")


def clear(folders: Sequence[Path]) -> None:
    """Remove folders that may not be there."""
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
