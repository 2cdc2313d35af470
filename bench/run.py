"""How long a build takes, printed as a Markdown table: `make bench`.

The content is copied into a temporary folder and built there, so that nothing here is changed and nothing
left over here helps. Each time is the median of several runs, each in a process of its own. Most of a short
build is Python importing libraries; that is measured by itself and stands in the first row.
"""

import argparse
import os
import platform
import re
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bench.measure import CommandFailedError, Measured, measure

ROOT = Path(__file__).resolve().parents[1]
IMPORTS = "import yjplan.cli, yjplan.build, mkdocs.commands.build, plotly.graph_objects"


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    what: str
    measured: Measured
    target: str
    """What was promised; empty for the rows that stand there to compare with."""


_BODY = re.compile(r"(?m)^<!-- (?:top|[\w-]+): .* -->\n")
_PLACE = re.compile(r'<div data-yj-body="(\d+)"></div>')


@dataclass
class Desk:
    """A temporary copy of the content, and the folders that builds of it write to."""

    folder: Path
    plan: str
    """`authority/plan`, the one that is built."""

    edits: int = 0

    @property
    def content(self) -> Path:
        """The copy of the content."""
        return self.folder / "content"

    @property
    def site(self) -> Path:
        """Where the site is written."""
        return self.folder / "site"

    @property
    def stage(self) -> Path:
        """The MkDocs project that the build leaves for the plan."""
        return self.folder / "work" / "stage" / self.plan

    def build_command(self, *options: str) -> list[str | Path]:
        """`yjplan build` of this copy."""
        program = Path(sys.executable).with_name("yjplan")
        return [
            *(program, "build", "--content", self.content, "--site", self.site),
            *("--work", self.folder / "work"),
            *options,
        ]

    def copy_content(self, source: Path) -> None:
        """Copies what all plans share and the one plan, without the others; all plans where none is named."""
        shutil.copytree(source, self.content)
        if not self.plan:
            return
        kept = self.content / self.plan
        for marker in sorted(self.content.glob("*/*/plan.yml")):
            if marker.parent != kept:
                shutil.rmtree(marker.parent)
        for marker in sorted(self.content.glob("*/authority.yml")):
            if marker.parent != kept.parent:
                shutil.rmtree(marker.parent)

    def forget_site(self) -> None:
        """Removes the site and all that builds keep; only the drawn charts stay in their cache."""
        shutil.rmtree(self.site, ignore_errors=True)
        for kept in (self.folder / "work").iterdir():
            if kept.name != "charts" and kept.is_dir():
                shutil.rmtree(kept)

    def fill_stage(self) -> None:
        """Puts the bodies into the staged pages, so that MkDocs alone would print the same pages.

        The page that gathers the others has no staged body; it is left out.
        """
        for page in sorted((self.stage / "docs").rglob("*.md")):
            body = (self.stage / "bodies" / page.relative_to(self.stage / "docs")).with_suffix(".html")
            if not body.is_file():
                page.unlink()
                continue
            bodies = _BODY.split(body.read_text("utf-8"))[1:]
            pieces = _PLACE.split(page.read_text("utf-8"))
            filled = pieces[0]
            for number, rest in zip(pieces[1::2], pieces[2::2], strict=True):
                filled += f"<div>\n{bodies[int(number)]}</div>{rest}"
            page.write_text(filled, encoding="utf-8")

    def edit_section(self) -> None:
        """Adds a sentence to the plan's middle section, another one each time."""
        sections = sorted((self.content / self.plan).glob("[0-9]*.md"))
        section = sections[len(sections) // 2]
        self.edits += 1
        with section.open("a", encoding="utf-8") as file:
            file.write(f"\nThis sentence was added {self.edits} times.\n")


def rows(desk: Desk, *, runs: int) -> list[Row]:
    """All measurements, in an order in which each leaves what the next one needs."""
    build, bare = desk.build_command("--no-paper"), desk.build_command("--no-paper", "--force")
    measure(build, folder=ROOT, runs=1)  # draws the charts, so that they are in the cache
    imports = measure([sys.executable, "-c", IMPORTS], folder=ROOT, runs=runs)
    cold = measure(bare, folder=ROOT, runs=runs, before=desk.forget_site)
    same = measure(build, folder=ROOT, runs=runs)
    edited = measure(build, folder=ROOT, runs=runs, before=desk.edit_section)
    printed = measure(desk.build_command(), folder=ROOT, runs=runs, before=desk.edit_section)
    desk.fill_stage()
    plain = measure(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", desk.folder / "plain"],
        folder=desk.stage,
        runs=runs,
    )
    return [
        Row("imports only", imports, ""),
        Row("this plan, cold (charts cached, no PDF)", cold, ""),
        Row("the same, imports taken off", cold.without(imports), "under 2 s"),
        Row("nothing changed", same, "under 0.5 s"),
        Row("one section edited", edited, "under 1 s"),
        Row("one section edited, with its PDF and zip", printed, "PDF under 20 s"),
        Row("plain `mkdocs build` of the same pages", plain, ""),
    ]


def whole_rows(desk: Desk, *, runs: int) -> list[Row]:
    """All plans and inspections together."""
    build = desk.build_command()
    measure(build, folder=ROOT, runs=1)
    bare = desk.build_command("--no-paper", "--force")
    cold = measure(bare, folder=ROOT, runs=runs, before=desk.forget_site)
    printed = measure(desk.build_command("--force"), folder=ROOT, runs=1, before=desk.forget_site)
    same = measure(build, folder=ROOT, runs=runs)
    program = Path(sys.executable).with_name("yjplan")
    checked = measure([program, "check", "--content", desk.content], folder=ROOT, runs=runs)
    return [
        Row("all checks on all plans and the inspection", checked, "under 3 s"),
        Row("all plans and the inspection, cold (charts cached, no PDF)", cold, "under 8 s, 400 MB"),
        Row("the same with their PDFs and zips (once)", printed, ""),
        Row("all of them, nothing changed", same, "under 1 s"),
    ]


def table(lines: list[Row]) -> str:
    """The rows as Markdown."""
    head = ["| what | seconds | peak memory, MB | target |", "|---|--:|--:|---|"]
    body = [
        f"| {row.what} | {row.measured.seconds:.2f} | {row.measured.peak_megabytes:.0f} | {row.target} |"
        for row in lines
    ]
    return "\n".join([*head, *body])


def main() -> int:
    """Measures and prints; 1 where a build failed."""
    from bench import disclosure, editions, intake, search, services, weight  # they take Row from here

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plan", default="northamptonshire/2022-23", help="AUTHORITY/PLAN to build")
    parser.add_argument("--runs", type=int, default=5, help="runs behind each figure")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="yjplan-bench-") as folder:
        desk = Desk(folder=Path(folder), plan=wanted.plan)
        desk.copy_content(ROOT / "content")
        try:
            lines = rows(desk, runs=wanted.runs)
            every = Desk(folder=Path(folder) / "all", plan="")
            every.copy_content(ROOT / "content")
            lines += whole_rows(every, runs=wanted.runs)
            weights = weight.weight_table(every.site, runs=wanted.runs)
            lines += disclosure.rows(runs=wanted.runs)
            lines += intake.rows(Path(folder) / "intake", runs=wanted.runs)
            lines += editions.rows(Path(folder) / "editions", runs=wanted.runs)
            found = search.lines_of("the five documents", every.site, Path(folder) / "search")
            lines += services.rows(Path(folder) / "services")
            if (site := Path(folder) / "services" / "site").is_dir():
                found += search.lines_of("155 services", site, Path(folder) / "search-155")
        except CommandFailedError as failure:
            print(failure, file=sys.stderr)
            return 1
    print(f"`{wanted.plan}`, median of {wanted.runs} runs, each in a fresh process.")
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores.\n")
    print(table(lines))
    print(f"\n{weights}\n\nSearch index:\n")
    print("\n".join(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
