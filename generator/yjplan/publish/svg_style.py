"""The style of one SVG element as attributes and classes, because the site's policy forbids inline styles."""

from __future__ import annotations

import re

from yjplan.charts.palette import CLASS_ENDINGS

NUMBER = re.compile(r"-?(?:\d+\.\d*|\.\d+|\d+)(?:e-?\d+)?")

_KEPT = (
    "fill-opacity",
    "font-size",
    "font-style",
    "font-weight",
    "opacity",
    "shape-rendering",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
)
_DEFAULTS = {
    "fill-opacity": "1",
    "font-style": "normal",
    "font-weight": "normal",
    "opacity": "1",
    "shape-rendering": "auto",
    "stroke-dasharray": "none",
    "stroke-opacity": "1",
    "text-anchor": "start",
}
_RGB = re.compile(r"rgba?\(\s*(\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?\s*\)")
_URL = re.compile(r"""url\(["']?[^"')]*#([^"')]+)["']?\)""")


def style_attributes(attributes: dict[str, str]) -> dict[str, str]:
    """Presentation attributes and classes of an element, from its `style` and its own attributes.

    A stand-in colour becomes a class (`f-s1` for fill, `s-s1` for stroke); what is the default is left out.
    Raises ValueError for a colour without a role.
    """
    style = {name: value for name, value in attributes.items() if name in (*_KEPT, "fill", "stroke")}
    style |= _declarations(attributes.get("style", ""))
    out: dict[str, str] = {}
    classes = []
    for paint, letter in (("fill", "f"), ("stroke", "s")):
        painted = _paint(style, paint)
        if painted.startswith("."):
            classes.append(f"{letter}-{painted[1:]}")
        elif painted:
            out[paint] = painted
    if classes:
        out["class"] = " ".join(classes)
    if out.get("fill") == "none":
        style = {name: value for name, value in style.items() if name != "fill-opacity"}
    stroked = "stroke" in style and out.get("stroke") != "none"
    for name in _KEPT:
        value = _plain(style.get(name, ""))
        if value and value != _DEFAULTS.get(name) and (stroked or not name.startswith("stroke-")):
            out[name] = value
    return out


def _declarations(style: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in style.split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs if value}


def _paint(style: dict[str, str], paint: str) -> str:
    """'' when the element says nothing, 'none', '.role', or 'url(#id)'."""
    value = style.get(paint, "")
    if not value:
        return ""
    unseen = style.get(f"{paint}-opacity") == "0" or _plain(style.get(f"{paint}-width", "")) == "0"
    if value in ("none", "transparent") or unseen:
        return "none"
    if match := _URL.search(value):
        return f"url(#{match[1]})"
    return _role(value)


def _role(value: str) -> str:
    match = _RGB.fullmatch(value)
    if match is None:
        raise ValueError(f"a colour that is not red, green and blue: {value}")
    if match[4] is not None and float(match[4]) == 0:
        return "none"
    ending = CLASS_ENDINGS.get((int(match[1]), int(match[2]), int(match[3])))
    if ending is None:
        raise ValueError(f"a colour without a role: {value}")
    return f".{ending}"


def _plain(value: str) -> str:
    """A value without `px` and needless decimals."""
    if not NUMBER.match(value):
        return value
    bare = value.replace("px", "").replace(", ", ",")
    return NUMBER.sub(lambda match: rounded(match[0], 2), bare)


def rounded(text: str, places: int) -> str:
    """A number with at most so many decimals: `12.50` is `12.5`, `-0.01` with one decimal is `0`."""
    short = f"{float(text):.{places}f}"
    short = short.rstrip("0").rstrip(".") if "." in short else short
    return "0" if short == "-0" else short
