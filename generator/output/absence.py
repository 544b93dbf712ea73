"""What counts as absent, for JSON Schema: with DIALECT(KUBERNETES) null does, and a wrapper that holds nothing.

The tool warns of it.  Null is `not` any other type there, since editors would offer a type "null" as a value.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from generator.model.ecma import any_of
from generator.model.model import Field, Schema
from generator.model.parts import Beside, Kind
from generator.output.keywords import Fragment, keys_of, without

_NULL = {"not": {"type": ["boolean", "number", "string", "array", "object"]}}

Define = Callable[[str, Callable[[], Fragment]], Fragment]
"""Makes a definition of a name, and refers to it."""


class Absence:
    def __init__(self, schema: Schema, define: Define) -> None:
        self.schema = schema
        self.define = define
        self.null_is_nothing = schema.dialect == "KUBERNETES"

    # ---- keys beside that of a wrapper ----

    def beside(self, *places: str) -> list[str]:
        """Those that a kind has there: all kinds share the definitions of fields."""
        return list(dict.fromkeys(beside.key for beside in self.schema.beside if beside.where in places))

    def lacking(self, kind: Kind, *places: str) -> list[str]:
        """Those that only other kinds have."""
        having = {beside.key for beside in self._of_kind(kind) if beside.where in places}
        return [key for key in self.beside(*places) if key not in having]

    def _of_kind(self, kind: Kind) -> list[Beside]:
        return [beside for beside in self.schema.beside if kind in self.schema.kinds_of(beside.kinds)]

    def without_lacking(self, fields: list[Field], kind: Kind) -> Fragment:
        """The fields of a structure whose wrappers have no keys that only other kinds have."""
        keys: dict[tuple[str, ...], list[str]] = {}
        for field in fields:
            if field.wrapped:
                keys.setdefault(places_beside(field), []).extend(keys_of(field))
        refused = {places: self._refused(kind, places) for places in keys}
        patterns = {any_of(keys[places]): schema for places, schema in refused.items() if schema}
        return {"patternProperties": patterns} if patterns else {}

    def _refused(self, kind: Kind, places: tuple[str, ...]) -> Fragment:
        of_item = without(self.lacking(kind, "ITEM")) if "ITEMS" in places and self.lacking(kind, "ITEM") else {}
        wrapper = self.schema.wrapper
        items = {wrapper.items: _if_mapping({"additionalProperties": _if_mapping(of_item)})} if wrapper and of_item else {}
        refused = {**items, **without(self.lacking(kind, *places))["properties"]}
        return _if_mapping({"properties": refused}) if refused else {}

    # ---- what counts as absent ----

    def null(self) -> Fragment:
        return self.define("null", lambda: _NULL)

    def allows(self, field: Field) -> bool:
        """Whether a field may hold something that counts as if its key were absent."""
        return self.null_is_nothing and not field.required and (field.wrapped or not field.type.nullable)

    def of(self, field: Field) -> Optional[Fragment]:
        """That; None where nothing counts so."""
        if not self.allows(field):
            return None
        if not field.wrapped:
            return self.null()
        place = places_beside(field)[-1].lower().replace("_", "-")
        name = f"no-{place}{'-key' * field.type.nullable}"
        return self.define(name, lambda: self.empty_wrapper(field))

    def empty_wrapper(self, field: Field) -> Fragment:
        held = {} if field.type.nullable else {f"^{field.wrapper_key}$": self.null()}
        empty = closed({}, {**held, **as_pattern(self.beside(*places_beside(field)))})
        return empty if field.type.nullable else {"anyOf": [self.null(), empty]}

    def flag(self) -> Fragment:
        return self.define("flag", lambda: {"anyOf": [{"type": "boolean"}, self.null()]})


def places_beside(field: Field) -> tuple[str, ...]:
    """Where the keys beside that of its wrapper are, for BESIDE."""
    if not field.type.has_keys:
        return ("VALUE",)
    return ("ITEMS",) if field.type.structure else ("ITEMS", "MAP_ITEMS")


def closed(properties: Fragment, patterns: Fragment) -> Fragment:
    """A mapping with these keys only.  Editors do not offer those that are given as a pattern."""
    by_pattern = {"patternProperties": patterns} if patterns else {}
    return {"type": "object", "properties": properties, **by_pattern, "additionalProperties": False}


def as_pattern(keys: list[str]) -> Fragment:
    return {any_of(keys): True} if keys else {}


def _if_mapping(schema: Fragment) -> Fragment:
    return {"anyOf": [{"type": "object", **schema}, {"not": {"type": "object"}}]}
