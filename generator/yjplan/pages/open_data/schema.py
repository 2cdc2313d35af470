"""The published JSON Schemas, made from the classes that the files are made from."""

import inspect
import json
import re
import types
import typing
from collections.abc import Iterator
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from yjplan.pages.inspections.shape import OpenInspection
from yjplan.pages.open_data.downloads import Download
from yjplan.pages.open_data.plan_shape import OpenPlan
from yjplan.pages.open_data.to_json import name_of

FOLDER = "schema"
"""Where they stand, below the site; no authority may have this address."""
_DRAFT = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, slots=True)
class Shape:
    """One kind of JSON file that the site publishes."""

    kind: type[Any]
    file: str
    """Name of its schema: `plan-1.json`; the number is raised when programs that read it would fail.

    What is added has a default, so that files published before still follow the schema.
    """

    @property
    def path(self) -> str:
        """Below the site."""
        return f"{FOLDER}/{self.file}"


PLAN = Shape(OpenPlan, "plan-1.json")
INSPECTION = Shape(OpenInspection, "inspection-1.json")
SHAPES = (PLAN, INSPECTION)


def with_schema(shape: Shape, body: object, name: str, *, address: str) -> dict[str, object]:
    """The body of a file with the address of its schema first.

    `name` is the project in whose `data/` it stands, and `address` that project's on the web; '' when it is
    not known: the address of the schema then leads from the file.
    """
    base = address.removesuffix(f"{name}/") if address else "../" * (name.count("/") + 2)
    named = {name_of(f.name): getattr(body, f.name) for f in fields(shape.kind)}
    return {"$schema": base + shape.path} | named


def schema_downloads() -> tuple[Download, ...]:
    """The schemas as files of the site."""
    return tuple(
        Download(shape.path, shape.kind.__name__, "", json.dumps(schema_of(shape), indent=1) + "\n")
        for shape in SHAPES
    )


def schema_of(shape: Shape) -> dict[str, Any]:
    """The JSON Schema of a kind of file (draft 2020-12)."""
    top, parts = _object(shape.kind), {}
    for kind in _classes_in(shape.kind):
        parts[kind.__name__] = _object(kind)
    top["properties"] = {"$schema": {"type": "string", "format": "uri-reference"}} | top["properties"]
    return {"$schema": _DRAFT, "title": shape.file.removesuffix(".json"), **top, "$defs": parts}


def _object(kind: type[Any]) -> dict[str, Any]:
    hints, said = typing.get_type_hints(kind), _docs_of(kind)
    properties = {}
    for field in fields(kind):
        held = _type(hints[field.name])
        if said.get(field.name):
            held = {**held, "description": said[field.name]}
        properties[name_of(field.name)] = held
    required = [name_of(f.name) for f in fields(kind) if f.default is MISSING]
    return {
        "description": inspect.cleandoc(kind.__doc__ or ""),
        "type": "object",
        "properties": properties,
        "required": required,
    }


_PLAIN: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    Decimal: {"type": "number"},
    date: {"type": "string", "format": "date"},
    type(None): {"type": "null"},
}


def _type(hint: Any) -> dict[str, Any]:  # noqa: ANN401 - an annotation
    if hint in _PLAIN:
        return _PLAIN[hint]
    if is_dataclass(hint) and isinstance(hint, type):
        return {"$ref": f"#/$defs/{hint.__name__}"}
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return {"enum": list(inner)}
    if origin is types.UnionType:
        return {"anyOf": [_type(one) for one in inner]}
    if origin is tuple and inner[1:] == (...,):
        return {"type": "array", "items": _type(inner[0])}
    if origin is tuple:
        size = len(inner)
        items = [_type(one) for one in inner]
        return {"type": "array", "prefixItems": items, "items": False, "minItems": size, "maxItems": size}
    message = f"no JSON Schema for {hint}"
    raise TypeError(message)


def _classes_in(kind: type[Any]) -> Iterator[type[Any]]:
    """Every class that a class is made of, each once, in order of name."""
    found: dict[str, type[Any]] = {}

    def look(hint: Any) -> None:  # noqa: ANN401 - an annotation
        if is_dataclass(hint) and isinstance(hint, type) and hint.__name__ not in found:
            found[hint.__name__] = hint
            for one in typing.get_type_hints(hint).values():
                look(one)
        for one in typing.get_args(hint):
            look(one)

    for hint in typing.get_type_hints(kind).values():
        look(hint)
    yield from (found[name] for name in sorted(found))


_FIELD = re.compile(r'^    (\w+): [^\n]+\n    """(.+?)"""', re.MULTILINE | re.DOTALL)


def _docs_of(kind: type[Any]) -> dict[str, str]:
    """What the line under each field of a class says."""
    found = _FIELD.findall(inspect.getsource(kind))
    return {name: " ".join(words.split()) for name, words in found}
