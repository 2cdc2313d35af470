"""Rules tried on one text at a time, without a plan's other files."""

from tests.problems.overlay import BASE, PLAN
from yjplan.packs.reader import read_packs
from yjplan.plan.check import check_authority, check_plan
from yjplan.plan.plan import Plan
from yjplan.problems import Place, Problem
from yjplan.rules.passage import Passage, Where
from yjplan.rules.subject import Rule, Subject
from yjplan.sources.folders import read_folder


def base_plan() -> Plan:
    """The plan of the problem pages, which has no problem of its own."""
    owner, _ = read_folder(BASE, "westmere", deep=False)
    authority, _ = check_authority(owner)
    assert authority is not None
    return check_plan(read_folder(BASE, PLAN)[0], authority, read_packs())[0]


PLAN_OF_PAGES = base_plan()


def passage(text: str, kind: str = "", path: str = "", where: Where = Where.PARAGRAPH) -> Passage:
    """A text that starts on line 1 of a file."""
    return Passage(text, Place("a.md", 1, 1, path), where, "more", kind, path, tuple(text.split("\n")))


def found_in(rule: Rule, *passages: Passage | str, threshold: int = 5) -> list[Problem]:
    """What one rule says about some texts."""
    given = tuple(passage(one) if isinstance(one, str) else one for one in passages)
    return list(rule.check(Subject(PLAN_OF_PAGES, (), {}, given, threshold)))
