"""A service's own spreadsheet, read as its mapping file says."""

from pathlib import Path

import pytest

from tests.intake.books import Rows, xlsx
from tests.intake.desk import bring, make_content, rows, told, write
from yjplan.problems import Severity
from yjplan.publish.settings import Settings

MAPPING = """\
sheet: Q2 figures
header-row: 3
period: Quarter
groups:
  - {dimension: sex, column: Sex}
source:
  id: own-records
  title: Quarterly return
  publisher: Derbyshire Youth Justice Service
  short: own records
figures:
  - indicator: kpi-1-accommodation
    unit: percent
    value: "% suitable"
    numerator: Suitable
    denominator: Ended
    note: Remarks
    written: fraction
  - indicator: reoffending-binary
    numerator: Reoffended
    denominator: Cohort
"""
SHEET: Rows = (
    ("Derbyshire YJS, not for publication",),
    (),
    ("Quarter", "Sex", "% suitable", "Suitable", "Ended", "Reoffended", "Cohort", "Remarks"),
    ("Apr-Jun 2026", "All", 0.9, 27, 30, 12, 40, "Two moved away"),
    ("Q2 2026/27", "All", 0.8, 20, 25, None, None, None),
    ("Q2 2026/27", "Girls", 0.75, 6, 8, "[x]", "[x]", None),
)


def project(tmp_path: Path, mapping: str = MAPPING) -> tuple[Settings, Path]:
    """A project with a plan, and a mapping file beside it."""
    settings = make_content(tmp_path)
    plan = settings.content / "derbyshire/2026-27"
    plan.mkdir()
    (plan / "plan.yml").write_text("title: A plan\n")
    path = tmp_path / "q2.yml"
    path.write_text(mapping)
    return settings, path


def test_the_mapped_columns_become_figures_of_the_plan(tmp_path: Path) -> None:
    """Fractions become percentages, a value may be made of its two numbers, quarters are read as written."""
    settings, mapping = project(tmp_path)
    options = {"mapping": mapping, "into": "derbyshire/2026-27", "released": "July 2026"}
    write(settings, {"q2.xlsx": xlsx({"Notes": (("x",),), "Q2 figures": SHEET})}, "derbyshire", **options)
    assert rows(settings, "derbyshire/2026-27/data/indicators.csv") == [
        "kpi-1-accommodation,derbyshire,2026-Q2,,90,27,30,,,own-records,,Two moved away",
        "kpi-1-accommodation,derbyshire,2026-Q3,,80,20,25,,,own-records,,",
        "kpi-1-accommodation,derbyshire,2026-Q3,sex: Girls,75,6,8,,,own-records,,",
        "reoffending-binary,derbyshire,2026-Q2,,30,12,40,,,own-records,,",
    ]
    sources = (settings.content / "derbyshire/2026-27/data/sources.yml").read_text()
    assert sources.startswith("own-records:\n  title: Quarterly return\n  short: own records\n")
    again = write(settings, {"q2.xlsx": xlsx({"Q2 figures": SHEET})}, "derbyshire", **options)
    assert again.texts == {}


def test_raw_counts_go_to_the_data_folder_where_there_is_one(tmp_path: Path) -> None:
    """A public repository then never holds them."""
    from dataclasses import replace

    settings, mapping = project(tmp_path)
    settings = replace(settings, data=tmp_path / "private")
    options = {"mapping": mapping, "into": "derbyshire/2026-27", "released": "July 2026"}
    write(settings, {"q2.xlsx": xlsx({"Q2 figures": SHEET})}, "derbyshire", **options)
    assert (tmp_path / "private/derbyshire/2026-27/data/indicators.csv").is_file()
    assert not (settings.content / "derbyshire/2026-27/data/indicators.csv").exists()


WRONG = {
    "a unit that is not the catalogue's": (
        ("unit: percent", "unit: rate-per-1000"),
        "unit-differs-from-catalogue",
        "measured in 'percent'",
    ),
    "a sheet that is not there": (("Q2 figures", "Q3 figures"), "unknown-value", "no sheet 'Q3 figures'"),
    "a heading that is not there": (
        ("column: Sex", "column: Gender"),
        "missing-column",
        "'Gender' is missing",
    ),
    "an indicator that does not exist": (
        ("reoffending-binary", "reoffending-ternary"),
        "unknown-indicator",
        "'reoffending-ternary' is not an indicator",
    ),
    "shares taken for percentages": (
        ("    written: fraction\n", ""),
        "unit-mismatch",
        "look like shares of 1",
    ),
    "neither value nor numbers": (
        ("    numerator: Reoffended\n", ""),
        "missing-key",
        "no column for its value",
    ),
    "a key that has no meaning": (("header-row", "heading-row"), "unknown-key", "'heading-row'"),
    "the wrong row of headings": (
        ("header-row: 3", "header-row: 2"),
        "missing-column",
        "'Quarter' is missing",
    ),
    "a numerator that is another column": (
        ("numerator: Suitable", "numerator: Cohort"),
        "rate-does-not-follow",
        "own numerator and denominator",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_mapping_is_a_problem_and_writes_nothing(tmp_path: Path, what: str) -> None:
    """In the words of the mapping file and of the spreadsheet."""
    (old, new), code, words = WRONG[what]
    settings, mapping = project(tmp_path, MAPPING.replace(old, new, 1))
    book = {"q2.xlsx": xlsx({"Q2 figures": SHEET, "Other": (("x",),)})}
    proposal = bring(
        settings, book, "derbyshire", mapping=mapping, into="derbyshire/2026-27", released="July 2026"
    )
    found = [p for p in proposal.report.problems if p.severity is Severity.ERROR]
    assert [p.code for p in found if words in p.message] or None, told(tuple(found))
    assert code in [p.code for p in found]
    assert proposal.texts == {}


def test_a_plan_that_does_not_exist_is_wrong_usage(tmp_path: Path) -> None:
    """Nothing is made for it."""
    settings, mapping = project(tmp_path)
    proposal = bring(settings, {}, "derbyshire", mapping=mapping, into="derbyshire/2030-31")
    assert proposal.wrong_usage
