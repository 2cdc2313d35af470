"""The pages of a plan in one file."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from yjplan.publish.paper.site_zip import compose_zip

PAGE = (
    '<html><head><link rel="stylesheet" href="../../../assets/a.css"><link rel="next" href="../../../about/">'
    '</head><body><header><form class="yj-search" method="get" action="../../../search/#way-r-2026">'
    '<label for="q">Search</label>\n<input id="q"></form>\n'
    '<p class="yj-search__disk" hidden>Search is on the website.</p></header>'
    '<form class="yj-filter"><input name="area"></form>'
    '<a href="../">Home</a><a href="../#x">X</a><a href="../../">Authority</a>'
    '<a href="#y">Y</a>'
    '<img src="../my%20map.png" alt="Map"><a href="https://b.org/">B</a>'
    '<a href="../r.pdf">PDF</a></body></html>'
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A plan of one page with a picture, and the site's assets."""
    plan = tmp_path / "r" / "2026"
    for name, content in {
        "index.html": '<a href="money/">Money</a>',
        "money/index.html": PAGE,
        "my map.png": "picture",
        "r.pdf": "pdf",
        "social-card.png": "picture",
        "money/social-card.png": "picture",
        "search/index.json": "{}",
        "sitemap.xml": "",
    }.items():
        (plan / name).parent.mkdir(parents=True, exist_ok=True)
        (plan / name).write_text(content, "utf-8")
    assets = tmp_path / "assets"
    (assets / "plotly").mkdir(parents=True)
    (assets / "a.css").write_text('b { background: url("img/s.svg") }', "utf-8")
    (assets / "img").mkdir()
    (assets / "img" / "s.svg").write_text("<svg/>", "utf-8")
    (assets / "plotly" / "plotly.js").write_text("x", "utf-8")
    (assets / "unused.js").write_text("x", "utf-8")
    return tmp_path


def zip_of(site: Path, address: str = "") -> bytes:
    """The zip of the plan."""
    return compose_zip(
        site / "r" / "2026", place="r/2026", assets=site / "assets", address=address, stem="r-2026"
    )


def page_in(content: bytes) -> str:
    """The page in a zip."""
    with zipfile.ZipFile(BytesIO(content)) as packed:
        return packed.read("r-2026/money/index.html").decode()


def test_it_holds_pages_and_what_they_need(site: Path) -> None:
    """Also what a style sheet asks for, and the charts' library; nothing that only a server uses."""
    with zipfile.ZipFile(BytesIO(zip_of(site))) as packed:
        assert packed.namelist() == [
            "r-2026/index.html",
            "r-2026/money/index.html",
            "r-2026/my map.png",
            "r-2026/site-assets/a.css",
            "r-2026/site-assets/img/s.svg",
            "r-2026/site-assets/plotly/plotly.js",
        ]


def test_links_lead_to_files(site: Path) -> None:
    """Folders have no first page on a disk."""
    page = page_in(zip_of(site))
    assert '<a href="../index.html">Home</a><a href="../index.html#x">X</a>' in page
    assert 'href="../site-assets/a.css"' in page
    assert 'src="../my%20map.png"' in page


def test_what_is_not_in_it_is_linked_on_the_web(site: Path) -> None:
    """The authority's page and the PDF."""
    page = page_in(zip_of(site, "https://plans.org/"))
    assert '<a href="https://plans.org/r/">Authority</a>' in page
    assert '<a href="https://plans.org/r/2026/r.pdf">PDF</a>' in page
    assert '<link rel="next" href="https://plans.org/about/">' in page


def test_without_an_address_on_the_web_it_is_text(site: Path) -> None:
    """A link that leads nowhere is worse than none; the web and the page itself stay."""
    page = page_in(zip_of(site))
    assert "<a>Authority</a>" in page
    assert "<a>PDF</a>" in page
    assert "about" not in page
    assert '<a href="#y">Y</a>' in page
    assert '<a href="https://b.org/">B</a>' in page


def test_the_search_box_stays_behind(site: Path) -> None:
    """Its page is on the website, also for those who have no JavaScript; words say so. Other forms stay."""
    page = page_in(zip_of(site, "https://plans.org/"))
    assert (
        '<header>\n<p class="yj-search__disk">Search is on the website.</p></header>'
        '<form class="yj-filter"><input name="area"></form>'
    ) in page


def test_two_runs_give_one_file(site: Path) -> None:
    """No clock, no order of a disk."""
    first = zip_of(site)
    for path in sorted(site.rglob("*"), reverse=True):
        if path.is_file():
            path.write_bytes(path.read_bytes())
    assert zip_of(site) == first
