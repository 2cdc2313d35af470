"""Columns and words that the three local-level tables of the Youth Justice Board share."""

from collections.abc import Mapping

from yjplan.intake.figure import SourceWords

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "year": ("financial year", "year"),
    "yjs": ("yjs", "yjs name", "yot", "youth justice service"),
    "region": ("region", "wales or english region", ".*region.*"),
    "pcc": ("pcc", "police.*"),
    "nation": ("england wales",),
}
NEEDED = {"year": "Financial_Year", "yjs": "YJS", "region": "Region"}
SOURCE = SourceWords(
    id="yjs-open-data",
    title="Youth justice statistics: local level open data",
    short="open data",
    publisher="Youth Justice Board",
    address="https://www.gov.uk/government/collections/youth-justice-statistics",
)


def sentence_case(text: str) -> str:
    """`Detention And Training Order` becomes `Detention and training order`, however it was written."""
    words = [word if word.isupper() and len(word) > 1 else word.lower() for word in text.split()]
    joined = " ".join(words)
    return joined[:1].upper() + joined[1:]


def age_words(text: str) -> str:
    """`10-14` is `10 to 14`."""
    return text.replace("–", "-").replace("-", " to ").replace("  ", " ").strip()


def sex_words(text: str) -> str:
    """The sector speaks of girls and boys."""
    known = {
        "male": "boys",
        "female": "girls",
        "boys": "boys",
        "girls": "girls",
        "boy": "boys",
        "girl": "girls",
    }
    return known.get(text.lower(), "not known")


def ethnicity_words(text: str) -> str:
    """`Not Known` and `Unknown` are one group; `Black or Black British` stays what it is."""
    return "Unknown" if text.lower() in ("unknown", "not known", "not recorded", "not stated") else text
