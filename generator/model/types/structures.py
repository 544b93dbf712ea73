"""Structures, and values of any form."""

from __future__ import annotations

import json
from functools import cached_property
from typing import Any

from generator.model.types.base import Member, Type


def struct_of(structure: Any, is_optional: bool) -> Type:
    return Struct(structure=structure, is_optional=is_optional)


def listed_forms(type_: Type) -> tuple[str, ...]:
    """What a mapping can be besides, where its entries may be listed as texts."""
    return ("sequence", *(["string"] if type_.or_one else [])) if type_.or_list else ()


def listed_limits(type_: Type) -> list[str]:
    return ["a list of `KEY=VALUE` is accepted in place of the mapping"] if type_.or_list else []


def listed_schema(type_: Type, whole: dict[str, Any]) -> dict[str, Any]:
    if not type_.or_list:
        return whole
    one = {"type": "string"}
    return {"anyOf": [whole, {"type": "array", "items": one}, *([one] if type_.or_one else [])]}


class Struct(Type):
    name = "STRUCT"
    null = "value"
    arguments = ("structure",)
    form = "STRUCT(...)"
    properties = ("SHORT", "OR_LIST", "OR_ONE", "WITHOUT")
    member_word = "structure"
    is_struct = True
    wrong = "text"
    functions = "structure"

    @property
    def forms(self) -> tuple[str, ...]:  # type: ignore[override]
        return ("mapping", *self.short_forms, *listed_forms(self))

    @cached_property
    def placed(self) -> Any:  # type: ignore[override]
        place = ".".join((self.field.owner.name, self.field.name, *self.path))
        return self.structure.without(f"{self.structure.name}-in-{place}", self.without) if self.without else self.structure

    @property
    def short_forms(self) -> tuple[str, ...]:
        last, passed = self.last_short
        return tuple(form for form in last.forms if form != "mapping") if passed and last not in passed else ()

    @property
    def last_short(self) -> tuple[Type, list[Type]]:
        """The type of the value that is short for the whole, and the structures on the way."""
        last, passed = self, []
        while last.short and last not in passed:
            passed.append(last)
            last = last.short.type
        return last, passed

    @property
    def limits(self) -> list[str]:
        return [f"a value of another form is short for its `{self.short.key}`"] if self.short else listed_limits(self)

    @property
    def forced(self) -> list[Any]:
        return [] if self.nullable else [self.structure]

    @property
    def by_pointer(self) -> bool:  # type: ignore[override]
        return self.is_optional

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        if inner is None and self.nullable and document.is_within([self.structure]):
            return "null"
        return document.least(self.placed) if inner is None else inner

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member(f"{names.struct(self.structure)} {'*' if self.by_pointer else ''}", name)]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        macro = "MAPPING_PTR" if self.by_pointer else "MAPPING"
        return [f"{macro}({struct}, {name}, {names.view(self.structure)})"]

    def value(self, names: Any) -> str:
        return f"CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, {names.struct(self.structure)}, {names.view(self.structure)})"

    def json_schema(self, writer: Any) -> dict[str, Any]:
        whole = listed_schema(self, writer.structure(self.placed))
        return {"anyOf": [whole, self.short.type.accepted_schema(writer.within)]} if self.short else whole

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        return {"x-kubernetes-preserve-unknown-fields": True} if self.short or self.or_list else writer.structure(self.placed)


class Anything(Type):
    name = "ANY"
    forms = ("boolean", "number", "string", "sequence", "mapping")
    takes_anything = True
    null = "value"
    properties = ("EXAMPLE",)
    functions = "json"
    codes = ()

    def bad_example(self, text: str) -> str | None:
        try:
            json.loads(text)
        except ValueError as error:
            return f"an example of a field of type {self.name} is JSON: {error}"
        return None

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        return document.tree(json.loads(text or "{}"))

    def takes(self, old: Type) -> bool:
        return True

    def json_schema(self, writer: Any) -> dict[str, Any]:
        return {}

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        return {"x-kubernetes-preserve-unknown-fields": True}
