"""The staged pages of a whole plan: links, pictures, special signs, JSON."""

import json
from pathlib import Path

import pytest

from tests.problems.overlay import PLAN, Example, lay_over
from tests.sites import build, check_lines

SIGNS = 'A & B <c> *d* _e_ [f] {g} `h` #i \\j "k"'


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The base plan with a section full of special signs, built."""
    folder = tmp_path_factory.mktemp("pages")
    quoted = SIGNS.replace("\\", "\\\\").replace('"', '\\"')
    body = (
        f'---\ntitle: "{quoted}"\nsummary: "{quoted}"\n---\n'
        "## One & \\<two> \\*three\\*\n\n"
        "[Aims](01-introduction.md#our-aims), [here above](#one-two-three), [a map](images/map.svg), "
        "[the café](images/caf%C3%A9%20plan.PNG), ![A café](<images/café plan.PNG>), "
        "[elsewhere](https://example.org/?a=1&b=2), [mail](mailto:board@westmere.example)\n"
    )
    lay_over(
        [
            Example("17-signs.md", body),
            Example("data/caseload.xlsx", "raw counts: 2, 3"),
            Example("notes.txt", "x"),
            Example("images/café plan.PNG", "a picture"),
        ],
        folder / "content",
    )
    build(folder)
    return folder


def page(project: Path, name: str) -> str:
    """One page of the built site."""
    return (project / "site" / PLAN / name).read_text("utf-8")


def test_special_signs_in_titles_and_headings_are_shown_as_they_are(project: Path) -> None:
    """In the title, the heading, the navigation, the list of sections and the description."""
    shown = "A &amp; B &lt;c&gt; *d* _e_ [f] {g} `h` #i \\j"
    html = page(project, "signs/index.html")
    assert f'{shown} "k"<a class="headerlink"' in html.replace("&quot;", '"').replace("&#34;", '"')
    assert "One &amp; &lt;two&gt; *three*" in html
    for name in ("index.html", "structure/index.html", "signs/index.html"):
        text = page(project, name)
        assert shown in text
        assert "<c>" not in text


def test_links_lead_where_the_author_said(project: Path) -> None:
    """Section files become addresses, pictures files of the site, others stay as they are."""
    html = page(project, "signs/index.html")
    for address in (
        "../introduction/#our-aims",
        "#one-two-three",
        "../images/map.svg",
        "../images/caf%C3%A9%20plan.PNG",
        "https://example.org/?a=1&amp;b=2",
        "mailto:board@westmere.example",
    ):
        assert f'href="{address}"' in html
    assert (project / "site" / PLAN / "images" / "map.svg").is_file()
    assert 'id="our-aims"' in page(project, "introduction/index.html")


def test_terms_and_figures_stand_in_their_sentences(project: Path) -> None:
    """A term links to its meaning; a figure says where it comes from."""
    assert 'class="yj-term" href="../terms/#' in page(project, "voice/index.html")
    html = page(project, "performance/index.html")
    assert ">fell from 212 to 179</a>" in html
    assert "released May 2026" in html


def test_no_other_file_of_a_plans_folder_is_published(project: Path) -> None:
    """A spreadsheet left beside the plan may hold the very counts that are withheld."""
    names = {path.name for path in (project / "site").rglob("*")}
    assert not names & {"caseload.xlsx", "notes.txt"}
    assert "unused-file" in check_lines(project)


def test_the_plan_as_json_holds_its_sections_and_series(project: Path) -> None:
    """For other programs, with a version of its shape."""
    body = json.loads(page(project, "data/plan.json"))
    assert (body["schema"], body["plan"], body["state"]) == (1, PLAN, "published")
    assert body["period"]["from"] == "2026-04-01"
    assert len(body["sections"]) == 17
    (fte,) = body["indicators"]
    assert [v["figure"]["value"] for v in fte["series"][0]["values"]] == [212, 179]


def test_every_page_refuses_scripts_of_others(project: Path) -> None:
    """The policy stands in each page, and no page names another server for a script or a style."""
    for path in (project / "site").rglob("*.html"):
        text = path.read_text("utf-8")
        if "latest" in path.parts:
            continue
        assert "Content-Security-Policy" in text, path
        assert 'src="http' not in text, path
