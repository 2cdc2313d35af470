"""Reports to try the printers on: problems of every sort, one of them answered."""

from datetime import date

from yjplan.problems import Place, Report, problem
from yjplan.problems.accepted import Accepted

OWNER = problem(
    "missing-owner", Place("westmere/2026-27/risks.yml", 3, 5, "risks[2].owner"), "No owner.", "Name one."
)
HTML = problem("raw-html", Place("westmere/2026-27/01-a b.md", 12, 3), "'<b>' & \x07\u202e.", "Use Markdown.")
SECOND = problem("broken-link", Place("westmere/2026-27/01-a b.md", 14), "It leads nowhere.", "Correct it.")
OUTSIDE = problem(
    "wrong-type", Place("data-dir:westmere/2026-27/ages.yml", 2, 9, "a"), "Not a number.", "Mend it."
)
EDITION = problem(
    "edition-damaged", Place("editions/westmere/2026-27/1.json"), "It was changed.", "Bring it back."
)
ANSWERED = Accepted(
    problem("missing-due", Place("westmere/2026-27/risks.yml", 7, 1), "No date.", "Write one."),
    "Head of service",
    date(2026, 6, 1),
    "The 3 children's cases end in 2027.",
    Place("westmere/2026-27/risks.yml", 2, 3),
)
REPORT = Report.of([OWNER, HTML, SECOND, OUTSIDE, EDITION], [ANSWERED])
TEXTS = {
    "site.yml": "title: A\n",
    "westmere/2026-27/risks.yml": "one\n- 17 children\n\t- risk: 23 girls\n",
    "westmere/2026-27/ages.yml": "a: 4711\n",
    "data-dir:westmere/2026-27/ages.yml": "a: 4711\n",
}
"""A file of the data folder stands twice, as a run reads it."""
