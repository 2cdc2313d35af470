"""Personal e-mail addresses and telephone numbers.

An address that names a role (`yjs@`, `enquiries@`) and a switchboard belong in a plan. An address with
somebody's name in it, a mobile number and a direct line do not. Whose mailbox `kh@` is, it cannot know, and
reports it.
"""

import re
from collections.abc import Iterator

from yjplan.languages import LANGUAGES
from yjplan.problems import Problem, problem
from yjplan.rules.readable import readable
from yjplan.rules.subject import Family, Rule, Subject

_EMAIL = re.compile(r"(?<![\w.+-])(?P<box>[A-Za-z0-9][\w.+-]{0,63})@(?=[\w-]{1,63}\.[\w.-]{2,80})")
_MOBILE = re.compile(r"(?<![\w.])(?:\+44\s?\(?0?\)?|0)7\d{3}[\s-]?\d{3}[\s-]?\d{3}(?!\d)")
_DIRECT = re.compile(
    r"\b(?:direct\s+(?:line|dial|number|phone)|mobile|mob|tel\s*\(direct\))\b\D{0,20}(?:\+44\s?|\(?0)\d[\d\s()-]{7,12}\d",
    re.IGNORECASE,
)
_ROLES_TEXT = """
admin advice apply board business care cases childrens children communications community complaints
consultation contact council customer data democratic director duty early education email enquiries enquiry
families family feedback foi freedom general governance head health hello help helpdesk info information
inspection intelligence justice legal mail mash media members news office participation partnership
performance plan plans police policy post prevention press privacy probation public records recruitment
referral referrals reparation research restorative safeguarding school schools secretary send service
services social support team the victim victims volunteer volunteers webmaster young youth yjb yjmb yjs yjsp
yos yot psi cyp cypjs licensing ogl national archives
"""
_ROLES = frozenset(_ROLES_TEXT.split())


def check(subject: Subject) -> Iterator[Problem]:
    """Each address and number of one person; messages never repeat it."""
    for passage in readable(subject):
        if "@" in passage.text:
            for found in _EMAIL.finditer(passage.text):
                parts = re.split(r"[._+\d-]+", found["box"].lower())
                if not any(_is_role(part) for part in parts):
                    message = "An e-mail address stands here that seems to be one person's."
                    hint = "Give the address of a team or a role, as 'yjs@westmere.gov.uk'."
                    yield problem("personal-contact", passage.at(*found.span()), message, hint)
        if "0" in passage.text or "+44" in passage.text:
            for found in (*_MOBILE.finditer(passage.text), *_DIRECT.finditer(passage.text)):
                message = "A telephone number stands here that seems to be one person's."
                hint = "Give the number of the service's reception or switchboard."
                yield problem("personal-contact", passage.at(*found.span()), message, hint)


def _is_role(part: str) -> bool:
    """Whether a part of an address is the word of a role, or starts with one: `youthjustice`."""
    return part in _ROLES or part.startswith(("youth", "justice", "children", "enquir", "info"))


PERSONAL_CONTACT = Rule(Family.PRIVACY, ("personal-contact",), check, LANGUAGES)
