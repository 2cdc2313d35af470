"""The wheel carries everything: in an empty folder it makes a first plan and a first site."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.house.project_files import ROOT, project_files


def run(command: list[str], folder: Path) -> str:
    """What a command says; it must end well. Nothing of this repository is on its path."""
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    env["YJPLAN_CHROMIUM"] = ""
    ended = subprocess.run(command, cwd=folder, env=env, check=False, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of what is or could be committed, without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    for path in project_files():
        name = path.relative_to(ROOT)
        if name.parts[0] in ("generator", "templates") or len(name.parts) == 1:
            (folder / "source" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, folder / "source" / name)
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder / "dist")]
    run([*command, str(folder / "source")], folder)
    (made,) = (folder / "dist").glob("*.whl")
    return made


@pytest.fixture(scope="module")
def tool(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command `yjplan` of an environment with the wheel; the packages it needs are lent to it."""
    folder = tmp_path_factory.mktemp("installed") / "env"
    venv.create(folder, with_pip=False, symlinks=True)
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--python",
        str(folder / "bin" / "python"),
    ]
    run([*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)], folder)
    inside = Path(sysconfig.get_path("purelib", vars={"base": str(folder)}))
    lent = sysconfig.get_path("purelib")
    (inside / "lent.pth").write_text(f"import sys; sys.path.append({lent!r})\n", "utf-8")
    return folder / "bin" / "yjplan"


def test_the_wheel_carries_templates_packs_pages_and_settings(wheel: Path) -> None:
    """All that the program reads besides its own code, and the licence."""
    names = zipfile.ZipFile(wheel).namelist()
    for name in (
        "yjplan/_share/mkdocs.yml",
        "yjplan/_share/templates/pages/home.html.jinja",
        "yjplan/_share/templates/theme/main.html",
        "yjplan/packs/guidance/2022-23.yml",
        "yjplan/packs/indicators.yml",
        "yjplan/problems/pages/missing-owner.md",
    ):
        assert name in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith(("tests/", "content/")) for name in names)


def test_every_template_of_the_repository_is_in_the_wheel(wheel: Path) -> None:
    """None is forgotten when one is added."""
    names = set(zipfile.ZipFile(wheel).namelist())
    templates = [p.relative_to(ROOT).as_posix() for p in project_files() if "templates" in p.parts]
    assert [name for name in templates if f"yjplan/_share/{name}" not in names] == []


def test_an_empty_folder_becomes_a_first_site(tool: Path, tmp_path: Path) -> None:
    """`yjplan new` and `yjplan build`, with the templates that came with the wheel."""
    said = run([str(tool.with_name("python")), "-c", "import yjplan; print(yjplan.__file__)"], tmp_path)
    assert str(tool.parent.parent) in said
    command = [str(tool)]
    run([*command, "new", "westmere/2026-27"], tmp_path)
    assert run([*command, "check"], tmp_path).splitlines()[-1] == "errors 0, warnings 0"
    run([*command, "build", "--drafts"], tmp_path)
    html = (tmp_path / "site" / "westmere" / "2026-27" / "index.html").read_text("utf-8")
    assert "Westmere Youth Justice Plan 2026-27" in html
    assert len(list((tmp_path / "site" / "assets" / "plotly").glob("plotly.min.*.js"))) == 1


def test_a_projects_own_template_goes_before_the_wheels(tool: Path, tmp_path: Path) -> None:
    """An authority may change one page and take the others as they come."""
    command = [str(tool)]
    run([*command, "new", "westmere/2026-27"], tmp_path)
    own = tmp_path / "templates" / "pages" / "about.html.jinja"
    own.parent.mkdir(parents=True)
    own.write_text("<p>Our own words about this site, by {{ publisher }}.</p>\n", "utf-8")
    run([*command, "build", "--drafts"], tmp_path)
    html = (tmp_path / "site" / "about" / "index.html").read_text("utf-8")
    assert "Our own words about this site, by Your council." in html


def test_the_command_says_its_version_and_explains_a_code(tool: Path, tmp_path: Path) -> None:
    """The pages of the problems came along."""
    command = [str(tool)]
    assert "0.1.0" in run([*command, "--version"], tmp_path)
    assert "## Right" in run([*command, "explain", "missing-owner"], tmp_path)
