"""How long the PDF and the zip of each plan take, printed as a Markdown table: `python -m bench.paper`.

Built once in a temporary folder without them, then once with them, each plan by itself; the difference is
what they cost. Then one section is edited, and the plan built with and without them.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pikepdf

ROOT = Path(__file__).resolve().parents[1]
TARGET_SECONDS = 20
"""For the PDF of the largest plan."""


def built_in(folder: Path, *words: str) -> float:
    """Seconds that a build takes, in a process of its own."""
    where = ["--content", folder / "content", "--site", folder / "site", "--work", folder / "work"]
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "yjplan", "build", *map(str, where), *words],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return time.perf_counter() - started


def edit(folder: Path, plan: str) -> None:
    """Add a sentence to the first section of a plan."""
    first = sorted((folder / "content" / plan).glob("[0-9]*.md"))[1]
    first.write_text(f"{first.read_text('utf-8')}\nA sentence that was added.\n", "utf-8")


def measure(folder: Path) -> None:
    """Print a row for each plan."""
    print("| plan | pages | PDF, KB | zip, KB | section edited, s | the same without paper, s |")
    print("|---|--:|--:|--:|--:|--:|")
    slowest = 0.0
    for pdf in sorted((folder / "site").glob("*/*/*.pdf")):
        plan = pdf.parent.relative_to(folder / "site").as_posix()
        with pikepdf.open(pdf) as document:
            pages = len(document.pages)
        packed = pdf.with_name(f"{pdf.stem}-site.zip")
        sizes = f"{pdf.stat().st_size // 1000:,} | {packed.stat().st_size // 1000:,}"
        edit(folder, plan)
        whole = built_in(folder, plan)
        edit(folder, plan)
        bare = built_in(folder, plan, "--no-paper")
        slowest = max(slowest, whole - bare)
        print(f"| {plan} | {pages} | {sizes} | {whole:.1f} | {bare:.1f} |", flush=True)
    print(
        f"\nPDF and zip of the slowest plan: {slowest:.1f} s; {TARGET_SECONDS} s for the PDF were promised."
    )


def main() -> None:
    """Measure in a folder that is removed afterwards."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "content", folder / "content")
        (folder / "work").mkdir()
        bare = built_in(folder, "--no-paper")
        whole = built_in(folder)
        print(f"Every plan: {bare:.1f} s without paper, then {whole:.1f} s to add it.\n")
        measure(folder)


if __name__ == "__main__":
    main()
