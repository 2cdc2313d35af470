"""One project as HTML: its shell, its bodies, its files."""

import shutil
from pathlib import Path, PurePosixPath

from yjplan.languages import Language, speaking
from yjplan.pages.open_data.schema import schema_downloads
from yjplan.pages.page import Page
from yjplan.pages.render import render_page
from yjplan.pages.root import Entry, compose_root
from yjplan.pages.search.compose import compose_search, has_pages_in
from yjplan.pages.social_card import SocialCard, authority_card, site_card
from yjplan.pages.statement.compose import compose_statement
from yjplan.pages.theme import root_extra
from yjplan.plan.accessibility import FILE as RECORD
from yjplan.plan.accessibility import read_tested
from yjplan.plan.models import Site
from yjplan.publish.bodies import fill_places
from yjplan.publish.cards import with_cards
from yjplan.publish.entries import regions_of
from yjplan.publish.linked_documents import documents_of
from yjplan.publish.picture_sizes import read_sizes, say_sizes
from yjplan.publish.settings import Settings
from yjplan.publish.shells import shell_of
from yjplan.publish.stage import Project, write_files
from yjplan.publish.templates import load_templates
from yjplan.publish.twins import link_twins
from yjplan.publish.whole_periods import keep_periods_whole
from yjplan.publish.work import ROOT
from yjplan.sources.folders import read_one


def print_project(settings: Settings, project: Project, out: Path, *, tool: str, levels: int) -> Path:
    """The HTML of one project and of those inside of it, in a folder of its own below `out`.

    `tool` is the digest of the tool itself; `levels` says how deep below the root the project lies.
    """
    project = with_cards(link_twins(project), settings)
    printed = out / project.name
    shutil.copytree(shell_of(settings, project, tool=tool, levels=levels), printed)
    _fill_pages(printed, project)
    write_files(project, printed)
    for inner in project.inner:
        print_project(settings, inner, out, tool=tool, levels=levels + 1)
    return printed


def _fill_pages(printed: Path, project: Project) -> None:
    """Every page of a shell with its bodies, the sizes of its pictures, and periods that stay on one line."""
    sizes = read_sizes(project.pictures)
    for page in project.pages:
        path = printed / page.printed
        html = fill_places(path.read_text("utf-8"), page.bodies)
        html = say_sizes(html, PurePosixPath(page.printed).parent.as_posix(), sizes)
        path.write_text(keep_periods_whole(html), encoding="utf-8", newline="\n")


def print_root(settings: Settings, site: Site, entries: tuple[Entry, ...], out: Path, *, tool: str) -> Path:
    """The pages above the plans, and search and statement in Welsh where a plan has pages in Welsh."""
    printed = print_project(settings, root_project(settings, site, entries), out, tool=tool, levels=0)
    if any(has_pages_in(entry, Language.WELSH) for entry in entries):
        print_project(settings, _welsh_root(settings, site, entries), out, tool=tool, levels=1)
    return printed


def _welsh_root(settings: Settings, site: Site, entries: tuple[Entry, ...]) -> Project:
    templates = load_templates(settings.templates, settings.work / "compiled")
    with speaking(Language.WELSH):
        composed = (compose_search(entries, "../../"), _statement(settings, site, entries))
        pages = tuple(render_page(page, templates) for page in composed)
        extra = {"home_url": "../", **root_extra(site)}
    extra["footer_links"] = [{**link, "url": f"../{link['url']}"} for link in extra["footer_links"]]
    name, address = f"{ROOT}/{Language.WELSH}", f"{site.address}{Language.WELSH}/" if site.address else ""
    return Project(name, site.title, address, pages, (), {}, extra, versions=False, language=Language.WELSH)


def _statement(settings: Settings, site: Site, entries: tuple[Entry, ...]) -> Page:
    """The accessibility statement; a record with a fault was reported already."""
    tested, _ = read_tested(read_one(settings.content, "", RECORD))
    return compose_statement(site, tested, documents_of(settings.content, entries))


def root_project(settings: Settings, site: Site, entries: tuple[Entry, ...]) -> Project:
    """The pages above the plans."""
    templates = load_templates(settings.templates, settings.work / "compiled")
    composed = (
        *compose_root(site, entries, regions_of()),
        compose_search(entries),
        _statement(settings, site, entries),
    )
    pages = tuple(render_page(page, templates) for page in composed)
    schemas = schema_downloads()
    return Project(
        ROOT,
        site.title,
        site.address,
        pages,
        schemas,
        {},
        root_extra(site),
        versions=False,
        cards=root_cards(site, entries),
    )


def root_cards(site: Site, entries: tuple[Entry, ...]) -> dict[str, SocialCard]:
    """What is shown beside a link to the site or to an authority, by the page's address."""
    cards = {f"{entry.authority.id}/": authority_card(site, entry.authority) for entry in entries}
    return {"": site_card(site), **cards}
