"""Every problem code has its page with a wrong and a right example."""

from collections.abc import Iterable, Mapping

from tests.house.project_files import GENERATOR
from yjplan.problems.catalogue import CATALOGUE

PAGES = GENERATOR / "yjplan" / "problems" / "pages"
HEADINGS = ("## Wrong", "## Right")


def gaps(slugs: Iterable[str], pages: Mapping[str, str]) -> list[str]:
    """What is missing: a page for a code, a code for a page, a heading on a page."""
    known = set(slugs)
    found = [f"{slug}: no page" for slug in sorted(known - set(pages))]
    found += [f"{slug}: a page, but no such code" for slug in sorted(set(pages) - known)]
    for slug in sorted(known & set(pages)):
        lines = pages[slug].splitlines()
        found += [f"{slug}: no heading {heading!r}" for heading in HEADINGS if heading not in lines]
    return found


def test_every_code_has_a_page_with_both_examples() -> None:
    """`yjplan explain CODE` has an answer for each code, and explains no code that is gone."""
    pages = {path.stem: path.read_text("utf-8") for path in sorted(PAGES.glob("*.md"))}
    assert gaps((code.slug for code in CATALOGUE), pages) == []


def test_codes_are_unique() -> None:
    """One slug names one problem."""
    slugs = [code.slug for code in CATALOGUE]
    assert sorted(set(slugs)) == sorted(slugs)


def test_a_gap_is_reported() -> None:
    """A missing page, a stray page and a missing example are each named."""
    pages = {"missing-owner": "# Missing owner\n\n## Wrong\n", "old-code": "## Wrong\n## Right\n"}
    assert gaps(["missing-owner", "bad-date"], pages) == [
        "bad-date: no page",
        "old-code: a page, but no such code",
        "missing-owner: no heading '## Right'",
    ]
