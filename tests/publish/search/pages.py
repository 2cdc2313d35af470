"""Printed pages made up for the tests, with as much of the theme as the index reads."""

from pathlib import Path

PLAN = "westmere/2026-27"


def printed(
    article: str,
    *,
    language: str = "en-GB",
    scope: str = PLAN,
    where: str = "Westmere · Youth justice plan 2026-27",
    robots: str = "",
    form: str = "",
) -> str:
    """A page with this article."""
    meta = f'<meta name="robots" content="{robots}">' if robots else ""
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head><title>T</title>{meta}</head>\n<body>'
        f'<header><form class="yj-search" data-yj-scope="{scope}" data-yj-where="{where}"{form}>'
        '<label>Search this plan</label><input name="q"></form></header>'
        f'<nav>Sections of the plan</nav><article class="md-typeset">{article}</article>'
        "<footer>Published by nobody</footer></body></html>"
    )


ACTIONS = """<h1 id="actions">Actions<a class="headerlink" href="#actions">Link to this section</a></h1>
<details class="yj-toc-inline"><summary>On this page</summary><nav>contents</nav></details>
<div class="yj-body"><p class="yj-lead">What is to be <em>done</em>.</p>
<div class="yj-figure" id="plan" data-kind="action-plan">
<p class="yj-figure__caption" id="plan-title">Fewer children in court</p>
<form class="yj-filter"><select><option>All owners</option></select></form>
<div class="yj-scroll"><table class="yj-table" id="plan-p1-table">
<caption class="yj-hidden">Fewer children in court</caption>
<thead><tr><th>Ref</th><th>Outcome</th><th>Action</th><th>Owner</th></tr></thead>
<tbody><tr id="plan-p1-row-1"><th data-label="Ref">1.1</th><td data-label="Outcome">Fewer come back.</td>
<td data-label="Action"><ul><li>Train the panel.</li><li>Meet monthly.</li></ul></td>
<td data-label="Owner">Head &amp; deputy</td></tr>
<tr id="plan-p1-row-2"><th data-label="Action">Write to schools</th><td data-label="Owner"></td></tr>
</tbody></table></div><p class="yj-source">Source: the board.</p>
<p class="yj-downloads"><a href="x.csv">Download as CSV</a></p></div>
<p>After the table.</p></div>"""
"""A page with two actions: one with a number, one without."""


def put(site: Path, page: str, html: str) -> None:
    """One page of a made-up site, by its folder; '' for the first."""
    path = site / page / "index.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(html, encoding="utf-8")
