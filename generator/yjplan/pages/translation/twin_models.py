"""Two models of one kind, of which the second is the first in another language."""

from collections.abc import Iterator, Mapping
from typing import Literal, get_args, get_origin

from pydantic import BaseModel

from yjplan.sources.models import kebab

Path = tuple[str | int, ...]
_OWN = frozenset({"accept"})


def differing_paths(
    first: object, other: object, path: Path = (), *, is_choice: bool = False
) -> Iterator[Path]:
    """Where the two differ in what is no text: a choice from a list, a number, a date.

    Texts are compared elsewhere, as they are written.
    """
    if isinstance(first, BaseModel) and isinstance(other, BaseModel):
        yield from _differing_fields(first, other, path)
        return
    if isinstance(first, Mapping) and isinstance(other, Mapping):
        keys: tuple[str | int, ...] = tuple(map(str, other))
        ours, theirs = tuple(first.values()), tuple(other.values())
    elif isinstance(first, tuple) and isinstance(other, tuple):
        keys = tuple(range(len(other)))
        ours, theirs = first, other
    else:
        if first != other and (is_choice or type(first) is not str or type(other) is not str):
            yield path
        return
    if len(ours) != len(theirs):
        yield path
    for key, one, two in zip(keys, ours, theirs, strict=False):
        yield from differing_paths(one, two, (*path, key), is_choice=is_choice)


def _differing_fields(first: BaseModel, other: BaseModel, path: Path) -> Iterator[Path]:
    for name, field in type(first).model_fields.items():
        if name not in _OWN:
            one, two = getattr(first, name), getattr(other, name)
            is_choice = _is_choice(field.annotation)
            yield from differing_paths(one, two, (*path, kebab(name)), is_choice=is_choice)


def _is_choice(annotation: object) -> bool:
    """True for a type that names the texts it takes."""
    return get_origin(annotation) is Literal or any(_is_choice(one) for one in get_args(annotation))
