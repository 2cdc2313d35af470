"""Changing `sources.yml` as an author would: a line here, an entry at the end, nothing else touched."""

import json
import re

from yjplan.intake.figure import SourceWords
from yjplan.intake.release import is_later, more_exact
from yjplan.problems import Place, Problem, problem
from yjplan.sources.nodes import Mapping, Node, Scalar

_PLAIN = re.compile(r"[A-Za-z0-9][^:#\[\]{}\"'&*!|>%@`]*(?<! )")
_AMBIGUOUS = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})
_FIELDS = (
    *(("title", "title"), ("short", "short"), ("publisher", "publisher"), ("released", "released")),
    *(
        ("population-base", "population_base"),
        ("address", "address"),
        ("licence", "licence"),
        ("note", "note"),
    ),
)


def with_source(text: str, node: Node | None, source: SourceWords) -> tuple[str, list[Problem]]:
    """The text with the source's entry: appended where new, else its release and base brought up to date."""
    entry = _entry(node, source.id)
    if entry is None:
        return _appended(text, source), []
    released = source.released
    if is_later(released, _said(entry, "released")) is None:
        released = more_exact(released, _said(entry, "released"))
    wanted = {"released": released, "population-base": source.population_base}
    for key, value in wanted.items():
        if not value or _said(entry, key) == value:
            continue
        changed = _replaced(text, entry, key, value)
        if changed is None:
            place = entry.place if isinstance(entry, Mapping) else Place("sources.yml")
            message = f"'{key}' of '{source.id}' cannot be changed to '{value}' without touching other lines."
            hint = f"Write '{key}: {value}' there on a line of its own, and import again."
            return text, [problem("wrong-type", place, message, hint)]
        text = changed
    return text, []


def released_of(node: Node | None, source: str) -> str:
    """When the source that stands there was released; '' where it does not stand."""
    entry = _entry(node, source)
    return _said(entry, "released") if entry else ""


def _entry(node: Node | None, source: str) -> Node | None:
    if not isinstance(node, Mapping):
        return None
    return next((entry for name, _, entry in node.entries if name == source), None)


def _said(entry: Node, key: str) -> str:
    if not isinstance(entry, Mapping):
        return ""
    found = next((value for name, _, value in entry.entries if name == key), None)
    return found.text if isinstance(found, Scalar) else ""


def _appended(text: str, source: SourceWords) -> str:
    ahead = text if not text or text.endswith("\n") else f"{text}\n"
    lines = [f"{source.id}:"]
    for key, name in _FIELDS:
        value = str(getattr(source, name))
        if value:
            lines.append(f"  {key}: {scalar(value)}")
    return ahead + "\n".join(lines) + "\n"


def _replaced(text: str, entry: Node, key: str, value: str) -> str | None:
    """The text with one value changed, or the key put in below `released`; None where that cannot be."""
    if not isinstance(entry, Mapping):
        return None
    lines = text.split("\n")
    for name, place, node in entry.entries:
        if name != key or not isinstance(node, Scalar):
            continue
        line = lines[place.line - 1]
        ahead, behind = line[: node.place.column - 1], line[node.place.column - 1 :]
        found = re.fullmatch(r"(\"[^\"]*\"|'[^']*'|[^#\"']*?)(\s+#.*)?", behind)
        if node.place.line != place.line or not found or found[1].strip("\"'") != node.text:
            return None
        lines[place.line - 1] = f"{ahead}{scalar(value)}{found[2] or ''}"
        return "\n".join(lines)
    return _inserted(lines, entry, key, value)


def _inserted(lines: list[str], entry: Mapping, key: str, value: str) -> str | None:
    for name, place, _ in entry.entries:
        line = lines[place.line - 1]
        if name == "released" and line.strip().startswith("released:"):
            indent = line[: len(line) - len(line.lstrip())]
            lines.insert(place.line, f"{indent}{key}: {scalar(value)}")
            return "\n".join(lines)
    return None


def scalar(value: str) -> str:
    """A text as YAML: plain where that is safe, else in quotation marks."""
    bare = " ".join(value.split())
    is_address = re.fullmatch(r"https?://[^\s#]+", bare)
    plain = _PLAIN.fullmatch(bare) and bare.lower() not in _AMBIGUOUS
    return bare if plain or is_address else json.dumps(bare, ensure_ascii=False)
