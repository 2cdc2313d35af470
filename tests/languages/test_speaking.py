"""What the tool says is said in the language of the page."""

from yjplan.languages import Language, say, say_many, speaking, spoken
from yjplan.languages.speaking import read_catalogue

_CATALOGUE = """msgid ""
msgstr ""
"Language: cy\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);\\n"

msgid "Page {number}"
msgstr "Tudalen {number}"

#, fuzzy
msgid "Uncertain"
msgstr "Ansicr"

msgid "{number} cat"
msgid_plural "{number} cats"
msgstr[0] "{number} cath"
msgstr[1] "{number} gath"
msgstr[2] "{number} gath"
msgstr[3] "{number} cath"
msgstr[4] "{number} chath"
msgstr[5] "{number} cath"
"""


def test_english_is_said_where_nothing_else_is_asked_for() -> None:
    """English needs no catalogue: its sentences are the keys."""
    assert spoken() is Language.ENGLISH
    assert say("Page {number}", number="3") == "Page 3"
    assert say_many("{number} page", "{number} pages", 1) == "1 page"
    assert say_many("{number} page", "{number} pages", 1200) == "1,200 pages"


def test_welsh_is_said_inside_and_english_again_after() -> None:
    """The language belongs to the page that is being made."""
    with speaking(Language.WELSH):
        assert spoken() is Language.WELSH
        assert say("Data and sources") == "Data a ffynonellau"
    assert say("Data and sources") == "Data and sources"


def test_braces_of_a_sentence_without_values_stand() -> None:
    """Only a sentence with values is a pattern."""
    assert say("a {b} c") == "a {b} c"


def test_a_catalogue_knows_the_six_forms_of_welsh_numbers() -> None:
    """Welsh has a form for none, one, two, three and six."""
    words = read_catalogue(_CATALOGUE, Language.WELSH)
    forms = [words.ngettext("{number} cat", "{number} cats", n).format(number=n) for n in (0, 1, 2, 3, 6, 7)]
    assert forms == ["0 cath", "1 gath", "2 gath", "3 cath", "6 chath", "7 cath"]


def test_an_uncertain_translation_is_not_used() -> None:
    """Such a sentence waits for somebody who reads Welsh."""
    assert read_catalogue(_CATALOGUE, Language.WELSH).gettext("Uncertain") == "Uncertain"
