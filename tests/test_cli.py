"""Commands say what they did, on the right stream, with the right exit code."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.problems.overlay import PLAN, Example, lay_over
from tests.sites import without_chromium
from yjplan.cli import cli
from yjplan.problems.catalogue import CATALOGUE

WRONG = Example("13-forward.md", "---\ntitle: A\nsummary: B\nguidance: looking-forward\n---\nA <b>word.\n")


def run(folder: Path, monkeypatch: pytest.MonkeyPatch, *words: str) -> Result:
    """One command in a project's folder."""
    monkeypatch.chdir(folder)
    with without_chromium():
        return CliRunner().invoke(cli, words)


def test_a_clean_check_ends_with_0(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And says so."""
    lay_over([], tmp_path / "content")
    ended = run(tmp_path, monkeypatch, "check")
    assert (ended.exit_code, ended.stdout) == (0, "errors 0, warnings 0\n")


def test_warnings_alone_end_with_0(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They stop nothing."""
    lay_over([Example("unused.yml", "a: 1\n")], tmp_path / "content")
    ended = run(tmp_path, monkeypatch, "check", "--format", "line")
    assert ended.exit_code == 0
    assert "unused-file" in ended.stdout


@pytest.mark.parametrize("style", ["line", "full", "github", "json"])
def test_an_error_ends_with_1_in_every_form(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, style: str
) -> None:
    """Nothing is written."""
    lay_over([WRONG], tmp_path / "content")
    ended = run(tmp_path, monkeypatch, "check", PLAN, "--format", style)
    assert ended.exit_code == 1
    assert "raw-html" in ended.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["content"]


def test_a_build_with_an_error_says_that_nothing_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the error stream, after the problems."""
    lay_over([WRONG], tmp_path / "content")
    ended = run(tmp_path, monkeypatch, "build")
    assert (ended.exit_code, ended.stdout) == (1, "")
    assert "[raw-html]" in ended.stderr
    assert ended.stderr.endswith("Nothing was written: the site stands as it was.\n")
    assert not (tmp_path / "site").exists()


def test_a_build_says_what_it_built_and_where_to_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the second time that nothing has changed."""
    lay_over([], tmp_path / "content")
    ended = run(tmp_path, monkeypatch, "build")
    assert ended.exit_code == 0
    assert ended.stdout.startswith(f"Built {PLAN}\n")
    assert ended.stdout.endswith("Open site/index.html\n")
    assert run(tmp_path, monkeypatch, "build").stdout == "Nothing has changed.\nOpen site/index.html\n"


def test_a_plan_that_is_not_published_is_left_out_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the way to see it."""
    monkeypatch.chdir(tmp_path)
    run(tmp_path, monkeypatch, "new", "westmere/2026-27")
    ended = run(tmp_path, monkeypatch, "build")
    assert ended.exit_code == 0
    assert "Left out westmere/2026-27: not published yet (build with --drafts to see it)" in ended.stdout


@pytest.mark.parametrize("command", ["check", "build"])
def test_an_empty_folder_is_told_how_to_begin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """Not with a traceback."""
    ended = run(tmp_path, monkeypatch, command)
    assert ended.exit_code == 1
    assert "yjplan new" in ended.output


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_plan_that_does_not_exist_is_named_with_the_nearest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """A slip in the name of an authority."""
    lay_over([], tmp_path / "content")
    ended = run(tmp_path, monkeypatch, command, "westmeer")
    assert ended.exit_code == 2
    assert "Did you mean 'westmere'?" in ended.output


def test_a_folder_name_completed_by_the_shell_is_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`westmere/` is `westmere`."""
    lay_over([], tmp_path / "content")
    assert run(tmp_path, monkeypatch, "check", "westmere/").exit_code == 0


@pytest.mark.parametrize(
    "words",
    [
        ("no-such-command",),
        ("check", "--format", "xml"),
        ("new",),
        ("explain", "no-such-code"),
        ("serve", "--port", "70000"),
        ("serve", "--port", "-1"),
    ],
)
def test_wrong_usage_ends_with_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    """As other commands do."""
    assert run(tmp_path, monkeypatch, *words).exit_code == 2


def test_new_lists_its_files_and_the_next_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second time it refuses, because nothing is overwritten."""
    ended = run(tmp_path, monkeypatch, "new", "westmere/2026-27")
    assert ended.exit_code == 0
    assert "Wrote content/westmere/2026-27/plan.yml" in ended.stdout
    assert "yjplan check westmere/2026-27" in ended.stdout
    assert run(tmp_path, monkeypatch, "new", "westmere/2026-27").exit_code == 2


def test_explain_lists_all_codes_and_shows_the_page_of_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With both examples."""
    listed = run(tmp_path, monkeypatch, "explain").stdout
    assert all(code.slug in listed for code in CATALOGUE)
    page = run(tmp_path, monkeypatch, "explain", "broken-link").stdout
    assert page.startswith("broken-link (error): A link that leads nowhere")
    assert "## Wrong" in page
    assert "## Right" in page
