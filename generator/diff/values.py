"""Which values two fields take: whether the new one refuses any that the old one took."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from generator.model.model import Field
from generator.model.parts import Format
from generator.model.types import Type
from generator.model.prose import plain
from generator.output.sentences import bounds

_MANY = 1 << 32


def range_takes(new: Type, old: Type) -> bool:
    """Whether each node of the new type takes what the old one's bounds let through."""
    return all(_node_takes(now, was) for now, was in new.aligned(old))


def _node_takes(new: Type, old: Type) -> bool:
    return (
        _bound(new, new.minimum, "-Infinity") <= _bound(old, old.minimum, "-Infinity")
        and _bound(new, new.maximum, "Infinity") >= _bound(old, old.maximum, "Infinity")
        and (not new.keyed_by or (old.keyed_by != () and set(_names(old)) <= set(_names(new))))
        and new.scalars >= old.scalars
        and _units(old) <= _units(new)
        and (new.or_text is not None) >= (old.or_text is not None)
        and new.decimal <= old.decimal
        and new.fraction_or_whole <= old.fraction_or_whole
        and new.milli >= old.milli
        and new.nullable >= old.nullable
        and new.any_case >= old.any_case
        and new.unique <= old.unique
        and new.or_one >= old.or_one
        and new.or_list >= old.or_list
        and (old.short is None or (new.short is not None and new.short.name == old.short.name))
        and new.min_count <= old.min_count
        and (new.max_count or _MANY) >= (old.max_count or _MANY)
        and max(new.min_length, new.nonempty) <= max(old.min_length, old.nonempty)
        and (new.max_length is None or (old.max_length is not None and new.max_length >= old.max_length))
    )


# Properties that a range in words does not show, each with what a type has of it.
_SILENT: dict[str, Callable[[Type], Any]] = {
    "DECIMAL": lambda type_: type_.decimal,
    "ANY_CASE": lambda type_: type_.any_case,
    "SCALARS": lambda type_: type_.scalars,
    "MILLI": lambda type_: type_.milli,
    "OR_TEXT": lambda type_: type_.or_text is not None,
    "these units": lambda type_: _units(type_),
}


def properties_between(old: Type, new: Type) -> str:
    """The properties in which two types differ: `DECIMAL`, `no OR_TEXT`, `other units`."""
    found = dict.fromkeys(
        name if has(now) is True else f"no {name}" if has(now) is False else f"other {name.split()[-1]}"
        for now, was in new.aligned(old)
        for name, has in _SILENT.items()
        if has(now) != has(was)
    )
    return " and ".join(found) or "other limits"


def _units(type_: Type) -> set[tuple[str, int]]:
    return {(unit.text, unit.factor) for unit in type_.family.units} if type_.family else set()


def _names(type_: Type) -> list[str]:
    return [field.name for field in type_.keyed_by]


def _bound(type_: Type, text: str | None, without: str) -> Decimal:
    return Decimal(without) if text is None else type_.amount(text)


def range_text(field: Field) -> str:
    return plain(bounds(field)) or "any value"


def refused_by(new: Type, old: Type) -> str | None:
    """A value in the formats of the old type that is not in those of the new one; None where there is none."""
    nodes = new.aligned(old)
    pairs = (pair for now, was in nodes for pair in ((now.format, was.format), (now.key_format, was.key_format), (now.or_text and was.or_text and now.or_text, was.or_text)))
    return next(filter(None, (_refused_by_format(*pair) for pair in pairs)), None)


def _refused_by_format(new: Format | None, old: Format | None) -> str | None:
    """A value in the old format that is not in the new one, or what there are of them; None where there are none."""
    if new is None or new is old:
        return None
    if old is None:
        return "other strings"
    if new.max_length < old.max_length:
        return f"values of {old.max_length} characters"
    example = old.automaton.difference(new.automaton)
    return None if example is None or len(example) > old.max_length else f"'{example}'"
