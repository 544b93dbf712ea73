"""Mappings with free keys."""

from __future__ import annotations

from typing import Any

from generator.model.types.base import Member, Type, explained
from generator.model.types.structures import listed_forms, listed_limits, listed_schema
from generator.model.types.sequences import Many


class Keyed(Many):
    """A mapping with free keys: the elements are structs that begin with their key."""

    properties = ("COUNT", "KEYS", "OR_LIST", "OR_ONE")
    step = ".*"
    has_keys = True

    @property
    def forms(self) -> tuple[str, ...]:  # type: ignore[override]
        return ("mapping", *listed_forms(self))

    @property
    def item_title(self) -> str:
        """What is below a key, for the line that says how a field is written."""
        return "..."

    @property
    def limits(self) -> list[str]:
        return [*self.count_limits("key"), *listed_limits(self)]

    @property
    def codes(self) -> tuple[str, ...]:
        is_bounded = self.min_count or self.max_count or self.key_format
        return ("wrong-type", "bad-value") if is_bounded else ("wrong-type",)

    @property
    def takes_null(self) -> bool:
        """Whether null is an element."""
        return any(part.nullable for part in self.parts)

    def json_schema(self, writer: Any) -> dict[str, Any]:
        items = writer.item(self.item_schema(writer.within), self.takes_null)
        names = {"propertyNames": explained(self.key_format)} if self.key_format else {}
        whole = self.counted({"type": "object", **names, "additionalProperties": items}, "Properties")
        return listed_schema(self, whole)

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        if self.or_list:
            return {"x-kubernetes-preserve-unknown-fields": True}
        items = writer.item(self.structural_item_schema(writer.within), self.takes_null)
        return self.counted({"type": "object", "additionalProperties": items}, "Properties")


def map_of(part: Type, keys: Any) -> Type:
    """A map with keys of a format."""
    return Map(parts=(part,), key_format=keys)


class Map(Keyed):
    name = "MAP"
    arguments = ("type",)
    form = "MAP(...)"
    properties = ("COUNT", "KEYS", "OR_LIST", "OR_ONE", "EXAMPLE")
    element_word = "entry"

    @property
    def part(self) -> Type:
        return self.parts[0]

    @property
    def functions(self) -> str:  # type: ignore[override]
        return "map" if self.is_of_text else "items"

    @property
    def is_of_text(self) -> bool:
        """Whether its elements are the entries that all maps of texts share."""
        return self.part.functions in ("text", "json")

    @property
    def title(self) -> str:
        return super().title if self.is_of_text and self.part.is_scalar else f"Map of {self.part.title}"

    def bad_example(self, text: str) -> str | None:
        key, mark, value = text.partition("=")
        if not key or not mark:
            return "an example of a map is written KEY=VALUE"
        return (self.key_format and self.key_format.misfit(key)) or self.part.bad_example(value)

    @property
    def limits(self) -> list[str]:
        return [*super().limits, *(f"each value: {limit}" for limit in self.part.notes)]

    @property
    def sample(self) -> str | None:
        key = self.key_format.automaton.shortest() if self.key_format else "example"
        return None if self.part.sample is None else f"{key}={self.part.sample}"

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        if inner is None and document.is_within(self.least_structures):
            return {}
        key, _, value = (text or "").partition("=")
        key = key or (self.key_format.automaton.shortest() if self.key_format else "example")
        keys = [key, *(f"{key}-{i}" for i in range(2, max(1, self.min_count) + 1))]
        return {key: self.part.example(document, value if text else None, inner) for key in keys}

    def element_struct(self, names: Any) -> str:
        return names.entry if self.is_of_text else names.element_struct(self)

    def can_remove(self, names: Any) -> bool:
        """Whether the struct of an element has a mark that it removes an inherited one."""
        return names.entry_can_remove if self.is_of_text else self.field.can_remove and self.field.type is self

    def element_members(self, names: Any) -> list[Member]:
        if self.is_of_text:
            return []
        deleted = [Member("bool ", names.deleted)] if self.can_remove(names) else []
        return [Member("char *", "key"), *self.part.declared(names, "value"), *deleted]

    def element_entries(self, names: Any) -> list[str]:
        if self.is_of_text:
            return []
        struct = self.element_struct(names)
        deleted = [f"BOOL({struct}, {names.deleted})"] if self.can_remove(names) else []
        return [f"KEY({struct}, key)", *deleted, *self.part.described(names, struct, "value")]

    def element_cell(self, names: Any) -> str:
        table = names.entry_table if self.is_of_text else names.element_table(self)
        return f"&{table}[{2 if self.can_remove(names) else 1}]"

    def element_value(self, names: Any) -> str:
        return "entry" if self.is_of_text else names.element_value(self)

    def item_schema(self, writer: Any) -> dict[str, Any]:
        return self.part.accepted_schema(writer)

    def structural_item_schema(self, writer: Any) -> dict[str, Any]:
        return self.part.reference_schema(writer)

    @property
    def item_title(self) -> str:
        return self.part.title


class Items(Keyed):
    name = "ITEMS"
    arguments = ("structure",)
    form = "ITEMS(...)"
    functions = "items"

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        if inner is None and document.is_within(self.least_structures):
            return {}
        labels = [document.label(self.structure, i) for i in range(1, max(1, self.min_count) + 1)]
        return {label: document.full(self.structure) if inner is None else inner for label in labels}

    def element_struct(self, names: Any) -> str:
        return names.struct(self.structure)

    def element_value(self, names: Any) -> str:
        return names.normal_form(self.structure)

    def elements_cell(self, names: Any, parts: str) -> str:
        return f"&{names.structure_table(self.placed)}"

    def item_schema(self, writer: Any) -> dict[str, Any]:
        return writer.structure(self.structure)

    structural_item_schema = item_schema
