"""Structures, and values of any form."""

from __future__ import annotations

import json
from typing import Any

from generator.model.types.base import Member, Type


class Struct(Type):
    name = "STRUCT"
    null = "value"
    arguments = ("structure",)
    form = "STRUCT(...)"
    forms = ("mapping",)
    member_word = "structure"
    is_struct = True
    wrong = "text"
    functions = "structure"

    @property
    def forced(self) -> list[Any]:
        return [] if self.nullable else [self.structure]

    @property
    def by_pointer(self) -> bool:  # type: ignore[override]
        return self.is_optional

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        if inner is None and self.nullable and document.is_within([self.structure]):
            return "null"
        return document.least(self.structure) if inner is None else inner

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member(f"{names.struct(self.structure)} {'*' if self.by_pointer else ''}", name)]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        macro = "MAPPING_PTR" if self.by_pointer else "MAPPING"
        return [f"{macro}({struct}, {name}, {names.view(self.structure)})"]

    def value(self, names: Any) -> str:
        return f"CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, {names.struct(self.structure)}, {names.view(self.structure)})"

    def json_schema(self, writer: Any) -> dict[str, Any]:
        return writer.structure(self.structure)


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
