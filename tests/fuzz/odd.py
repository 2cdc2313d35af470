"""What authors, editors and ill-wishers put into files: odd characters, odd values, texts made to be slow."""

import random


def _pieces(text: str) -> tuple[bytes, ...]:
    """What stands between the bars of a text."""
    return tuple(piece.encode() for piece in text.split("¦"))


CHARACTERS = (
    *_pieces("\u202e¦\u2066¦\u200f¦\u05e9\u05dc\u05d5\u05dd¦\u0645\u0631\u062d¦e\u0301\u0327"),
    ("a" + "\u0300" * 300).encode(),
    *_pieces("\u200b¦\u00ad¦\ufeff¦\ufffe¦\u2028¦\u2029¦\x85¦\x0b¦\x0c¦\x1b[31m¦\x7f¦\t¦\x1a¦\U0001d518"),
    *_pieces(
        "\U0001f469\u200d\U0001f467¦\ufb01¦\u0130¦\u017f¦\u0663¦\u00b2¦\u00bd¦\u2460¦\U000e0041¦\u2212¦\u00a0"
    ),
    *_pieces(
        "<¦&amp;¦&#0;¦&#x110000;¦{{¦}}¦{%¦`¦|¦\\¦'¦\"¦[¦]¦{¦}¦:¦- ¦#¦%¦@¦!x ¦&x ¦*x¦? ¦>¦---\n¦...\n¦,¦\0"
    ),
    *(b"\xff", b"\xed\xa0\x80", b"\xed\xb0\x80", b"\xc0\xaf", b"\xe2\x80", b"\xf4\x90\x80\x80"),
)
"""Characters that read from right to left, combine, are not seen, mean something; bytes that are no text."""

NUMBERS = _pieces(
    "0¦-1¦-0¦00¦1¦3¦5¦0.1¦-0.5¦1e3¦1e308¦1e-400¦1e999999999¦inf¦-inf¦nan¦.nan¦99999999999999999999¦"
    f"{'9' * 400}¦{'9' * 5000}¦0.{'3' * 400}¦0x1f¦0o17¦1_000¦1,000¦1.000,00¦10:30¦+7¦[c]¦[x]¦[low]¦5%¦£1¦"
    f"1/2¦1 ¦2147483648¦18446744073709551616¦9007199254740993¦\u0663¦½¦1{'0' * 4300}"
)
VALUES = _pieces(
    "¦~¦null¦yes¦no¦true¦[]¦{}¦[[]]¦[1, 2]¦{a: b}¦''¦\" \"¦|¦2026-02-30¦0000-00-00¦9999-12-31¦2026-27¦"
    "2026-99¦99999-27¦1-2¦2027-26¦0001¦July 2026¦31 June 2026¦../../etc/passwd¦/¦.¦..¦CON¦a\\b¦%2e%2e¦"
    f"{'x' * 5000}¦javascript:alert(1)¦https://¦http://[::1¦mailto:¦data:,¦//x¦https://x.example:99999¦<script>¦"
    "__class__¦westmere¦fte¦index¦data¦editions¦latest¦figure¦😀"
)

_FEEDERS = _pieces(
    "[¦]¦*¦_¦`¦<¦>¦!¦&¦(¦)¦{¦}¦|¦~¦#¦:¦\\¦[a](¦![[¦*a _b ¦**a*¦`a``¦<a ¦<!--¦> ¦- ¦1. ¦* * ¦a_b_¦&#x¦"
    "{figure}`¦{figure}`a¦{term}``¦{change}¦|-¦|a¦[a]: b\n¦[a]:\n¦# a\n¦## b\n\n¦:::¦"
    ":::{table} a.yml\n¦:::{table}\n:::\n¦\n:::{a}¦::¦```\n¦---\n¦===\n¦    a\n¦1¦1,¦1.¦1 ¦1%¦0¦07 ¦"
    "01234 ¦£1 ¦£1,000, ¦2026-¦2026-27, ¦ ¦\t¦  \n¦\n¦a ¦a.¦A. ¦A B ¦AB ¦ABC ¦Ab-¦a-¦a'¦a@¦a@b.¦www.¦"
    "Anna Smith ¦Mr A ¦two girls, ¦one child ¦three of ¦from 1 to 2, ¦a fall of 5% ¦rose to ¦"
    "an increase of ¦between 1 and ¦1 in 2 ¦12 of the 13 ¦the the ¦1 January ¦(a ¦a) ¦“¦x 1 ¦TBC ¦"
    "Section 1.¦see Appendix ¦e.g. ¦aged 14 ¦was 15 and ¦http://a¦/¦a;¦a, b and ¦Ã©¦• ¦é¦\u200b¦"
    "was told that a child who "
)


def feeder(chance: random.Random) -> bytes:
    """One piece or two in turn, again and again: for whatever looks back, nests or counts pairs."""
    pieces = [chance.choice(_FEEDERS) for _ in range(chance.choice((1, 1, 2, 3)))]
    times = chance.choice((50, 500, 3000, 10_000))
    end = chance.choice((b"", b"", b"\n", b"x", b"!", b"]", b"**"))
    return (b"".join(pieces) * times)[:100_000] + end


def deep(chance: random.Random) -> bytes:
    """A value that nests, in the styles of YAML, or a bomb of aliases."""
    levels = chance.choice((5, 29, 31, 400, 5000, 50_000))
    style = chance.randrange(5)
    if style == 0:
        return b"[" * levels + b"]" * chance.choice((0, levels))
    if style == 1:
        return b"{a: " * levels + b"}" * chance.choice((0, levels))
    if style == 2:
        return b"\n" + b"".join(b" " * n + b"a:\n" for n in range(1, min(levels, 400)))
    if style == 3:
        return b"\n" + b"- " * levels + b"a"
    bomb = b"\nb0: &b0 [x, x, x, x, x, x, x, x, x]\n"
    return bomb + b"".join(
        b"b%d: &b%d [%s]\n" % (n, n, b", ".join([b"*b%d" % (n - 1)] * 9)) for n in range(1, 20)
    )
