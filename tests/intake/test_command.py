"""`yjplan data import` at a terminal and in a script."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.intake import published
from tests.intake.desk import make_content
from tests.publish.repositories import start
from yjplan.cli import cli


def run(folder: Path, monkeypatch: pytest.MonkeyPatch, *words: str) -> Result:
    """An import for Derbyshire in a project's folder."""
    if not (folder / "content").exists():
        make_content(folder)
    monkeypatch.chdir(folder)
    (folder / "bds.csv").write_bytes(published.lait())
    return CliRunner().invoke(cli, ["data", "import", "bds.csv", "-a", "derbyshire", *words])


def test_without_a_terminal_nothing_is_written_unless_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A script that forgets --yes gets the preview and a clean end."""
    ended = run(tmp_path, monkeypatch, "--released", "April 2026")
    assert ended.exit_code == 0
    assert ended.stdout.endswith("Nothing was written: nobody was there to ask. Say --yes to write it.\n")
    assert not (tmp_path / "content/comparators").exists()


def test_yes_writes_and_says_which_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And how to take it back."""
    ended = run(tmp_path, monkeypatch, "--released", "April 2026", "--yes")
    assert ended.exit_code == 0
    assert "Wrote content/comparators/derbyshire.csv\n" in ended.stdout
    assert (tmp_path / "content/comparators/sources.yml").is_file()
    again = run(tmp_path, monkeypatch, "--released", "April 2026", "--yes")
    assert again.stdout.startswith("Nothing changes: all 4 rows stand as they come in.\n")


def test_a_dry_run_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even with --yes."""
    ended = run(tmp_path, monkeypatch, "--released", "April 2026", "--yes", "--dry-run")
    assert ended.stdout.endswith("Nothing was written: this was a dry run.\n")
    assert not (tmp_path / "content/comparators").exists()


@pytest.mark.parametrize(("answer", "written"), [("y", True), ("n", False)])
def test_at_a_terminal_it_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, *, written: bool
) -> None:
    """After the preview; no is a clean end."""
    make_content(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("yjplan.cli.data._is_somebody_there", lambda: True)
    (tmp_path / "bds.csv").write_bytes(published.lait())
    words = ["data", "import", "bds.csv", "-a", "derbyshire", "--released", "April 2026"]
    ended = CliRunner().invoke(cli, words, input=f"{answer}\n")
    assert ended.exit_code == 0
    assert "Write this? [y/N]" in ended.stdout
    assert (tmp_path / "content/comparators/derbyshire.csv").exists() is written


def test_an_error_ends_with_1_and_goes_to_the_error_stream(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the printers' styles."""
    ended = run(tmp_path, monkeypatch, "--format", "line")
    assert ended.exit_code == 1
    assert "missing-release" in ended.stderr
    assert ended.stderr.endswith("Nothing was written.\n")


@pytest.mark.parametrize(
    "words", [("--released", "soon"), ("--released", "lait=soon"), ("--alias", "Nowhere"), ("-a", "nowhere")]
)
def test_wrong_usage_ends_with_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, str]
) -> None:
    """A date that is none, an alias without a meaning, an authority that does not exist."""
    assert run(tmp_path, monkeypatch, *words).exit_code == 2


def test_what_stood_before_is_kept_where_git_does_not_keep_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside the file, under a name that no build reads."""
    run(tmp_path, monkeypatch, "--released", "April 2026", "--yes")
    path = tmp_path / "content/comparators/derbyshire.csv"
    before = path.read_text().replace(",105,", ",104,")
    path.write_text(before)
    run(tmp_path, monkeypatch, "--released", "April 2026", "--yes")
    assert path.with_name(".derbyshire.csv.before").read_text() == before


def test_the_end_says_how_to_take_it_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """File by file: new ones are deleted, those that git has as they stood are checked out."""
    words = ("--released", "April 2026", "--yes")
    new = run(tmp_path, monkeypatch, *words).stdout
    assert "These are new; delete them to take the import back:\n" in new
    assert "\n  content/comparators/derbyshire.csv\n" in new
    assert "git checkout" not in new
    path = tmp_path / "content/comparators/derbyshire.csv"
    path.write_text(path.read_text().replace(",105,", ",104,"))
    start(tmp_path)
    said = run(tmp_path, monkeypatch, *words).stdout
    assert "take each back with 'git checkout -- FILE':\n  content/comparators/derbyshire.csv\n" in said
    assert "kept beside" not in said
    assert not list(path.parent.glob(".*"))


def test_the_help_has_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For every way of calling it."""
    monkeypatch.chdir(tmp_path)
    text = CliRunner().invoke(cli, ["data", "import", "--help"]).stdout
    assert "yjplan data import q2.xlsx --mapping q2.yml" in text
