"""Reporting schedule: reports by meeting."""

from tests.blocks.reading import all_problems, published, texts
from yjplan.blocks.reporting_schedule import REPORTING_SCHEDULE


def test_each_report_is_a_row() -> None:
    """The meeting stands in each, so that rows can be sorted and taken as data."""
    assert all_problems(REPORTING_SCHEDULE) == []
    (table,) = published(REPORTING_SCHEDULE)
    assert texts(table)[1] == ["June 2023", "Finance", "Accountant"]


def test_without_authors_there_is_no_author_column() -> None:
    """A row's note names meeting and report."""
    (table,) = published(
        REPORTING_SCHEDULE, "title: R\nrows:\n  - {meeting: June, report: Finance, note: Late.}\n"
    )
    assert [column.heading for column in table.columns] == ["Meeting", "Report"]
    assert table.notes == ("June, Finance: Late.",)
