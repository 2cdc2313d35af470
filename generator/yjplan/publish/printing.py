"""One project as HTML: its shell, its bodies, its files."""

import shutil
from pathlib import Path

from yjplan.pages.open_data.schema import schema_downloads
from yjplan.pages.render import render_page
from yjplan.pages.root import Entry, compose_root
from yjplan.pages.theme import root_extra
from yjplan.plan.models import Site
from yjplan.publish.bodies import put_bodies_in, write_search_index
from yjplan.publish.entries import regions_of
from yjplan.publish.settings import Settings
from yjplan.publish.shells import shell_of
from yjplan.publish.stage import Project, write_files
from yjplan.publish.templates import load_templates
from yjplan.publish.work import ROOT


def print_project(settings: Settings, project: Project, out: Path, *, tool: str, levels: int) -> Path:
    """The HTML of one project, in a folder of its own below `out`.

    `tool` is the digest of the tool itself; `levels` says how deep below the root the project lies.
    """
    printed = out / project.name
    shutil.copytree(shell_of(settings, project, tool=tool, levels=levels), printed)
    put_bodies_in(printed, project.pages)
    write_search_index(printed, project.pages)
    write_files(project, printed)
    return printed


def root_project(settings: Settings, site: Site, entries: tuple[Entry, ...]) -> Project:
    """The pages above the plans."""
    templates = load_templates(settings.templates, settings.work / "compiled")
    pages = tuple(render_page(page, templates) for page in compose_root(site, entries, regions_of()))
    schemas = schema_downloads()
    return Project(ROOT, site.title, site.address, pages, schemas, {}, root_extra(site), versions=False)
