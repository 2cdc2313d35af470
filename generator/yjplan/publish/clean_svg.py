"""Plotly's SVG in, an inline SVG out that follows the page's colours, and the site's security policy.

What goes: styles, fonts, scripts, pictures, clip paths (nothing lies outside the plot), empty groups and
needless decimals. What changes: stand-in colours become classes, ids become the chart's own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from yjplan.publish.svg_style import NUMBER, rounded, style_attributes

_GEOMETRY = (
    "cx",
    "cy",
    "d",
    "dx",
    "dy",
    "height",
    "patternTransform",
    "patternUnits",
    "points",
    "r",
    "rx",
    "ry",
    "transform",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
)
_SHAPES = frozenset({"circle", "ellipse", "line", "path", "polygon", "polyline", "rect"})
_DROPPED = frozenset({"clipPath", "image", "script", "style", "title", "desc", "metadata", "foreignObject"})
_INHERITED = (
    "fill",
    "fill-opacity",
    "font-size",
    "font-weight",
    "shape-rendering",
    "stroke",
    "stroke-dasharray",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
)
_STAND_STILL = re.compile(r"(?:translate\(0(?:,0)?\)|rotate\(0(?:,[-\d.]+,[-\d.]+)?\)|scale\(1(?:,1)?\))")


def clean_svg(svg: str, *, name: str, css_class: str, labelled_by: str, described_by: str) -> str:
    """An inline SVG without styles, with colours as classes, that CSS may give any size.

    `name` makes ids unique on a page. `labelled_by` and `described_by` are ids of the chart's caption and of
    its description, which the page must hold. Raises ValueError for a colour that has no role.
    """
    source = ET.fromstring(svg)  # noqa: S314 - our own drawing, made a moment ago
    width, height = (rounded(source.get(side, "0").removesuffix("px"), 0) for side in ("width", "height"))
    parts = [part for child in source for part in _cleaned(child)]
    out = ET.Element("svg")
    drawing = ET.SubElement(out, "g", {"aria-hidden": "true"})  # or its words are read out
    drawing.extend(_defs_first(parts))
    _rename_ids(out, name)
    size = _share_font_size(out)
    out.attrib = {
        "class": css_class,
        "viewBox": f"0 0 {width} {height}",
        "role": "img",
        "aria-labelledby": labelled_by,
        "aria-describedby": described_by,
        **({"font-size": size} if size else {}),
    }
    return ET.tostring(out, encoding="unicode")


def _cleaned(element: ET.Element) -> list[ET.Element]:
    """The element without what nobody sees; its children in its place where it says nothing itself."""
    tag = element.tag.rpartition("}")[2]
    if tag in _DROPPED or (tag == "rect" and "0" in (element.get("width"), element.get("height"))):
        return []
    children = [part for child in element for part in _cleaned(child)]
    out = ET.Element(tag, _attributes(element, tag))
    out.extend(children)
    out.text, out.tail = (element.text, element.tail) if tag in ("text", "tspan") else (None, None)
    if tag == "tspan":
        return [out]
    out.tail = None
    if tag == "defs":
        return children
    if tag == "g":
        _hoist(out)
        return [out] if children and out.attrib else children
    if tag in _SHAPES:
        return [out] if _is_seen(out) else []
    return [out] if tag == "pattern" or "".join(out.itertext()).strip() else []


def _attributes(element: ET.Element, tag: str) -> dict[str, str]:
    kept = {}
    for key in _GEOMETRY:
        value = element.get(key)
        if value is None:
            continue
        value = NUMBER.sub(lambda match: rounded(match[0], 1), value.replace(", ", ","))
        value = _STAND_STILL.sub("", value).strip() if key == "transform" else value
        if value:
            kept[key] = value
    style = style_attributes(element.attrib)
    if tag == "g":
        style = {key: value for key, value in style.items() if key != "text-anchor"}
    kept |= style
    if tag == "pattern" and element.get("id"):
        kept["id"] = element.get("id", "")
    return kept


def _is_seen(shape: ET.Element) -> bool:
    """Whether a shape is painted; one without a word on paint may inherit it."""
    if shape.get("opacity") == "0":
        return False
    classes = shape.get("class", "")
    filled = "f-" in classes or shape.get("fill", "none") != "none"
    stroked = "s-" in classes or shape.get("stroke", "none") != "none"
    return filled or stroked


def _defs_first(parts: list[ET.Element]) -> Iterator[ET.Element]:
    patterns = [part for part in parts if part.tag == "pattern"]
    if patterns:
        defs = ET.Element("defs")
        defs.extend(patterns)
        yield defs
    yield from (part for part in parts if part.tag != "pattern")


def _rename_ids(root: ET.Element, name: str) -> None:
    """Give hatchings ids of this chart; Plotly's are random."""
    names: dict[str, str] = {}
    for element in root.iter():
        old = element.get("id")
        if old is not None:
            names[old] = f"{name}-p{len(names) + 1}"
            element.set("id", names[old])
    for element in root.iter():
        fill = element.get("fill", "")
        if fill.startswith("url(#"):
            element.set("fill", f"url(#{names[fill[5:-1]]})")


def _hoist(group: ET.Element) -> None:
    """Say once, on the group, what all its children say alike."""
    if len(group) <= 1:
        return
    for key in _INHERITED:
        values = {child.get(key) for child in group}
        if len(values) == 1 and None not in values and key not in group.attrib:
            group.set(key, next(iter(values)) or "")
            for child in group:
                del child.attrib[key]
    _hoist_classes(group)


def _hoist_classes(group: ET.Element) -> None:
    shared = set.intersection(*(set(child.get("class", "").split()) for child in group))
    own = group.get("class", "").split()
    shared = {one for one in shared if not any(had[:2] == one[:2] for had in own)}
    if not shared:
        return
    group.set("class", " ".join(sorted({*own, *shared})))
    for child in group:
        rest = [one for one in child.get("class", "").split() if one not in shared]
        child.attrib.pop("class")
        if rest:
            child.set("class", " ".join(rest))


def _share_font_size(root: ET.Element) -> str:
    """The commonest size of text, taken off every text that has it."""
    sizes = Counter(element.get("font-size", "") for element in root.iter() if element.get("font-size"))
    if not sizes:
        return ""
    size = min(sizes, key=lambda one: (-sizes[one], one))
    for element in root.iter():
        if element.get("font-size") == size:
            del element.attrib["font-size"]
    return size
