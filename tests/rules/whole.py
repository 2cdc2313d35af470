"""Rules tried on a whole plan: that of the problem pages with blocks and figures, and files laid over it."""

import tempfile
from pathlib import Path

from tests.problems.overlay import PLAN, Example, lay_over
from yjplan.figures.disclosure import Policy
from yjplan.packs.reader import read_packs
from yjplan.pages.load import check_folder, find_out
from yjplan.rules.reading import read_passages
from yjplan.rules.subject import Rule, Subject
from yjplan.sources.folders import read_folder

POLICY = Policy()


def subject_of(*files: Example) -> Subject:
    """What rules look at, for the base plan with these files laid over it."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        lay_over(list(files), content)
        owner, _ = read_folder(content, PLAN.split("/")[0], deep=False)
        shared, _ = read_folder(content, "comparators")
        raw, _ = read_folder(content, PLAN)
    checked, _ = check_folder(raw, owner, shared, read_packs())
    findings = find_out(checked, POLICY)
    return Subject(checked.plan, checked.blocks, findings, read_passages(checked.plan), POLICY.threshold)


def found_in_plan(rule: Rule, *files: Example) -> list[tuple[str, str, int]]:
    """Code, file and line of everything that a rule says about such a plan."""
    problems = rule.check(subject_of(*files))
    return [(p.code, p.place.file.rsplit("/", 1)[-1], p.place.line) for p in problems]
