"""What is not translated, or was translated from words that have changed since."""

from collections.abc import Iterator
from dataclasses import replace

from yjplan.plan.plan import Plan
from yjplan.plan.translation.overlay import FIGURES, Overlay
from yjplan.plan.translation.stamp import stamp_in, stamp_of
from yjplan.problems import Place, Problem, Severity, problem
from yjplan.sources.csv_text import TextTable
from yjplan.sources.nodes import Node

_SHARED = frozenset({FIGURES, "data/sources.yml"})
"""Files that need no translation: figures, and names of publications in their own language."""
_COMMAND = "'yjplan translated {plan} {name}'"


def check_missing(plan: Plan, overlay: Overlay) -> list[Problem]:
    """A problem for each file without a translation, and for each text that a translated file lacks.

    Until the plan is published they are warnings. A published plan promises both languages, and a page that
    lacks one treats its readers less favourably, so then they are errors; an author may answer each.
    """
    found = [*_names(plan), *_files(plan, overlay), *_texts(overlay), *_older(plan, overlay)]
    if not plan.model.state.is_public:
        return found
    return [replace(one, severity=Severity.ERROR) for one in found]


def check_pictures(plan: Plan, overlay: Overlay) -> Iterator[Problem]:
    """A warning for each picture that both languages show: the words in it are in one language."""
    seen: set[str] = set()
    for section in plan.sections:
        for link in section.document.links:
            if link.picture and link.target in plan.raw.others and link.target not in seen:
                seen.add(link.target)
                if overlay.raw.is_lacking(link.target):
                    message = f"The picture '{link.target}' has no Welsh twin."
                    hint = (
                        f"If there are words in it, put a Welsh one at '{overlay.raw.own}/{link.target}'; "
                        "if there are none, say so with ':::{accept} missing-translation'."
                    )
                    yield problem("missing-translation", link.place, message, hint)


def _names(plan: Plan) -> Iterator[Problem]:
    if plan.authority.welsh is None:
        message = "The service has no Welsh name; its Welsh pages show the English one."
        hint = "Write 'welsh:' with 'name:' and 'service-name:' below it."
        yield problem("missing-translation", Place(f"{plan.authority.id}/authority.yml"), message, hint)


def _files(plan: Plan, overlay: Overlay) -> Iterator[Problem]:
    raw, own = plan.raw, overlay.raw.own
    tables = [file for file, table in raw.tables.items() if any(map(_is_prose, _cells(table)))]
    for file in (*raw.documents, *raw.nodes, *tables):
        if file not in _SHARED and overlay.raw.is_lacking(file):
            message = f"'{file}' has no Welsh twin; its Welsh page shows the English."
            hint = f"Write '{own}/{file}' from a copy of it, then {_command(plan, file)}."
            yield problem("missing-translation", raw.place(file), message, hint)


def _texts(overlay: Overlay) -> Iterator[Problem]:
    for file, paths in overlay.lacking.items():
        for path in paths:
            message = f"The translation does not give '{path}'."
            hint = f"Write '{path}:' in Welsh."
            yield problem("missing-translation", overlay.raw.place(file), message, hint)


def _older(plan: Plan, overlay: Overlay) -> Iterator[Problem]:
    raw = plan.raw
    apart = raw.apart.get(overlay.raw.own)
    if apart is None:
        return
    fronts: dict[str, Node | None] = {**apart.nodes, **{f: d.front for f, d in apart.documents.items()}}
    for file in sorted(overlay.raw.translated & fronts.keys()):
        stamp = stamp_in(fronts[file])
        if stamp == stamp_of(raw, file):
            continue
        message = f"The English '{file}' changed after this was translated."
        if not stamp:
            message = "This does not say which English words it translates."
        hint = f"Compare the two; when they say the same, {_command(plan, file)}."
        yield problem("older-translation", overlay.raw.place(file), message, hint)


def _command(plan: Plan, file: str) -> str:
    return "run " + _COMMAND.format(plan=plan.name, name=file)


def _cells(table: TextTable) -> Iterator[str]:
    return (cell.text for record in table.records() for cell in record.values())


def _is_prose(text: str) -> bool:
    """True for a cell with two words or more: a name in one word may be a code."""
    return sum(any(sign.isalpha() for sign in word) for word in text.split()) > 1
