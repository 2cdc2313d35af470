"""Each rule reads the languages that it knows words of."""

from dataclasses import replace
from pathlib import Path

from tests.rules.desk import PLAN_OF_PAGES, passage
from tests.translated import PLAN, lay_out, swap
from yjplan.check import check_named
from yjplan.languages import Language
from yjplan.publish.settings import settings_for
from yjplan.rules.rules import RULES, apply_rules
from yjplan.rules.subject import Family, Subject

_MOBILE = "Ffoniwch y gweithiwr ar 07700 900123."


def test_rules_about_people_read_every_language() -> None:
    """What may not be published may not be published in Welsh."""
    lacking = [r.codes for r in RULES if r.family is Family.PRIVACY and Language.WELSH not in r.languages]
    assert lacking == []


def test_rules_that_know_english_words_leave_welsh_text_alone() -> None:
    """A grade of reading that counts English syllables says nothing of Welsh."""
    english = {code for rule in RULES if Language.WELSH not in rule.languages for code in rule.codes}
    assert {"hard-to-read", "undefined-abbreviation", "words-against-data", "left-behind-term"} <= english


def test_a_rule_is_asked_by_the_language_of_the_plan() -> None:
    """The same words, in a plan in English and in its Welsh."""
    welsh = replace(PLAN_OF_PAGES, raw=replace(PLAN_OF_PAGES.raw, own="cy"))
    given = (passage("The the police ring 07700 900123."),)
    found = {
        name: {one.code for one in apply_rules(Subject(plan, (), {}, given, 5))}
        for name, plan in (("en", PLAN_OF_PAGES), ("cy", welsh))
    }
    assert {"word-twice", "personal-contact"} <= found["en"]
    assert "personal-contact" in found["cy"]
    assert "word-twice" not in found["cy"]


def test_a_telephone_number_in_a_welsh_section_is_found_there(tmp_path: Path) -> None:
    """At its line; and what is English only is not said of the Welsh."""
    lay_out(
        tmp_path, cy__04_resources_md=swap("partner yn talu", f"partner yn talu. {_MOBILE} Maent yn talu")
    )
    found = check_named(settings_for(tmp_path), ()).report.problems
    contact = [one for one in found if one.code == "personal-contact"]
    assert [one.place.file for one in contact] == [f"{PLAN}/cy/04-resources.md"]
    assert contact[0].place.line > 0
