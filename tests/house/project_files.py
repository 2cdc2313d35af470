"""The files of this repository, as the tests about the house read them."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The top folder of the repository."""

GENERATOR = ROOT / "generator"
"""The source root: `generator/yjplan` is the package."""


def project_files() -> list[Path]:
    """Every file that is committed or could be: what git ignores is left out."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listing = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout.decode()
    paths = {ROOT / name for name in listing.split("\0") if name}
    return sorted(path for path in paths if path.is_file())


def python_modules() -> dict[str, str]:
    """Dotted name of every module of the package -> its source, `yjplan.__init__` for a folder's own."""
    paths = sorted(GENERATOR.glob("yjplan/**/*.py"))
    return {
        ".".join(path.relative_to(GENERATOR).with_suffix("").parts): path.read_text("utf-8") for path in paths
    }
