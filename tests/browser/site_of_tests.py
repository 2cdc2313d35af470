"""The site that is looked at, built in a folder of its own."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.house.project_files import ROOT

MADE_UP = Path(__file__).parent / "content"
"""Made-up authorities with plans, which never stand in the project's own content."""


def build(folder: Path, *, made_up: bool = True) -> Path:
    """Every plan of the project's content, and those that are made up; gives the site's folder.

    In a process of its own: Playwright allows one at a time in a thread.
    """
    content, work, charts = folder / "content", folder / "work", ROOT / ".yjplan" / "charts"
    shutil.rmtree(content, ignore_errors=True)
    shutil.copytree(ROOT / "content", content)
    if made_up:
        shutil.copytree(MADE_UP, content, dirs_exist_ok=True)
    charts.mkdir(parents=True, exist_ok=True)
    work.mkdir(exist_ok=True)
    if not (work / "charts").exists():
        (work / "charts").symlink_to(charts)
    where = ["--content", content, "--site", folder / "site", "--work", work]
    command = [sys.executable, "-m", "yjplan", "build", *map(str, where)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    errors = [part for part in f"{done.stdout}\n{done.stderr}".split("\n\n") if "warning:" not in part]
    assert done.returncode == 0, "\n\n".join(["The site could not be built.", *errors])
    return folder / "site"
