"""From a YAML node to a checked, frozen model, or to problems at the lines that are wrong."""

import re
from datetime import date
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    ValidationError,
)
from pydantic_core import PydanticCustomError

from yjplan.problems import Place, Problem, masked, nearest, problem
from yjplan.sources.nodes import Node, key_place_at, place_at, plain_of


def kebab(name: str) -> str:
    """Python's `front_page` is the author's `front-page`."""
    return name.rstrip("_").replace("_", "-")


class Model(BaseModel):
    """What every model of content has in common: frozen, strict about keys, keys with hyphens."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=kebab,
        populate_by_name=False,
        arbitrary_types_allowed=True,
        defer_build=True,
    )


M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")
Step = str | int


def fault(code: str, message: str, hint: str) -> PydanticCustomError:
    """An error that a field's own check raises; it becomes a problem with that code."""
    return PydanticCustomError("yjplan", "{message}", {"code": code, "message": message, "hint": hint})


def check_model(kind: type[M], node: Node) -> tuple[M | None, list[Problem]]:
    """The model that a node holds, or every problem with it, each at its own line."""
    try:
        return kind.model_validate(plain_of(node)), []
    except ValidationError as errors:
        return None, [_problem_of(dict(error), kind, node) for error in errors.errors()]


def parse_day(value: object) -> object:
    """A date as authors write it: `2022-04-01` or `1 April 2022`."""
    if not isinstance(value, str):
        return value
    try:
        if found := _ISO_DAY.fullmatch(value.strip()):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if (found := _LONG_DAY.fullmatch(value.strip())) and found[2].lower() in _MONTHS:
            return date(int(found[3]), _MONTHS.index(found[2].lower()) + 1, int(found[1]))
    except ValueError:
        pass
    message = f"'{value}' is not a date that exists."
    raise fault("impossible-date", message, "Write a date as '2022-04-01' or '1 April 2022'.")


def parse_whole(value: object) -> object:
    """A whole number as authors write it: `12`, `-3`."""
    if not isinstance(value, str) or _WHOLE.fullmatch(value.strip()):
        return value
    shown = value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"
    message = f"'{masked(shown)}' is not a whole number that can be read."
    raise fault("wrong-type", message, "Write digits only, as '12'.")


def parse_yes_no(value: object) -> object:
    """`yes` or `no` (also `true` and `false`)."""
    if isinstance(value, str) and value.lower() in ("yes", "true", "no", "false"):
        return value.lower() in ("yes", "true")
    if isinstance(value, bool):
        return value
    raise fault("wrong-type", f"'{masked(str(value))}' is neither yes nor no.", "Write 'yes' or 'no'.")


def listed(value: object) -> object:
    """One text where a list may stand is a list of one."""
    return [value] if isinstance(value, str) else value


def filled(value: str) -> str:
    """A text that says something."""
    if not value.strip():
        raise fault("missing-key", "This text is empty.", "Write the text, or leave the key out.")
    return value.strip()


def not_empty(value: tuple[T, ...]) -> tuple[T, ...]:
    """A list that holds something."""
    if not value:
        raise fault("missing-key", "This list is empty.", "Write at least one entry, starting with '- '.")
    return value


_LONGEST = 40
_ISO_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_LONG_DAY = re.compile(r"([0-9]{1,2})\s+([A-Za-z]+)\s+([0-9]{4})")
_WHOLE = re.compile(r"-?[0-9]{1,15}")
_MONTHS = [
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
]  # fmt: skip

Words = Annotated[str, StringConstraints(strip_whitespace=True), AfterValidator(filled)]
Day = Annotated[date, BeforeValidator(parse_day)]
Whole = Annotated[int, BeforeValidator(parse_whole)]
"""A whole number; use it in place of `int`, which would read `1_0` as 10."""
YesNo = Annotated[bool, BeforeValidator(parse_yes_no)]
WordsList = Annotated[tuple[Words, ...], BeforeValidator(listed)]
Some = Annotated[tuple[T, ...], AfterValidator(not_empty)]
"""A list of at least one: `Some[Line]`."""


def _problem_of(error: dict[str, Any], kind: type[BaseModel], node: Node) -> Problem:
    path: tuple[Step, ...] = tuple(error["loc"])
    sort = error["type"]
    if sort == "yjplan":
        context = error["ctx"]
        return problem(context["code"], place_at(node, path), context["message"], context["hint"])
    if sort == "extra_forbidden":
        known = _keys_at(kind, path[:-1])
        message = f"The key '{masked(str(path[-1]))}' has no meaning here."
        return problem("unknown-key", key_place_at(node, path), message, nearest(str(path[-1]), known))
    if sort == "missing":
        place = place_at(node, path[:-1])
        return problem(
            "missing-key", place, f"The key '{path[-1]}' is missing.", f"Add a line '{path[-1]}: …'."
        )
    return _wrong_type(error, sort, place_at(node, path), path)


def _wrong_type(error: dict[str, Any], sort: str, place: Place, path: tuple[Step, ...]) -> Problem:
    given = error.get("input")
    shown = (
        f"'{masked(str(given))}'"
        if isinstance(given, str | int)
        else "nothing"
        if given is None
        else "a list or a mapping"
    )
    name = next((str(step) for step in reversed(path) if isinstance(step, str)), "This")
    expected = _EXPECTED.get(sort, error.get("msg", "something else"))
    if sort in ("literal_error", "enum"):
        expected = f"one of {error['ctx']['expected']}"
        return problem(
            "unknown-value", place, f"'{name}' is {shown}; it should be {expected}.", "Choose one of them."
        )
    code = "missing-key" if given is None else "wrong-type"
    hint = "Write a value after the colon, or leave the line out." if given is None else _hint(sort)
    return problem(code, place, f"'{name}' is {shown}; it should be {expected}.", hint)


_EXPECTED = {
    "int_parsing": "a whole number",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "decimal_parsing": "a number",
    "decimal_type": "a number",
    "string_type": "a text",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "a list of keys with values",
    "model_type": "a list of keys with values",
    "model_attributes_type": "a list of keys with values",
    "date_type": "a date",
}


def _hint(sort: str) -> str:
    if sort in ("tuple_type", "list_type"):
        return "Start each item on a line of its own with '- '."
    if sort in ("dict_type", "model_type", "model_attributes_type"):
        return "Write 'key: value' lines below it, indented by two spaces."
    if sort == "string_type":
        return "Put one text here; text that starts with '[' or '{' stands in quotation marks."
    return "Write digits only, as '2581512' or '29.7'."


def _keys_at(kind: type[BaseModel], path: tuple[Step, ...]) -> list[str]:
    """The keys that the model knows at a path."""
    for step in path:
        if isinstance(step, int):
            continue
        field = next((f for n, f in kind.model_fields.items() if (f.alias or n) == step), None)
        inner = model_in(field.annotation) if field else None
        if inner is None:
            return []
        kind = inner
    return [field.alias or name for name, field in kind.model_fields.items()]


def model_in(annotation: object) -> type[BaseModel] | None:
    """The model inside a field's annotation, as in `tuple[Line, ...]`; None for plain values."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        found = model_in(part)
        if found:
            return found
    return None
