"""A plan in Welsh and in English, from content to the site: `tests/golden/two-languages`."""

import csv
import json
import re
from importlib.resources import files
from io import StringIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from tests.sites import build, built_and_kept, files_of
from tests.translated import PLAN, lay_out
from yjplan.publish.bodies import printed_words

_TWIN = re.compile(r'<a class="[^"]*yj-header__twin[^"]*" href="([^"]+)" lang="(\w+)" hreflang="(\w+)"')
_ALTERNATE = re.compile(r'<link rel="alternate" hreflang="(\w+)" href="([^"]+)">')
_SITE = "https://plans.cwm-derw.gov.uk"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built once for all tests that only read it."""
    project = tmp_path_factory.mktemp("two-languages")
    lay_out(project)
    return build(project).site


def pages_below(folder: Path) -> list[str]:
    """Every page below a folder, by its address in it."""
    return sorted(p.parent.relative_to(folder).as_posix() for p in folder.rglob("index.html"))


def english_pages(site: Path) -> list[str]:
    """Every English page of the plan, by its address."""
    return [page for page in pages_below(site / PLAN) if not (page == "cy" or page.startswith("cy/"))]


def html_of(site: Path, page: str) -> str:
    """A page of the plan."""
    return (site / PLAN / page / "index.html").read_text("utf-8")


def test_every_english_page_has_a_welsh_twin_at_the_same_address_below_cy(site: Path) -> None:
    """Sections, performance, data, the board's page and the whole plan."""
    english = english_pages(site)
    assert {".", "introduction", "resources", "figures/fte", "data", "board", "whole"} <= set(english)
    assert english == pages_below(site / PLAN / "cy")


def test_twins_lead_to_each_other_by_the_languages_own_names(site: Path) -> None:
    """In the header of each page, and the link is to that very page."""
    for page in english_pages(site):
        for here, there, tag in ((page, f"cy/{page}", "cy"), (f"cy/{page}", page, "en")):
            address, lang, hreflang = _TWIN.findall(html_of(site, here))[0]
            assert (lang, hreflang) == (tag, tag)
            reached = (site / PLAN / here / address).resolve()
            assert reached == (site / PLAN / there).resolve(), here
    assert ">Cymraeg</a>" in html_of(site, "data")
    assert ">English</a>" in html_of(site, "cy/data")


def test_pages_say_their_language_and_name_their_twin_for_search_engines(site: Path) -> None:
    """With addresses in full."""
    english, welsh = html_of(site, "resources"), html_of(site, "cy/resources")
    assert '<html lang="en-GB"' in english
    assert '<html lang="cy"' in welsh
    both = {"en": f"{_SITE}/{PLAN}/resources/", "cy": f"{_SITE}/{PLAN}/cy/resources/"}
    assert dict(_ALTERNATE.findall(english)) == both
    assert dict(_ALTERNATE.findall(welsh)) == both


def test_a_site_in_english_only_has_no_such_link(tmp_path: Path) -> None:
    """Nothing changes for plans without Welsh."""
    folder = lay_out(tmp_path, plan_yml=lambda text: f"{text}languages: [en]\n")
    for path in sorted((folder / "cy").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (folder / "cy").rmdir()
    site = build(tmp_path).site
    assert pages_below(site / PLAN) == english_pages(site)
    assert "hreflang" not in html_of(site, "resources")


def test_dates_and_labels_are_in_welsh(site: Path) -> None:
    """Of the author's texts, of the plan's steps, and of the service's own name."""
    home = printed_words(html_of(site, "cy"))
    assert "14 Mai 2026" in home
    assert "18 Mehefin 2026" in home
    assert "Gwasanaeth Cyfiawnder Ieuenctid Cwm Derw" in home
    assert "2026-09-30" not in printed_words(html_of(site, "cy/voice-of-the-child"))
    assert "30 Medi 2026" in printed_words(html_of(site, "cy/voice-of-the-child"))


def test_charts_and_pictures_are_described_in_welsh(site: Path) -> None:
    """The description of a chart, and the text of a picture, which is the Welsh one."""
    introduction = html_of(site, "cy/introduction")
    assert 'alt="Map o&#x27;r cwm a&#x27;i dair tref"' in introduction or "alt=\"Map o'r cwm" in introduction
    assert "Tair tref" in (site / PLAN / "cy/images/map.svg").read_text("utf-8")
    assert "Three towns" in (site / PLAN / "images/map.svg").read_text("utf-8")


def visible(html: str) -> str:
    """Everything that readers of a page see or hear, names of controls too."""
    body = re.sub(r"<(script|style|template)\b.*?</\1>", " ", html, flags=re.DOTALL)
    heard = re.findall(r'(?:alt|title|aria-label|placeholder|summary)="([^"]*)"', body)
    return " ".join(re.sub(r"<[^>]+>", " ", body).split()) + " " + " ".join(heard)


def english_sentences() -> list[str]:
    """Sentences of the catalogue that have a Welsh one; those with places to fill by their longest piece."""
    text = (files("yjplan.languages") / "cy.po").read_text("utf-8")
    found = []
    for message in read_po(StringIO(text), locale="cy"):
        said = " ".join(_forms(message.string))
        for form in filter(None, _forms(message.id)):
            piece = max(re.split(r"\{\w+\}|%\(\w+\)s|<[^>]+>", form), key=len).strip()
            if len(piece.split()) > 2 and said and piece not in said:
                found.append(piece)
    return found


def _forms(words: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else tuple(words or ())


def test_no_english_sentence_of_the_tool_stands_on_a_welsh_page(site: Path) -> None:
    """Of those that the catalogue has in Welsh."""
    sentences = english_sentences()
    assert len(sentences) > 100
    wrong = []
    for page in pages_below(site / PLAN / "cy"):
        words = visible(html_of(site, f"cy/{page}"))
        wrong += [
            f"{page}: {one}" for one in sentences if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", words)
        ]
    assert wrong == []


def test_the_same_cells_are_withheld_in_both_languages(site: Path) -> None:
    """Else what one withholds the other gives back."""
    names = [path.name for path in sorted((site / PLAN / "data").glob("*.csv"))]
    assert "survey-helped.csv" in names or any(name.startswith("survey") for name in names)
    withheld = 0
    for name in names:
        tables = [
            [[cell.strip() for cell in row] for row in csv.reader(StringIO(path.read_text("utf-8")))]
            for path in (site / PLAN / "data" / name, site / PLAN / "cy" / "data" / name)
        ]
        marks = [[[cell == "[c]" for cell in row] for row in table] for table in tables]
        assert marks[0] == marks[1], name
        withheld += sum(cell for row in marks[0] for cell in row)
    assert withheld > 0


def test_the_disclosure_report_is_one_for_the_plan(tmp_path: Path) -> None:
    """Nothing is protected a second time, in another way."""
    lay_out(tmp_path)
    settings = build(tmp_path)
    reports = [path.name for path in settings.work.rglob("*disclosure*") if path.is_file()]
    assert len(reports) <= 1


def test_the_authoritys_page_leads_to_both(site: Path) -> None:
    """The page itself is in English."""
    html = (site / "cwm-derw" / "index.html").read_text("utf-8")
    assert '<a href="2026-27/">' in html
    assert '<a href="2026-27/cy/" hreflang="cy"><span lang="cy">Cymraeg</span>' in html


def test_the_newest_plan_is_reached_in_welsh_too(site: Path) -> None:
    """`latest/cy/` leads to the Welsh pages of the newest plan."""
    html = (site / "cwm-derw/latest/cy/resources/index.html").read_text("utf-8")
    assert 'url=../../../2026-27/cy/resources/"' in html
    assert '<html lang="cy">' in html


def test_an_untranslated_section_is_shown_in_english_and_says_so(tmp_path: Path) -> None:
    """Marked as English for screen readers."""
    answer = "\n:::{accept} missing-translation\n:by: Head of service\n:on: 2026-06-01\n:why: In July.\n:::\n"
    lay_out(tmp_path, cy__04_resources_md=None, **{"04_resources_md": lambda text: text + answer})
    html = html_of(build(tmp_path).site, "cy/resources")
    assert re.search(r'<div lang="en">\s*<p>Four partners pay', html)
    assert 'class="yj-callout"' in html


def test_nothing_is_built_again_when_nothing_changed(tmp_path: Path) -> None:
    """And the edit of a Welsh section builds its plan."""
    folder = lay_out(tmp_path)
    assert built_and_kept(tmp_path) == ([PLAN], [])
    before = files_of(tmp_path / "site")
    assert built_and_kept(tmp_path) == ([], [PLAN])
    section = folder / "cy" / "04-resources.md"
    section.write_text(section.read_text("utf-8").replace("llawer mwy", "lawer yn fwy"), encoding="utf-8")
    assert built_and_kept(tmp_path) == ([PLAN], [])
    after = files_of(tmp_path / "site")
    assert "lawer yn fwy" in html_of(tmp_path / "site", "cy/resources")
    assert after[f"{PLAN}/resources/index.html"] == before[f"{PLAN}/resources/index.html"]


def test_the_same_content_gives_the_same_bytes(tmp_path: Path, site: Path) -> None:
    """In both languages."""
    lay_out(tmp_path)
    again = files_of(build(tmp_path).site)
    first = files_of(site)
    assert {n: b for n, b in again.items() if f"{PLAN}/" in n} == {
        n: b for n, b in first.items() if f"{PLAN}/" in n
    }


def test_the_open_data_of_both_hold_the_same_numbers(site: Path) -> None:
    """The JSON of the plan in Welsh differs in words."""
    plans = [
        json.loads((site / PLAN / inner / "data" / "plan.json").read_text("utf-8")) for inner in ("", "cy")
    ]
    assert plans[0]["title"] != plans[1]["title"]
    numbers = [sorted(re.findall(r"(?<![\w-])\d{5,}(?![\w-])", json.dumps(plan))) for plan in plans]
    assert numbers[0] == numbers[1]
