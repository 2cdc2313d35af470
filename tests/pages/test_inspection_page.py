"""The pages of an inspection, built from the example of docs/inspections.md beside the base plan."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.inspections.westmere import guide_examples
from tests.problems.overlay import Example, lay_over
from tests.sites import build, built_and_kept
from yjplan.inspections.answers import NOTHING
from yjplan.publish.whole_periods import without_marks

HOME = "westmere/inspections/2026-05"


def laid_out(project: Path) -> Path:
    """The guide's inspection and action plan, laid over the base plan."""
    lay_over(guide_examples(), project / "content")
    return project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, built."""
    folder = laid_out(tmp_path_factory.mktemp("inspection"))
    build(folder)
    return folder


def page(project: Path, address: str) -> str:
    """One page of the built site."""
    return (project / "site" / address / "index.html").read_text("utf-8")


def test_the_first_page_says_who_was_rated_and_how_the_score_comes_about(project: Path) -> None:
    """Rating in words with its own sign, score of 36, and that the ranges are not verified."""
    html = page(project, HOME)
    assert "rated Westmere Youth Justice Service Good, with 22 of 36 points" in html
    assert '<span class="yj-tag yj-tag--requires-improvement">Requires improvement</span>' in html
    assert "A score of 22 is Good." in html
    assert "We have not been able to verify the ranges of the score." in html
    assert "Court disposals: 22 cases (court orders)." in html


def test_recommendations_show_what_plans_did_and_where_none_answers(project: Path) -> None:
    """The action that names recommendation 1, with its status and a link that leads to it."""
    html = page(project, HOME)
    start, end = html.index('id="recommendation-1"'), html.index('id="recommendation-2"')
    first = html[start:end]
    assert '<a href="../../2026-27/blocks/#actions">' in first
    assert "Education has a voice on the board" in first
    assert "On track" in first
    assert NOTHING not in first
    assert html[end:].count(NOTHING) == 2
    assert 'id="actions"' in page(project, "westmere/2026-27/blocks")


def test_each_domain_has_a_page_with_its_standards(project: Path) -> None:
    """A standard without a rating says why."""
    html = page(project, f"{HOME}/resettlement")
    assert "Not rated" in html
    assert "This rating does not count towards the overall score." in html
    assert "Inspectors had no case of a child who left custody." in html
    assert 'id="standard-2-4"' in page(project, f"{HOME}/court-disposals")


def test_survey_and_quotations_have_a_page(project: Path) -> None:
    """The same tables and charts as the blocks of a plan; who speaks is a role."""
    html = page(project, f"{HOME}/voices")
    assert 'id="survey-helped-chart"' in html
    assert 'href="../data/survey-helped.csv"' in html
    assert ">What people told the inspectors, in our words<" in html
    assert "Child (paraphrase" in html
    assert "<blockquote>" not in html


def test_a_block_that_follows_the_inspection_up_answers_by_its_numbers(tmp_path: Path) -> None:
    """It names the inspection once; rows without an answer answer nothing."""
    rows = (
        "  - {number: 1, text: Education, progress: A head teacher joined.}\n  - {number: 2, text: Safety}\n"
    )
    body = f"title: What came of the inspection\ninspection: 2026-05\nnote: As told.\nrows:\n{rows}"
    lay_over(
        [guide_examples()[0], Example("followed.yml", body, block="recommendations")], tmp_path / "content"
    )
    build(tmp_path)
    html = page(tmp_path, HOME)
    assert "recommendation 1</a>: A head teacher joined." in html
    assert html.count(NOTHING) == 2


def test_every_table_is_there_as_csv_and_the_whole_as_json(project: Path) -> None:
    """Each file that the data page names is there; small counts are withheld in all."""
    data = project / "site" / HOME / "data"
    names = {path.name for path in data.glob("*.csv")}
    assert {"ratings.csv", "score.csv", "recommendations.csv", "findings.csv", "samples.csv"} <= names
    assert {"key-questions-court-disposals.csv", "key-questions-out-of-court-disposals.csv"} <= names
    assert all(name in page(project, f"{HOME}/data") for name in names)
    samples = list(csv.reader(io.StringIO((data / "samples.csv").read_text("utf-8"))))
    assert ["of these: Other", "[c]"] in samples
    body = json.loads((data / "inspection.json").read_text("utf-8"))
    assert (body["overall"]["rating"], body["overall"]["score"]) == ("Good", 22)
    assert len(body["standards"]) == 13
    assert body["standards"][4]["key_questions"][2] == {
        "question": "Is other people's safety analysed well?",
        "about": "Other people's safety",
        "percent": 68.0,
        "sets_rating": True,
        "note": "",
    }
    assert [len(one["answers"]) for one in body["recommendations"]] == [1, 0, 0]


def test_its_pages_use_the_assets_of_the_whole_site(project: Path) -> None:
    """They lie three levels below the root, and one more for each page."""
    assert 'href="../../../assets/yjplan/site.' in page(project, HOME)
    assert 'href="../../../../assets/yjplan/site.' in page(project, f"{HOME}/background")
    assert not (project / "site" / HOME / "assets").exists()


def test_the_authority_shows_plans_and_inspections_on_one_timeline(project: Path) -> None:
    """Newest first: the plan came out in July, the report in May."""
    html = without_marks(page(project, "westmere"))
    assert html.index("Westmere Youth Justice Plan 2026-27</a>") < html.index("Inspection of Westmere")
    assert '<span class="yj-tag yj-tag--inspection">Inspection</span>' in html
    assert "inspection of May 2026 (Good)" in page(project, ".")


def test_the_list_of_versions_holds_plans_only(project: Path) -> None:
    """An inspection is no other edition of a plan."""
    versions = json.loads((project / "site" / "westmere" / "versions.json").read_text("utf-8"))
    assert [one["version"] for one in versions] == ["2026-27"]


def test_only_what_an_edit_can_change_is_built_again(tmp_path: Path) -> None:
    """A plan that names the inspection goes with it; one that does not stays."""
    project = laid_out(tmp_path)
    actions = project / "content" / "westmere" / "2026-27" / "actions.yml"
    report = project / "content" / f"{HOME}.yml"
    assert built_and_kept(project)[0] == ["westmere/2026-27", HOME]
    assert built_and_kept(project)[0] == []
    actions.write_text(actions.read_text("utf-8").replace("on track", "completed"), "utf-8")
    assert built_and_kept(project)[0] == ["westmere/2026-27", HOME]
    assert "Completed" in page(project, HOME)
    actions.write_text(
        actions.read_text("utf-8").replace("Inspection 2026-05, recommendation 1", "Audit"), "utf-8"
    )
    assert built_and_kept(project)[0] == ["westmere/2026-27", HOME]
    assert page(project, HOME).count(NOTHING) == 3
    report.write_text(report.read_text("utf-8").replace("Those who lead", "People who lead"), "utf-8")
    assert built_and_kept(project) == ([HOME], ["westmere/2026-27"])
    actions.write_text(actions.read_text("utf-8").replace("Audit", "Review"), "utf-8")
    assert built_and_kept(project) == (["westmere/2026-27"], [HOME])
    report.unlink()
    built_and_kept(project)
    assert not (project / "site" / HOME).exists()
    assert "Inspection of Westmere" not in page(project, "westmere")


def test_one_inspection_can_be_built_by_its_name(tmp_path: Path) -> None:
    """The answers of plans that are not built stand there all the same."""
    project = laid_out(tmp_path)
    assert built_and_kept(project, HOME)[0] == [HOME]
    assert "Education has a voice on the board" in page(project, HOME)


def test_a_plan_that_is_not_published_answers_only_in_a_build_with_drafts(tmp_path: Path) -> None:
    """Readers of the public site see nothing of it."""
    project = laid_out(tmp_path)
    plan = project / "content" / "westmere" / "2026-27" / "plan.yml"
    plan.write_text(plan.read_text("utf-8").replace("state: published", "state: draft"), "utf-8")
    built_and_kept(project)
    assert "Education has a voice" not in page(project, HOME)
    built_and_kept(project, drafts=True)
    assert "Education has a voice" in page(project, HOME)
