"""The references in `docs/`, written from the code and the packs."""

import ast
import inspect
import textwrap
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from pydantic import BaseModel

from yjplan.blocks.kind import BlockKind, BlockModel
from yjplan.blocks.kinds import ALL
from yjplan.problems.catalogue import CATALOGUE, explanation_of
from yjplan.publish.reference_packs import geography_reference, indicators_reference
from yjplan.sources.models import model_in

_BY_MACHINE = "<!-- Written by `make docs` from the code. Do not edit. -->\n\n"


_BLOCKS_HEAD = """\
# Blocks

A block is a piece of structured content. In a section it is written as

```
:::{budget} budget.yml
:::
```

and its data stands in the file beside it. Keys with a star must be there.

"""


def write_reference(out: Path) -> tuple[Path, ...]:
    """Write every reference into a folder; the paths written."""
    out.mkdir(parents=True, exist_ok=True)
    for name, reference in REFERENCES.items():
        (out / name).write_text(reference(), encoding="utf-8", newline="\n")
    return tuple(out / name for name in REFERENCES)


def blocks_reference() -> str:
    """Every kind of block: what it is for, what its data may say, an example."""
    parts = [_BY_MACHINE, _BLOCKS_HEAD]
    parts += [f"- [{kind.name}](#{kind.name}): {kind.summary}\n" for kind in ALL]
    parts += [_block(kind) for kind in ALL]
    return "".join(parts)


def problems_reference() -> str:
    """Every code: severity, why it matters, a wrong and a right example."""
    parts = [_BY_MACHINE, "# Problems\n\nWhat `yjplan check` can say. A code never changes its meaning.\n\n"]
    parts += [f"- [{code.slug}](#{code.slug}): {code.title} ({code.severity})\n" for code in CATALOGUE]
    for code in CATALOGUE:
        page = explanation_of(code.slug).replace("\n## ", "\n### ").strip()
        parts.append(f"\n## {code.slug}\n\n**{code.title}** ({code.severity}).\n\n{page}\n")
    return "".join(parts)


def _block(kind: BlockKind[BlockModel]) -> str:
    use = {"file": f":::{{{kind.name}}} {kind.name}.yml"}.get(kind.argument, f":::{{{kind.name}}}")
    if kind.argument and kind.argument != "file":
        use += f" {kind.argument.upper()}"
    rows = "\n".join(_fields(kind.model, ""))
    example = f"\n```yaml\n{kind.example.strip()}\n```\n" if kind.example else ""
    return f"\n## {kind.name}\n\n{kind.summary}\n\n```\n{use}\n:::\n```\n\n{rows}\n{example}"


def _words_of(model: type[BaseModel]) -> dict[str, str]:
    """The line under each field of a model, its parents' included; read only here, because it is slow."""
    words: dict[str, str] = {}
    for kind in reversed(model.__mro__):
        if not issubclass(kind, BaseModel) or kind.__module__.startswith("pydantic"):
            continue
        (made,) = ast.parse(textwrap.dedent(inspect.getsource(kind))).body
        body = made.body if isinstance(made, ast.ClassDef) else []
        for field, after in pairwise(body):
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
                text = after.value if isinstance(after, ast.Expr) else None
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    words[field.target.id] = inspect.cleandoc(text.value)
    return words


def _fields(model: type[BaseModel], indent: str) -> list[str]:
    rows: list[str] = []
    said = _words_of(model)
    for name, field in model.model_fields.items():
        star = "\\*" if field.is_required() else ""
        words = f": {said[name]}" if name in said else ""
        rows.append(f"{indent}- `{field.alias or name}`{star}{words}")
        inner = model_in(field.annotation)
        if inner is not None and len(indent) < 8 and inner is not model:  # noqa: PLR2004 - four levels
            rows += _fields(inner, f"{indent}  ")
    return rows


REFERENCES: dict[str, Callable[[], str]] = {
    "blocks.md": blocks_reference,
    "problems.md": problems_reference,
    "indicators.md": lambda: _BY_MACHINE + indicators_reference(),
    "geography.md": lambda: _BY_MACHINE + geography_reference(),
}
"""What writes each reference, by its file's name."""
