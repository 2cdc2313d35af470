"""Empty cells for who and when: a risk without its date, a table's row without its lead."""

import re
from collections.abc import Iterator

from yjplan.blocks.risk_register import RiskRegister
from yjplan.figures.tables import RowKind
from yjplan.problems import Problem, problem
from yjplan.rules.subject import Family, Rule, Subject

_WHO_OR_WHEN = re.compile(
    r"^(?:(?:lead|owner|responsible|who|by whom|date|due|due date|by when|when|deadline|timescale)s?"
    r"(?: (?:officer|person|agency|for action))?)$",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Problem]:
    """A risk without a date where others have one; an empty cell below `Lead` or `By when` in a table."""
    for block in subject.blocks_of("risk-register"):
        if not isinstance(block.model, RiskRegister) or block.model.note:
            continue
        risks = block.model.risks
        undated = [n for n, risk in enumerate(risks) if not (risk.due or risk.due_text)]
        for n in undated if len(undated) < len(risks) else ():
            if not risks[n].note:
                message = f"The risk '{risks[n].id}' has no date; others in the register have one."
                hint = "Add 'due:' or 'due-text:', or write 'note:' to tell readers why there is none."
                yield problem("missing-due", block.written.place_of("risks", n), message, hint)
    for block in subject.blocks_of("table"):
        if not block.model.note:
            for table in block.tables:
                asked = [n for n, c in enumerate(table.columns) if _WHO_OR_WHEN.match(c.heading.strip())]
                body = [row for row in table.rows if row.kind is RowKind.BODY]
                for n in asked:
                    empty = [row for row in body if len(row.cells) > n and row.cells[n].value == ""]
                    for row in empty if len(empty) < len(body) else ():
                        message = f"Nothing stands below '{table.columns[n].heading}' in this row."
                        hint = "Fill it in, or write 'note:' on the table to tell readers why it is empty."
                        place = row.cells[n].place if row.cells[n].place.file else row.cells[0].place
                        yield problem("empty-cell", place, message, hint)


WHO_AND_WHEN = Rule(Family.COMPLETENESS, ("missing-due", "empty-cell"), check)
