"""Every English sentence that the tool puts on pages, read from the sources, the templates and the packs."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2.ext import babel_extract

from yjplan.packs.reader import read_packs

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "generator" / "yjplan"
TEMPLATES = ROOT / "templates"
SAID = frozenset({"say", "to_say", "own_column"})
"""Functions whose first argument is said as it is."""
PLURAL = "say_many"
"""Whose first two arguments are the forms for one and for many."""


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """One key of the catalogue."""

    one: str
    many: str = ""
    """The form for many; '' where there is one form only."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A call that says something."""

    file: str
    call: ast.Call

    @property
    def literals(self) -> tuple[str, ...] | None:
        """The texts it says; None where one of them is not written there."""
        wanted = 2 if name_of(self.call) == PLURAL else 1
        given = [arg.value for arg in self.call.args[:wanted] if isinstance(arg, ast.Constant)]
        found = tuple(text for text in given if isinstance(text, str))
        return found if len(found) == wanted else None


def name_of(call: ast.Call) -> str:
    """What is called: `say` of `say(…)` and of `languages.say(…)`."""
    return str(getattr(call.func, "id", getattr(call.func, "attr", "")))


def spoken_in(sources: Path = SOURCES) -> Iterator[Spoken]:
    """Every call in the package that says something, in order of files."""
    for path in sorted(sources.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and name_of(node) in {*SAID, PLURAL}:
                yield Spoken(path.relative_to(sources).as_posix(), node)


def sentences() -> dict[Sentence, list[str]]:
    """Every sentence with the files that say it."""
    found: dict[Sentence, list[str]] = {}
    for sentence, file in (*_in_sources(), *_in_templates(), *_in_packs()):
        files = found.setdefault(sentence, [])
        if file not in files:
            files.append(file)
    return found


def _in_sources() -> Iterator[tuple[Sentence, str]]:
    for one in spoken_in():
        if one.literals:
            yield Sentence(*one.literals), one.file


def _in_templates() -> Iterator[tuple[Sentence, str]]:
    options = {"trim_blocks": "true", "lstrip_blocks": "true", "silent": "false"}
    for path in sorted(TEMPLATES.rglob("*.jinja")):
        with path.open("rb") as file:
            for _, _, texts, _ in babel_extract(file, ("_", "gettext", "ngettext"), [], options):
                given = (texts,) if isinstance(texts, str) else tuple(filter(None, texts or ()))
                if given:
                    yield Sentence(*given), path.relative_to(ROOT).as_posix()


def _in_packs() -> Iterator[tuple[Sentence, str]]:
    packs = read_packs()
    texts: list[tuple[str, str]] = [("packs/areas.yml", area.name) for area in packs.areas.values()]
    for entry in packs.indicators.values():
        wordings = [text for one in entry.wordings for text in (one.says, one.source)]
        fields = [entry.name, entry.group, entry.definition, entry.numerator, entry.denominator]
        fields += [*entry.breakdowns, entry.period, entry.source_system, entry.origin, entry.unverified]
        texts += [("packs/indicators.yml", text) for text in (*fields, *wordings)]
    for guidance in packs.guidance.values():
        texts += [("packs/guidance", heading.title) for heading in guidance.headings]
    for framework in packs.frameworks.values():
        names: list[Any] = [framework.name, *framework.domains, framework.score_bands.source]
        names += [*(one.name for one in framework.standards), *(one.name for one in framework.ratings)]
        texts += [("packs/frameworks", name) for name in names]
    for file, text in texts:
        if text:
            yield Sentence(text), file
