"""YAML read strictly: exact places, no silent readings, no duplicate keys, no anchors or tags.

`yaml.compose` gives the node tree with line and column. Values stay text; YAML 1.1's readings
(`no` as False, `012` as 10, `10:30` as 630) never happen.
"""

import re

import yaml

from yjplan.problems import Place, Problem, masked, problem
from yjplan.sources.nodes import Listing, Mapping, Node, Scalar

_DEEPEST = 30
_SUSPECT = re.compile(r"[&*!]|^---|^%|^ {60}|(?:[-?:][ \t]+){12}", re.MULTILINE)
"""Only a text with one of these can hold a feature to refuse; the others are read once, not twice."""
_BRACKETS = 1000
"""So many open brackets, and no more, may be composed unseen: a hundred times as many end the process."""
_UNSEEN = yaml.reader.Reader.NON_PRINTABLE
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(text: str, file: str, first_line: int = 1) -> tuple[Node | None, list[Problem]]:
    """The node tree of one YAML document, or None with problems.

    `first_line` is the line of the file on which the text starts (front matter starts on line 2).
    An empty document is an empty mapping.
    """
    offset = first_line - 1
    problems: list[Problem] = []
    try:
        found = _feature(text, file, offset) if _is_suspect(text) else None
        if found:
            return None, [found]
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as fault:
        return None, [_malformed(fault, text, file, offset)]
    except (yaml.YAMLError, ValueError) as fault:
        return None, [_unreadable(fault, text, file, first_line)]
    if root is None:
        return Mapping((), Place(file, first_line, 1)), []
    node = _convert(root, file, offset, problems, "", 1)
    return (None if problems else node), problems


def _is_suspect(text: str) -> bool:
    return text.count("[") + text.count("{") > _BRACKETS or bool(_SUSPECT.search(text))


def _feature(text: str, file: str, offset: int) -> Problem | None:
    """Anchors, aliases, tags and second documents: features that plans do not need."""
    documents = depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        mark = event.start_mark
        place = Place(file, mark.line + 1 + offset, mark.column + 1) if mark else Place(file, offset + 1)
        name = ""
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            name = "a second document ('---')" if documents > 1 else ""
        elif isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            name = "an anchor or alias ('&' or '*')"
        elif tag := getattr(event, "tag", None):
            name = f"a tag ('{tag}')"
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            name = f"more than {_DEEPEST} levels of nesting"
        if name:
            return _unused(name, place)
    return None


def _unused(name: str, place: Place) -> Problem:
    hint = "Write the value out in full; put text that starts with '&', '*' or '!' in quotation marks."
    return problem("yaml-feature", place, f"Plans do not use {name}.", hint)


def _malformed(fault: yaml.MarkedYAMLError, text: str, file: str, offset: int) -> Problem:
    ends_early = "end of stream" in (fault.problem or "")
    mark = (ends_early and fault.context_mark) or fault.problem_mark or fault.context_mark
    place = Place(file, mark.line + 1 + offset, mark.column + 1) if mark else Place(file, offset + 1)
    what = (fault.problem or fault.context or "it cannot be read").strip()
    hint = "Check the indentation and the quotation marks on this line and the one above."
    if ends_early and fault.context:
        what = f"{fault.context}, the file ends"
        hint = "Check the quotation marks and brackets from this line on: each opens and closes once."
    elif mark and "\t" in _indent(text, mark.line):
        hint = "Use spaces, not tabs, to indent."
    elif "mapping values are not allowed" in what:
        hint = "A text that holds ': ' must stand in quotation marks."
    return problem("malformed-yaml", place, f"This is not valid YAML: {what}.", hint)


def _unreadable(fault: Exception, text: str, file: str, first_line: int) -> Problem:
    """A character that YAML does not take, mostly one that nobody sees; else what the reader says."""
    found = _UNSEEN.search(text)
    if not found:
        hint = f"({' '.join(str(fault).split())})"[:120]
        return problem("malformed-yaml", Place(file, first_line), "This is not YAML that can be read.", hint)
    before = text[: found.start()]
    place = Place(file, before.count("\n") + first_line, len(before) - before.rfind("\n"))
    message = f"This line holds a character that is no text (U+{ord(found[0]):04X})."
    return problem("malformed-yaml", place, message, "Remove the invisible character.")


def _indent(text: str, line: int) -> str:
    """The white space that a line starts with."""
    row = next(iter(text.split("\n")[line : line + 1]), "")
    return row[: len(row) - len(row.lstrip())]


def _convert(node: yaml.Node, file: str, offset: int, problems: list[Problem], path: str, depth: int) -> Node:
    place = Place(file, node.start_mark.line + 1 + offset, node.start_mark.column + 1, path)
    if depth > _DEEPEST and isinstance(node, yaml.CollectionNode):
        problems.append(_unused(f"more than {_DEEPEST} levels of nesting", place))
        return Scalar("", place, empty=True)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, file, offset, problems, place, depth)
    if isinstance(node, yaml.SequenceNode):
        items = (
            _convert(item, file, offset, problems, f"{path}[{n}]", depth + 1)
            for n, item in enumerate(node.value, 1)
        )
        return Listing(tuple(items), place)
    plain = not getattr(node, "style", None)
    return Scalar(node.value, place, plain and node.value in ("", "~", "null"))


def _mapping(
    node: yaml.MappingNode, file: str, offset: int, problems: list[Problem], place: Place, depth: int
) -> Mapping:
    entries: dict[str, tuple[str, Place, Node]] = {}
    for key_node, value_node in node.value:
        mark = key_node.start_mark
        key_place = Place(file, mark.line + 1 + offset, mark.column + 1)
        if not isinstance(key_node, yaml.ScalarNode):
            hint = "A key is one word or a few words before a colon."
            problems.append(problem("malformed-yaml", key_place, "A key must be plain text.", hint))
            continue
        key = key_node.value
        inner = f"{place.path}.{masked(key)}" if place.path else masked(key)
        if key in entries:
            first = entries[key][1].line
            hint = "Keep one of the two."
            message = f"The key '{masked(key)}' stands twice; first on line {first}."
            problems.append(problem("duplicate-key", key_place.inside(inner), message, hint))
            continue
        value = _convert(value_node, file, offset, problems, inner, depth + 1)
        entries[key] = (key, key_place.inside(inner), value)
    return Mapping(tuple(entries.values()), place)
