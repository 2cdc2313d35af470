"""What is said is a literal, so that it is found for translation, or stands in a marked table or a pack."""

import ast
import re

from tests.languages.extract import SOURCES, Spoken, spoken_in

_CONSTANT = re.compile(r"_?[A-Z][A-Z_]*")
_AUTHORS = "a heading that a plan may give itself; the usual one is marked in the model"
_PACK = "a word of a pack, or of an area or rating that a pack has"
_MARKED = "a word of a table that is marked where it stands"
MAY_BE_SAID = {
    "answer.heading.title": _PACK,
    "answer.words": _MARKED,
    "area.name": _PACK,
    "authority.nation": _PACK,
    "band.rating": _PACK,
    "block.after": _AUTHORS,
    "block.before": _AUTHORS,
    "block.by": _AUTHORS,
    "block.by or to_say('Staff')": _AUTHORS,
    "block.improve_title": _AUTHORS,
    "block.item_heading": _AUTHORS,
    "block.works_title": _AUTHORS,
    "by": _MARKED,
    "d.group": _MARKED,
    "domain": _PACK,
    "heading": _MARKED,
    "heading.title": _PACK,
    "inspection.framework.name": _PACK,
    "known.source": _PACK,
    "meaning[self.quartile]": _MARKED,
    "measure.name": _MARKED,
    "model.overall.rating": _PACK,
    "n": _MARKED,
    "name": _MARKED,
    "one.move.value": _MARKED,
    "one.rating": _PACK,
    "overall.rating": _PACK,
    "part.partition(':')[0].strip()": _MARKED,
    "part.partition(':')[2].strip()": _MARKED,
    "pattern": _MARKED,
    "r.name": _PACK,
    "regions.get(authority.region, authority.region)": _PACK,
    "self._pattern": _MARKED,
    "self.group": _MARKED,
    "self.standard.name": _PACK,
    "self.words": _MARKED,
}
"""What is said though it is no literal, as it is written, and why that is well."""


def test_what_is_said_is_a_literal_or_known_to_be_marked() -> None:
    """Anything else could not be found for translation."""
    unknown = [
        f"{one.file}:{one.call.lineno}: {ast.unparse(one.call.args[0])}"
        for one in spoken_in()
        if one.literals is None and not _is_constant(one) and ast.unparse(one.call.args[0]) not in MAY_BE_SAID
    ]
    assert unknown == []


def test_the_list_of_what_may_be_said_is_not_longer_than_it_has_to_be() -> None:
    """What nobody says any more is taken off the list."""
    said = {ast.unparse(one.call.args[0]) for one in spoken_in() if one.literals is None}
    assert sorted(MAY_BE_SAID.keys() - said) == []


def test_constants_that_are_said_are_marked() -> None:
    """A table whose words are not marked would be said in English."""
    marked = _marked_constants()
    names = {name for one in spoken_in() if one.literals is None for name in _constants_in(one)}
    assert sorted(names - marked) == []


def test_nothing_is_said_while_a_module_is_read() -> None:
    """A module is read once, in English; what it holds is marked and said later."""
    early = []
    for path in sorted(SOURCES.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        calls = [node for top in tree.body for node in _at_once(top)]
        early += [f"{path.name}:{call.lineno}" for call in calls if _called(call) in ("say", "say_many")]
    assert early == []


def _at_once(node: ast.AST) -> list[ast.Call]:
    """Calls that are made when the module is read: those outside functions."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        return []
    found = [node] if isinstance(node, ast.Call) else []
    return [*found, *(call for child in ast.iter_child_nodes(node) for call in _at_once(child))]


def _called(call: ast.Call) -> str:
    return str(getattr(call.func, "id", ""))


def _is_constant(one: Spoken) -> bool:
    """A constant, an entry of one, or a choice between several."""
    return bool(_constants_in(one))


def _constants_in(one: Spoken) -> set[str]:
    first = one.call.args[0]
    bases = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
    names = [re.match(r"\w+", ast.unparse(base)) for base in bases]
    return {name[0] for name in names if name and _CONSTANT.fullmatch(name[0])}


def _marked_constants() -> set[str]:
    found = set()
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Assign | ast.AnnAssign)
                and node.value
                and "to_say(" in ast.unparse(node.value)
            ):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                found |= {n.id for target in targets for n in ast.walk(target) if isinstance(n, ast.Name)}
    return found
