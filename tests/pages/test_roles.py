"""Things in a sentence say what the data says, or are reported."""

from dataclasses import replace
from datetime import date

import pytest

from tests.figures.samples import counted, indicator, series
from yjplan.figures.breaks import Break, BreakKind
from yjplan.figures.compare import Finding, Ground, compare_series
from yjplan.figures.marks import Mark
from yjplan.pages.roles import Said, Speech, Term, say_role
from yjplan.problems import Place, Problem
from yjplan.sources.document import Role

FINDING: Finding = compare_series(
    indicator("fte"),
    (
        series(
            "westmere",
            {
                "2018": "212",
                "2021": "179",
                "2022": Mark.CONFIDENTIAL,
                "YE 2019-12": "200",
                "YE 2020-12": "190",
            },
        ),
    ),
    (
        series("east-midlands", {"2021": "190", "2022": "181", "YE 2020-12": "180"}),
        series("england", {"2018": "212"}),
    ),
    parts=frozenset(),
    until=date(2026, 3, 31),
)
PANEL = Term("Panel", "A meeting that decides.", "terms", "panel")
SPEECH = Speech({"fte": FINDING}, {"panel": PANEL, "panels": PANEL})


def said(name: str, content: str) -> Said | Problem:
    """The words of a role, or what is wrong with it."""
    return say_role(Role(name, content, Place("a.md", 6, 3)), SPEECH)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("figure", "fte 2021", "179"),
        ("figure", "fte 2021 east-midlands", "190"),
        ("figure", "fte 2021 westmere", "179"),
        ("figure", "fte 2021 @board", "179"),
        ("figure", "fte 2022", "[c]"),
        ("figure", "fte YE 2019-12", "200"),
        ("change", "fte 2018 2021", "fell from 212 to 179"),
        ("change", "fte YE 2019-12 YE 2020-12", "fell from 200 to 190"),
        ("against", "fte 2021 east-midlands", "below east-midlands (190)"),
        ("against", "fte YE 2020-12 east-midlands", "above east-midlands (180)"),
        ("against", "fte 2018 england", "the same as england (212)"),
        ("term", "Panel", "Panel"),
        ("term", "PANELS", "PANELS"),
    ],
)
def test_a_role_says_what_the_data_holds(name: str, content: str, words: str) -> None:
    """Figures of the service and of other areas, changes, comparisons, terms."""
    found = said(name, content)
    assert isinstance(found, Said)
    assert found.words == words


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("figur", "fte 2021", "unknown-role"),
        ("figure", "", "unknown-indicator"),
        ("figure", "ftte 2021", "unknown-indicator"),
        ("figure", "fte", "unknown-figure"),
        ("figure", "fte 1999", "unknown-figure"),
        ("figure", "fte 2021 london", "unknown-figure"),
        ("figure", "fte 2021 @other", "unknown-figure"),
        ("change", "fte 2018", "unknown-figure"),
        ("change", "fte 2018 2022", "unknown-figure"),
        ("change", "fte 2018 YE 2020-12", "unknown-figure"),
        ("against", "fte 2021", "unknown-figure"),
        ("against", "fte 2021 westmere", "unknown-figure"),
        ("against", "fte 2018 east-midlands", "unknown-figure"),
        ("term", "Pannel", "unknown-term"),
    ],
)
def test_a_role_that_the_data_does_not_hold_is_reported(name: str, content: str, code: str) -> None:
    """At its place, with a hint; nothing is put into the sentence."""
    found = said(name, content)
    assert isinstance(found, Problem)
    assert (found.code, found.place) == (code, Place("a.md", 6, 3))
    assert found.hint


@pytest.mark.parametrize(
    ("name", "content"),
    [("change", "fte 2022 2018"), ("change", "fte 2018 2022"), ("against", "fte 2022 east-midlands")],
)
def test_a_figure_that_is_withheld_is_not_called_missing(name: str, content: str) -> None:
    """The author is told to leave the sentence out, not to look for a slip."""
    found = said(name, content)
    assert isinstance(found, Problem)
    assert found.code == "unknown-figure"
    assert "for 2022 is withheld" in found.message
    assert "leave the sentence out" in found.hint


def test_a_figure_says_where_it_comes_from() -> None:
    """Indicator, unit, area, period and source stand in its title."""
    found = said("figure", "fte 2021")
    assert isinstance(found, Said)
    assert found.title == (
        "FTE, per 100,000 children aged 10 to 17, westmere, 2021. "
        "Source: Figures for the board, Westmere Council, released May 2026"
    )


def test_a_change_without_counts_says_so_in_its_title() -> None:
    """The words stay short; what cannot be said stands behind them."""
    found = said("change", "fte 2018 2021")
    assert isinstance(found, Said)
    assert found.title.endswith(
        "released May 2026. The source gives no counts, so it cannot be said whether chance explains the "
        "difference."
    )


COUNTED = replace(
    series("westmere", {}),
    points=(
        counted("182", 150, 82_400, "2020"),
        counted("160", 132, 82_500, "2021"),
        counted("100", 83, 83_000, "2022"),
    ),
)
CAREFUL = compare_series(
    indicator("fte"),
    (COUNTED,),
    (
        replace(series("east-midlands", {}), points=(counted("170", 850, 500_000),)),
        series("target", {"2021": "150"}),
        series("westmere-north", {"2021": "120"}),
    ),
    parts=frozenset({"westmere-north"}),
    until=date(2026, 3, 31),
)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("change", "fte 2020 2021", "did not clearly change (182, then 160)"),
        ("change", "fte 2020 2022", "fell from 182 to 100"),
        ("against", "fte 2021 east-midlands", "not clearly different from east-midlands (170)"),
        ("against", "fte 2021 target", "missed the target of 150 (160 in 2021)"),
    ],
)
def test_words_say_no_more_than_the_counts_do(name: str, content: str, words: str) -> None:
    """Where chance may explain a difference, the sentence says so; a target is met or missed."""
    found = say_role(Role(name, content, Place("a.md", 6, 3)), Speech({"fte": CAREFUL}, {}))
    assert isinstance(found, Said)
    assert found.words == words


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("against", "fte 2021 westmere-north", "part of the service"),
        ("against", "fte 2022 target", "no figure"),
        ("change", "fte 2022 2020", "cannot be compared"),
    ],
)
def test_what_cannot_be_compared_is_reported(name: str, content: str, words: str) -> None:
    """A council inside the service, a year without a target, a change backwards."""
    found = say_role(Role(name, content, Place("a.md", 6, 3)), Speech({"fte": CAREFUL}, {}))
    assert isinstance(found, Problem)
    assert words in found.message


def test_a_change_across_a_break_is_reported() -> None:
    """The author is told of the break, and what can be said instead."""
    moved = Break(date(2021, 4, 1), "Eastmere joined.", BreakKind.GROUND)
    finding = compare_series(
        indicator("fte"),
        (COUNTED,),
        (),
        parts=frozenset(),
        until=date(2026, 3, 31),
        ground=Ground(breaks=(moved,)),
    )
    speech = Speech({"fte": finding}, {})
    found = say_role(Role("change", "fte 2020 2022", Place("a.md", 6, 3)), speech)
    assert isinstance(found, Problem)
    assert (found.code, found.message) == (
        "unknown-figure",
        "The two figures are not comparable. Eastmere joined.",
    )


def test_a_term_leads_to_its_meaning() -> None:
    """The address is relative to the plan's first page."""
    found = said("term", "panels")
    assert isinstance(found, Said)
    assert (found.target, found.title) == ("terms/#panel", "A meeting that decides.")
