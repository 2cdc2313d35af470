"""Names of months never come from the machine's locale."""

import re

from tests.house.project_files import python_modules

_BY_LOCALE = re.compile(
    r"%(?!pdf-)[-#]?[aAbBcpxX]|calendar\.(month|day)_(name|abbr)|month_name|\bsetlocale\b"
)


def test_no_module_asks_the_locale_for_a_name() -> None:
    """A site built on a Welsh or a German machine reads the same; `figures/months.py` has the names."""
    found = [
        f"{name}: {line.strip()}"
        for name, text in python_modules().items()
        for line in text.splitlines()
        if _BY_LOCALE.search(line)
    ]
    assert found == []


def test_a_format_by_locale_is_seen() -> None:
    """In an f-string and in a call."""
    assert _BY_LOCALE.search('f"{day:%B %Y}"')
    assert _BY_LOCALE.search('day.strftime("%d %b")')
    assert _BY_LOCALE.search('day.strftime("%I%p")')
    assert not _BY_LOCALE.search('f"{day:%Y-%m-%d}"')


def test_the_start_of_a_pdf_is_no_format() -> None:
    """`%pdf-` is how such a file begins, not the half of a day."""
    assert not _BY_LOCALE.search('start.startswith(b"%pdf-")')
