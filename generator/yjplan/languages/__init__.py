"""The words that the tool itself puts on pages, in the language of the page."""

from yjplan.languages.language import LANGUAGES, Language
from yjplan.languages.speaking import say, say_list, say_many, speaking, spoken, to_say

__all__ = ["LANGUAGES", "Language", "say", "say_list", "say_many", "speaking", "spoken", "to_say"]
