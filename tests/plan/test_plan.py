"""From a folder to a plan: what is found, what is missing, and that one fault does not hide the others."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.problems.overlay import BASE, PLAN, Example, lay_over
from yjplan.packs.reader import read_packs
from yjplan.plan.check import check_authority, check_plan, check_site
from yjplan.plan.coverage import coverage_of
from yjplan.plan.models import Authority, State
from yjplan.plan.plan import Plan
from yjplan.problems import Problem
from yjplan.sources.folders import RawFolder, read_folder

UNSIGNED = "state: unsigned\n  note: The chair has not signed this plan."
PLAN_YML = (BASE / PLAN / "plan.yml").read_text("utf-8")


def raw_of(folder: Path, name: str, *files: Example) -> RawFolder:
    """One folder of the base plan with files laid over it."""
    lay_over(list(files), folder / "content")
    return read_folder(folder / "content", name, deep=name == PLAN)[0]


def plan_of(folder: Path, *files: Example) -> tuple[Plan, list[Problem]]:
    """The base plan with files laid over it."""
    raw = raw_of(folder, PLAN, *files)
    authority, _ = check_authority(read_folder(folder / "content", "westmere", deep=False)[0])
    assert isinstance(authority, Authority)
    return check_plan(raw, authority, read_packs())


def section(file: str, body: str, guidance: str = "", title: str = "A section") -> Example:
    """A section file."""
    line = f"guidance: {guidance}\n" if guidance else ""
    return Example(file, f"---\ntitle: {title}\nsummary: In a line.\n{line}---\n{body}")


def plan_yml(old: str, new: str) -> Example:
    """The base's plan.yml with one thing changed."""
    assert old in PLAN_YML
    return Example("plan.yml", PLAN_YML.replace(old, new))


def codes(problems: list[Problem]) -> list[tuple[str, str]]:
    """Code and place of each problem."""
    return [(p.code, str(p.place).removeprefix(f"{PLAN}/")) for p in problems]


def test_the_base_plan_answers_every_heading(tmp_path: Path) -> None:
    """The front page and the sign-off are answered by plan.yml itself."""
    plan, problems = plan_of(tmp_path)
    assert problems == []
    answers = coverage_of(plan)
    assert [a.heading.id for a in answers] == [h.id for h in plan.guidance.headings]
    assert {a.words for a in answers if a.heading.id != "sign-off"} == {"In this plan"}
    assert [a.words for a in answers if a.heading.id == "sign-off"] == ["No signature in this edition"]
    assert [a.heading.id for a in answers if a.by_plan_file] == ["front-page", "sign-off"]


def test_sections_come_in_the_order_of_their_files_with_an_address_from_the_name(tmp_path: Path) -> None:
    """The number in front orders the files and is no part of the address."""
    plan, _ = plan_of(tmp_path)
    assert [s.slug for s in plan.sections][:3] == ["introduction", "blocks", "child-first"]


def test_a_missing_heading_is_a_warning_until_the_plan_says_why(tmp_path: Path) -> None:
    """`about:` tells readers what is missing."""
    gone = Example("13-forward.md", "", absent=True)
    _, problems = plan_of(tmp_path / "a", gone)
    assert [p.code for p in problems] == ["missing-section"]
    about = Example("plan.yml", PLAN_YML + "about: The part on looking forward was lost.\n")
    assert plan_of(tmp_path / "b", gone, about)[1] == []


def test_a_heading_of_the_second_level_is_answered_inside_its_section(tmp_path: Path) -> None:
    """By a heading of the same words, in any case."""
    plan, _ = plan_of(tmp_path)
    first = plan.guidance.headings[1]
    inner = first.model_copy(update={"id": "aims", "title": "OUR AIMS", "level": 2})
    guidance = plan.guidance.model_copy(update={"headings": (first, inner)})
    (_, answer) = coverage_of(replace(plan, guidance=guidance))
    assert (answer.words, answer.anchor) == ("In this plan", "our-aims")
    assert answer.section is not None
    assert answer.section.file == "01-introduction.md"


def test_a_section_without_text_is_empty_unless_it_says_so(tmp_path: Path) -> None:
    """`empty: yes` is for a text that is lost."""
    _, problems = plan_of(tmp_path / "a", section("13-forward.md", "", "looking-forward"))
    assert codes(problems)[0][0] == "empty-section"
    lost = Example("13-forward.md", "---\ntitle: A\nsummary: B\nguidance: looking-forward\nempty: yes\n---\n")
    assert "empty-section" not in [p.code for p in plan_of(tmp_path / "b", lost)[1]]


def test_unknown_and_doubled_headings_are_reported_at_their_line(tmp_path: Path) -> None:
    """The line of `guidance:` in the front matter."""
    _, problems = plan_of(
        tmp_path, section("17-a.md", "Text.", "no-such"), section("18-b.md", "Text.", "looking-forward")
    )
    assert codes(problems) == [("unknown-section", "17-a.md:4:11"), ("duplicate-section", "18-b.md:4:11")]


@pytest.mark.parametrize("file", ["17-data.md", "17-index.md", "latest.md", "17-introduction.md"])
def test_an_address_that_is_taken_is_refused(tmp_path: Path, file: str) -> None:
    """By another section, or by a page that every plan has."""
    assert codes(plan_of(tmp_path, section(file, "Text."))[1]) == [("duplicate-id", file)]


def test_an_unknown_headline_is_reported_at_its_place(tmp_path: Path) -> None:
    """It would otherwise be left off the first page without a word."""
    _, problems = plan_of(tmp_path, plan_yml("[fte]", "[fte, ftte]"))
    assert codes(problems) == [("unknown-indicator", "plan.yml:14:18")]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("  note: The chair has not signed this plan.\n", "", "unsigned-publication"),
        (
            "state: unsigned\n  note: The chair has not signed this plan.",
            "state: signed",
            "unsigned-publication",
        ),
        (UNSIGNED, "state: signed\n  date: 2026-07-01\n  chair: {role: Chair}", ""),
        ("state: published", "state: withdrawn", ""),
    ],
)
def test_a_published_plan_says_who_signed_or_that_nobody_did(
    tmp_path: Path, old: str, new: str, code: str
) -> None:
    """A signature has a name or role, and a date."""
    assert [p.code for p in plan_of(tmp_path, plan_yml(old, new))[1]] == ([code] if code else [])


def test_a_draft_need_not_speak_of_its_sign_off(tmp_path: Path) -> None:
    """It is not signed because it is not finished."""
    text = PLAN_YML.replace("state: published", "state: draft").replace(
        "  note: The chair has not signed this plan.\n", ""
    )
    assert plan_of(tmp_path, Example("plan.yml", text))[1] == []


@pytest.mark.parametrize("state", list(State))
def test_only_published_and_withdrawn_plans_are_public(state: State) -> None:
    """A withdrawn plan keeps its address."""
    assert state.is_public is (state in (State.PUBLISHED, State.WITHDRAWN))


def test_a_broken_plan_file_does_not_hide_faults_of_the_sections(tmp_path: Path) -> None:
    """Period and guidance are taken from it where they can be."""
    plan, problems = plan_of(
        tmp_path, plan_yml("summary:", "sumary:"), section("17-a.md", "Text.", "no-such")
    )
    assert [p.code for p in problems if p.severity == "error"] == [
        "missing-key",
        "unknown-key",
        "unknown-section",
    ]
    assert (plan.model.period.text, plan.guidance.year) == ("2026-27", "2022-23")


def test_an_unknown_guidance_year_is_reported_once_and_no_heading_is_missed(tmp_path: Path) -> None:
    """Without a list there is nothing to compare with."""
    _, problems = plan_of(tmp_path, plan_yml("guidance: 2022-23", "guidance: 2002-03"))
    assert codes(problems) == [("unknown-guidance", "plan.yml:3:11")]


def test_a_plans_own_indicator_may_not_take_a_national_name(tmp_path: Path) -> None:
    """Nor a unit that does not exist; each at its line."""
    local = Example(
        "data/indicators.yml",
        "indicators:\n  - {id: fte, name: A, unit: rate-per-100000}\n  - {id: own, name: B, unit: childs}\n"
        "  - {id: new, name: C, unit: children}\n",
    )
    plan, problems = plan_of(tmp_path, local)
    assert codes(problems) == [
        ("duplicate-id", "data/indicators.yml:2:5"),
        ("unknown-value", "data/indicators.yml:3:5"),
    ]
    assert plan.indicators["new"].verified


def test_an_authoritys_id_is_its_folders_name(tmp_path: Path) -> None:
    """The address comes from the one, the figures from the other."""
    text = (BASE / "westmere" / "authority.yml").read_text("utf-8").replace("id: westmere\n", "id: west\n")
    raw = raw_of(tmp_path, "westmere", Example("authority.yml", text, at="authority"))
    authority, (found,) = check_authority(raw)
    assert authority is None
    assert (found.code, str(found.place)) == ("unknown-value", "westmere/authority.yml:1:5")


@pytest.mark.parametrize(
    ("threshold", "code"),
    [("0", "wrong-type"), ("five", "wrong-type"), ("10", ""), ("9007199254740993", "wrong-type")],
)
def test_the_threshold_is_a_whole_number_of_one_or_more(tmp_path: Path, threshold: str, code: str) -> None:
    """A threshold of nothing would protect nobody; no memory holds the numbers up to a slip of the pen."""
    text = f"title: A\npublisher: B\ndisclosure:\n  threshold: {threshold}\n"
    raw = raw_of(tmp_path, "", Example("site.yml", text, at="content"))
    assert [p.code for p in check_site(raw)[1]] == ([code] if code else [])


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("https://plans.westmere.gov.uk/", ""),
        ("http://localhost:8000/plans/", ""),
        ("''", ""),
        ("plans.westmere.gov.uk", "wrong-type"),
        ("javascript:alert(1)", "wrong-type"),
        ("https://", "wrong-type"),
        ("https://[", "wrong-type"),
        ("https://a b.uk", "wrong-type"),
        ("https://example.org/", "wrong-type"),
        ("https://plans.EXAMPLE.com", "wrong-type"),
    ],
)
def test_the_address_of_a_site_is_on_the_web_and_its_own(tmp_path: Path, address: str, code: str) -> None:
    """An address from an example would stand in every page's head."""
    raw = raw_of(
        tmp_path, "", Example("site.yml", f"title: A\npublisher: B\naddress: {address}\n", at="content")
    )
    found = check_site(raw)[1]
    assert [p.code for p in found] == ([code] if code else [])
    assert all(p.hint for p in found)


def test_the_website_of_an_authority_is_on_the_web(tmp_path: Path) -> None:
    """It becomes a link."""
    text = (BASE / "westmere" / "authority.yml").read_text("utf-8") + "website: javascript:alert(1)\n"
    _, found = check_authority(raw_of(tmp_path, "westmere", Example("authority.yml", text, at="authority")))
    assert [p.code for p in found] == ["wrong-type"]
