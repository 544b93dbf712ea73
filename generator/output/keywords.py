"""What rules ask about the fields of a structure, in keywords of JSON Schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from generator.model.ecma import any_case
from generator.model.model import Field

Fragment = dict[str, Any]


def one_or_all(schemas: list[Fragment]) -> Fragment:
    return schemas[0] if len(schemas) == 1 else {"allOf": schemas}


def one_or_any(schemas: list[Fragment]) -> Fragment:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def keys_of(field: Field) -> list[str]:
    return [field.key, *(spelling.key for spelling in field.spellings)]


def without(keys: list[str]) -> Fragment:
    return {"properties": {key: False for key in keys}}


def asked(key: str, value: Fragment) -> Fragment:
    """What a key holds, in a condition: editors would offer it."""
    return {"properties": {key: {**value, "doNotSuggest": True}}}


class Keywords:
    """A field is given where one of its keys is there, and does not hold what counts as nothing."""

    def keys(self, field: Field) -> list[str]:
        """All spellings that documents may have."""
        return keys_of(field)

    def nothing(self, field: Field) -> Optional[Fragment]:
        """What counts as if the key were absent; None where nothing does."""
        return None

    def given_as(self, field: Field, key: str) -> Fragment:
        """Validators in strict mode refuse to demand a key that they do not know at that place."""
        nothing = self.nothing(field)
        return {"required": [key], **asked(key, {"not": nothing} if nothing else {})}

    def given(self, field: Field) -> Fragment:
        return one_or_any([self.given_as(field, key) for key in self.keys(field)])

    def absent(self, fields: list[Field]) -> Fragment:
        return one_or_all([part for field in fields for part in self.absent_keys(field)])

    def absent_keys(self, field: Field) -> Iterator[Fragment]:
        """Of a property that is false, editors say that it is not allowed; of `not`, nothing that helps."""
        for key in self.keys(field):
            refused = without([key])
            yield {"if": self.given_as(field, key), "then": refused} if self.nothing(field) else refused

    def valued(self, field: Field, values: Fragment) -> Fragment:
        """The field is given, with one of these values."""
        shaped = self.shaped(field, values)
        return one_or_any([{"required": [key], **asked(key, shaped)} for key in self.keys(field)])

    def valued_if_given(self, field: Field, values: Fragment) -> Fragment:
        nothing = self.nothing(field)
        allowed = one_or_any([self.shaped(field, values), *([nothing] if nothing else [])])
        return one_or_all([asked(key, allowed) for key in self.keys(field)])

    def shaped(self, field: Field, values: Fragment) -> Fragment:
        """What is below the key of a field with one of these values."""
        key = field.wrapper_key
        return values if key is None else {"type": "object", "properties": {key: values}, "required": [key]}

    def one_of(self, field: Field, values: list[str]) -> Fragment:
        if field.type.enumeration:
            chosen = [word for word in field.type.words if word in values]
            return {"type": "string", "pattern": any_case(chosen)} if field.type.any_case else {"enum": chosen}
        return {"enum": [field.type.json_value(value) for value in values]}

    def above(self, bound: int) -> Fragment:
        return {"type": "integer", "minimum": bound + 1}
