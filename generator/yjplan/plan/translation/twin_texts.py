"""A section beside its translation: numbers, links, blocks and headings are the same."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from yjplan.plan.acceptance import KIND as ACCEPT
from yjplan.plan.plan import Plan, Section
from yjplan.plan.translation.numbers import numbers_in
from yjplan.problems import Problem, problem
from yjplan.sources.document import Directive, Document

_LINK_TARGET = re.compile(r"\]\([^)\s]*\)")
_ROLE = re.compile(r"\{[a-z-]+\}`[^`]*`")
_SAME = ("figure", "change", "against")
"""Roles whose content names figures; a term is a word of its language."""
_MOST = 5


def check_twin_texts(first: Plan, other: Plan) -> list[Problem]:
    """A problem for each translated section and each way in which it differs from the English one."""
    twins = {section.file: section for section in first.sections}
    return [
        found
        for section in other.sections
        if section.file in twins and not other.raw.is_lacking(section.file)
        for found in _compare(other, twins[section.file], section)
    ]


def _compare(other: Plan, first: Section, second: Section) -> Iterator[Problem]:
    one, two = first.document, second.document
    place = other.raw.place(second.file)
    for what, before, after in (
        ("Numbers in the text", _numbers(one), _numbers(two)),
        ("Links to files of the plan", _inner_links(one), _inner_links(two)),
        ("Figures in sentences", _roles(one), _roles(two)),
    ):
        if words := differing(before, after):
            hint = "Say the same in both, or answer with ':::{accept} translation-differs'."
            yield problem("translation-differs", place, f"{what} differ: {words}.", hint)
    outward = [sum(_is_outward(link.target) for link in each.links) for each in (one, two)]
    if outward[0] != outward[1]:
        message = f"The English has {outward[0]} links to other sites and this has {outward[1]}."
        hint = "Give the same links; each may lead to the Welsh page of its site."
        yield problem("translation-differs", place, message, hint)
    levels = [" ".join("#" * heading.level for heading in each.headings) for each in (one, two)]
    if levels[0] != levels[1]:
        message = f"The headings are '{levels[1]}'; those of the English are '{levels[0]}'."
        hint = "Translate each heading, in the same order and of the same level."
        yield problem("translation-differs", place, message, hint)
    yield from _blocks(second, one, two, other)


def _blocks(section: Section, one: Document, two: Document, other: Plan) -> Iterator[Problem]:
    """Blocks decide what is counted and withheld on a page, so they may not differ at all."""
    kept = [[d for d in each.directives if d.kind != ACCEPT] for each in (one, two)]
    names = [[f"{d.kind} {d.argument}".strip() for d in each] for each in kept]
    if names[0] != names[1]:
        ours, theirs = (", ".join(each) or "none" for each in names)
        message = f"The blocks here are: {theirs}. The English has: {ours}."
        hint = "Put the same blocks, in the same order; each names the same file."
        yield problem("translated-data-differs", other.raw.place(section.file), message, hint)
        return
    for first, second in zip(*kept, strict=True):
        if words := differing(_block_numbers(first), _block_numbers(second)):
            hint = "Copy the block as it is in English and translate its words only."
            message = f"The options or the content of this block differ: {words}."
            yield problem("translated-data-differs", second.place, message, hint)


def _block_numbers(directive: Directive) -> Counter[str]:
    """Names of options, options without words, and every number."""
    found = Counter(f":{name}:" for name in directive.options)
    for name, (value, _) in directive.options.items():
        if name == "id" or not any(sign.isalpha() for sign in value):
            found[f":{name}: {value}"] += 1
    texts = [*(value for value, _ in directive.options.values()), directive.body]
    return found + Counter(numbers_in("\n".join(texts)))


def _numbers(document: Document) -> Counter[str]:
    """Every number that the running text prints, the headings' too."""
    found: Counter[str] = Counter()
    for token in document.tokens:
        if token.type == "inline":
            words = _ROLE.sub(" ", _LINK_TARGET.sub("] ", token.content))
            found.update(numbers_in(words))
    return found


def _inner_links(document: Document) -> Counter[str]:
    targets = (link.target.partition("#")[0] for link in document.links if not _is_outward(link.target))
    return Counter(target for target in targets if target)


def _roles(document: Document) -> Counter[str]:
    every = (role for role in document.roles if role.name in _SAME)
    return Counter(f"{{{role.name}}}`{role.content}`" for role in every)


def _is_outward(target: str) -> bool:
    return ":" in target


def differing(first: Counter[str], second: Counter[str]) -> str:
    """What only one of the two has, in words; '' where both have the same."""
    lost, new = _some(first - second), _some(second - first)
    parts = [f"only in English {lost}"] if lost else []
    return "; ".join([*parts, f"only here {new}"] if new else parts)


def _some(found: Counter[str]) -> str:
    names: Iterable[str] = [f"'{name}'" for name in sorted(found.elements())]
    listed = list(names)
    more = f" and {len(listed) - _MOST} more" if len(listed) > _MOST else ""
    return ", ".join(listed[:_MOST]) + more
