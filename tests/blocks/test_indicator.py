"""The block of one indicator says what the counts bear out, and what readers have to know of it."""

from dataclasses import replace
from datetime import date

from tests.figures.samples import counted, indicator, series
from tests.house.project_files import ROOT
from yjplan.blocks.indicator import INDICATOR, IndicatorBlock, IndicatorContext
from yjplan.blocks.kind import Shown
from yjplan.figures.breaks import Tenure, breaks_of_councils
from yjplan.figures.compare import Finding, Ground, compare_series
from yjplan.figures.marks import Mark
from yjplan.figures.series import Series
from yjplan.publish.templates import load_templates

NO_COUNTS = "The source gives no counts, so it cannot be said whether chance explains the difference."


def shown(finding: Finding) -> IndicatorContext:
    """What the block's template gets."""
    block = IndicatorBlock(title="First time entrants", indicator="fte")
    view = INDICATOR.view(block, Shown("fte", {}, (), {"fte": finding}))
    assert isinstance(view.context, IndicatorContext)
    return view.context


def found(own: Series, *others: Series, ground: Ground | None = None) -> Finding:
    """What is found for a service."""
    return compare_series(
        indicator("fte"),
        (own,),
        others,
        parts=frozenset(),
        until=date(2030, 3, 31),
        ground=ground or Ground(),
    )


def test_a_change_without_counts_keeps_its_verdict_and_says_what_is_not_known() -> None:
    """Once, although the comparison has no counts either."""
    context = shown(
        found(series("westmere", {"2018": "212", "2021": "179"}), series("london", {"2021": "1"}))
    )
    assert (context.change, context.verdict) == ("fell from 212 in 2018 to 179 in 2021", "an improvement")
    assert context.caveats == (NO_COUNTS,)


def test_a_change_that_chance_may_explain_has_no_verdict() -> None:
    """Neither an improvement nor a worsening."""
    own = replace(
        series("westmere", {}),
        points=(counted("182", 150, 82_400, "2020"), counted("160", 132, 82_500, "2021")),
    )
    context = shown(found(own))
    assert (context.change, context.verdict) == ("no clear change: 182 in 2020, 160 in 2021", "")
    assert context.caveats == (
        "Chance alone may explain the difference: the 95% intervals of the two figures overlap.",
    )


def test_a_change_of_councils_is_said_first() -> None:
    """Before anything is said of chance."""
    councils = (
        Tenure("County", None, date(2021, 3, 31)),
        Tenure("North", date(2021, 4, 1), None),
    )
    ground = Ground(breaks=breaks_of_councils("The service", councils))
    context = shown(found(series("westmere", {"2018": "212", "2022": "179"}), ground=ground))
    assert context.caveats[0].startswith("On 1 April 2021 North took over from County.")
    assert context.caveats[1:] == (NO_COUNTS,)


def page_of(own: Series) -> str:
    """The block as HTML, on one line."""
    block = IndicatorBlock(title="First time entrants", indicator="fte")
    view = INDICATOR.view(block, Shown("fte", {}, (), {"fte": found(own)}))
    environment = load_templates((ROOT / "templates",))
    template = environment.get_template("blocks/indicator.html.jinja")
    html = template.render(context=view.context, tables=view.tables, charts=(), title="", data_path="")
    return " ".join(html.split())


def test_a_mark_in_place_of_the_headline_is_not_shouted() -> None:
    """It has the class of a mark; a number has not."""
    withheld = page_of(series("westmere", {"2021": Mark.CONFIDENTIAL}))
    assert '<p class="yj-headline__value yj-headline__value--mark">' in withheld
    assert "yj-headline__value--mark" not in page_of(series("westmere", {"2021": "179"}))
