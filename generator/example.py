"""Manifests for the documents: complete and right by construction, each about one field."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from generator.model import Field, Kind, Rule, Schema, Structure, Version
from generator.names import snake
from generator.yaml_text import yaml_block, yaml_scalar

_PLAIN_QUANTITY = re.compile(r"[0-9]+([KMGTPE]i|[numkMGTPE])")


def manifest(schema: Schema, path: Sequence[Field]) -> str:
    """A whole document that shows the field at the end of the path, for the first kind that has it."""
    return _whole(Builder(schema, kinds_with(schema, path)[0]).document(path))


def least_manifest(schema: Schema, kind: Kind) -> str:
    """A document of the kind with no more than it has to have."""
    return _whole(Builder(schema, schema.kinds.index(kind)).document([]))


def _whole(document: dict[str, Any]) -> str:
    return yaml_block(document) or "{}\n"


def snippet(schema: Schema, field: Field) -> str:
    """The field alone, as it stands in its structure."""
    return yaml_block({field.key: Builder(schema, kinds_with(schema, [field])[0]).field(field)})


def kinds_with(schema: Schema, path: Sequence[Field]) -> list[int]:
    """The numbers of the kinds that have all the fields of a path; of all kinds where none has."""
    numbers = range(len(schema.kinds))
    return [i for i in numbers if all(field.kinds >> i & 1 for field in path)] or list(numbers)


class Builder:
    """Builds documents of one kind as nested mappings."""

    def __init__(self, schema: Schema, kind: int) -> None:
        self.schema = schema
        self.kind = kind

    def document(self, path: Sequence[Field]) -> dict[str, Any]:
        """A whole document that has the fields of the path."""
        return self.structure(self.schema.root, path)

    def structure(self, structure: Structure, path: Sequence[Field]) -> dict[str, Any]:
        """What must stand in the structure, and the first field of the path."""
        chosen = list(structure.demanded)
        if path:
            chosen.insert(0, path[0])
        present = {*chosen, *self.values_that_rules_ask_for(structure.rules, chosen)}
        for rule in structure.rules:
            if rule.relation == "EXPECT_ONE" and present.isdisjoint(rule.fields):
                chosen.append(next((field for field in rule.fields if field.kinds >> self.kind & 1), rule.fields[0]))
        return self.fields(structure, chosen, path, {})

    def item(self, structure: Structure) -> dict[str, Any]:
        """An item with all its members, so that a reader sees what there is."""
        chosen = [field for field in structure.fields if not field.replacement]
        for rule in structure.rules:
            if rule.relation == "AT_MOST_ONE":
                chosen = [field for field in chosen if field not in rule.fields[1:]]
        off = {field: "false" for field in chosen if field.type.base == "BOOLEAN" and field.default is None}
        return self.fields(structure, chosen, [], off)

    def fields(
        self, structure: Structure, chosen: list[Field], path: Sequence[Field], values: dict[Field, str | None]
    ) -> dict[str, Any]:
        values = {**values, **self.values_that_rules_ask_for(structure.rules, chosen)}
        return {
            field.key: self.field(field, path[1:] if path and field is path[0] else [], values.get(field))
            for field in sorted({*chosen, *values}, key=lambda field: field.index)
            if field.kinds >> self.kind & 1
        }

    def values_that_rules_ask_for(self, rules: list[Rule], chosen: list[Field]) -> dict[Field, str | None]:
        """Fields that the chosen ones need beside them, and theirs in turn, with the values that they must have."""
        values: dict[Field, str | None] = {}
        pending = list(chosen)
        while pending:
            field = pending.pop()
            for rule in rules:
                if rule.relation in ("REQUIRES", "NO_EFFECT_UNLESS") and rule.fields[0] is field:
                    for condition in rule.conditions:
                        if condition.field not in values:
                            values[condition.field] = condition.values[0] if condition.values else None
                            pending.append(condition.field)
        return values

    def field(self, field: Field, path: Sequence[Field] = (), value: str | None = None) -> Any:
        base, structure = field.type.base, field.type.structure
        if base == "ITEMS":
            label = f"{snake(structure.name).replace('_', '-')}-1"
            item = self.item(structure)
            return {"items": {label: {"value": item}}} if field.wrapped else {label: item}
        if base == "MAP":
            key, text = field.sample_entry
            return {"items": {key: {"value": yaml_scalar(text)}}} if field.wrapped else {key: yaml_scalar(text)}
        inner = self.structure(structure, path) if base == "STRUCT" else self.scalar(field, value)
        return {"value": inner} if field.wrapped else inner

    def scalar(self, field: Field, value: str | None) -> str:
        base = field.type.base
        if base == "KIND":
            return yaml_scalar(self.schema.kinds[self.kind].wire)
        if base == "API_VERSION":
            return yaml_scalar(self.version().wire)
        if base == "ANY":
            return "{}"
        text = field.sample if value is None else value
        if base in ("BOOLEAN", "INTEGER") or (base == "QUANTITY" and _PLAIN_QUANTITY.fullmatch(text)):
            return text
        return json.dumps(text) if base == "NUMBER" else yaml_scalar(text)

    def version(self) -> Version:
        """The version to write documents of the kind in."""
        having = [version for version in self.schema.versions if version.kinds >> self.kind & 1]
        return min(having or self.schema.versions, key=lambda version: version.status != "CURRENT")
