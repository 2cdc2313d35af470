"""`yjplan new`: a plan that checks clean and builds, without overwriting anything."""

from pathlib import Path

import pytest

from tests.problems.overlay import BASE, PLAN, Example, lay_over
from tests.sites import build, check_lines, files_of
from yjplan.packs.geography import read_geography
from yjplan.packs.reader import read_packs
from yjplan.plan.check import check_authority
from yjplan.publish.scaffold import new_plan
from yjplan.publish.scaffold_authority import authority_file
from yjplan.publish.settings import settings_for
from yjplan.sources.folders import read_folder

CLEAN = "errors 0, warnings 0\n"


def make(project: Path, name: str, *, guidance: str = "", old: str = "") -> list[str]:
    """The files that are written, or the codes of what stood in the way."""
    written, report = new_plan(settings_for(project), name, guidance=guidance, old=old)
    content = project / "content"
    return [p.code for p in report.problems] or [path.relative_to(content).as_posix() for path in written]


@pytest.mark.parametrize("year", sorted(read_packs().guidance))
def test_a_new_plan_answers_every_heading_of_its_guidance(tmp_path: Path, year: str) -> None:
    """A check of it finds nothing."""
    written = make(tmp_path, "westmere/2026-27", guidance=year)
    assert {"site.yml", "westmere/authority.yml", "westmere/2026-27/plan.yml"} <= set(written)
    assert check_lines(tmp_path) == CLEAN


@pytest.mark.parametrize(
    "name",
    ["westmere/2026-27", "west-mere/2026", "st-marys-and-ash/winter-plan", "no/2026", "null/2026-27", "1/1"],
)
def test_a_plan_may_have_any_plain_name(tmp_path: Path, name: str) -> None:
    """Also one that YAML would take for something else."""
    assert f"{name}/plan.yml" in make(tmp_path, name)
    assert check_lines(tmp_path) == CLEAN


def test_a_new_plan_is_a_draft_that_can_be_built(tmp_path: Path) -> None:
    """Its pages stand where they will stand when it is published."""
    make(tmp_path, "westmere/2026-27")
    settings = build(tmp_path, drafts=True)
    html = (settings.site / "westmere" / "2026-27" / "index.html").read_text("utf-8")
    assert "This is a draft" in html
    assert 'name="robots"' in html


@pytest.mark.parametrize(
    ("name", "guidance", "old", "code"),
    [
        ("westmere", "", "", "wrong-type"),
        ("Westmere/2026-27", "", "", "wrong-type"),
        ("../westmere/2026-27", "", "", "wrong-type"),
        ("west mere/2026-27", "", "", "wrong-type"),
        ("westmere/..", "", "", "wrong-type"),
        ("westmere/2027-28", "1999-00", "", "unknown-guidance"),
        ("westmere/2027-28", "", "westmere/2020-21", "missing-file"),
        (PLAN, "", "", "duplicate-id"),
        *(
            (f"{taken}/2027-28", "", "", "duplicate-id")
            for taken in ("latest", "assets", "root", "comparators")
        ),
        ("westmere/inspections", "", "", "duplicate-id"),
    ],
)
def test_what_cannot_be_made_is_said_and_nothing_is_written(
    tmp_path: Path, name: str, guidance: str, old: str, code: str
) -> None:
    """Names that are not two plain words, unknown years and plans, a plan that exists."""
    lay_over([], tmp_path / "content")
    before = files_of(tmp_path)
    assert make(tmp_path, name, guidance=guidance, old=old) == [code]
    assert files_of(tmp_path) == before


@pytest.mark.parametrize(
    ("name", "period"),
    [
        ("2026-27", "2026-27"),
        ("2026", "2026-27"),
        ("2025-28", "2025-28"),
        ("2025-2028", "2025/2028"),
        ("1999-00", "1999-00"),
        ("2026-summer", "2026-27"),
        ("0000", "2026-27"),
        ("20261", "2026-27"),
        ("2028-25", "2028-29"),
    ],
)
def test_the_name_of_a_plan_gives_a_period_that_its_check_takes(
    tmp_path: Path, name: str, period: str
) -> None:
    """Also for a plan of several years."""
    make(tmp_path, f"westmere/{name}")
    assert f"period: {period}\n" in (tmp_path / "content" / "westmere" / name / "plan.yml").read_text("utf-8")
    assert check_lines(tmp_path) == CLEAN


@pytest.mark.parametrize("file", ["content", "content/westmere", "content/westmere/2026-27"])
def test_a_file_where_a_folder_has_to_stand_is_said(tmp_path: Path, file: str) -> None:
    """And left as it is."""
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / file).write_text("Notes.\n", "utf-8")
    before = files_of(tmp_path)
    assert make(tmp_path, "westmere/2026-27") == ["wrong-type"]
    assert files_of(tmp_path) == before


def test_files_that_exist_are_never_overwritten(tmp_path: Path) -> None:
    """The authority and the site are there already."""
    lay_over([], tmp_path / "content")
    before = files_of(tmp_path / "content")
    written = make(tmp_path, "westmere/2027-28")
    after = files_of(tmp_path / "content")
    assert {name: after[name] for name in before} == before
    assert sorted(set(after) - set(before)) == sorted(written)


def test_a_plan_from_an_older_one_is_a_draft_without_a_signature(tmp_path: Path) -> None:
    """Texts, data and pictures are carried over; the period is the new one."""
    lay_over([], tmp_path / "content")
    written = make(tmp_path, "westmere/2027-28", old=PLAN)
    assert len(written) == len(files_of(BASE / PLAN))
    text = (tmp_path / "content" / "westmere" / "2027-28" / "plan.yml").read_text("utf-8")
    assert "state: draft\n" in text
    assert "period: 2027-28\n" in text
    assert "sign-off: {state: unsigned}\n" in text
    assert "published:" not in text
    assert check_lines(tmp_path) == CLEAN


def test_the_signature_goes_wherever_it_stands(tmp_path: Path) -> None:
    """Also as the last lines of a file that does not end with a line end."""
    text = (BASE / PLAN / "plan.yml").read_text("utf-8").replace("headlines: [fte]\n", "").rstrip()
    signed = text.replace(
        "unsigned\n  note: The chair has not signed this plan.",
        "signed\n  date: 2026-07-01\n\n  chair: {name: A. Person, role: Chair of the board}",
    )
    lay_over([Example("plan.yml", signed)], tmp_path / "content")
    make(tmp_path, "westmere/2027-28", old=PLAN)
    new = (tmp_path / "content" / "westmere" / "2027-28" / "plan.yml").read_text("utf-8")
    assert "A. Person" not in new
    assert "2026-07-01" not in new
    assert check_lines(tmp_path) == CLEAN


def test_an_older_plan_may_move_to_newer_guidance(tmp_path: Path) -> None:
    """Then the check says which headings are new."""
    lay_over([], tmp_path / "content")
    make(tmp_path, "westmere/2027-28", old=PLAN, guidance="2025-26")
    new = (tmp_path / "content" / "westmere" / "2027-28" / "plan.yml").read_text("utf-8")
    assert "guidance: 2025-26\n" in new


def test_an_authority_that_is_a_known_service_is_filled_in(tmp_path: Path) -> None:
    """Region, police area and councils with codes and dates; the old council keeps its line."""
    make(tmp_path, "northamptonshire/2026-27")
    text = (tmp_path / "content" / "northamptonshire" / "authority.yml").read_text("utf-8")
    assert "region: east-midlands\npolice-area: Northamptonshire\n" in text
    assert (
        "{id: north-northamptonshire, name: North Northamptonshire, code: E06000061, from: 2021-04-01}"
        in text
    )
    assert (
        "{id: northamptonshire-council, name: Northamptonshire, code: E10000021, until: 2021-03-31}" in text
    )
    assert check_lines(tmp_path) == CLEAN


@pytest.mark.parametrize("part", range(5))
def test_every_known_service_gets_an_authority_that_checks_clean(tmp_path: Path, part: int) -> None:
    """All 155, and each is found again by the id that it was made with."""
    names = list(read_geography().services)[part::5]
    for name in names:
        text = authority_file(name, name)
        folder = tmp_path / "content" / name
        folder.mkdir(parents=True)
        (folder / "authority.yml").write_text(text, "utf-8")
        authority, problems = check_authority(read_folder(tmp_path / "content", name, deep=False)[0])
        assert problems == []
        assert authority is not None
        ids = [council.id for council in authority.councils]
        assert len({*ids, name}) == len(ids) + 1


@pytest.mark.parametrize("name", ["westmere", "cumbria"])
def test_an_authority_that_is_no_service_of_today_is_laid_out_to_be_filled_in(name: str) -> None:
    """Made-up ones, and services that have ended."""
    assert "see the list in docs/geography.md" in authority_file(name, name.capitalize())
