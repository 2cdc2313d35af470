"""What is withheld in English is withheld in Welsh, whatever a translator writes."""

import csv
import re
from io import StringIO
from itertools import zip_longest
from pathlib import Path

from tests.pages.translation.withheld import WELSH_SOURCE, checked_of, lay_out_withheld
from tests.sites import build
from tests.translated import PLAN, lay_out
from yjplan.pages.load import CheckedPlan

_FIGURE = re.compile(r"\[[a-z]\]|[£\d.,%-]*\d[\d.,%]*(?: \[[a-z]\])*")
"""A cell that is a number or a mark; dates in words and sentences are words."""


def published(checked: CheckedPlan) -> list[tuple[str, ...]]:
    """Every value that the findings of a plan publish, by series."""
    return [
        (name, series.area, series.group, *(point.value.plain for point in series.points))
        for name, finding in checked.findings.items()
        for series in (*finding.own, *finding.others, *finding.groups)
    ]


def cells_of(path: Path) -> list[list[str]]:
    """A published CSV file."""
    return [[cell.strip() for cell in row] for row in csv.reader(StringIO(path.read_text("utf-8")))]


def differing(site: Path) -> list[str]:
    """Each number or mark of a CSV file that is another in the other language, and files of one only."""
    english, welsh = site / PLAN / "data", site / PLAN / "cy" / "data"
    names = sorted({path.name for folder in (english, welsh) for path in folder.glob("*.csv")})
    found = [name for name in names if not ((english / name).is_file() and (welsh / name).is_file())]
    for name in (one for one in names if one not in found):
        no_row: list[str] = []
        for one, two in zip_longest(cells_of(english / name), cells_of(welsh / name), fillvalue=no_row):
            for before, after in zip_longest(one, two, fillvalue="no cell"):
                is_figure = _FIGURE.fullmatch(before) or _FIGURE.fullmatch(after)
                if is_figure and before != after:
                    found.append(f"{name}: {before} and {after}")
    return found


def test_every_figure_of_the_open_data_is_the_same(tmp_path: Path) -> None:
    """Mark for mark and number for number."""
    lay_out(tmp_path)
    site = build(tmp_path).site
    assert len(list((site / PLAN / "cy" / "data").glob("*.csv"))) > 3
    assert differing(site) == []


def test_a_series_withheld_for_company_is_withheld_in_both(tmp_path: Path) -> None:
    """40 children less 38 boys are two girls; so one of the two numbers is withheld, in both the same."""
    lay_out_withheld(tmp_path)
    site = build(tmp_path).site
    assert differing(site) == []
    for folder in ("data", "cy/data"):
        cells = cells_of(site / PLAN / folder / "indicator-custodial-sentences.csv")
        assert sum("[c]" in row for row in cells) == 1


def test_a_source_under_another_id_stops_the_plan(tmp_path: Path) -> None:
    """Its rows would be lost in Welsh, and the veil would fall on other series."""
    lay_out_withheld(tmp_path, welsh_source=WELSH_SOURCE.replace("other:", "arall:"))
    checked = checked_of(tmp_path)
    codes = {(one.code, one.place.file) for one in checked.outcome.report.problems}
    assert ("translated-data-differs", f"{PLAN}/cy/data/sources.yml") in codes
    assert ("unknown-source", f"{PLAN}/data/indicators.csv") in codes
    (plan,) = checked.plans
    assert plan.welsh
    assert published(plan.welsh) == published(plan)
    assert any("[c]" in one for one in published(plan.welsh))


def test_a_problem_of_the_welsh_plan_only_says_so(tmp_path: Path) -> None:
    """At a file that is right in English, nobody would know what is meant."""
    lay_out_withheld(tmp_path, welsh_source=WELSH_SOURCE.replace("other:", "arall:"))
    found = [one for one in checked_of(tmp_path).outcome.report.problems if one.code == "unknown-source"]
    assert found
    assert all(one.message.startswith("With the Welsh files: 'other'") for one in found)


def test_a_problem_of_a_shared_file_is_told_once(tmp_path: Path) -> None:
    """Though both languages find it."""
    lay_out(tmp_path, data__indicators_csv=lambda text: text.replace(",171,,,plan", ",171,,,plann"))
    found = [one for one in checked_of(tmp_path).outcome.report.problems if one.code == "unknown-source"]
    assert len(found) == 1
