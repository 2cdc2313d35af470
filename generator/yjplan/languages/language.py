"""Languages that a plan may be published in."""

from enum import StrEnum


class Language(StrEnum):
    """A language of pages; the value is its tag in HTML."""

    ENGLISH = "en"
    WELSH = "cy"

    @property
    def own_name(self) -> str:
        """What speakers call it, for the link to a page in it."""
        return {"en": "English", "cy": "Cymraeg"}[self.value]

    @property
    def locale(self) -> str:
        """Its name in Unicode's data on dates and numbers."""
        return {"en": "en_GB", "cy": "cy"}[self.value]


LANGUAGES = tuple(Language)
