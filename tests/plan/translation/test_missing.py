"""What has no Welsh, or older Welsh, is named: a warning in a draft, an error in a published plan."""

from pathlib import Path

from tests.translated import as_draft, lay_out, problems_of, swap, told
from yjplan.problems import Severity


def test_the_plan_of_the_tests_lacks_nothing(tmp_path: Path) -> None:
    """Whatever another test finds is its own."""
    lay_out(tmp_path)
    assert told(tmp_path) == []


def test_sections_data_and_pictures_without_a_twin_are_named(tmp_path: Path) -> None:
    """Each at the English file; the picture where it is shown."""
    lay_out(tmp_path, cy__04_resources_md=None, cy__actions_yml=None, cy__images__map_svg=None)
    without = "has no Welsh twin; its Welsh page shows the English."
    assert told(tmp_path) == [
        "missing-translation 01-introduction.md The picture 'images/map.svg' has no Welsh twin.",
        f"missing-translation 04-resources.md '04-resources.md' {without}",
        f"missing-translation actions.yml 'actions.yml' {without}",
    ]


def test_texts_that_a_translated_file_lacks_are_named(tmp_path: Path) -> None:
    """Each by its key."""
    lay_out(tmp_path, cy__plan_yml=swap("published: Mehefin 2026\n", ""))
    assert told(tmp_path) == ["missing-translation cy/plan.yml The translation does not give 'published'."]


def test_a_service_without_a_welsh_name_is_named(tmp_path: Path) -> None:
    """Every Welsh page says it."""
    owner = lay_out(tmp_path).parent / "authority.yml"
    owner.write_text(owner.read_text("utf-8").split("welsh:")[0], encoding="utf-8")
    (found,) = problems_of(tmp_path)
    assert (found.code, found.place.file) == ("missing-translation", "cwm-derw/authority.yml")


def test_a_draft_is_warned_and_a_published_plan_is_stopped(tmp_path: Path) -> None:
    """A published plan promises both languages."""
    lay_out(tmp_path / "a", cy__04_resources_md=None)
    lay_out(tmp_path / "b", cy__04_resources_md=None, plan_yml=as_draft, cy__plan_yml=without_steps)
    assert [one.severity for one in problems_of(tmp_path / "a")] == [Severity.ERROR]
    assert {one.severity for one in problems_of(tmp_path / "b")} == {Severity.WARNING}


def without_steps(text: str) -> str:
    """The Welsh `plan.yml` of a plan that has taken no steps yet."""
    return text[: text.index("steps:")] + text[text.index("published:") :]


def test_an_author_may_answer_for_a_section_that_stays_in_english(tmp_path: Path) -> None:
    """In the English section."""
    answer = (
        "\n:::{accept} missing-translation\n:by: Head of service\n:on: 2026-06-01\n"
        ":why: The translator is at work; the Welsh comes in July.\n:::\n"
    )
    lay_out(tmp_path, cy__04_resources_md=None, **{"04_resources_md": lambda text: text + answer})
    assert told(tmp_path) == []


def test_english_words_that_changed_make_the_welsh_older(tmp_path: Path) -> None:
    """Words of a section, of its front matter and of data; numbers and lines broken elsewhere do not."""
    lay_out(
        tmp_path,
        **{
            "01_introduction_md": swap("to be heard and to have", "to be listened to and\nto have"),
            "03_voice_of_the_child_md": swap("summary: What children", "summary: What all children"),
            "glossary_yml": swap("Help for a child", "Support for a child"),
            "04_resources_md": swap("Four partners pay", "Four partners\npay"),
            "plan_yml": swap("meeting: 2026-10-01", "meeting: 2026-10-02"),
        },
    )
    assert told(tmp_path) == [
        f"older-translation cy/{file} The English '{file}' changed after this was translated."
        for file in ("01-introduction.md", "03-voice-of-the-child.md", "glossary.yml")
    ]


def test_a_translation_without_a_stamp_is_named(tmp_path: Path) -> None:
    """Nobody knows what it translates."""
    lay_out(tmp_path, cy__survey_yml=lambda text: text.split("\n", 1)[1])
    assert told(tmp_path) == [
        "older-translation cy/survey.yml This does not say which English words it translates."
    ]
