"""The words that the tool itself puts on pages, in the language of the page."""

from yjplan.languages.language import LANGUAGES, Language
from yjplan.languages.speaking import say, say_many, speaking, spoken

__all__ = ["LANGUAGES", "Language", "say", "say_many", "speaking", "spoken"]
