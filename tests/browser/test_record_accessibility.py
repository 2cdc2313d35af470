"""The record of a run, from which the accessibility statement is made."""

from pathlib import Path

from tests.browser.record_accessibility import BY_HAND, record_of
from tests.browser.visits import Row
from yjplan.plan.accessibility import check_tested, read_tested
from yjplan.publish.clock import today
from yjplan.sources.folders import read_folder

ROWS = (
    Row("1280 light", True, 2, 104, 8, ("/ 1280 light: region at ['div']: x", "/a/ 1280 light: region at x")),  # noqa: FBT003
    Row("320 light, text 200%", False, 2, 104, 8, ("/ 320 light, text 200%: cut: p 'A' is cut off",)),  # noqa: FBT003
)


def test_a_record_says_what_was_run_and_what_was_found(tmp_path: Path) -> None:
    """A rule counts the pages that break it; the build reads it without a problem."""
    (tmp_path / "accessibility.yml").write_text(record_of(ROWS, "2026-11-01", "4.11.0", ""), encoding="utf-8")
    top, problems = read_folder(tmp_path, "", deep=False)
    tested, more = read_tested(top)
    assert [*problems, *more] == []
    assert tested is not None
    assert (tested.pages, tested.rules, tested.axe) == (2, 104, "4.11.0")
    assert tested.modes == ("1280 light, with JavaScript", "320 light, text 200%, without JavaScript")
    assert [(breach.rule, breach.pages) for breach in tested.breaches] == [("cut", 1), ("region", 2)]


def test_faults_that_people_wrote_stay() -> None:
    """With their remarks; everything above is written anew."""
    by_hand = f"{BY_HAND}\n  # seen by a reader\n  - what: A map of the county has no words.\n"
    before = f"tested: 2020-01-01\n{by_hand}"
    after = record_of(ROWS[:1], "2026-11-01", "4.11.0", before)
    assert after.endswith(by_hand)
    assert "2020" not in after
    assert record_of(ROWS[:1], "2026-11-01", "4.11.0", after) == after


def test_the_record_of_this_project_has_no_problem() -> None:
    """It is there, it can be read, and nothing in it is from the future."""
    from tests.house.project_files import ROOT

    top, _ = read_folder(ROOT / "content", "", deep=False)
    tested, _ = read_tested(top)
    assert tested is not None
    assert [
        p
        for p in check_tested(top, address="", today=max(today(), tested.tested))
        if p.code != "old-accessibility-test"
    ] == []
