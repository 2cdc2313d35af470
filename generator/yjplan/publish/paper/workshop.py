"""Makes the PDF and the zip of a printed plan, and names them on its first page."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from jinja2 import Environment

from yjplan.languages import say, say_many, speaking
from yjplan.pages.page import Fill
from yjplan.pages.paper.contexts import PaperFile, PaperFiles
from yjplan.pages.paper.whole_page import WHOLE
from yjplan.pages.render import fill
from yjplan.publish.chromium import find_chromium
from yjplan.publish.paper.finish_pdf import finish_pdf
from yjplan.publish.paper.kept import Printed, read_kept, read_last_numbers, write_kept
from yjplan.publish.paper.paper import Paper
from yjplan.publish.paper.press import print_pdf
from yjplan.publish.paper.sheet import compose_sheet, headings_of
from yjplan.publish.paper.site_zip import compose_zip
from yjplan.publish.record import mark_of
from yjplan.publish.stage import ACCENT, Project
from yjplan.publish.static_charts import Progress, Studio

MAKING_VERSION = "3"
"""Raised when the same page gives another PDF: by a change in this folder."""
_PLACE = "<!--yj:files-->"
"""Where the plan's first page names the files (`parts/take-away`)."""


@dataclass(frozen=True, slots=True)
class Made:
    """One file to take away."""

    path: str
    """Below the plan: `northamptonshire-2022-23.pdf`."""
    content: bytes
    name: str
    about: str
    """Kind, size and length, in words."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """What the files of a run are made with."""

    cache: Path
    """Folder with the PDFs of earlier runs."""
    templates: Environment
    address: str
    """The site's on the web; '' when it is not known."""
    studio: Studio
    tell: Progress
    warn: Progress

    def add_files(self, project: Project, printed: Path, assets: Path) -> bool:
        """Make the files of a printed project, in each of its languages, beside its pages.

        `assets` are the site's style sheets and scripts, which the pages ask for. False where Chromium failed
        to print a PDF; True also where there is no Chromium, since another run would find none either.
        """
        made = self.make_files(project, printed, assets)
        for one, files in made:
            self.put_files(printed / _inside(project, one), files)
        is_whole = all(one.paper and one.paper.pdf in [file.path for file in files] for one, files in made)
        return is_whole or find_chromium() is None

    def add_files_twice(self, project: Project, printed: Path, beside: Path, assets: Path) -> None:
        """The same, and the same files beside the pages of an edition at the plan's own address.

        They are made from the pages at the edition's lasting address: what is on paper stays true of it.
        """
        for one, files in self.make_files(project, printed, assets):
            for folder in (printed, beside):
                self.put_files(folder / _inside(project, one), files)

    def make_files(
        self, project: Project, printed: Path, assets: Path
    ) -> list[tuple[Project, tuple[Made, ...]]]:
        """The project and those inside of it with their files; nothing for one that is not for paper."""
        each = [one for one in (project, *project.inner) if one.paper]
        made = [(one, [*self._pdf(one, printed / _inside(project, one), assets)]) for one in each]
        if project.paper is None:
            return [(one, tuple(files)) for one, files in made]
        content = compose_zip(
            printed, place=project.name, assets=assets, address=self.address, stem=project.paper.stem
        )
        return [(one, (*files, _zip_of(project, one, content))) for one, files in made]

    def put_files(self, folder: Path, files: Sequence[Made]) -> None:
        """Write files into a printed project and name them on its first page."""
        for file in files:
            if "/" not in file.path:
                (folder / file.path).write_bytes(file.content)
        rows = tuple(PaperFile(file.path, file.name, file.about) for file in files)
        first = folder / "index.html"
        words = fill(Fill("pages/whole-files", PaperFiles(rows)), self.templates)
        named = first.read_text("utf-8").replace(_PLACE, words)
        first.write_text(named, encoding="utf-8", newline="\n")

    def _pdf(self, project: Project, printed: Path, assets: Path) -> Iterator[Made]:
        """The PDF; nothing where there is no Chromium to make it."""
        paper = project.paper
        if paper is None:
            return
        sheet = compose_sheet((printed / WHOLE / "index.html").read_text("utf-8"), paper)
        key, chromium = _key(paper, sheet, printed, project), find_chromium()
        browser = mark_of(chromium) if chromium else ""
        folder = self.cache / project.name / "pdf"
        one = read_kept(folder, key, browser)
        if one is None:
            self.tell(say("Making the PDF of {plan}", plan=project.name))
            one = self._printed(project, paper, sheet, printed, assets, chromium)
            if one is None:
                return
            write_kept(folder, key, browser, one)
        with speaking(paper.language):
            sheets = say_many("{number} page", "{number} pages", one.sheets)
            yield Made(
                paper.pdf,
                one.content,
                say("The whole plan as a PDF"),
                f"PDF, {size_words(len(one.content))}, {sheets}",
            )

    def _printed(
        self, project: Project, paper: Paper, sheet: str, printed: Path, assets: Path, chromium: Path | None
    ) -> Printed | None:
        if chromium is None:
            self.warn("No Chromium found: plans have no PDF.")
            return None
        from playwright.sync_api import Error

        place = f"{project.name}/{WHOLE}/"
        folders = {f"{project.name}/": printed, "assets/": assets}
        try:
            browser = self.studio.browser(chromium)
            raw = print_pdf(
                sheet,
                place=place,
                site=self.address,
                folders=folders,
                browser=browser,
                numbers=read_last_numbers(self.cache / project.name / "pdf"),
            )
        except Error as error:
            self.warn(f"Chromium could not print {project.name} ({error.message.splitlines()[0]}): no PDF.")
            return None
        return Printed(*finish_pdf(raw, paper, headings_of(sheet)))


def size_words(size: int) -> str:
    """`640 KB`, `1.2 MB`."""
    kilo, mega = 1000, 1_000_000
    return f"{size / mega:.1f} MB" if size >= mega else f"{max(1, round(size / kilo))} KB"


def _zip_of(project: Project, one: Project, content: bytes) -> Made:
    """The zip as the pages of one of its languages name it; it stands beside the first language's."""
    way = "../" if one is not project else ""
    stem = project.paper.zip if project.paper else ""
    with speaking(one.paper.language if one.paper else project.language):
        name = say("The pages of this plan, to read without a network")
    return Made(f"{way}{stem}", content, name, f"zip, {size_words(len(content))}")


def _inside(project: Project, one: Project) -> str:
    return one.name.removeprefix(project.name).lstrip("/")


def _key(paper: Paper, sheet: str, printed: Path, project: Project) -> str:
    """A digest of what can change the PDF besides the browser; style sheets carry theirs in their names."""
    accent = printed / ACCENT
    parts = [MAKING_VERSION, version("pikepdf"), json.dumps(asdict(paper), sort_keys=True), sheet]
    total = hashlib.sha256("\0".join(parts).encode())
    for path in (*([accent] if accent.is_file() else []), *map(printed.joinpath, sorted(project.pictures))):
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()
