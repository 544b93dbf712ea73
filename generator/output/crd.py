"""CustomResourceDefinitions (apiextensions.k8s.io/v1): what lets a cluster hold the documents of a kind.

A cluster takes structural schemas only: each value has one type, nothing refers elsewhere, and what combines schemas
(`allOf`, `anyOf`, `not`) bears on values whose type is given outside.  So a document has to be written in the one form
that the reference has; what the tool takes with a warning (an old spelling, a number without quotes) is refused.  So is
a wrapper without a value, since other keys in it, which are an error, are pruned before anything is checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from generator.model.conditions import Not
from generator.model.model import Field, Schema, Structure
from generator.model.parts import Kind, Version, Wrapper
from generator.model.prose import plain
from generator.model.relations import Check
from generator.output.keywords import Fragment, Keywords, one_or_any
from generator.output.sentences import summary

_GROUP_VERSION = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+/[a-z][a-z0-9-]*")
_OWN_GROUP = re.compile(r"(^|\.)(k8s|kubernetes)\.io/$")


def is_custom_resource(schema: Schema, kind: Kind | None) -> bool:
    """Whether documents of the kind are objects of Kubernetes: of one API group, with `apiVersion` and `kind`."""
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
    structural_schema: Fragment

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
        self.open: list[Structure] = []

    def document(self) -> Fragment:
        """Kubernetes itself checks what names an object, and lets no definition say more of it."""
        document = self.structure(self.schema.root)
        document["description"] = self.kind.doc
        document["properties"]["metadata"] = {"type": "object"}
        return document

    def structure(self, structure: Structure) -> Fragment:
        """Within itself, a structure is not said any more: nothing here refers elsewhere."""
        if structure in self.open:
            return {"type": "object", "x-kubernetes-preserve-unknown-fields": True}
        self.open.append(structure)
        schema = self.open_structure(structure)
        self.open.pop()
        return schema

    def open_structure(self, structure: Structure) -> Fragment:
        parts = structure.common
        is_open = any(part.extras or part.selector for part in parts)
        fields = [field for part in parts for field in part.keyed if self.has(field)]
        demanded = [_KEYWORDS.given(field) for field in fields if field.required and _other_keys(field)]
        rules = [*demanded, *self.one_spelling(fields), *(check for part in parts for check in self.checks(part))]
        return {
            "description": structure.doc,
            "type": "object",
            "properties": {key: self.field(field) for field in fields for key in _keys(field)},
            **({"x-kubernetes-preserve-unknown-fields": True} if is_open else {}),
            **_where({
                "required": [field.key for field in fields if field.required and not _other_keys(field)],
                "allOf": rules,
            }),
        }  # fmt: skip

    def has(self, field: Field) -> bool:
        return field.is_accepted_by(self.index)

    # ---- rules ----

    def one_spelling(self, fields: list[Field]) -> list[Fragment]:
        return [{"not": {"required": [field.key, key]}} for field in fields for key in _other_keys(field)]

    def checks(self, structure: Structure) -> Iterator[Fragment]:
        for check in (check for rule in structure.rules for check in rule.checks(self.index)):
            if check.rule.severity == "error":
                yield from self.check(check)

    def check(self, check: Check) -> list[Fragment]:
        """What of a check can be said."""
        if check.given and isinstance(check.demanded, Not) and check.demanded.excluded:
            pairs = [pair for other in check.demanded.excluded for pair in product(_keys(other), _keys(check.given))]
            return [{"not": {"required": [*pair]}} for pair in pairs]
        parts = [part.fragment(_KEYWORDS) for part in (check.demanded, check.unless) if part]
        if None in parts:
            return []
        absent = [{"not": _KEYWORDS.given(check.given)}] if check.given else []
        choices = [choice for part in parts for choice in (part["anyOf"] if [*part] == ["anyOf"] else [part])]
        return [one_or_any([*absent, *choices])]

    # ---- fields ----

    def field(self, field: Field) -> Fragment:
        body = self.body(field)
        key = field.wrapper_key
        if key is not None:
            body = {"type": "object", "properties": {key: body}, "required": [key]}
        body.pop("description", None)
        return {"description": plain(summary(self.schema, field)), **body}

    def body(self, field: Field) -> Fragment:
        value = field.type.reference_schema(_Place(self, field.wrapper))
        if not _has_plain_default(field):
            return value
        return {**value, "default": field.type.json_value(field.default)}  # type: ignore[arg-type]


@dataclass(frozen=True)
class _Place:
    """The context of a type: what it needs of the rest of the schema."""

    writer: _Writer
    wrapper: Wrapper | None = None

    @property
    def within(self) -> _Place:
        return replace(self, wrapper=None)

    def structure(self, structure: Structure) -> Fragment:
        return self.writer.structure(structure)

    def item(self, item: Fragment, is_nullable: bool) -> Fragment:
        """What is below a free key."""
        if self.wrapper is None:
            return item
        value, deleted = self.wrapper.value, self.wrapper.deleted
        if deleted is None:
            return {"type": "object", "properties": {value: item}, "required": [value]}
        removal = {"properties": {deleted: {"enum": [True]}}, "required": [deleted]}
        return {
            "type": "object",
            "properties": {value: item, deleted: {"type": "boolean"}},
            "anyOf": [{"required": [value]}, removal],
        }


def _where(parts: dict[str, list[Any]]) -> dict[str, list[Any]]:
    return {keyword: part for keyword, part in parts.items() if part}


def _other_keys(field: Field) -> list[str]:
    return [spelling.key for spelling in field.spellings if not spelling.legacy]


def _keys(field: Field) -> list[str]:
    return [field.key, *_other_keys(field)]


class _Keywords(Keywords):
    """A cluster takes the words and keys as the reference has them.  What is combined has no types."""

    def keys(self, field: Field) -> list[str]:
        return _keys(field)

    def given_as(self, field: Field, key: str) -> Fragment:
        return {"required": [key]}

    def absent(self, fields: list[Field]) -> Fragment:
        return {"not": one_or_any([self.given(field) for field in fields])}

    def valued(self, field: Field, values: Fragment) -> Fragment:
        shaped = self.shaped(field, values)
        return one_or_any([{"required": [key], "properties": {key: shaped}} for key in self.keys(field)])

    def valued_if_given(self, field: Field, values: Fragment) -> Fragment:
        return {"properties": {key: self.shaped(field, values) for key in self.keys(field)}}

    def shaped(self, field: Field, values: Fragment) -> Fragment:
        key = field.wrapper_key
        return values if key is None else {"properties": {key: values}, "required": [key]}

    def one_of(self, field: Field, values: list[str]) -> Fragment:
        return {"enum": [field.type.json_value(value) for value in values]}

    def above(self, bound: int) -> Fragment:
        return {"minimum": bound + 1}


_KEYWORDS = _Keywords()


def _has_plain_default(field: Field) -> bool:
    """A cluster writes defaults into the object; so only one that neither a rule nor another spelling contradicts.

    Within a wrapper it would make an empty one right.
    """
    ruled = any(rule.hangs_on_presence(field) for rule in field.owner.rules)
    return field.default is not None and not field.wrapped and not ruled and not field.spellings
