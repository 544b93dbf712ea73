"""CustomResourceDefinitions (apiextensions.k8s.io/v1): what lets a cluster hold the documents of a kind.

A cluster takes structural schemas only: each value has one type, nothing refers elsewhere, and what combines schemas
(`allOf`, `anyOf`, `not`) bears on values whose type is given outside.  So a document has to be written in the one form
that the reference has; what the tool takes with a warning (an old spelling, a number without quotes) is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import Any

from generator.model.model import Condition, Field, Rule, Schema, Structure
from generator.model.parts import Kind, Version
from generator.output.json_schema import given, holds, one_or_all
from generator.output.markup import plain
from generator.output.sentences import summary

_GROUP_VERSION = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+/[a-z][a-z0-9-]*")
_OWN_GROUP = re.compile(r"(^|\.)(k8s|kubernetes)\.io/$")


def is_custom_resource(schema: Schema, kind: Kind | None) -> bool:
    """Whether documents of the kind are objects of Kubernetes: of one API group, told by `apiVersion` and `kind`."""
    fields = [schema.field_telling("version"), schema.field_telling("kind")]
    return (
        kind is not None
        and [field and field.key for field in fields] == ["apiVersion", "kind"]
        and schema.version_group is not None
        and not _OWN_GROUP.search(schema.version_group)
        and all(_GROUP_VERSION.fullmatch(version.wire) for version in schema.versions)
        and re.fullmatch("[A-Za-z][A-Za-z0-9]*", kind.wire) is not None
        and _versions(schema, kind) != []
    )


@dataclass(frozen=True)
class CustomResource:
    """What the manifest of a definition says."""

    group: str
    kind: Kind
    versions: list[Version]
    """The one that the cluster stores comes first."""
    structural_schema: dict[str, Any]

    @property
    def singular(self) -> str:
        return self.kind.wire.lower()

    def version_name(self, version: Version) -> str:
        return version.wire.removeprefix(f"{self.group}/")


def custom_resource(schema: Schema, kind: Kind) -> CustomResource:
    versions = sorted(_versions(schema, kind), key=lambda version: version.status != "CURRENT")
    group = (schema.version_group or "").rstrip("/")
    return CustomResource(group, kind, versions, _Writer(schema, kind).document())


def _versions(schema: Schema, kind: Kind) -> list[Version]:
    having = [version for version in schema.versions if kind in schema.kinds_of(version.kinds)]
    return [version for version in having if version.status != "SKIPPED"]


class _Writer:
    def __init__(self, schema: Schema, kind: Kind) -> None:
        self.schema = schema
        self.index = schema.kinds.index(kind)
        self.kind = kind

    def document(self) -> dict[str, Any]:
        """Kubernetes itself checks what names an object, and lets no definition say more of it."""
        document = self.structure(self.schema.root)
        document["description"] = self.kind.doc
        document["properties"]["metadata"] = {"type": "object"}
        return document

    def structure(self, structure: Structure) -> dict[str, Any]:
        fields = [field for field in structure.fields if self.has(field)]
        demanded = [given(_keys(field)) for field in fields if field.required and _other_keys(field)]
        rules = [*demanded, *self.one_spelling(fields), *(part for rule in structure.rules for part in self.rule(rule))]
        return {
            "description": structure.doc,
            "type": "object",
            "properties": {key: self.field(field) for field in fields for key in _keys(field)},
            **_where({
                "required": [field.key for field in fields if field.required and not _other_keys(field)],
                "allOf": rules,
            }),
        }  # fmt: skip

    def has(self, field: Field) -> bool:
        return field.is_of(self.index)

    # ---- rules ----

    def one_spelling(self, fields: list[Field]) -> list[dict[str, Any]]:
        return [{"not": {"required": [field.key, key]}} for field in fields for key in _other_keys(field)]

    def rule(self, rule: Rule) -> list[dict[str, Any]]:
        """What of a rule can be said.  No keyword compares two values."""
        present = [field for field in rule.fields if self.has(field)]
        met = [_holds(condition) for condition in rule.conditions if self.has(condition.field)]
        if rule.relation == "AT_MOST_ONE":
            pairs = combinations(present, 2)
            return [{"not": {"required": [a, b]}} for pair in pairs for a, b in product(*map(_keys, pair))]
        if rule.relation == "REQUIRED_UNLESS" and present:
            return [{"anyOf": [given(_keys(present[0])), *met]}]
        if rule.relation == "REQUIRES" and present and met:
            return [{"anyOf": [{"not": given(_keys(present[0]))}, one_or_all(met)]}]
        return []

    # ---- fields ----

    def field(self, field: Field) -> dict[str, Any]:
        body = self.body(field)
        if field.wrapped:
            key = "items" if field.type.has_keys else "value"
            body = {"type": "object", "properties": {key: body}, "required": [key]}
        body.pop("description", None)
        return {"description": plain(summary(self.schema, field)), **body}

    def body(self, field: Field) -> dict[str, Any]:
        value = field.type.structural_schema(_Place(self, field.wrapped))
        if not _has_plain_default(field):
            return value
        return {**value, "default": field.type.json_value(field.default)}  # type: ignore[arg-type]


@dataclass(frozen=True)
class _Place:
    """Where a type stands: what it asks of the rest of the schema."""

    writer: _Writer
    wrapped: bool = False

    @property
    def within(self) -> _Place:
        return replace(self, wrapped=False)

    def structure(self, structure: Structure) -> dict[str, Any]:
        return self.writer.structure(structure)

    def item(self, item: dict[str, Any]) -> dict[str, Any]:
        """What stands below a free key."""
        if not self.wrapped:
            return item
        deleted = {"properties": {"deleted": {"enum": [True]}}, "required": ["deleted"]}
        return {
            "type": "object",
            "properties": {"value": item, "deleted": {"type": "boolean"}},
            "anyOf": [{"required": ["value"]}, deleted],
        }


def _where(parts: dict[str, list[Any]]) -> dict[str, list[Any]]:
    return {keyword: part for keyword, part in parts.items() if part}


def _other_keys(field: Field) -> list[str]:
    return [spelling.key for spelling in field.spellings if not spelling.legacy]


def _keys(field: Field) -> list[str]:
    return [field.key, *_other_keys(field)]


def _holds(condition: Condition) -> dict[str, Any]:
    values = [condition.field.type.json_value(text) for text in condition.values]
    return holds(condition, _keys(condition.field), {"enum": values})


def _has_plain_default(field: Field) -> bool:
    """A cluster writes defaults into the object; so only one that neither a rule nor another spelling contradicts.

    Within a wrapper it would make an empty one right.
    """
    ruled = any(
        field in rule.fields or any(condition.field is field and not condition.values for condition in rule.conditions)
        for rule in field.owner.rules
    )
    return field.default is not None and not field.wrapped and not ruled and not field.spellings
