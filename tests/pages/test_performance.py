"""The performance pages of a plan whose service stands beside another of the same site."""

import re
import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from tests.problems.overlay import BASE, PLAN, Example, lay_over
from tests.sites import build

AUTHORITY = """\
id: westmere
name: Westmere
service-name: Westmere Youth Justice Service
nation: England
region: east-midlands
police-area: Westmere
councils:
  - {id: westmere-county, name: Westmere County, until: 2021-03-31}
  - {id: westmere-north, name: Westmere North, from: 2021-04-01}
  - {id: westmere-south, name: Westmere South, from: 2021-04-01}
"""
OPEN = """\
indicator,area,period,value,source,group
fte,westmere,2019,230,open,
fte,westmere,2020,220,open,
fte,westmere-north,2021,150,open,
fte,westmere-north,2022,140,open,
fte,westmere-north,2024,120,open,
fte,east-midlands,2020,200,open,
fte,east-midlands,2022,190,open,
fte,eastmere,2020,310,open,
fte,eastmere,2022,290,open,
fte,eastmere,2024,280,open,
fte,nowhere,2022,777,open,
fte,eastmere,2022,555,open,sex: girls
custody-rate,eastmere,2022,0.5,open,
"""
SOURCES = """\
open:
  title: Figures by area
  short: open data
  publisher: A department
  released: April 2026
  population-base: 2021 census
  address: https://www.gov.uk/figures
  licence: Open Government Licence v3.0
board:
  title: Of another
  publisher: Nobody
  released: Never
"""
OWN = """\
indicator,area,period,group,value,source,flag,note
fte,westmere,2020,,212,board,,
fte,westmere,2022,,179,board,[p],Typed from the board's report
fte,westmere,2022,sex: girls,60,board,,
fte,westmere,2022,sex: boys,220,board,,
fte,westmere,2022,age: 10 to 14,90,board,,
reoffending-binary,westmere,unstated,,29.7,board,,No period is given
"""
FIGURES = f"{PLAN}/figures"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Westmere with two councils since April 2021, and Eastmere, both with open figures; built."""
    folder = tmp_path_factory.mktemp("performance")
    plan = (BASE / PLAN / "plan.yml").read_text("utf-8").replace("period: 2026-27", "period: 2022-23")
    section = (
        "---\ntitle: Performance and priorities\nsummary: How we do.\n"
        "guidance: performance-and-priorities\n---\n"
        "Now {figure}`fte 2022`, it {change}`fte 2020 2022`.\n\n:::{indicator} fte\n:::\n\n"
        ":::{indicators}\n:id: tiles\n:show: fte\n:::\n"
    )
    lay_over(
        [
            Example("plan.yml", plan),
            Example("08-performance.md", section),
            Example("data/indicators.csv", OWN),
            Example("authority.yml", AUTHORITY, at="authority"),
            Example("comparators/open.csv", OPEN, at="content"),
            Example("comparators/sources.yml", SOURCES, at="content"),
        ],
        folder / "content",
    )
    other = folder / "content" / "eastmere"
    shutil.copytree(BASE / "westmere", other)
    owner = AUTHORITY.partition("councils:")[0].replace("estmere", "astmere").replace("W", "E")
    (other / "authority.yml").write_text(owner.replace("wastmere", "eastmere"))
    figures = "indicator,area,period,value,source\nfte,eastmere,2020,212,board\nfte,eastmere,2023,179,board\n"
    data = other / "2026-27" / "data"
    (data / "indicators.csv").write_text(f"{figures}fte,east-midlands,2023,190,board\n")
    build(folder)
    return folder / "site"


def page(site: Path, name: str = "fte/") -> str:
    """One of Westmere's performance pages."""
    return (site / FIGURES / name / "index.html").read_text("utf-8")


def table(html: str, id_: str) -> list[list[str]]:
    """The rows of a table as text."""
    found = re.search(rf'<table[^>]* id="{id_}-table">.*?</table>', html, re.DOTALL)
    assert found is not None, id_
    rows = re.findall(r"<tr.*?</tr>", found[0], re.DOTALL)
    cells = (re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL) for row in rows)
    return [[re.sub(r"<[^>]+>", "", cell).strip() for cell in row] for row in cells]


def test_every_indicator_with_a_figure_has_a_page_and_no_other(site: Path) -> None:
    """Two have figures; an indicator that only another service has makes no page."""
    pages = {path.parent.name for path in (site / FIGURES).glob("*/index.html")}
    assert pages == {"fte", "reoffending-binary"}


def test_the_table_has_periods_down_and_areas_across_under_headings(site: Path) -> None:
    """The plan's own figures, open data, councils, comparators; each cell where it belongs."""
    heads, names, *rows = table(page(site), "figures--fte-table")
    assert heads == ["Period", "Westmere", "Its councils", "Comparators"]
    assert names == ["First time entrants by area", "Open data", "Westmere North", "East Midlands"]
    assert rows == [
        ["2019", "", "230", "", ""],
        ["2020", "212", "220", "", "200"],
        ["2021", "", "", "150", ""],
        ["2022", "179 [p]", "", "140", "190"],
        ["2024", "", "", "120", ""],
    ]


def test_other_services_stand_beside_and_unknown_areas_do_not(site: Path) -> None:
    """Eastmere is a service of this site, with all its children; nobody knows `nowhere`."""
    html = page(site)
    heads, *rows = table(html, "figures--fte-elsewhere")
    assert heads == ["Period", "Westmere", "Eastmere"]
    assert ["2020", "220", "310"] in rows
    assert "777" not in html
    assert "555" not in html


def test_blocks_of_sections_show_no_other_service(site: Path) -> None:
    """What a plan's own page says is the author's choice."""
    assert "Eastmere" not in (site / PLAN / "performance" / "index.html").read_text("utf-8")


def test_the_change_of_councils_is_drawn_and_said(site: Path) -> None:
    """A line on 1 April 2021 in chart and description, and a sentence below, once."""
    html = page(site)
    words = "On 1 April 2021 Westmere North and Westmere South took over from Westmere County."
    assert html.count(f"<li>{words}") == 1
    description = re.search(r'id="figures--fte-chart-description">(.*?)</p>', html)
    assert description is not None
    assert f"Dashed line, Westmere, 1 April 2021: {words}" in description[1]


def test_another_services_change_of_councils_says_whose_it_is(site: Path) -> None:
    """On Eastmere's pages Westmere's own panel has the line; over the lines of all it would mislead."""
    figures = site / "eastmere" / "2026-27" / "figures"
    assert "Dashed line, Westmere, 1 April 2021" in (figures / "index.html").read_text("utf-8")
    assert "Dashed line" not in (figures / "fte" / "index.html").read_text("utf-8")


def test_figures_after_the_plan_are_said_to_be_so(site: Path) -> None:
    """The plan ends in March 2023; 2024 was not known."""
    assert "Figures for 2024 came after it" in page(site)
    assert "Figures for 2022" not in page(site)


def test_groups_of_children_have_tables_of_their_own(site: Path) -> None:
    """One for each way they are divided; none of them in the main table."""
    html = page(site)
    assert table(html, "figures--fte-table-by-1") == [["Sex", "2022"], ["Girls", "60"], ["Boys", "220"]]
    assert table(html, "figures--fte-table-by-2") == [["Age", "2022"], ["10 to 14", "90"]]


def test_two_sources_for_one_period_stand_side_by_side(site: Path) -> None:
    """With what is known of why they differ."""
    html = page(site)
    heads, *rows = table(html, "figures--fte-table-differing")
    assert heads[1:] == ["First time entrants by area", "Open data"]
    assert rows == [["2020", "212", "220"]]
    assert "Open data: released April 2026; population base: 2021 census." in html


def test_the_page_says_how_it_is_measured_and_who_says_so(site: Path) -> None:
    """Definition, direction, status, licence and the address of the source."""
    html = page(site)
    for words in ("A lower figure is better.", "Open Government Licence v3.0", "2021 census"):
        assert words in html
    assert '<a href="https://www.gov.uk/figures">Figures by area</a>' in html


def test_every_figure_leads_to_its_row(site: Path) -> None:
    """A figure in a sentence, a change, a tile, a headline, the first page: each address is there."""
    html = (site / PLAN / "performance" / "index.html").read_text("utf-8")
    links = re.findall(r'<a class="(yj-[a-z-]+)" href="([^"]+#[^"]+)"', html)
    figures = [(kind, address) for kind, address in links if kind != "yj-term"]
    assert figures == [
        ("yj-inline-figure", "../figures/fte/#period-2022"),
        ("yj-inline-figure", "../figures/fte/#period-2022"),
        ("yj-figure-link", "../figures/fte/#period-2022"),
        ("yj-figure-link", "../figures/fte/#period-2022"),
    ]
    home = (site / PLAN / "index.html").read_text("utf-8")
    assert 'href="figures/fte/#period-2022"' in home
    assert '<tr id="period-2022">' in page(site)
    unstated = page(site, "reoffending-binary/")
    assert '<tr id="period-unstated">' in unstated
    assert 'href="reoffending-binary/#period-unstated"' in page(site, "")


def test_the_overview_lists_all_indicators_and_draws_areas_on_one_scale(site: Path) -> None:
    """A row each, and small charts where several areas have several periods."""
    html = page(site, "")
    assert html.count('data-label="Indicator"') == 2
    assert 'id="figures--fte-panels"' in html
    assert "Small line charts side by side, all on one scale." in html
    assert "figures--reoffending-binary-panels" not in html


def test_the_file_of_an_indicator_holds_every_figure_of_its_page(site: Path) -> None:
    """One figure a row: all areas, groups too, with days, unit and source."""
    lines = (site / PLAN / "data" / "indicator-fte.csv").read_text("utf-8").splitlines()
    rows = [dict(zip(lines[0].split(","), line.split(","), strict=True)) for line in lines[1:]]
    girls = next(row for row in rows if row["group"] == "sex: girls")
    assert (girls["value"], girls["from"], girls["to"]) == ("60", "2022-01-01", "2022-12-31")
    assert {row["area"] for row in rows} == {"westmere", "westmere-north", "east-midlands", "eastmere"}
    assert {row["unit"] for row in rows} == {"rate-per-100000"}


def test_the_navigation_names_the_indicators_only_among_themselves(site: Path) -> None:
    """Elsewhere it stays as short as it was: one entry for all of them."""
    home = (site / PLAN / "index.html").read_text("utf-8")
    nav = re.search(r'<nav class="yj-nav__inner".*?</nav>', home, re.DOTALL)
    assert nav is not None
    assert "Performance in figures" in nav[0]
    assert "figures/fte/" not in nav[0]
    assert re.search(r'yj-nav__inner-list">.*?First time entrants', page(site, ""), re.DOTALL)


def test_headings_go_down_in_order(site: Path) -> None:
    """One title, then its parts; nobody who listens to the page loses the way."""
    for name in ("", "fte/", "reoffending-binary/"):
        levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", page(site, name))]
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
