"""Which module imports which, read from the source without running it."""

import ast
from collections.abc import Iterator, Mapping


def imports_between(modules: Mapping[str, str]) -> dict[str, set[str]]:
    """Module -> the modules of the same package that it imports, those inside functions included.

    Names are as in `modules`: a folder's own module ends in `.__init__`.
    """
    return {name: set(_imported(name, source, modules)) - {name} for name, source in modules.items()}


def _imported(name: str, source: str, modules: Mapping[str, str]) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            start = _start(name, node)
            targets = [f"{start}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from filter(None, (_known(target, modules) for target in targets))


def _start(name: str, node: ast.ImportFrom) -> str:
    """The dotted name that stands after `from`, with leading dots worked out."""
    if node.level == 0:
        return node.module or ""
    folder = name.split(".")[: -node.level]
    return ".".join([*folder, *([node.module] if node.module else [])])


def _known(target: str, modules: Mapping[str, str]) -> str | None:
    """The module that holds `target`, which may be a module, a folder or a name inside either."""
    parts = target.split(".")
    for length in range(len(parts), 0, -1):
        candidate = ".".join(parts[:length])
        for name in (candidate, f"{candidate}.__init__"):
            if name in modules:
                return name
    return None


def import_rings(imports: Mapping[str, set[str]]) -> list[tuple[str, ...]]:
    """Groups of modules that can all reach each other, sorted; empty where there is no ring."""
    reach = {name: _reachable(name, imports) for name in imports}
    rings = {
        tuple(sorted(other for other in reach[name] if name in reach[other]))
        for name in imports
        if name in reach[name]
    }
    return sorted(rings)


def _reachable(start: str, imports: Mapping[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    ahead = list(imports[start])
    while ahead:
        name = ahead.pop()
        if name not in seen:
            seen.add(name)
            ahead.extend(imports[name])
    return seen
