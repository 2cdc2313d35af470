"""What an import could not keep stops it before anything is written."""

from pathlib import Path

import pytest

from tests.intake import published
from tests.intake.desk import bring, make_content, told
from yjplan.problems import Place

HEADING = "indicator,area,period,group,value,numerator,denominator,rank,of,source,flag,note"
FIRST = "fte,derbyshire,2020-21,,105,,,,,lait,,the first"


@pytest.mark.parametrize(
    "second", ["fte,derbyshire,2020-21,,105,,,,,lait,,", FIRST.replace("2020-21", "2020/21")]
)
def test_two_rows_of_one_key_are_refused(tmp_path: Path, second: str) -> None:
    """Also where their values agree: one of the two notes would be lost."""
    settings = make_content(tmp_path)
    path = settings.content / "comparators/derbyshire.csv"
    path.parent.mkdir()
    path.write_text(f"{HEADING}\n{FIRST}\n# Which of them?\n{second}\n", "utf-8")
    proposal = bring(settings, {"bds.csv": published.lait()}, "derbyshire", released="April 2026")
    assert proposal.texts == {}
    (found,) = proposal.report.problems
    assert found.code == "duplicate-figure"
    assert str(found.place) == "comparators/derbyshire.csv:4"
    assert found.message.endswith("from 'lait'; the other is row 2.")
    assert "105" not in told(proposal.report.problems)


def test_two_files_with_one_key_are_refused(tmp_path: Path) -> None:
    """A build reads them as one table; an import would change only one of the two."""
    settings = make_content(tmp_path)
    (settings.content / "comparators").mkdir()
    for name in ("areas.csv", "derbyshire.csv"):
        (settings.content / "comparators" / name).write_text(f"{HEADING}\n{FIRST}\n", "utf-8")
    proposal = bring(settings, {"bds.csv": published.lait()}, "derbyshire", released="April 2026")
    assert proposal.texts == {}
    (found,) = proposal.report.problems
    assert (found.code, str(found.place)) == ("duplicate-figure", "comparators/derbyshire.csv:2")
    assert "the other is row 2 of comparators/areas.csv" in found.message


def test_a_column_without_a_meaning_is_refused(tmp_path: Path) -> None:
    """Its cells would be gone from the new file."""
    settings = make_content(tmp_path)
    path = settings.content / "comparators/derbyshire.csv"
    path.parent.mkdir()
    path.write_text(f"{HEADING},remark\n{FIRST},ours\n", "utf-8")
    proposal = bring(settings, {"bds.csv": published.lait()}, "derbyshire", released="April 2026")
    assert proposal.texts == {}
    (found,) = proposal.report.problems
    assert (found.code, found.place) == ("unknown-column", Place("comparators/derbyshire.csv", 1))
