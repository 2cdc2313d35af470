"""Writing the staged MkDocs project of a plan or of the root."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

import yaml

from yjplan.languages import Language, say, speaking
from yjplan.pages.open_data.downloads import Download
from yjplan.pages.render import Body, StagedPage
from yjplan.pages.social_card import SocialCard
from yjplan.publish.paper.paper import Paper
from yjplan.publish.search.place import scope_of

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
    paper: Paper | None = None
    """What its PDF and its zip say; None where it has none: a draft, an inspection, the root."""
    language: Language = Language.ENGLISH
    cards: Mapping[str, SocialCard] = field(default_factory=dict)
    """What is shown beside a shared link, by the page's address below the project; '' for all other pages."""
    inner: tuple["Project", ...] = ()
    """The plan in other languages, each in a folder of this one's that has its language's tag."""

    @property
    def every_card(self) -> tuple[SocialCard, ...]:
        """What is shown beside links to its pages, in all its languages."""
        return tuple(card for one in (self, *self.inner) for card in one.cards.values())

    @property
    def plan(self) -> str:
        """The plan's name, in whatever language its pages are."""
        return self.name.removesuffix("" if self.language is Language.ENGLISH else f"/{self.language}")


def write_project(project: Project, folder: Path, *, base_config: Path, theme: Path) -> None:
    """Write `mkdocs.yml`, `docs/` and, to be looked at, the `bodies/` that are put in later.

    What stood in the folder before is removed.
    """
    shutil.rmtree(folder, ignore_errors=True)
    docs = folder / "docs"
    for page in project.pages:
        _write(docs / page.file, page.content)
        if not page.gathers:
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
        "extra": {"yjplan": {"search_scope": scope_of(project.name), **project.extra}},
    }
    if aside := [page.file for page in project.pages if page.gathers]:
        config["not_in_nav"] = "\n".join(f"/{file}" for file in aside)
    if project.address:
        config["site_url"] = project.address
    if project.accent:
        config["extra_css"] = [ACCENT]
    if project.versions:
        config["extra"]["yjplan"]["versions"] = True
    return _in_language(config, project, base_config)


def _in_language(config: dict[str, Any], project: Project, base_config: Path) -> dict[str, Any]:
    """The settings with the theme's words; English ones are those of the settings that all projects share."""
    if project.language is Language.ENGLISH:
        return config
    shared = yaml.safe_load(base_config.read_text("utf-8"))["markdown_extensions"]
    with speaking(project.language):
        link = say("Link to this section")
    words = {"permalink": link, "permalink_title": link}
    extensions = [
        {"toc": {**one["toc"], **words}} if isinstance(one, dict) and "toc" in one else one for one in shared
    ]
    theme = {**config["theme"], "language": str(project.language)}
    return {**config, "theme": theme, "markdown_extensions": extensions}


def _nav(pages: Sequence[StagedPage]) -> list[dict[str, Any]]:
    """The pages in order; neighbours of one group stand below its name."""
    nav: list[dict[str, Any]] = []
    for group, some in groupby((page for page in pages if not page.gathers), key=lambda page: page.group):
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
