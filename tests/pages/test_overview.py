"""The table of all indicators has no column that says nothing."""

from dataclasses import asdict

from tests.house.project_files import ROOT
from yjplan.pages.performance.contexts import MeasureRow, PerformancePage
from yjplan.publish.templates import load_templates


def table(change: str) -> str:
    """The overview of one indicator."""
    row = MeasureRow("Custody", "custody/", "5", "", "", "", "2022", False, change, "", "")  # noqa: FBT003
    page = PerformancePage((row,), bool(change), (), (), "Westmere")
    context = {name: getattr(page, name) for name in asdict(page)}
    return load_templates((ROOT / "templates",)).get_template("pages/performance.html.jinja").render(context)


def test_without_any_change_there_is_no_column_for_it() -> None:
    """The note below still says why none is given."""
    html = table("")
    assert ">Change<" not in html
    assert html.count("<th ") == 4
    assert "No change is given where" in html


def test_one_change_is_enough_for_the_column() -> None:
    """Head and cell."""
    html = table("Fell from 9 to 5")
    assert '<th scope="col">Change</th>' in html
    assert "Fell from 9 to 5." in html
