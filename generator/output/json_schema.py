"""JSON Schema (2020-12) of the documents: what the tool calls an error, as far as JSON Schema can say it.

An editor shows the name of a field, its description and what it offers; so each field is defined once, under
OWNER.NAME, and structures that differ between kinds are defined for each kind.  Validators ignore the keywords that
only editors know: defaultSnippets, deprecationMessage, doNotSuggest, enumDescriptions and patternErrorMessage.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator.example.example import typical_tree
from generator.model.ecma import any_case, format_pattern, prefix_pattern
from generator.model.model import Field, Schema, Structure
from generator.model.parts import Kind, Version
from generator.model.prose import plain
from generator.model.relations import Check
from generator.output.sentences import summary


def json_schema(schema: Schema, kind: Kind | None, comment: str) -> dict[str, Any]:
    """The schema of the documents of one kind, or of all."""
    return {"$comment": comment, **_Writer(schema).document(schema.kinds if kind is None else [kind])}


def one_or_all(schemas: list[dict[str, Any]]) -> dict[str, Any]:
    return schemas[0] if len(schemas) == 1 else {"allOf": schemas}


def one_or_any(schemas: list[dict[str, Any]]) -> dict[str, Any]:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def keys_of(field: Field) -> list[str]:
    return [field.key, *(spelling.key for spelling in field.spellings)]


def without(keys: list[str]) -> dict[str, Any]:
    return {"properties": {key: False for key in keys}}


def given(keys: list[str]) -> dict[str, Any]:
    """A field is present, in one of its spellings."""
    return one_or_any([{"required": [key]} for key in keys])


class Keywords:
    """How rules refer to fields: in all spellings that the tool takes."""

    def keys(self, field: Field) -> list[str]:
        return keys_of(field)

    def given(self, field: Field) -> dict[str, Any]:
        return given(self.keys(field))

    def absent(self, fields: list[Field]) -> dict[str, Any]:
        return without([key for field in fields for key in self.keys(field)])

    def valued(self, field: Field, values: dict[str, Any]) -> dict[str, Any]:
        if field.wrapped:
            values = {"properties": {"value": values}, "required": ["value"]}
        return {"properties": {key: values for key in self.keys(field)}}

    def one_of(self, field: Field, values: list[str]) -> dict[str, Any]:
        if field.type.enumeration:
            chosen = [word for word in field.type.words if word in values]
            return {"type": "string", "pattern": any_case(chosen)} if field.type.any_case else {"enum": chosen}
        return {"enum": [field.type.json_value(value) for value in values]}


def written_form(field: Field) -> str:
    """`cpu: {value: Number}`.  Editors name it where something else is written."""
    if not field.wrapped:
        return f"{field.key}: {field.type.title}"
    if field.type.has_keys:
        return f"{field.key}: {{items: {{NAME: {{value: {field.type.item_title}}}}}}}"
    return f"{field.key}: {{value: {field.type.title}}}"


@dataclass(frozen=True)
class _Place:
    """The context of a type: what it needs of the rest of the schema."""

    writer: _Writer
    kind: Kind | None
    wrapped: bool = False

    @property
    def within(self) -> _Place:
        return replace(self, wrapped=False)

    @property
    def kinds(self) -> list[Kind]:
        return [self.kind] if self.kind else self.writer.schema.kinds

    @property
    def is_of_one_kind(self) -> bool:
        return self.kind is not None

    @property
    def versions(self) -> list[Version]:
        read = [version for version in self.writer.schema.versions if version.status != "SKIPPED"]
        return [version for version in read if self.kind in (None, *self.writer.schema.kinds_of(version.kinds))]

    def structure(self, structure: Structure) -> dict[str, Any]:
        assert self.kind is not None
        return self.writer.structure(structure, self.kind)

    def item(self, item: dict[str, Any]) -> dict[str, Any]:
        """What is below a free key."""
        if not self.wrapped:
            return item
        return {
            "type": "object",
            "properties": {"value": item, "deleted": {"type": "boolean"}},
            "additionalProperties": False,
            "if": {"properties": {"deleted": {"const": True}}, "required": ["deleted"]},
            "else": {"required": ["value"]},
        }


class _Writer:
    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.keywords = Keywords()
        self.definitions: dict[str, Any] = {}

    def define(self, name: str, make: Any) -> dict[str, Any]:
        """A reference to a definition, which is made when it is first referred to."""
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = make()
        return {"$ref": f"#/$defs/{name}"}

    # ---- documents ----

    def document(self, kinds: list[Kind]) -> dict[str, Any]:
        schema = self.schema
        id_ = f"urn:workdef:{schema.id}" + (f":{kinds[0].name}" if kinds != schema.kinds else "")
        checked = self.of_kinds(kinds)
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": id_,
            "title": kinds[0].wire if len(kinds) == 1 else schema.doc,
            "description": kinds[0].doc if len(kinds) == 1 else schema.root.doc,
            "type": ["object", "null"],
            "defaultSnippets": [self.snippet(kind) for kind in kinds],
            "if": self.is_checked(),
            "then": checked,
            "$defs": dict(sorted(self.definitions.items())),
        }

    def snippet(self, kind: Kind) -> dict[str, Any]:
        """A document to begin with: what most documents set."""
        return {"label": kind.wire, "description": kind.doc, "body": typical_tree(self.schema, kind)}

    def is_checked(self) -> dict[str, Any]:
        """Documents of another API are set aside, and so are those of versions that are."""
        version, kind, group = self.schema.field_telling("version"), self.schema.field_telling("kind"), None
        checked: dict[str, Any] = {"type": "object"}
        if version is None:
            return checked
        group = self.schema.version_group
        if group:
            checked["properties"] = {version.key: {"pattern": prefix_pattern(group)}}
        skipped = [
            {
                "properties": {version.key: {"const": skipped.wire}, kind.key: {"enum": self.wires(skipped.kinds)}},
                "required": [version.key, kind.key],
            }
            for skipped in self.schema.versions
            if kind and skipped.status == "SKIPPED"
        ]
        if skipped:
            checked["not"] = one_or_any(skipped)
        return checked

    def wires(self, mask: int) -> list[str]:
        return [kind.wire for kind in self.schema.kinds_of(mask)]

    def of_kinds(self, kinds: list[Kind]) -> dict[str, Any]:
        field = self.schema.field_telling("kind")
        if field is None or len(kinds) == 1:
            return self.structure(self.schema.root, kinds[0])
        return {
            "properties": {it.key: self.field(it, None) for it in (self.schema.field_telling("version"), field) if it},
            "required": [field.key],
            "allOf": [
                {
                    "if": {"properties": {field.key: {"const": kind.wire}}, "required": [field.key]},
                    "then": self.structure(self.schema.root, kind),
                }
                for kind in kinds
            ],
        }

    # ---- structures ----

    def structure(self, structure: Structure, kind: Kind) -> dict[str, Any]:
        name = f"{structure.name}-{kind.name}" if self.differs(structure) else structure.name
        return self.define(name, lambda: self.whole(structure, kind))

    def whole(self, structure: Structure, kind: Kind) -> dict[str, Any]:
        """A structure with those that are embedded in it, and its variants."""
        parts = [self.structure_of(part, kind) for part in structure.common]
        variants = [variant for part in structure.common for variant in self.variants(part, kind)]
        if len(parts) == 1 and not variants:
            return self.structure_of(structure, kind, is_closed=True)
        head = {"description": structure.doc, "type": "object"}
        return {**head, "allOf": [*parts, *variants], "unevaluatedProperties": False}

    def variants(self, structure: Structure, kind: Kind) -> Iterator[dict[str, Any]]:
        selector = structure.selector
        for field in structure.inlines if selector else ():
            if field.variant is not None:
                is_default = field.variant == selector.default
                selected = {"properties": {key: {"const": field.variant} for key in keys_of(selector)}}
                demanded = {} if is_default else given(keys_of(selector))
                yield {"if": {**selected, **demanded}, "then": self.open_structure(field.type.structure, kind)}

    def open_structure(self, structure: Structure, kind: Kind) -> dict[str, Any]:
        parts = [self.structure_of(part, kind) for part in structure.common]
        variants = [variant for part in structure.common for variant in self.variants(part, kind)]
        return {"allOf": [*parts, *variants]}

    def differs(self, structure: Structure) -> bool:
        """Whether the structure is not the same for all kinds."""
        fields = [field for part in {structure} | structure.contained for field in part.fields]
        return any(field.accepted != self.schema.all_kinds or field.type.tells for field in fields)

    def has(self, kind: Kind, field: Field) -> bool:
        return field.is_accepted_by(self.schema.kinds.index(kind))

    def structure_of(self, structure: Structure, kind: Kind, is_closed: bool = False) -> dict[str, Any]:
        fields = [field for field in structure.keyed if self.has(kind, field)]
        extras = {_key_pattern(field): field.type.parts[0].accepted_schema(_Place(self, kind)) for field in structure.extras}
        required = [field for field in fields if field.required]
        properties: dict[str, Any] = {}
        for field in fields:
            properties[field.key] = self.field(field, kind)
            for spelling in field.spellings:
                what = "An old spelling" if spelling.legacy else "Another spelling"
                also = {"description": f"{what} of {field.key}.", "doNotSuggest": True}
                if spelling.legacy:
                    also |= _deprecated(field)
                properties[spelling.key] = {**self.field_of(field, kind), **also}  # beside a $ref, editors overlook it
        demands = [given(keys_of(field)) for field in required if field.spellings]
        checks = self.checks(structure, kind)
        demands += [self.demanded(check) for check in checks if not check.given]
        parts = {
            "required": [field.key for field in required if not field.spellings],
            "dependentSchemas": self.dependents(fields, checks),
            "allOf": demands,
        }
        return {
            "description": structure.doc,
            "type": "object",
            "properties": properties,
            **({"patternProperties": extras} if extras else {}),
            **({"additionalProperties": False} if is_closed else {}),
            **{keyword: part for keyword, part in parts.items() if part},
        }

    # ---- rules ----

    def checks(self, structure: Structure, kind: Kind) -> list[Check]:
        """Those that refuse a document, and that can be said."""
        checks = [check for rule in structure.rules for check in rule.checks(self.schema.kinds.index(kind))]
        return [check for check in checks if check.rule.severity == "error" and self.demanded(check) is not None]

    def demanded(self, check: Check) -> dict[str, Any] | None:
        demanded = check.demanded.fragment(self.keywords)
        if check.unless is None or demanded is None:
            return demanded
        unless = check.unless.fragment(self.keywords)
        return unless and {"if": unless, "else": demanded}

    def dependents(self, fields: list[Field], checks: list[Check]) -> dict[str, Any]:
        """What a key forbids or needs beside it: a second spelling the first, a field one that excludes it."""
        found: dict[str, list[dict[str, Any]]] = {}
        for field in fields:
            keys = keys_of(field)
            for i, key in enumerate(keys):
                found.setdefault(key, []).extend([without(keys[:i])] if i else [])
        for check in checks:
            for key in keys_of(check.given) if check.given else ():
                found[key].append(self.demanded(check))
        return {key: one_or_all(needed) for key, needed in found.items() if needed}

    # ---- fields ----

    def field(self, field: Field, kind: Kind | None) -> dict[str, Any]:
        """A reference to the field's definition."""
        name = f"{field.owner.name}.{field.name}"
        if kind and (field.type.tells or any(map(self.differs, field.type.structures))):
            name += f"-{kind.name}"
        return self.define(name, lambda: self.field_of(field, kind))

    def field_of(self, field: Field, kind: Kind | None) -> dict[str, Any]:
        deprecated = _deprecated(field.replacement) if field.replacement else {}
        about = {"title": written_form(field), "description": plain(summary(self.schema, field)), **deprecated}
        body = field.type.accepted_schema(_Place(self, kind, field.wrapped))
        if field.default is not None:
            body["default"] = field.type.json_value(field.default)
        if field.example is not None and field.type.is_scalar:
            body["examples"] = [field.type.json_value(field.example)]
        if field.type.format:
            body["patternErrorMessage"] = f"It must be {field.type.format.doc}."
        return {**about, **(_wrapper("items" if field.type.has_keys else "value", body) if field.wrapped else body)}


def _deprecated(replacement: Field) -> dict[str, Any]:
    return {"deprecated": True, "deprecationMessage": f"Use {replacement.key}."}


def _key_pattern(field: Field) -> str:
    """Of further keys: those that the structure has itself are none of them."""
    return format_pattern(field.type.key_format.pattern)


def _wrapper(key: str, body: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": {key: body}, "required": [key], "additionalProperties": False}
