"""Which values two fields take: whether the new one refuses any that the old one took."""

from __future__ import annotations

from decimal import Decimal

from generator.model.model import Field, Format, Type
from generator.output.markup import plain
from generator.output.sentences import bounds

# What is right for a field of the first type is right for one of the second.
_WIDER = {("ENUM", "STRING"), ("INTEGER", "NUMBER"), ("INTEGER", "QUANTITY"), ("NUMBER", "QUANTITY")}


def type_takes(new: Type, old: Type) -> bool:
    """Whether the new type takes what the old one takes, ranges and formats apart."""
    if new.base != old.base:
        return new.base == "ANY" or (old.base, new.base) in _WIDER
    if new.enumeration and old.enumeration and new.enumeration.name != old.enumeration.name:
        return _words(old) <= _words(new)
    return True


def meaning(field: Field, text: str | None) -> str | None:
    """A wire text so that those that mean the same are the same: values of enumerations are read in any letter case."""
    return text.lower() if text and field.type.enumeration else text


def _words(type_: Type) -> set[str]:
    return {value.text.lower() for value in type_.enumeration.values} if type_.enumeration else set()


def range_takes(new: Field, old: Field) -> bool:
    return (
        _bound(new.minimum, "-Infinity") <= _bound(old.minimum, "-Infinity")
        and _bound(new.maximum, "Infinity") >= _bound(old.maximum, "Infinity")
        and new.fraction_or_whole <= old.fraction_or_whole
        and new.milli >= old.milli
        and new.nonempty <= old.nonempty
    )


def _bound(text: str | None, without: str) -> Decimal:
    return Decimal(without if text is None else text)


def range_text(field: Field) -> str:
    return plain(bounds(field)) or "any value"


def refused_by(new: Format | None, old: Format | None) -> str | None:
    """A value in the old format that is not in the new one, or what there are of them; None where there are none."""
    if new is None or new is old:
        return None
    if old is None:
        return "other strings"
    if new.max_length < old.max_length:
        return f"values of {old.max_length} bytes"
    example = old.automaton.difference(new.automaton)
    return None if example is None or len(example) > old.max_length else f"'{example}'"
