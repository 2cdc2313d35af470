"""A plan's folder in Welsh is its own with the files of `cy/` over it."""

from pathlib import Path

from tests.translated import PLAN, lay_out, raw_and_overlay, swap, told
from yjplan.check import check_named
from yjplan.publish.settings import settings_for
from yjplan.sources.folders import read_folder
from yjplan.sources.nodes import Mapping, Scalar


def text_at(node: object, *keys: str) -> str:
    """A value of a YAML file."""
    for key in keys:
        assert isinstance(node, Mapping)
        node = node.get(key)
    assert isinstance(node, Scalar)
    return node.text


def test_files_of_another_language_stand_apart(tmp_path: Path) -> None:
    """No page of the English plan is made from them."""
    lay_out(tmp_path)
    raw, _ = read_folder(tmp_path / "content", PLAN)
    every = [*raw.nodes, *raw.documents, *raw.tables, *raw.others]
    assert not [name for name in every if name.startswith("cy/")]
    assert "04-resources.md" in raw.apart["cy"].documents
    assert raw.apart["cy"].others == ("images/map.svg",)


def test_texts_are_the_translations_and_the_rest_is_shared(tmp_path: Path) -> None:
    """Dates and the state of a plan are said once."""
    lay_out(tmp_path)
    raw, overlay = raw_and_overlay(tmp_path)
    plan = overlay.raw.nodes["plan.yml"]
    assert text_at(plan, "title") == "Cynllun Cyfiawnder Ieuenctid Cwm Derw 2026-27"
    assert text_at(plan, "front-page", "lead", "role") == "Pennaeth y gwasanaeth"
    assert text_at(plan, "state") == "published"
    assert text_at(plan, "sign-off", "date") == "2026-05-14"
    front = overlay.raw.documents["02-performance.md"].front
    assert (text_at(front, "title"), text_at(front, "guidance")) == (
        "Perfformiad",
        "performance-and-priorities",
    )
    assert overlay.raw.tables == raw.tables
    assert overlay.problems == ()


def test_places_are_those_of_the_translated_files(tmp_path: Path) -> None:
    """A problem with Welsh text is shown in the Welsh file."""
    lay_out(tmp_path)
    _, overlay = raw_and_overlay(tmp_path)
    assert str(overlay.raw.place("02-performance.md")) == f"{PLAN}/cy/02-performance.md"
    assert str(overlay.raw.place("data/indicators.csv")) == f"{PLAN}/data/indicators.csv"


def test_an_untranslated_section_stands_in_english(tmp_path: Path) -> None:
    """So that no page of the plan is missing in Welsh."""
    lay_out(tmp_path, cy__04_resources_md=None)
    raw, overlay = raw_and_overlay(tmp_path)
    assert overlay.raw.documents["04-resources.md"] is raw.documents["04-resources.md"]
    assert overlay.raw.is_lacking("04-resources.md")
    assert not overlay.raw.is_lacking("01-introduction.md")


def test_a_value_that_is_no_text_may_not_differ(tmp_path: Path) -> None:
    """A date of the plan, a heading of the guidance."""
    add = swap("title: Perfformiad\n", "title: Perfformiad\nguidance: voice-of-the-child\n")
    lay_out(tmp_path, cy__02_performance_md=add, cy__plan_yml=lambda text: f"{text}guidance: 2024-25\n")
    message = "'guidance' is not what the English file says, and it is no text that is translated."
    assert told(tmp_path) == [
        f"translated-data-differs cy/{file} {message}" for file in ("02-performance.md", "plan.yml")
    ]


def test_a_file_that_translates_nothing_is_named(tmp_path: Path) -> None:
    """A mistyped name, and figures, which are shared."""
    folder = lay_out(tmp_path)
    (folder / "cy" / "04-resource.md").write_text("---\ntitle: A\nsummary: B\n---\nC\n", encoding="utf-8")
    (folder / "cy" / "data" / "indicators.csv").write_bytes((folder / "data" / "indicators.csv").read_bytes())
    message = "The plan has no file '04-resource.md' that this could translate."
    assert told(tmp_path) == [
        f"translated-data-differs cy/04-resource.md {message}",
        "translated-data-differs cy/data/indicators.csv Figures are shared by all languages of a plan.",
    ]


def test_welsh_files_of_a_plan_in_english_only_are_named(tmp_path: Path) -> None:
    """Nothing is passed over in silence."""
    folder = lay_out(tmp_path)
    owner = folder.parent / "authority.yml"
    owner.write_text(owner.read_text("utf-8").replace("languages: [en, cy]\n", ""), encoding="utf-8")
    found = check_named(settings_for(tmp_path), ()).report.problems
    assert [p.message for p in found if p.code == "unused-file"] == [
        "This plan is not published in the language of 'cy/'."
    ]


def test_a_plan_may_be_in_english_only_where_its_authority_is_not(tmp_path: Path) -> None:
    """As one from before the service published in Welsh."""
    folder = lay_out(tmp_path, plan_yml=lambda text: f"{text}languages: [en]\n")
    for path in sorted((folder / "cy").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    assert told(tmp_path) == []
