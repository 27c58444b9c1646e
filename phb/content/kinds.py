"""What a model expects at a path: used to tell an editor which words may stand there."""

import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from phb.content.records import AS_TYPED, Record

Path = tuple[str | int, ...]


def at_path(model: type[Record], path: Path) -> Any:
    """The type that a model has at a path, bare of limits and of "or nothing". None where it has none."""
    return _bare(_declared(model, path))


def is_shown_as_typed(model: type[Record], path: Path) -> bool:
    """Whether the text at a path is a name or heading, in which Markdown means nothing."""
    kind = _declared(model, path)
    parts = (kind, *get_args(kind)) if get_origin(kind) in (Union, types.UnionType) else (kind,)
    return any(AS_TYPED in getattr(part, "__metadata__", ()) for part in parts)


def _declared(model: type[Record], path: Path) -> Any:
    """The type at a path as it is declared, with its limits."""
    kind: Any = model
    for step in path:
        kind = _bare(kind)
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            field = next((f for f in kind.model_fields.values() if f.alias == step), None)
            kind = _with_limits(field) if field else None
        elif get_origin(kind) is tuple and isinstance(step, int):
            kind = get_args(kind)[0]
        elif get_origin(kind) is dict:
            kind = get_args(kind)[1]
        else:
            return None
    return kind


def _with_limits(field: FieldInfo) -> Any:
    return Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation


def allowed_words(kind: Any) -> tuple[str, ...]:
    """The words that may stand to the left of a colon in a block of this kind. Empty where any id may."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return tuple(field.alias or name for name, field in kind.model_fields.items())
    return ()


def fixed_words(kind: Any) -> tuple[str, ...]:
    """The words of which one must be used, in the model's order."""
    return get_args(kind) if get_origin(kind) is Literal else ()


def is_list(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _bare(kind: Any) -> Any:
    while True:
        if get_origin(kind) is Annotated:
            kind = get_args(kind)[0]
        elif get_origin(kind) in (Union, types.UnionType):
            kind = next(part for part in get_args(kind) if part is not type(None))
        else:
            return kind
