"""Which keys of `plan.yml` and of a section's front matter are text, and so are translated.

Everything else is said once, in the first language: a date, a state or a heading of the guidance cannot
differ between the two.
"""

from typing import TypeAlias

TEXT = "text"
"""A text that the translation should give."""
NAME = "name"
"""A text that mostly is the same in both languages, as a person's name."""
TEXTS = "texts"
"""A list of texts; the translation gives all of it."""
OWN = "own"
"""Each language has its own: answers to problems."""

Shape: TypeAlias = "str | dict[str, Shape] | tuple[Shape]"
"""A kind of text, a mapping by key, or a list whose items all have one shape."""

_PERSON: Shape = {"role": TEXT, "name": NAME}
_ACCEPT = "accept"
PLAN: Shape = {
    "title": TEXT,
    "published": TEXT,
    "summary": TEXT,
    "front-page": {"service": TEXT, "lead": _PERSON, "chair": _PERSON},
    "sign-off": {"note": TEXT, "chair": _PERSON},
    "steps": ({"by": TEXT},),
    "about": TEXTS,
    "board": {"asks": ({"ask": TEXT, "why": TEXT},)},
    _ACCEPT: OWN,
}
FRONT: Shape = {"title": TEXT, "summary": TEXT, _ACCEPT: OWN}


def shape_under(shape: Shape, key: str) -> Shape:
    """The shape of what stands under a key; '' for what is not translated."""
    return shape.get(key, "") if isinstance(shape, dict) else ""
