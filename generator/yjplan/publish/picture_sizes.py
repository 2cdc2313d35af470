"""Width and height of authors' pictures, said in the page, so that no text moves when a picture arrives.

The sizes stand in the first bytes of each file: PNG (RFC 2083, IHDR), GIF89a, JPEG (a start-of-frame
segment), WebP (RFC 9649), SVG (`width` and `height`, or `viewBox`).
"""

import re
import struct
from collections.abc import Mapping
from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote
from xml.etree import ElementTree as ET

_IMAGE = re.compile(r'<img src="(?P<address>[^"]+)" alt="[^"]*"(?= loading)')
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of JPEG segments that hold a size; the three others in this range hold tables."""
_NUMBER = re.compile(r"\s*([\d.]+)(?:px)?\s*")

Size = tuple[int, int]
"""Width and height in pixels."""


def say_sizes(html: str, folder: str, sizes: Mapping[str, Size]) -> str:
    """A page in `folder` below its project with the sizes of its pictures, known by their place there."""
    if not sizes:
        return html

    def sized(found: re.Match[str]) -> str:
        name = normpath(f"{folder}/{unquote(found['address'])}")
        if name not in sizes:
            return found[0]
        width, height = sizes[name]
        return f'{found[0]} width="{width}" height="{height}"'

    return _IMAGE.sub(sized, html)


def read_sizes(pictures: Mapping[str, Path]) -> dict[str, Size]:
    """The sizes of some pictures, without those whose file does not say one."""
    read = {name: size_of(path.read_bytes()) for name, path in pictures.items()}
    return {name: size for name, size in read.items() if size and min(size) > 0}


def size_of(content: bytes) -> Size | None:
    """The size of a picture; None where the bytes are none that we know, or are damaged."""
    try:
        if content.startswith(b"\x89PNG\r\n\x1a\n"):
            width, height = struct.unpack(">II", content[16:24])
        elif content.startswith((b"GIF87a", b"GIF89a")):
            width, height = struct.unpack("<HH", content[6:10])
        elif content.startswith(b"\xff\xd8"):
            return _of_jpeg(content)
        elif content.startswith(b"RIFF") and content[8:12] == b"WEBP":
            return _of_webp(content)
        else:
            return _of_svg(content)
    except (struct.error, IndexError):
        return None
    return width, height


def _of_jpeg(content: bytes) -> Size | None:
    at = 2
    while content[at] == 0xFF:  # noqa: PLR2004 - every segment begins with it
        marker, length = content[at + 1], struct.unpack(">H", content[at + 2 : at + 4])[0]
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None


def _of_webp(content: bytes) -> Size | None:
    kind, body = content[12:16], content[20:]
    if kind == b"VP8X":
        return int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
    if kind == b"VP8L":
        packed = struct.unpack("<I", body[1:5])[0]
        return (packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", body[6:10])
        return width & 0x3FFF, height & 0x3FFF
    return None


def _of_svg(content: bytes) -> Size | None:
    try:
        root = ET.fromstring(content)  # noqa: S314 - a picture of the plan's own folder, checked when it was read
    except ET.ParseError:
        return None
    sides = [_NUMBER.fullmatch(root.get(side, "")) for side in ("width", "height")]
    box = root.get("viewBox", "").replace(",", " ").split()
    try:
        if sides[0] and sides[1]:
            return round(float(sides[0][1])), round(float(sides[1][1]))
        return (round(float(box[2])), round(float(box[3]))) if len(box) == 4 else None  # noqa: PLR2004 - x, y, w, h
    except (ValueError, OverflowError):  # letters, or numbers without end
        return None
