"""What a change may have caused: problems in changed files, and errors of the plans they belong to."""

import pytest

from yjplan.problems import Place, Problem, Report, problem
from yjplan.problems.narrow import narrow

PLAN = "westmere/2026-27"


def error(file: str) -> Problem:
    """An error there."""
    return problem("raw-html", Place(file, 1), "It is wrong.", "Mend it.")


def warning(file: str) -> Problem:
    """A warning there."""
    return problem("missing-owner", Place(file, 1), "It is missing.", "Add it.")


def left(found: list[Problem], *changed: str) -> list[str]:
    """The files of the problems that are still reported."""
    return [p.place.file for p in narrow(Report.of(found), changed).problems]


def test_problems_of_changed_files_stay_and_others_are_counted() -> None:
    """A warning elsewhere is not this change's."""
    report = narrow(Report.of([warning(f"{PLAN}/a.yml"), warning(f"{PLAN}/b.yml")]), [f"{PLAN}/a.yml"])
    assert [p.place.file for p in report.problems] == [f"{PLAN}/a.yml"]
    assert report.summary == "errors 0, warnings 1 (left out, where nothing changed: 1)"


@pytest.mark.parametrize(
    ("changed", "file", "stays"),
    [
        (f"{PLAN}/a.yml", f"{PLAN}/b.yml", True),
        (f"{PLAN}/data/a.csv", f"{PLAN}/b.yml", True),
        (f"{PLAN}/a.yml", "westmere/2027-28/b.yml", False),
        (f"{PLAN}/a.yml", "northmere/2026-27/b.yml", False),
        (f"{PLAN}/a.yml", "westmere/authority.yml", True),
        (f"{PLAN}/a.yml", "northmere/authority.yml", False),
        (f"{PLAN}/a.yml", "site.yml", True),
        (f"{PLAN}/a.yml", "comparators/england.csv", True),
        (f"{PLAN}/a.yml", "westmere/inspections/2023-10.yml", True),
        ("westmere/authority.yml", f"{PLAN}/b.yml", True),
        ("westmere/authority.yml", "northmere/2026-27/b.yml", False),
        ("westmere/inspections/2023-10.yml", f"{PLAN}/b.yml", True),
        ("site.yml", "northmere/2026-27/b.yml", True),
        ("comparators/england.csv", "northmere/2026-27/b.yml", True),
        (f"{PLAN}/plan.yml", f"editions/{PLAN}", True),
        (f"{PLAN}/plan.yml", "editions/westmere/2027-28", False),
        (f"editions/{PLAN}/1.json", f"editions/{PLAN}/2.json", True),
        ("editions/objects/ab/cd.gz", f"editions/{PLAN}/2.json", True),
        (f"{PLAN}/a.yml", ".", True),
    ],
)
def test_an_error_stays_where_a_change_may_reach_it(changed: str, file: str, *, stays: bool) -> None:
    """A plan's own files; the files above it, and below those of a site or an authority."""
    assert bool(left([error(file)], changed)) is stays


def test_nothing_changed_nothing_reported() -> None:
    """Whatever is wrong was wrong before."""
    assert left([error("site.yml"), error(f"{PLAN}/a.yml")]) == []


def test_files_of_the_data_folder_are_always_reported() -> None:
    """They have no history in which a change could be seen."""
    assert left([warning(f"data-dir:{PLAN}/ages.yml")]) == [f"data-dir:{PLAN}/ages.yml"]
