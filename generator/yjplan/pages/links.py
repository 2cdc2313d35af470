"""Links and pictures of a section: that they lead somewhere, say where, and are safe."""

import re
from urllib.parse import quote, unquote

from yjplan.plan.plan import Plan, Section
from yjplan.problems import Place, Problem, nearest, problem
from yjplan.sources.document import Link

_VAGUE = frozenset({"click here", "here", "link", "read more", "more", "this", "this link", "document"})
PICTURES = (".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif")
"""Endings of the files that may be shown as pictures."""


def link_targets(plan: Plan) -> dict[str, str]:
    """Addresses relative to the plan's root by what authors write: section files and pictures."""
    sections = {section.file: f"{section.slug}/" for section in plan.sections}
    return sections | {name: quote(name) for name in plan.raw.others if _is_picture(name)}


def split_target(target: str) -> tuple[str, str]:
    """The file and the anchor of a link, as they are spelt on disk: `my%20map.png` is `my map.png`."""
    file, _, anchor = target.partition("#")
    return unquote(file), unquote(anchor)


def _is_picture(name: str) -> bool:
    return name.lower().endswith(PICTURES)


def pictures_of(plan: Plan) -> tuple[str, ...]:
    """The pictures that sections show or link to. No other file of a plan's folder is ever published."""
    named = {split_target(link.target)[0] for section in plan.sections for link in section.document.links}
    return tuple(name for name in plan.raw.others if _is_picture(name) and name in named)


def anchors_of(plan: Plan, blocks: dict[str, set[str]]) -> dict[str, set[str]]:
    """Addresses inside each section: its headings and its blocks, by file."""
    return {
        section.file: {h.anchor for h in section.document.headings} | blocks.get(section.slug, set())
        for section in plan.sections
    }


def check_links(section: Section, targets: dict[str, str], anchors: dict[str, set[str]]) -> list[Problem]:
    """Every problem with the section's links and pictures."""
    found = (_check(link, section.file, targets, anchors) for link in section.document.links)
    return [p for p in found if p]


def _check(link: Link, here: str, targets: dict[str, str], anchors: dict[str, set[str]]) -> Problem | None:
    place, target = link.place, link.target
    file, anchor = split_target(target)
    if link.picture and not link.text.strip():
        hint = "Write what it shows between the brackets: ![Map of …](map.png)."
        return problem("picture-without-text", place, f"The picture '{target}' has no description.", hint)
    if not link.picture and link.text.strip().lower().rstrip(".") in _VAGUE:
        message = f"The link text '{link.text}' does not say where the link leads."
        return problem("link-text", place, message, "Name the page or document in the link text.")
    if re.match(r"(https?|mailto):", target, re.IGNORECASE) and not link.picture:
        return None
    if re.match(r"[a-z][a-z0-9+.-]*:", re.sub(r"\s", "", target), re.IGNORECASE) or target.startswith("//"):
        message = f"'{target}' is not a link that a plan may hold."
        hint = (
            "Pictures live in the plan's folder."
            if link.picture
            else "Links start with 'https://' or name a section's file."
        )
        return problem("unsafe-link", place, message, hint)
    if ".." in file.split("/") or file.startswith("/"):
        message = f"'{target}' leads out of the plan's folder."
        return problem("outside-folder", place, message, "Name a file of this plan.")
    return _check_inner(place, file or here, anchor, targets, anchors)


def _check_inner(
    place: Place, file: str, anchor: str, targets: dict[str, str], anchors: dict[str, set[str]]
) -> Problem | None:
    if file not in targets:
        return problem("broken-link", place, f"The plan has no '{file}'.", nearest(file, targets))
    if anchor and anchor not in anchors.get(file, set()):
        message = f"'{file}' has no heading or block '{anchor}'."
        return problem("broken-link", place, message, nearest(anchor, anchors.get(file, set())))
    return None
