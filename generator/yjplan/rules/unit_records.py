"""Tables with a row for each child or each worker.

They are known by the first cells (`Child 1`, `YP A`), by a column of numbers headed `Young person`, or by
headings that each describe one person (age, ethnicity, offence) beside no column of counts.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.passage import Passage, Where
from yjplan.rules.subject import Family, Rule, Subject

_ONE = re.compile(
    r"(?:child|young person|yp|case|client|pupil|participant|boy|girl|person|worker|staff member)"
    r"[ _-]?(?:no\.? ?|number )?(?:[a-z]|\d{1,3})",
    re.IGNORECASE,
)
_CODE = re.compile(r"[A-Z]?\d{1,3}|[A-Z]{1,3}", re.IGNORECASE)
_PERSON = re.compile(
    r"""(?:child|young\ person|yp|name|initials|case|pupil|participant|ref|id)
    (?:\ (?:name|no\.?|number|ref|id))?""",
    re.IGNORECASE | re.VERBOSE,
)
_TRAITS = re.compile(
    r"""age|date\ of\ birth|dob|ethnicity|ethnic\ (?:group|origin)|sex|gender|religion|disability|disabilities
    |sexual\ orientation|offence|offence\ type|school|postcode|home\ address|diagnosis|health|nationality
    |care\ status|looked\ after|sentence|order""",
    re.IGNORECASE | re.VERBOSE,
)
_COUNTS = re.compile(
    r"\b(?:number|count|total|children|people|posts|staff|rate|share|percentage|cases|all)\b|[%#]|\bno\.",
    re.IGNORECASE,
)
_ROWS = 3
_ROW = re.compile(
    r"^(?:rows|lines|points|pairs|items|people|records)\[(\d+)\](?:\.(?:name|cells\[1\]|label|role|topic))?$"
)
_COLUMN = re.compile(r"^columns\[\d+\](?:\.name)?$")
_SHORT = 40


def check(subject: Subject) -> Iterator[Problem]:
    """Each file or table that holds one row a person."""
    files: dict[str, list[Passage]] = defaultdict(list)
    for passage in subject.passages:
        if passage.where is Where.FIELD and len(passage.text) <= _SHORT:
            files[passage.place.file].append(passage)
    for passages in files.values():
        found = _in_table(passages)
        if found:
            message = (
                "This table seems to have a row for each person; readers can put the cells of a row together."
            )
            hint = "Give counts of groups instead ('7 of 9 children scored higher'), large enough to publish."
            yield problem("unit-records", found.place, message, hint)


def _in_table(passages: list[Passage]) -> Passage | None:
    """The row or heading that shows it; None for a table of groups."""
    headings = [p for p in passages if _COLUMN.match(p.path)]
    firsts = [p for p in passages if _ROW.match(p.path)]
    labelled = [p for p in firsts if _ONE.fullmatch(p.text.strip())]
    if len(labelled) >= _ROWS:
        return labelled[0]
    coded = [p for p in firsts if _CODE.fullmatch(p.text.strip())]
    if headings and _PERSON.fullmatch(headings[0].text.strip()) and len(coded) >= _ROWS:
        return coded[0]
    traits = [p for p in headings if _TRAITS.fullmatch(p.text.strip())]
    if len(traits) >= 2 + (not _names_people(headings)) and not any(_COUNTS.search(p.text) for p in headings):
        return traits[0]
    return None


def _names_people(headings: list[Passage]) -> bool:
    """Whether the first column holds names, posts or references of people."""
    first = headings[0].text.strip() if headings else ""
    return bool(_PERSON.fullmatch(first)) or first.lower() in (
        "post",
        "role",
        "worker",
        "job title",
        "member of staff",
    )


UNIT_RECORDS = Rule(Family.PRIVACY, ("unit-records",), check, LANGUAGES)
