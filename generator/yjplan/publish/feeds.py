"""Atom feeds: what was published, newest first; one for the whole site and one an authority (RFC 4287)."""

import re
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from xml.sax import saxutils
from xml.sax.saxutils import quoteattr

from yjplan.pages.root import Entry
from yjplan.pages.timeline import day_of
from yjplan.plan.models import Site
from yjplan.publish.editions.manifest import Manifest

FEED = "feed.xml"
_MOST = 50
"""So many entries a feed holds; older ones are on the pages."""
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that no XML may hold, not even escaped."""


@dataclass(frozen=True, slots=True)
class News:
    """One thing that was published."""

    day: date
    title: str
    summary: str
    place: str
    """Below the site: `northamptonshire/2022-23/`."""
    name: str
    """Its permanent name, from which its id is made."""
    author: str


def news_of(entry: Entry, manifests: Sequence[Manifest]) -> tuple[News, ...]:
    """Editions, plans without any, and inspections of one authority, newest first."""
    owner, service = entry.authority, entry.authority.service_name
    released = {manifest.plan for manifest in manifests}
    titles = {f"{owner.id}/{name}": model.title for name, model in entry.plans}
    found = [
        News(
            manifest.day,
            f"{titles[manifest.plan]}: edition {manifest.number} ({manifest.kind.words.lower()})",
            manifest.summary,
            f"{manifest.plan}/editions/{manifest.number}/",
            f"{manifest.plan}/editions/{manifest.number}",
            service,
        )
        for manifest in manifests
        if manifest.plan in titles
    ]
    for name, model in entry.plans:
        place = f"{owner.id}/{name}"
        if place not in released and model.state.is_public:
            found.append(News(day_of(model), model.title, model.summary, f"{place}/", place, service))
    for name, inspection in entry.inspections:
        place = f"{owner.id}/{name}"
        words = inspection.summary or f"{inspection.publisher} on {inspection.body}."
        found.append(
            News(inspection.published, inspection.title, words, f"{place}/", place, inspection.publisher)
        )
    return tuple(sorted(found, key=lambda one: (one.day, one.name), reverse=True))


def feed_of(site: Site, title: str, place: str, news: Iterable[News]) -> str:
    """The feed as XML; `place` is the folder it stands in, below the site ('' for the root).

    Addresses are whole where the site's is known; else they start at the feed.
    """
    latest = sorted(news, key=lambda one: (one.day, one.name), reverse=True)[:_MOST]
    base = site.address or "../" * place.count("/")
    updated = _moment(latest[0].day) if latest else _moment(date(1970, 1, 1))
    rows = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
        f"  <title>{_escape(title)}</title>",
        f"  <id>{_id(f'{place}{FEED}')}</id>",
        f"  <updated>{updated}</updated>",
        f"  <author><name>{_escape(site.publisher)}</name></author>",
        f'  <link rel="self" type="application/atom+xml" href={quoteattr(f"{base}{place}{FEED}")}/>',
        f'  <link rel="alternate" type="text/html" href={quoteattr(f"{base}{place}")}/>',
    ]
    for one in latest:
        rows += [
            "  <entry>",
            f"    <title>{_escape(one.title)}</title>",
            f"    <id>{_id(one.name)}</id>",
            f"    <updated>{_moment(one.day)}</updated>",
            f"    <published>{_moment(one.day)}</published>",
            f"    <author><name>{_escape(one.author)}</name></author>",
            f'    <link rel="alternate" type="text/html" href={quoteattr(f"{base}{one.place}")}/>',
            f"    <summary>{_escape(one.summary)}</summary>",
            "  </entry>",
        ]
    return "\n".join([*rows, "</feed>"]) + "\n"


def _id(name: str) -> str:
    """A name that never changes, whatever address the site gets."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"yjplan:{name}").urn


def _escape(words: str) -> str:
    """As XML holds them: a reader refuses a feed with a control sign in it."""
    return saxutils.escape(_FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", words))


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
