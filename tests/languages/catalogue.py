"""The Welsh catalogue as a file that people read: sentences by the files that say them, and their Welsh."""

from collections.abc import Iterator, Mapping, Sequence

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from tests.languages.extract import SOURCES, Sentence

FILE = SOURCES / "languages" / "cy.po"
FORMS = 6
"""Welsh has a form each for 0, 1, 2, 3, 6, and one for all other numbers."""
HEAD = """\
# Welsh words of the pages that yjplan makes.
#
# This Welsh has not been read by a translator yet. Whoever can improve it may: write the better Welsh behind
# msgstr, keep every {name} and %(name)s as it stands, keep the HTML tags, and leave msgid alone, which is
# the English that the sources say. Where a sentence has six forms, they are for 0, 1, 2, 3, 6 and all other
# numbers.
# Say in the last line of this head who read it, and when.
#
# `python -m tests.languages.write` sorts the catalogue, adds what is missing with an empty msgstr, which is
# then said in English, and drops what nothing says any more. A test fails until every msgstr is filled.
#
# Read by: nobody yet.
"""
_FIELDS = (
    ("Project-Id-Version", "yjplan"),
    ("Language", "cy"),
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=utf-8"),
    ("Content-Transfer-Encoding", "8bit"),
    ("Plural-Forms", "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);"),
)


def read_catalogue() -> Catalog:
    """The catalogue with everything that stands in it; an error where the file is no catalogue."""
    with FILE.open("rb") as file:
        return read_po(file, locale="cy", abort_invalid=True)


def welsh_in(catalogue: Catalog) -> dict[Sentence, tuple[str, ...]]:
    """Every sentence with its Welsh: one form, or one for each kind of number."""
    return {
        Sentence(*_texts(message.id)): _texts(message.string or "")
        for message in catalogue
        if message.id  # the head has none
    }


def written(found: Mapping[Sentence, Sequence[str]], welsh: Mapping[Sentence, Sequence[str]]) -> str:
    """The file: each sentence once, below the files that say it; '' where its Welsh is not known."""
    head = [HEAD + 'msgid ""', 'msgstr ""', *(_quoted(f"{name}: {value}\n") for name, value in _FIELDS)]
    entries = ["\n".join(_entry(one, files, welsh.get(one, ()))) for one, files in found.items()]
    return "\n".join(head) + "\n\n" + "\n\n".join(entries) + "\n"


def _entry(sentence: Sentence, files: Sequence[str], welsh: Sequence[str]) -> Iterator[str]:
    yield f"#: {' '.join(files)}"
    yield f"msgid {_quoted(sentence.one)}"
    if not sentence.many:
        yield f"msgstr {_quoted(*(welsh or ('',)))}"
        return
    yield f"msgid_plural {_quoted(sentence.many)}"
    for number, form in enumerate(welsh or ("",) * FORMS):
        yield f"msgstr[{number}] {_quoted(form)}"


def _quoted(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{plain}"'


def _texts(text: str | Sequence[str]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)
