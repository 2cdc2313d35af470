"""Comments of a data file stay when an import writes it anew."""

from pathlib import Path

from tests.intake import published
from tests.intake.desk import make_content, write
from yjplan.intake.comments import Comments, comments_of
from yjplan.intake.tidy import rows_of, tidy_text
from yjplan.sources.csv_text import read_csv

HEADING = "indicator,area,period,group,value,numerator,denominator,rank,of,source,flag,note"
TEXT = f"""# Open data, imported.

  # Ask Ann before you change it.
{HEADING}
# Recounted, see the minutes of May.
#, which also say why
fte,newham,2021-22,,12,,,,,lait,,"a note
# that goes on"
fte,newham,2020-21,,11,,,,,lait,,
# Do not compare "these", they said
# with a "quotation
# mark" over lines
cla-offending,newham,2020-21,,3,,,,,lait,,
# The end.
"""


def test_each_comment_stands_above_the_row_that_followed_it() -> None:
    """It moves with its row when the file is sorted; those at the top and at the end stay there."""
    table, problems = read_csv(TEXT, "x.csv")
    assert problems == []
    assert table is not None
    found = rows_of(table)
    comments = comments_of(TEXT, [row.key for row in found])
    written = tidy_text(found, comments)
    assert (
        written
        == f"""# Open data, imported.
  # Ask Ann before you change it.
{HEADING}
# Do not compare "these", they said
# with a "quotation
# mark" over lines
cla-offending,newham,2020-21,,3,,,,,lait,,
fte,newham,2020-21,,11,,,,,lait,,
# Recounted, see the minutes of May.
#, which also say why
fte,newham,2021-22,,12,,,,,lait,,a note # that goes on
# The end.
"""
    )
    again, _ = read_csv(written, "x.csv")
    assert again is not None
    assert tidy_text(rows_of(again), comments_of(written, [row.key for row in rows_of(again)])) == written


def test_a_file_without_comments_has_none() -> None:
    """A row whose note has a '#' is a row."""
    assert comments_of(f"{HEADING}\nfte,newham,2020,,1,,,,,lait,,# of children\n", [("fte",)]) == Comments()


def test_an_import_keeps_the_comments_of_the_file_that_it_changes(tmp_path: Path) -> None:
    """Above a row that changes as above one that does not."""
    settings = make_content(tmp_path)
    files = {"bds.csv": published.lait()}
    write(settings, files, "derbyshire", released="April 2026")
    path = settings.content / "comparators/derbyshire.csv"
    whole = path.read_text("utf-8")
    heading, *lines = whole.splitlines()
    noted = "\n".join(
        [heading, *(part for n, line in enumerate(lines) for part in (f"# Row {n}", line)), "# End"]
    )
    path.write_text(noted.replace(",105,", ",104,"), "utf-8")
    write(settings, files, "derbyshire", released="April 2026")
    assert path.read_text("utf-8") == f"{noted}\n"
