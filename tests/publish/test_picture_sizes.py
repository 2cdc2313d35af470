"""Pages say how large their pictures are."""

import struct
from pathlib import Path

import pytest

from yjplan.publish.picture_sizes import read_sizes, say_sizes, size_of

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 480)
FRAME = b"\xff\xc2" + struct.pack(">HBHH", 11, 8, 480, 640)
JPEG = b"\xff\xd8\xff\xe0" + struct.pack(">H", 4) + b"xx" + FRAME
WEBP = b"RIFF\0\0\0\0WEBP"
LOSSY = WEBP + b"VP8 " + bytes(4) + bytes(6) + struct.pack("<HH", 640, 480)
LOSSLESS = WEBP + b"VP8L" + bytes(4) + b"\x2f" + struct.pack("<I", 639 | 479 << 14)
EXTENDED = WEBP + b"VP8X" + bytes(4) + bytes(4) + (639).to_bytes(3, "little") + (479).to_bytes(3, "little")
PLAIN_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="640px" height="480"/>'
BOXED_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480" width="100%"/>'


@pytest.mark.parametrize(
    "content",
    [PNG, b"GIF89a" + struct.pack("<HH", 640, 480), JPEG, LOSSY, LOSSLESS, EXTENDED, PLAIN_SVG, BOXED_SVG],
    ids=["png", "gif", "jpeg", "webp-lossy", "webp-lossless", "webp-extended", "svg", "svg-with-a-box"],
)
def test_each_kind_of_picture_says_its_size(content: bytes) -> None:
    """In the first bytes of its file."""
    assert size_of(content) == (640, 480)


@pytest.mark.parametrize("content", [b"", b"words", PNG[:20], JPEG[:8], b"\xff\xd8\0\0", WEBP, b"<svg/>"])
def test_a_damaged_picture_has_no_size_and_breaks_nothing(content: bytes) -> None:
    """The page then says none, and the browser finds out."""
    assert size_of(content) is None


@pytest.mark.parametrize(
    "said", ['viewBox="a b c d"', 'width="1.2.3" height="1"', 'viewBox="0 0 inf inf"', 'viewBox="0 0 nan 1"']
)
def test_a_drawing_with_a_size_that_is_no_number_says_none(said: str) -> None:
    """The page is then as it would be without sizes."""
    assert size_of(f"<svg {said}/>".encode()) is None


def test_a_picture_is_known_by_where_its_address_leads() -> None:
    """From the page's own folder; spaces are spelt out in addresses."""
    html = '<img src="../pictures/my%20map.png" alt="A map" loading="lazy">'
    sized = '<img src="../pictures/my%20map.png" alt="A map" width="2" height="1" loading="lazy">'
    assert say_sizes(html, "introduction", {"pictures/my map.png": (2, 1)}) == sized
    assert say_sizes(html, "introduction/deeper", {"pictures/my map.png": (2, 1)}) == html


def test_only_pictures_whose_file_says_a_size_have_one(tmp_path: Path) -> None:
    """Another one is shown as it comes."""
    (tmp_path / "map.png").write_bytes(PNG)
    (tmp_path / "odd.png").write_bytes(b"no picture")
    pictures = {name: tmp_path / name for name in ("map.png", "odd.png")}
    assert read_sizes(pictures) == {"map.png": (640, 480)}
