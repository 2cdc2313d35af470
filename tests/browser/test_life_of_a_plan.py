"""A plan's life through the command line and a browser: draft, published, corrected, next year's."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import violations
from tests.browser.served import served
from tests.problems.overlay import BASE
from tests.sites import files_of
from yjplan.publish.chromium import CHROMIUM_VARIABLE

pytestmark = pytest.mark.browser

PLAN, NEXT = "westmere/2026-27", "westmere/2027-28"
ATOM = {"a": "http://www.w3.org/2005/Atom"}


class Desk:
    """A project folder and its commands."""

    def __init__(self, folder: Path) -> None:
        """The base plan of the problem pages, as a draft."""
        self.folder = folder
        shutil.copytree(BASE, folder / "content")
        self.write(f"{PLAN}/plan.yml", "state: published", "state: draft")

    def run(self, *words: str, code: int = 0) -> str:
        """What a command says; it must end with that exit code."""
        command = [sys.executable, "-m", "yjplan", *words]
        environment = os.environ | {CHROMIUM_VARIABLE: ""}
        done = subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == code, f"{words}\n{done.stdout}\n{done.stderr}"
        return done.stdout + done.stderr

    def release(self, *, kind: str = "", day: str, summary: str) -> str:
        """An edition approved by the chair."""
        more = ("--kind", kind) if kind else ()
        who = ("--approved-by", "Chair of the management board")
        return self.run("release", PLAN, *more, "--date", day, "--summary", summary, *who)

    def write(self, file: str, before: str, after: str) -> None:
        """Put other words into a file of the content."""
        path = self.folder / "content" / file
        text = path.read_text("utf-8")
        assert before in text
        path.write_text(text.replace(before, after), "utf-8")

    @property
    def site(self) -> Path:
        """The built site."""
        return self.folder / "site"


def feed(desk: Desk, file: str) -> list[str]:
    """Titles of the entries of a feed, newest first."""
    root = ET.fromstring((desk.site / file).read_text("utf-8"))  # noqa: S314 - we wrote it
    return [str(entry.findtext("a:title", namespaces=ATOM)) for entry in root.findall("a:entry", ATOM)]


def page_of(browser: Browser, address: str) -> Page:
    """A page in a window of its own."""
    page = browser.new_page()
    page.goto(address)
    return page


def _stays_a_draft(desk: Desk, browser: Browser) -> None:
    """A draft is left out, and shown with a banner only where somebody asks for drafts."""
    assert f"Left out {PLAN}" in desk.run("build")
    assert not (desk.site / PLAN).exists()
    desk.run("build", "--drafts")
    with served(desk.site) as at:
        page = page_of(browser, f"{at}/{PLAN}/")
        expect(page.get_by_text("This is a draft.")).to_be_visible()
        assert page.locator('meta[name="robots"]').get_attribute("content") == "noindex"
    assert "only a published or a withdrawn plan" in desk.run(
        *("release", PLAN, "--summary", "The plan.", "--approved-by", "Chair"), code=1
    )


def _is_published(desk: Desk) -> dict[str, bytes]:
    """Published: edition 1."""
    desk.write(f"{PLAN}/plan.yml", "state: draft", "state: published")
    assert "Edition 1, 1 July 2026" in desk.release(day="2026-07-01", summary="The plan.")
    desk.run("build")
    assert "0 differ" in desk.run("verify")
    first = files_of(desk.site / PLAN / "editions" / "1")
    assert feed(desk, "westmere/feed.xml") == [
        "Westmere Youth Justice Plan 2026-27: edition 1 (first edition)"
    ]
    return first


def _is_changed(desk: Desk) -> None:
    """Changed without an edition: the build refuses, and the site stays."""
    with (desk.folder / "content" / PLAN / "01-introduction.md").open("a", encoding="utf-8") as file:
        file.write("\nThe service now works from two places.\n")
    before = files_of(desk.site)
    assert "changed-since-edition" in desk.run("build", code=1)
    assert files_of(desk.site) == before


def _is_corrected(desk: Desk, browser: Browser, first: dict[str, bytes]) -> None:
    """Corrected: edition 2; edition 1 stays byte for byte and leads to the current one."""
    desk.release(kind="correction", day="2026-09-01", summary="Where the service works was missing.")
    desk.run("build")
    assert "0 differ" in desk.run("verify")
    assert files_of(desk.site / PLAN / "editions" / "1") == first
    with served(desk.site) as at:
        page = page_of(browser, f"{at}/{PLAN}/editions/1/introduction/")
        assert page.locator('meta[name="robots"]').get_attribute("content") == "noindex"
        expect(page.get_by_text("works from two places")).to_have_count(0)
        assert violations(page) == []
        page.get_by_role("link", name="Read the plan as it stands now").click()
        page.wait_for_url(f"**/{PLAN}/")
        page.goto(f"{at}/{PLAN}/introduction/")
        expect(page.get_by_text("works from two places")).to_be_visible()
        page.goto(f"{at}/{PLAN}/editions/")
        expect(page.get_by_text("Where the service works was missing.")).to_be_visible()
        expect(page.get_by_role("rowheader", name="Introduction")).to_be_visible()
        assert violations(page) == []
        page.get_by_role("link", name="Read the pages as they were in edition 1").click()
        page.wait_for_url(f"**/{PLAN}/editions/1/")


def _is_followed(desk: Desk, browser: Browser) -> None:
    """The next year's plan beside it."""
    desk.run("new", NEXT, "--from", PLAN)
    desk.write(f"{NEXT}/plan.yml", "2026-27", "2027-28")
    desk.write(f"{NEXT}/plan.yml", "state: draft", "state: published")
    signed = "sign-off: {state: signed, date: 2027-06-20, chair: {role: Chair of the management board}}"
    desk.write(f"{NEXT}/plan.yml", "sign-off: {state: unsigned}", signed)
    desk.run("build")
    assert "0 differ" in desk.run("verify")
    listed = json.loads((desk.site / "westmere" / "versions.json").read_text("utf-8"))
    assert [one["version"] for one in listed] == ["2027-28", "2026-27"]
    assert len(feed(desk, "westmere/feed.xml")) == 3
    with served(desk.site) as at:
        page = page_of(browser, f"{at}/{PLAN}/")
        page.get_by_role("button", name="Other plans").click()
        expect(page.locator(".yj-versions a")).to_have_text(["2027-28", "2026-27"])


def _is_tampered_with(desk: Desk) -> None:
    """One byte of the deployed folder changed: verify names the page."""
    deployed = Path(shutil.copytree(desk.site, desk.folder / "deployed"))
    victim = deployed / PLAN / "introduction" / "index.html"
    content = bytearray(victim.read_bytes())
    content[-2] ^= 1
    victim.write_bytes(bytes(content))
    said = desk.run("verify", "--site", str(deployed), code=1)
    assert f"changed: {PLAN}/introduction/index.html" in said
    assert "1 differ" in said


def test_from_draft_to_next_year(tmp_path: Path, browser: Browser) -> None:
    """Banner, selector, both editions, what changed, feed, verify: each step shows what it should."""
    desk = Desk(tmp_path)
    _stays_a_draft(desk, browser)
    first = _is_published(desk)
    _is_changed(desk)
    _is_corrected(desk, browser, first)
    _is_followed(desk, browser)
    _is_tampered_with(desk)
