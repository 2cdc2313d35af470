"""Signs that a terminal, a log or an XML reader would obey or refuse, each as one sign that can be seen."""

import unicodedata

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode's categories of signs that have no picture of their own."""
_NO_SIGNS = frozenset("\ufffe\uffff")
"""Unicode calls them no characters; XML may not hold them."""
_CONTROLS = 0x20
_PICTURES = 0x2400
"""Where Unicode has a picture of each control sign, in their order."""


def visible(text: str) -> str:
    """Control signs and signs that turn the direction of text, made visible; tabs stay."""
    return text if text.isascii() and text.isprintable() else "".join(map(_seen, text))


def _seen(sign: str) -> str:
    if sign in _NO_SIGNS:
        return "\N{REPLACEMENT CHARACTER}"
    if sign == "\t" or unicodedata.category(sign) not in _UNSEEN:
        return sign
    if ord(sign) < _CONTROLS:
        return chr(_PICTURES + ord(sign))
    return "\N{REPLACEMENT CHARACTER}"
