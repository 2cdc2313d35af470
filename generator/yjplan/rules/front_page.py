"""Front page and sign-off fields that hold a stop-gap: `TBC`, `-`, `name of chair`.

The guidance asks for the service, its lead and the chair of the board. A field left out is an error when
`plan.yml` is read; here are those that are filled with nothing. A post that is vacant may say so.
"""

import re
from collections.abc import Iterator

from yjplan.problems import Problem, problem
from yjplan.rules.passage import Where
from yjplan.rules.subject import Family, Rule, Subject

_FIELD = re.compile(r"(?:front-page|sign-off)(?:\.(?:lead|chair))?\.(?:service|role|name)")
_STOP_GAP = re.compile(
    r"(?:to be (?:confirmed|agreed|announced)|tb[acd]|n/?a"
    r"|none|nobody|unknown|not known|name|role|chair|lead|x+"
    r"|[-–—.?_\s]+|(?:the )?name of (?:the )?(?:chair|lead|head|manager)\b.{0,40}"
    r"|(?:first )?name,? surname|youth justice service)",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Problem]:
    """Each such field of `plan.yml`, at its line."""
    for passage in subject.passages:
        if passage.where is not Where.FIELD or not passage.place.file.endswith("/plan.yml"):
            continue
        if _FIELD.fullmatch(passage.path) and _STOP_GAP.fullmatch(passage.text.strip()):
            words = passage.text.strip()[:20]
            message = f"The guidance asks for this on the first page, and the plan has '{words}'."
            hint = "Write the service's name or the role ('Director of children's services'), or 'Vacant'."
            yield problem("front-page-unfilled", passage.place, message, hint)


FRONT_PAGE = Rule(Family.CONTENT, ("front-page-unfilled",), check)
