"""However a count is misspelled, no problem says it: not in any form that problems are printed in.

Every count of a small plan is a number of its own that stands nowhere by chance. Each file is then spoilt
in each of several ways, checked, and what is printed is searched for the numbers.
"""

import re
import shutil
from pathlib import Path

import pytest

from yjplan.check import check_named
from yjplan.problems.printers import PRINTERS
from yjplan.publish.settings import settings_for

CONTENT = Path(__file__).parent / "golden" / "withheld" / "content"
PLAN = "westmere/2026-27"
FILES = ("ages", "glance", "groups", "outcomes", "programme", "quotes", "staff", "survey")
COUNT = re.compile(
    r"(?<=count: )\d+|(?<=reoffenders: )\d+|(?<=base: )\d+|(?<=stated-total: )\d+"
    r"|(?<=Female: )\d+|(?<=Male: )\d+|(?<=20-21: )\d+|(?<=21-22: )\d+|(?<=value: )\d+"
    r"|(?<=, )\d+(?=[],])"
)
SPOILT = {
    "with a word behind it": r"\g<0> children",
    "with a word before it": r"about \g<0>",
    "with a fraction": r"\g<0>.5",
    "below nothing": r"-\g<0>",
    "as a list": r"[\g<0>, \g<0>]",
    "as a key": r"{\g<0>: \g<0>}",
    "twice": r"\g<0> \g<0>",
    "as a date": r"\g<0>-13-45",
    "too long": r"\g<0>00000000000000000000000",
    "in quotation marks that do not close": r"'\g<0>",
}
NUMBER = re.compile(r"7[345]\d{3}")


def plant(text: str, first: int) -> str:
    """Each count of a text as a number of its own."""
    numbers = iter(range(first, first + 37 * 100, 37))
    return COUNT.sub(lambda _found: str(next(numbers)), text)


def said_of(project: Path) -> str:
    """A check's report in all of its forms, one after the other."""
    outcome = check_named(settings_for(project), ())
    assert outcome.report.problems
    return "\n".join(printer(outcome.report, outcome.texts) for printer in PRINTERS.values())


def project_with(folder: Path, file: str, text: str) -> Path:
    """The plan with one file written anew and a threshold above every planted number."""
    shutil.copytree(CONTENT, folder / "content")
    site = folder / "content" / "site.yml"
    site.write_text(site.read_text("utf-8").replace("threshold: 5", "threshold: 99999"), "utf-8")
    (folder / "content" / PLAN / file).write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize("way", SPOILT, ids=lambda way: way.replace(" ", "-"))
@pytest.mark.parametrize("name", FILES)
def test_a_spoilt_count_of_a_block_is_not_printed(name: str, way: str, tmp_path: Path) -> None:
    """The problem names the place; the author's line stands there with a dot for each number."""
    text = plant((CONTENT / PLAN / f"{name}.yml").read_text("utf-8"), 73_511)
    assert NUMBER.search(text), name
    project = project_with(tmp_path, f"{name}.yml", re.sub(r"\b7[345]\d{3}\b", SPOILT[way], text))
    assert NUMBER.findall(said_of(project)) == []


@pytest.mark.parametrize("name", FILES)
def test_a_count_without_the_space_before_it_is_not_printed(name: str, tmp_path: Path) -> None:
    """`count:3` is a key to YAML, and keys are named in messages and paths."""
    text = plant((CONTENT / PLAN / f"{name}.yml").read_text("utf-8"), 73_511)
    spoilt = re.sub(r"[:,] (7[345]\d{3})\b", lambda found: found[0].replace(" ", ""), text)
    project = project_with(tmp_path, f"{name}.yml", f"{spoilt}\nspoilt: yes\n")
    assert NUMBER.findall(said_of(project)) == []


HEAD = "indicator,area,period,group,value,numerator,denominator,rank,of,source,flag,note"
ROWS = (
    "fte,westmere,2021,,73548,73585,73622,,,board,,",
    "custodial-sentences,westmere,2021,,73659,,,,,board,,",
    "custody-rate,westmere,2021,,73696,73733,73770,3,137,board,,",
)


@pytest.mark.parametrize("column", HEAD.split(","))
def test_a_count_in_the_wrong_column_is_not_printed(column: str, tmp_path: Path) -> None:
    """In each column of the figures; what a note says is the author's own word and is shown to readers."""
    at = HEAD.split(",").index(column)
    rows = []
    for number, row in enumerate(ROWS):
        cells = row.split(",")
        cells[at] = f"{74_000 + number} children"
        rows += [",".join(cells), ",".join([*cells[:at], str(75_000 + number), *cells[at + 1 :]])]
    rows.append("fte,westmere,,,73807,,,,,board,,")
    text = "\n".join([HEAD, *ROWS, *rows, *ROWS[:1], ""])
    assert NUMBER.findall(said_of(project_with(tmp_path, "data/indicators.csv", text))) == []


@pytest.mark.parametrize(
    "text",
    [
        "\n".join([*ROWS, ""]),
        "\n".join([HEAD.replace("value", "73511 children"), *ROWS, ""]),
        "\n".join([HEAD, *(f"{row},73511" for row in ROWS), ""]),
        "\n".join([HEAD, *(row.removesuffix(",,") for row in ROWS), ""]),
        "\n".join([HEAD, *(row.replace(",", ";") for row in ROWS), ""]),
        "\n".join([HEAD, f'"{ROWS[0]}', ROWS[1], ""]),
        "73511;73548\n73585;73622\n",
        "73511,73511\n",
    ],
    ids=["no heading", "heading", "long", "short", "semicolons", "quotation", "no table", "numbers only"],
)
def test_a_broken_table_of_figures_is_not_quoted(text: str, tmp_path: Path) -> None:
    """A row that was taken for the heading is named without its numbers."""
    assert NUMBER.findall(said_of(project_with(tmp_path, "data/indicators.csv", text))) == []
