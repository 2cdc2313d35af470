"""The theme says everything in each of its languages."""

import re

from tests.house.project_files import ROOT

_LANGUAGES = ROOT / "templates" / "theme" / "partials" / "languages"
_KEY = re.compile(r'^  "([\w.]+)": "(.*)",?$', re.MULTILINE)


def words_of(name: str) -> dict[str, str]:
    """The words of one language, by key."""
    return dict(_KEY.findall((_LANGUAGES / f"{name}.html").read_text("utf-8")))


def test_welsh_has_every_key_of_english_in_its_order() -> None:
    """A key that is left out would be said in English."""
    assert list(words_of("cy")) == list(words_of("en-GB"))


def test_no_welsh_word_is_the_english_one() -> None:
    """Somebody would have copied it."""
    english, welsh = words_of("en-GB"), words_of("cy")
    assert [key for key, word in welsh.items() if word == english[key]] == []


def test_every_key_that_a_template_asks_for_is_there() -> None:
    """Else the theme's own word would stand there, or none."""
    asked = set()
    for path in sorted((ROOT / "templates" / "theme").rglob("*.html")):
        asked |= set(re.findall(r"""lang\.t\(["'](yj\.\w+)["']\)""", path.read_text("utf-8")))
    assert asked <= words_of("en-GB").keys()
