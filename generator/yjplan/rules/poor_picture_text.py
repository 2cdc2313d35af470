"""Descriptions of pictures that describe nothing.

`image1.png`, `Chart`, `Picture of`, or a whole page of text.

A picture without any description is an error of its own (`picture-without-text`). Whether the words are
true of the picture, nobody but a person can see.
"""

import re
from collections.abc import Iterator

from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.subject import Family, Rule, Subject

LONGEST = 250
FEWEST_WORDS = 3
_FILE = re.compile(r"[\w()%. -]{1,120}\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?)", re.IGNORECASE)
_OPENING = re.compile(
    r"(?:an? |the )?(?:picture|image|photo(?:graph)?|graphic|screenshot) (?:of|showing)\b", re.IGNORECASE
)


def check(subject: Subject) -> Iterator[Problem]:
    """Each picture whose words are a file's name, too few, too many, or start with what it is."""
    for section in subject.plan.sections:
        for link in section.document.links:
            text = " ".join(link.text.split())
            if not link.picture or not text:
                continue
            fault, hint = _fault(text)
            if fault:
                yield problem("picture-text", link.place, fault, hint)


def _fault(text: str) -> tuple[str, str]:
    """What is wrong with a description, and what to do; two empty texts where nothing is."""
    say = "Say what the picture shows, as '![Map of the county with its eight districts](map.png)'."
    if _FILE.fullmatch(text):
        return "The picture's description is the name of a file.", say
    if _OPENING.match(text):
        return "The picture's description says that it is a picture, which readers hear anyway.", say
    if len(text.split()) < FEWEST_WORDS:
        return "The picture's description is too short to say what it shows.", say
    if len(text) > LONGEST:
        message = f"The picture's description has {len(text)} signs; {LONGEST} can be listened to."
        return message, "Describe it in a sentence, and write the details as text below the picture."
    return "", ""


POOR_PICTURE_TEXT = Rule(Family.ACCESSIBILITY, ("picture-text",), check, LANGUAGES)
