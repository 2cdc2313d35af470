"""What authors, editors and ill-wishers put into files: odd characters, odd values, texts made to be slow."""

import random

CHARACTERS: tuple[bytes, ...] = (
    *(one.encode() for one in ("\u202e", "\u2066", "\u200f", "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d")),
    *(one.encode() for one in ("e\u0301\u0327", "a" + "\u0300" * 300, "\u200b", "\u00ad", "\ufeff", "\ufffe")),
    *(one.encode() for one in ("\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1b[31m", "\x7f", "\t", "\x1a")),
    *(one.encode() for one in ("\U0001d518", "\U0001f469\u200d\U0001f467", "\ufb01", "\u0130", "\u017f")),
    *(one.encode() for one in ("\u0663", "\u00b2", "\u00bd", "\u2460", "\U000e0041", "\u2212", "\u00a0")),
    *(b"<", b"&amp;", b"&#0;", b"&#x110000;", b"{{", b"}}", b"{%", b"`", b"|", b"\\", b"'", b'"', b"[", b"]"),
    *(b"{", b"}", b":", b"- ", b"#", b"%", b"@", b"!x ", b"&x ", b"*x", b"? ", b">", b"---\n", b"...\n", b","),
    *(b"\0", b"\xff", b"\xed\xa0\x80", b"\xed\xb0\x80", b"\xc0\xaf", b"\xe2\x80", b"\xf4\x90\x80\x80"),
)
"""Characters that read from right to left, combine, are not seen, mean something; bytes that are no text."""

NUMBERS: tuple[bytes, ...] = (
    *(b"0", b"-1", b"-0", b"00", b"1", b"3", b"5", b"0.1", b"-0.5", b"1e3", b"1e308", b"1e-400", b"1e999999999"),
    *(b"inf", b"-inf", b"nan", b".nan", b"9" * 20, b"9" * 400, b"9" * 5000, b"0." + b"3" * 400, b"0x1f", b"0o17"),
    *(b"1_000", b"1,000", b"1.000,00", b"10:30", b"+7", b"[c]", b"[x]", b"[low]", b"5%", b"\xc2\xa31", b"1/2", b"1 "),
    *(b"2147483648", b"18446744073709551616", b"9007199254740993", b"\xd9\xa3", b"\xc2\xbd", b"1" + b"0" * 4300),
)
VALUES: tuple[bytes, ...] = (
    *(b"", b"~", b"null", b"yes", b"no", b"true", b"[]", b"{}", b"[[]]", b"[1, 2]", b"{a: b}", b"''", b'" "', b"|"),
    *(b"2026-02-30", b"0000-00-00", b"9999-12-31", b"2026-27", b"2026-99", b"99999-27", b"1-2", b"2027-26", b"0001"),
    *(b"July 2026", b"31 June 2026", b"../../etc/passwd", b"/", b".", b"..", b"CON", b"a\\b", b"%2e%2e", b"x" * 5000),
    *(b"javascript:alert(1)", b"https://", b"http://[::1", b"mailto:", b"data:,", b"//x", b"https://x.example:99999"),
    *(b"<script>", b"__class__", b"westmere", b"fte", b"index", b"data", b"editions", b"latest", b"figure", b"\xf0\x9f\x98\x80"),
)

_FEEDERS: tuple[bytes, ...] = (
    *(b"[", b"]", b"*", b"_", b"`", b"<", b">", b"!", b"&", b"(", b")", b"{", b"}", b"|", b"~", b"#", b":", b"\\"),
    *(b"[a](", b"![[", b"*a _b ", b"**a*", b"`a``", b"<a ", b"<!--", b"> ", b"- ", b"1. ", b"* * ", b"a_b_", b"&#x"),
    *(b"{figure}`", b"{figure}`a", b"{term}``", b"{change}", b"|-", b"|a", b"[a]: b\n", b"[a]:\n", b"# a\n", b"## b\n\n"),
    *(b":::", b":::{table} a.yml\n", b":::{table}\n:::\n", b"\n:::{a}", b"::", b"```\n", b"---\n", b"===\n", b"    a\n"),
    *(b"1", b"1,", b"1.", b"1 ", b"1%", b"0", b"07 ", b"01234 ", b"\xc2\xa31 ", b"\xc2\xa31,000, ", b"2026-", b"2026-27, "),
    *(b" ", b"\t", b"  \n", b"\n", b"a ", b"a.", b"A. ", b"A B ", b"AB ", b"ABC ", b"Ab-", b"a-", b"a'", b"a@", b"a@b.", b"www."),
    *(b"Anna Smith ", b"Mr A ", b"two girls, ", b"one child ", b"three of ", b"from 1 to 2, ", b"a fall of 5% ", b"rose to "),
    *(b"an increase of ", b"between 1 and ", b"1 in 2 ", b"12 of the 13 ", b"the the ", b"1 January ", b"(a ", b"a) ", b"\xe2\x80\x9c"),
    *(b"x 1 ", b"TBC ", b"Section 1.", b"see Appendix ", b"e.g. ", b"aged 14 ", b"was 15 and ", b"http://a", b"/", b"a;", b"a, b and "),
    *(b"\xc3\x83\xc2\xa9", b"\xe2\x80\xa2 ", b"e\xcc\x81", b"\xe2\x80\x8b", b"was told that a child who "),
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
    return bomb + b"".join(b"b%d: &b%d [%s]\n" % (n, n, b", ".join([b"*b%d" % (n - 1)] * 9)) for n in range(1, 20))
