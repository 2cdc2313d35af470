"""The figures of the printed tables of Northamptonshire's plan stand in what is published."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.sites import build

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT.parent / "shared" / "seeds" / "000_2af3180040b895dc.txt"
PLAN = "northamptonshire/2022-23"
WITHHELD = "[c]"

pytestmark = pytest.mark.skipif(not DOCUMENT.exists(), reason="the source documents are not at hand")

TABLES = {
    "income": (158, 163, ["budget-income"]),
    "expenditure": (164, 170, ["budget-expenditure"]),
    "standards": (517, 523, ["standards"]),
    "questionnaires by month": (751, 764, ["survey-months-1"]),
    "age": (767, 771, ["survey-age-1"]),
    "gender": (774, 776, ["survey-gender-1"]),
    "ethnicity": (782, 787, ["survey-ethnicity-1"]),
    "order type": (795, 803, ["survey-order-type-1"]),
    "where I live": (808, 816, ["survey-home-1"]),
    "social worker": (821, 824, ["survey-social-worker-1"]),
    "case worker": (836, 840, ["survey-case-worker-1"]),
    "rating": (844, 853, ["survey-rating-1"]),
    "kept promises": (856, 859, ["survey-kept-promises-1"]),
    "helped": (873, 878, ["survey-helped-1"]),
    "further offences": (881, 884, ["survey-further-offences-1"]),
    "other workers": (899, 903, ["survey-other-workers-1"]),
    "still need help": (932, 936, ["survey-still-need-help-1"]),
    "staffing": (1076, 1083, ["staffing"]),
}
"""First and last line in the document, and the CSV files that hold the table."""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of the plan, built from the real content."""
    project = tmp_path_factory.mktemp("source-tables")
    (project / "content").symlink_to(ROOT / "content")
    return build(project, PLAN).site / PLAN / "data"


def printed_figures(first: int, last: int) -> Counter[str]:
    """Figures in the cells of some lines of the document, without £, comma and per cent sign."""
    lines = DOCUMENT.read_text("utf-8").splitlines()[first - 1 : last]
    cells = [cell for line in lines for cell in re.split(r"\t|\s{2,}", line.replace(" 20", "\t20"))[1:]]
    figures = [re.sub(r"[£,%\s]", "", cell) for cell in cells]
    return Counter(f for f in figures if re.fullmatch(r"\d+(\.\d+)?", f))


def published_cells(data: Path, names: list[str]) -> Counter[str]:
    """Every cell of some CSV files but the first of each row."""
    texts = [(data / f"{name}.csv").read_text("utf-8") for name in names]
    rows = [row for text in texts for row in csv.reader(text.splitlines())]
    return Counter(cell for row in rows for cell in row[1:] if cell)


@pytest.mark.parametrize("table", TABLES)
def test_each_printed_figure_is_published_or_withheld(data: Path, table: str) -> None:
    """What is not published as printed is a withheld count, one for one."""
    first, last, names = TABLES[table]
    printed, published = printed_figures(first, last), published_cells(data, names)
    missing = printed - published
    assert printed.total() > 1
    assert missing.total() <= published[WITHHELD], f"{missing} not found, {published[WITHHELD]} withheld"


def test_printed_totals_that_do_not_add_up_stand_as_printed(data: Path) -> None:
    """The printed totals of the budget are not mended."""
    text = (data / "budget-expenditure.csv").read_text("utf-8")
    assert "31977" in text
    assert "2392703" in text
