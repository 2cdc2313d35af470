"""The page of the whole plan as the document that is put on paper: its text, and nothing of the site."""

import re
from html import escape, unescape

from yjplan.languages import say, speaking
from yjplan.publish.paper.paper import Paper
from yjplan.publish.paper.repeated_captions import hide_repeated_captions

_ARTICLE = re.compile(r"<article\b.*</article>", re.DOTALL)
_SHEETS = re.compile(r'<link\b[^>]*rel="stylesheet"[^>]*>')
_BODY = re.compile(r"<body\b[^>]*>")
_LANGUAGE = re.compile(r'<html\b[^>]*\blang="([^"]+)"')
_NARROW = re.compile(r'<svg class="[^"]*yj-chart__narrow.*?</svg>', re.DOTALL)
_DRAWN = re.compile(
    r'(<svg class="[^"]*yj-chart__wide[^>]*?) aria-labelledby="([^"]+)" aria-describedby="([^"]+)"'
)
_BY_ID = r'<(?P<tag>\w+)\b[^>]*\bid="{id}"[^>]*>(?P<words>.*?)</(?P=tag)>'
_TAG = re.compile(r"<[^>]+>")
_HEADING = re.compile(r"<h[1-6]\b[^>]*>(.*?)</h[1-6]>", re.DOTALL)
_LINK_SIGN = re.compile(r'<a class="headerlink".*?</a>', re.DOTALL)
_TITLE = re.compile(r"(<h1\b[^>]*>).*?(</h1>)", re.DOTALL)
_LINK = re.compile(r"""<a\b(?P<about>(?:[^"'>]|"[^"]*"|'[^']*')*)>(?P<words>.*?)</a>""", re.DOTALL)
_TO_OTHER_PAGE = re.compile(r' href="(?![a-zA-Z][a-zA-Z0-9+.-]*:|#)[^"]*"')
_FOR_PAGES = re.compile(r'<p class="yj-below__link">.*?</p>\n?', re.DOTALL)
"""What only leads to another page of the site."""
_CONTENTS = re.compile(r'<nav class="yj-whole__contents".*?</nav>', re.DOTALL)
_ENTRY = re.compile(r'(<a href="#([^"]+)">)(.*?)</a>', re.DOTALL)


def compose_sheet(html: str, paper: Paper) -> str:
    """The HTML that is printed, from the page as the site has it.

    Charts have title and description as their own name, since no reader of a PDF follows ids. Where the
    address on the web is not known, links to other pages of the site are text: they would lead nowhere.
    The contents have a place for the page of each entry (`data-page-of`), which `press` fills.
    """
    article = _one(_ARTICLE, html)
    language = _LANGUAGE.search(html)
    article = _DRAWN.sub(lambda found: _named(found, article), _NARROW.sub("", article))
    article = _LINK_SIGN.sub("", article)
    article = article.replace(' loading="lazy"', "").replace("<details ", "<details open ")
    title = escape(paper.title, quote=False)
    article = _TITLE.sub(lambda found: f"{found[1]}{title}{found[2]}", article, count=1)
    article = hide_repeated_captions(_CONTENTS.sub(_with_places, article))
    text = article if paper.address else _LINK.sub(_text_of_link, _FOR_PAGES.sub("", article))
    head = "\n".join(
        [
            '<meta charset="utf-8">',
            f"<title>{escape(paper.title)}</title>",
            *_SHEETS.findall(html),
            f"<style>{running_style(paper)}</style>",
        ]
    )
    return (
        f'<!doctype html>\n<html lang="{language[1] if language else paper.language}" class="yj-paper">\n'
        f"<head>\n{head}\n</head>\n{_one(_BODY, html)}\n<main>\n{text}\n</main>\n</body>\n</html>\n"
    )


def headings_of(sheet: str) -> tuple[str, ...]:
    """The words of every heading of the document, in order."""
    return tuple(" ".join(unescape(_TAG.sub("", words)).split()) for words in _HEADING.findall(sheet))


def running_style(paper: Paper) -> str:
    """The style of the sheets' edges: who, what, where on the web, and which page of how many."""
    with speaking(paper.language):
        before, between, after = re.split("[\1\2]", say("Page {page} of {pages}", page="\1", pages="\2"))
    number = f"{_quoted(before)} counter(page) {_quoted(between)} counter(pages) {_quoted(after)}"
    boxes = {
        "top-left": _quoted(paper.publisher),
        "top-right": _quoted(paper.running),
        "bottom-left": _quoted(paper.address),
        "bottom-right": number,
    }
    rules = " ".join(f"@{box} {{ content: {words}; }}" for box, words in boxes.items())
    return f"@page {{ {rules} }}"


def _with_places(contents: re.Match[str]) -> str:
    """The contents with a place for each entry's page."""
    return _ENTRY.sub(
        r'\1<span>\3</span> <span class="yj-whole__page" data-page-of="\2"></span></a>', contents[0]
    )


def _text_of_link(link: re.Match[str]) -> str:
    """A link to another page of the site as text; any other one as it is."""
    about = _TO_OTHER_PAGE.sub("", link["about"])
    return link[0] if about == link["about"] else f"<span{about}>{link['words']}</span>"


def _quoted(words: str) -> str:
    """The words as a string of a style sheet inside HTML."""
    made = "".join(f"\\{ord(sign):x} " if sign in '"\\<\n\r' else sign for sign in words)
    return f'"{made}"'


def _named(found: re.Match[str], html: str) -> str:
    said = [_words(html, id_) for id_ in found.groups()[1:]]
    name = ". ".join(words.rstrip(".") for words in said if words)
    return f'{found[1]} aria-label="{escape(name)}."'


def _words(html: str, id_: str) -> str:
    found = re.search(_BY_ID.format(id=re.escape(id_)), html, re.DOTALL)
    return " ".join(unescape(_TAG.sub("", found["words"])).split()) if found else ""


def _one(pattern: re.Pattern[str], html: str) -> str:
    found = pattern.search(html)
    if found is None:
        message = f"the printed page has no {pattern.pattern}"
        raise ValueError(message)
    return found[0]
