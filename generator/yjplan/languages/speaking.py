"""Say something in the language of the page that is being made.

English is written where it is said and is the key of the catalogue (`cy.po`), as gettext has it. What stands
in no catalogue is said in English; a test reads the sources and fails on a sentence without its Welsh.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from gettext import NullTranslations
from importlib.resources import files
from io import BytesIO, StringIO

from yjplan.languages.language import Language

_SPOKEN: ContextVar[Language] = ContextVar("spoken", default=Language.ENGLISH)


def spoken() -> Language:
    """The language of the page that is being made."""
    return _SPOKEN.get()


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Everything said inside is said in `language`."""
    token = _SPOKEN.set(language)
    try:
        yield
    finally:
        _SPOKEN.reset(token)


def to_say(text: str, /) -> str:
    """`text` itself: a literal that `say` will be given later, as one of a table of words."""
    return text


def say(text: str, /, **values: object) -> str:
    """`text` in the language of the page, its `{names}` filled with `values`.

    `text` is a literal, or one that stands in `to_say` or in a pack, so that it can be found for translation;
    a value is already in the page's language.
    """
    if not text:
        return text
    told = _catalogue(spoken()).gettext(text)
    return told.format(**values) if values else told


def say_list(names: Sequence[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    if len(names) < 2:  # noqa: PLR2004 - one name stands alone
        return "".join(names)
    return say("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


def say_many(one: str, many: str, number: int, /, **values: object) -> str:
    """The form of a sentence that goes with `number`, which stands in it as `{number}`."""
    return form_for(one, many, number).format(number=f"{number:,}", **values)


def form_for(one: str, many: str, number: int, /) -> str:
    """The form of a sentence that goes with `number`, unfilled: for templates, which fill it themselves."""
    return _catalogue(spoken()).ngettext(one, many, number)


@cache
def _catalogue(language: Language) -> NullTranslations:
    """The sentences of one language; none for English, which is the key."""
    if language is Language.ENGLISH:
        return NullTranslations()
    text = files("yjplan.languages").joinpath(f"{language.value}.po").read_text("utf-8")
    return read_catalogue(text, language)


def read_catalogue(text: str, language: Language) -> NullTranslations:
    """The translations in a catalogue (`.po`); a sentence marked as uncertain does not count."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po
    from babel.support import Translations

    compiled = BytesIO()
    write_mo(compiled, read_po(StringIO(text), locale=language.value))
    compiled.seek(0)
    return Translations(compiled)
