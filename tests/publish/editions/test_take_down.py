"""An edition that must not stay public: its words are gone, and a notice stands there."""

import gzip
from pathlib import Path

import pytest
from click.testing import Result

from tests.problems.overlay import PLAN, lay_over
from tests.test_cli import run


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two editions; the first one said something that must not stay."""
    lay_over([], tmp_path / "content")
    risks = (
        "title: Risks\nrisks:\n  - {{id: R1, risk: {0}, likelihood: 2, impact: 2, owner: Head of service}}\n"
    )
    folder = tmp_path / "content" / PLAN
    with (folder / "02-blocks.md").open("a", encoding="utf-8") as file:
        file.write("\n:::{risk-register} risks.yml\n:::\n")
    who = ("--approved-by", "Head of service", "--summary", "The plan.")
    (folder / "risks.yml").write_text(risks.format("Words of the plan Tuesday moon"), "utf-8")
    assert run(tmp_path, monkeypatch, "release", PLAN, *who, "--date", "2026-07-01").exit_code == 0
    (folder / "risks.yml").write_text(risks.format("Words of the plan that are fit to stay"), "utf-8")
    again = ("--kind", "correction", "--hide-before", "--date", "2026-07-02")
    assert run(tmp_path, monkeypatch, "release", PLAN, *who, *again).exit_code == 0
    return tmp_path


def texts_in(folder: Path) -> str:
    """Everything below a folder as text, kept files unpacked."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            found.append(gzip.decompress(data) if path.suffix == ".gz" else data)
    return b"\n".join(found).decode("utf-8", "replace")


def take(project: Path, monkeypatch: pytest.MonkeyPatch, edition: str, reason: str = "A child.") -> Result:
    """The command."""
    who = ("--reason", reason, "--approved-by", "Head of service")
    return run(project, monkeypatch, "take-down", PLAN, edition, *who)


def test_its_words_are_gone_and_a_notice_stands_there(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the site, from the store, and from the page on what changed; the other edition stays whole."""
    run(project, monkeypatch, "build")
    assert "Tuesday moon" in texts_in(project / "site")
    assert "Tuesday moon" in texts_in(project / "editions")
    assert take(project, monkeypatch, "1", "A <child> could be known.").exit_code == 0
    assert run(project, monkeypatch, "build").exit_code == 0
    assert "Tuesday moon" not in texts_in(project / "editions")
    assert "Tuesday moon" not in texts_in(project / "site")
    page = (project / "site" / PLAN / "editions" / "1" / "index.html").read_text("utf-8")
    assert "A &lt;child&gt; could be known." in page
    assert list((project / "site" / PLAN / "editions" / "1").iterdir()) == [
        project / "site" / PLAN / "editions" / "1" / "index.html"
    ]
    ended = run(project, monkeypatch, "verify")
    assert (ended.exit_code, "0 differ" in ended.stdout) == (0, True)


def test_the_work_folder_keeps_nothing_of_it(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No printed page, no chart, no PDF; what is left are digests, templates and the owner's report."""
    run(project, monkeypatch, "build")
    work = project / ".yjplan"
    pdf = work / "paper" / PLAN / "editions" / "1" / "pdf" / "plan.pdf"
    pdf.parent.mkdir(parents=True, exist_ok=True)
    pdf.write_bytes(b"Tuesday moon")
    assert "Tuesday moon" in texts_in(work)
    assert take(project, monkeypatch, "7").exit_code == 1
    assert "Tuesday moon" in texts_in(work)
    assert take(project, monkeypatch, "1").exit_code == 0
    assert {path.name for path in work.iterdir()} == {"built.json", "compiled", "disclosure", "lock"}
    assert run(project, monkeypatch, "build").exit_code == 0
    assert "Tuesday moon" not in texts_in(work)
    assert not pdf.exists()


def test_the_edition_that_readers_find_first_is_not_taken_down(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has to be corrected; nor one that is not there, nor without a reason."""
    for edition, reason in (("2", "A child."), ("7", "A child."), ("1", " ")):
        assert take(project, monkeypatch, edition, reason).exit_code == 1
    assert "Tuesday moon" in texts_in(project / "editions")


def test_a_notice_of_another_edition_is_named(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody can take an edition down by copying a file."""
    take(project, monkeypatch, "1")
    folder = project / "editions" / PLAN
    (folder / "2.taken-down").write_bytes((folder / "1.taken-down").read_bytes())
    ended = run(project, monkeypatch, "build")
    assert (ended.exit_code, "edition-damaged" in ended.stderr) == (1, True)
