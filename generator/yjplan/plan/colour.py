"""The authority's colour, which links must be readable in.

Contrast as WCAG 2.2 defines it (relative luminance, success criterion 1.4.3): 4.5 to 1 for text.
"""

import re

from yjplan.problems import Place, Problem, problem

ENOUGH = 4.5
WHITE = "#ffffff"
PANEL = "#f2f5f8"
"""The light paper of panels, as the footer; links stand on it too."""
DARK_PANEL = "#1c252f"
COMFORTABLE = 7.0
"""What links are given (WCAG 2.2, 1.4.6): a colour that only just reaches the least contrast looks dull."""
_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_STEPS = 40


def check_colour(colour: str, place: Place) -> list[Problem]:
    """A problem for a text that is no colour, and for a colour too light to read on white."""
    if not _HEX.fullmatch(colour):
        message = f"'{colour}' is not a colour."
        hint = "Write it as '#12436D': a hash and six digits or letters."
        return [problem("wrong-type", place, message, hint)]
    ratio = contrast(colour, WHITE)
    if ratio >= ENOUGH:
        return []
    message = f"The colour '{colour}' has a contrast of {ratio:.1f} to 1 on white; text needs {ENOUGH} to 1."
    hint = f"A darker shade of it would do: '{readable_on(colour, WHITE)}'."
    return [problem("colour-contrast", place, message, hint)]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable_on(colour: str, paper: str, ratio: float = ENOUGH) -> str:
    """The colour, moved towards black or white as far as it takes to reach a contrast on a paper."""
    towards = 0 if _luminance(paper) > 0.5 else 255  # noqa: PLR2004 - the middle of the scale
    for step in range(_STEPS + 1):
        mixed = [round(c + (towards - c) * step / _STEPS) for c in _channels(colour)]
        shade = "#" + "".join(f"{c:02x}" for c in mixed)
        if contrast(shade, paper) >= ratio:
            return shade
    return "#000000" if towards == 0 else WHITE


def _channels(colour: str) -> list[int]:
    return [int(colour[n : n + 2], 16) for n in (1, 3, 5)]


def _luminance(colour: str) -> float:
    parts = [c / 255 for c in _channels(colour)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]  # noqa: PLR2004 - WCAG
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
