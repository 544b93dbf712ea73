"""JSON Schema (2020-12) of the documents: what the tool calls an error, as far as JSON Schema can say it.

An editor shows the name of a field, its description and what it offers; so each field is defined once, under
OWNER.NAME, and structures that differ between kinds are defined for each kind.  Validators ignore the keywords that
only editors know: defaultSnippets, deprecationMessage, doNotSuggest, enumDescriptions, errorMessage,
markdownDescription and patternErrorMessage.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from generator.example.example import typical_tree
from generator.model.ecma import any_of, format_pattern, prefix_pattern
from generator.model.model import Field, Schema, Structure
from generator.model.parts import Kind, Version, Wrapper
from generator.model.prose import Code, plain
from generator.model.relations import Check
from generator.model.types import Type
from generator.output.absence import Absence, as_pattern, closed, places_beside
from generator.output.keywords import Fragment, Keywords, keys_of, one_or_all, one_or_any, without
from generator.output.markup import markdown
from generator.output.sentences import notes, summary


def json_schema(schema: Schema, kind: Kind | None, comment: str) -> Fragment:
    """The schema of the documents of one kind, or of all."""
    return {"$comment": comment, **_Writer(schema).document(schema.kinds if kind is None else [kind])}


def written_form(field: Field) -> str:
    """`cpu: {value: Number}`.  Editors name it where something else is written."""
    if field.wrapper is None:
        return f"{field.key}: {field.type.title}"
    inner = f"{{NAME: {{{field.wrapper.value}: {field.type.item_title}}}}}" if field.type.has_keys else field.type.title
    return f"{field.key}: {{{field.wrapper_key}: {inner}}}"


@dataclass(frozen=True)
class _Place:
    """The context of a type: what it needs of the rest of the schema."""

    writer: _Writer
    kind: Kind | None
    wrapper: Wrapper | None = None

    @property
    def within(self) -> _Place:
        return replace(self, wrapper=None)

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

    def structure(self, structure: Structure) -> Fragment:
        assert self.kind is not None
        return self.writer.structure(structure, self.kind)

    def named(self, type_: Type, make: Callable[[], Fragment]) -> Fragment:
        """A type, which is defined once where it has a name."""
        if type_.named is None:
            return make()
        varies = any(map(self.writer.differs, type_.alternatives.contained))
        name = f"{type_.named.name}-{self.kind.name}" if varies and self.kind else type_.named.name
        return self.writer.define(name, make)

    def item(self, item: Fragment, is_nullable: bool) -> Fragment:
        """What is below a free key."""
        absence = self.writer.absence
        if not absence.null_is_nothing:
            return item if self.wrapper is None else _wrapped_item(self.wrapper, item)
        value = item if is_nullable else {"anyOf": [item, absence.null()]}
        if self.wrapper is None:
            return value
        key, deleted = self.wrapper.value, self.wrapper.deleted
        removal = {} if deleted is None else {deleted: absence.flag()}
        whole = closed({key: value, **removal}, as_pattern(absence.beside("ITEM")))
        whole["errorMessage"] = f"An item must be written NAME: {{{key}: ...}}."
        return whole if is_nullable else {"anyOf": [whole, absence.null()]}


class _Writer:
    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.definitions: Fragment = {}
        self.absence = Absence(schema, self.define)

    def define(self, name: str, make: Any) -> Fragment:
        """A reference to a definition, which is made when it is first referred to."""
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = make()
        return {"$ref": f"#/$defs/{name}"}

    # ---- documents ----

    def document(self, kinds: list[Kind]) -> Fragment:
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

    def snippet(self, kind: Kind) -> Fragment:
        """A document to begin with: what most documents set."""
        return {"label": kind.wire, "description": kind.doc, "body": typical_tree(self.schema, kind)}

    def is_checked(self) -> Fragment:
        """Documents of another API are set aside, and so are those of versions that are."""
        version, kind, group = self.schema.field_telling("version"), self.schema.field_telling("kind"), None
        checked: Fragment = {"type": "object"}
        if version is None:
            return checked
        group = self.schema.version_group
        if group:
            ours = {"type": "string", "pattern": prefix_pattern(group)}
            checked["properties"] = {version.key: {"anyOf": [ours, {"not": {"type": "string"}}]}}
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

    def of_kinds(self, kinds: list[Kind]) -> Fragment:
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

    def structure(self, structure: Structure, kind: Kind) -> Fragment:
        name = f"{structure.name}-{kind.name}" if self.differs(structure) else structure.name
        return self.define(name, lambda: self.whole(structure, kind))

    def whole(self, structure: Structure, kind: Kind) -> Fragment:
        """A structure with those that are embedded in it, and its variants."""
        parts = [self.structure_of(part, kind) for part in structure.common]
        variants = [variant for part in structure.common for variant in self.variants(part, kind)]
        if len(parts) == 1 and not variants:
            return self.structure_of(structure, kind, is_closed=True)
        head = {"description": structure.doc, "type": "object"}
        return {**head, "allOf": [*parts, *variants], "unevaluatedProperties": False}

    def variants(self, structure: Structure, kind: Kind) -> Iterator[Fragment]:
        selector = structure.selector
        for field in structure.inlines if selector else ():
            if field.variant is not None:
                keywords, words = _Keywords(self.absence), {"const": field.variant}
                words = keywords.one_of(selector, [field.variant]) if selector.type.any_case else words
                is_default = field.variant == selector.default
                selected = keywords.valued_if_given(selector, words) if is_default else keywords.valued(selector, words)
                otherwise = self.further_keys_without(structure, field, kind)
                yield {"if": selected, "then": self.open_structure(field.type.structure, kind), **otherwise}

    def further_keys_without(self, structure: Structure, variant: Field, kind: Kind) -> Fragment:
        """Where a variant is not selected, keys that it alone has can be further keys."""
        others = [field.type.structure for field in structure.inlines if field.variant is not None and field is not variant]
        taken = {key for other in others for key in self.own_keys(other)}
        patterns = {}
        for extra in (extra for part in structure.common for extra in part.extras):
            keys = [key for key in self.own_keys(variant.type.structure) if extra.takes_key(key) and key not in taken]
            if keys:
                patterns[any_of(sorted(keys))] = self.further_key(extra, kind)
        return {"else": {"patternProperties": patterns}} if patterns else {}

    def own_keys(self, structure: Structure) -> set[str]:
        """Those of a structure, of what is embedded in it, and of its variants."""
        return {key for part in _inline_parts(structure, []) for field in part.keyed for key in keys_of(field)}

    def open_structure(self, structure: Structure, kind: Kind) -> Fragment:
        parts = [self.structure_of(part, kind) for part in structure.common]
        variants = [variant for part in structure.common for variant in self.variants(part, kind)]
        return {"allOf": [*parts, *variants]}

    def differs(self, structure: Structure) -> bool:
        """Whether the structure is not the same for all kinds."""
        fields = [field for part in {structure} | structure.contained for field in part.fields]
        if any(field.accepted != self.schema.all_kinds or field.type.tells for field in fields):
            return True
        return any(self.absence.without_lacking(fields, kind) for kind in self.schema.kinds)

    def has(self, kind: Kind, field: Field) -> bool:
        return field.is_accepted_by(self.schema.kinds.index(kind))

    def structure_of(self, structure: Structure, kind: Kind, is_closed: bool = False) -> Fragment:
        fields = [field for field in structure.keyed if self.has(kind, field)]
        extras = {self.key_pattern(field): self.further_key(field, kind) for field in structure.extras}
        required = [field for field in fields if field.required]
        properties: Fragment = {}
        for field in fields:
            properties[field.key] = self.field(field, kind)
            for spelling in field.spellings:
                # All in one place: beside a $ref, editors overlook it.
                properties[spelling.key] = {**self.field_of(field, kind), **_other_spelling(field, spelling.legacy)}
        keywords = _Keywords(self.absence)
        demands = [keywords.given(field) for field in required if field.spellings]
        demanded_by = [(check, _demanded(check, keywords)) for check in self.checks(structure, kind)]
        checks = [(check, demanded) for check, demanded in demanded_by if demanded]
        demands += [demanded for check, demanded in checks if not check.given]
        demands += [lacking for lacking in [self.absence.without_lacking(fields, kind)] if lacking]
        parts = {
            "required": [field.key for field in required if not field.spellings],
            "dependentSchemas": self.dependents(fields, checks, keywords),
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

    def further_key(self, field: Field, kind: Kind) -> Fragment:
        part = field.type.parts[0]
        return _Place(self, kind).item(part.accepted_schema(_Place(self, kind)), part.nullable)

    def key_pattern(self, extra: Field) -> str:
        """Of further keys: none that a field has, there or in a variant."""
        keys = [key for key in self.keys_beside[extra.owner] if extra.takes_key(key)]
        pattern = format_pattern(extra.type.key_format.pattern)
        others = any_of(sorted(keys)).removeprefix("^")
        return f"^(?!{others}){pattern.removeprefix('^')}" if keys else pattern

    @cached_property
    def keys_beside(self) -> dict[Structure, set[str]]:
        """For each structure the keys of the fields that are in one mapping with its own."""
        found: dict[Structure, set[str]] = {structure: set() for structure in self.schema.structures + self.schema.narrowed}
        for owner in found:
            keys = self.own_keys(owner)
            for part in _inline_parts(owner, []):
                found[part] |= keys
        return found

    # ---- rules ----

    def checks(self, structure: Structure, kind: Kind) -> Iterator[Check]:
        """Those that refuse a document."""
        for rule in structure.rules:
            yield from (check for check in rule.checks(self.schema.kinds.index(kind)) if rule.severity == "error")

    def dependents(
        self, fields: list[Field], checks: list[tuple[Check, Fragment]], keywords: Keywords
    ) -> dict[str, Fragment]:
        """What a key forbids or needs beside it: a second spelling the first, a field one that excludes it."""
        found: dict[str, list[Fragment]] = {}
        for field in fields:
            keys = keys_of(field)
            for i, key in enumerate(keys):
                found.setdefault(key, []).extend([without(keys[:i])] if i else [])
        for check, demanded in checks:
            for key in keys_of(check.given) if check.given else ():
                needs_value = keywords.nothing(check.given) is not None
                if_given = {"if": keywords.given_as(check.given, key), "then": demanded}
                found[key].append(if_given if needs_value else demanded)
        return {key: one_or_all(needed) for key, needed in found.items() if needed}

    # ---- fields ----

    def field(self, field: Field, kind: Kind | None) -> Fragment:
        """A reference to the field's definition."""
        name = f"{field.owner.name}.{field.name}"
        if kind and (field.type.tells or any(map(self.differs, field.type.structures))):
            name += f"-{kind.name}"
        return self.define(name, lambda: self.field_of(field, kind))

    def field_of(self, field: Field, kind: Kind | None) -> Fragment:
        deprecated = _deprecated(field.replacement) if field.replacement else {}
        about = {"title": written_form(field), **_description(self.schema, field), **deprecated}
        body = field.type.accepted_schema(_Place(self, kind, field.wrapper))
        if self.absence.allows(field) and body and not field.type.nullable:
            body = {"anyOf": [body, self.absence.null()]}
        body |= _shown(field)
        return {**about, **(self.wrapper(field, body) if field.wrapped else body)}

    def wrapper(self, field: Field, body: Fragment) -> Fragment:
        """Where it may be empty, an editor has to be told what to begin with."""
        key, beside = field.wrapper_key, self.absence.beside(*places_beside(field))
        whole = closed({key: body}, as_pattern(beside))
        whole["errorMessage"] = f"It must be written {written_form(field)}."
        if not self.absence.allows(field):
            return {**whole, "required": [key]}
        begin = {"defaultSnippets": [{"label": written_form(field), "body": {key: _begin(field)}}]}
        return {**begin, **(whole if field.type.nullable else {"anyOf": [whole, self.absence.null()]})}


def _wrapped_item(wrapper: Wrapper, item: Fragment) -> Fragment:
    """An item where null is no nothing: it has a value, or removes an inherited one."""
    value, deleted = wrapper.value, wrapper.deleted
    if deleted is None:
        return {**closed({value: item}, {}), "required": [value]}
    return {
        **closed({value: item, deleted: {"type": "boolean"}}, {}),
        "if": {"properties": {deleted: {"const": True}}, "required": [deleted]},
        "else": {"properties": {value: True}, "required": [value]},
    }


def _begin(field: Field) -> Any:
    """What an editor begins a value with.  Those of JSON put quotes around what does not start with ^."""
    if not field.type.has_keys:
        return "$1" if "string" in field.type.forms_taken else "^$1"
    is_text = any("string" in part.forms_taken for part in field.type.parts)
    return {"${1:NAME}": {field.wrapper.value: "$2" if is_text else "^$2"}}


class _Keywords(Keywords):
    def __init__(self, absence: Absence) -> None:
        self.absence = absence

    def nothing(self, field: Field) -> Fragment | None:
        return self.absence.of(field)


def _demanded(check: Check, keywords: Keywords) -> Fragment | None:
    """What a check asks for; None where that cannot be said."""
    demanded = check.demanded.fragment(keywords)
    if check.unless is None or demanded is None:
        return demanded
    unless = check.unless.fragment(keywords)
    return unless and {"if": unless, "else": demanded}


def _description(schema: Schema, field: Field) -> Fragment:
    """Editors that show Markdown take that."""
    listed = "".join(f"\n- {markdown(note)}" for note in notes(schema, field))
    formatted = {"markdownDescription": f"{markdown(field.doc)}\n{listed}"} if listed else {}
    return {"description": plain(summary(schema, field)), **formatted}


def _other_spelling(field: Field, is_old: bool) -> Fragment:
    what = "An old spelling" if is_old else "Another spelling"
    return {
        "description": f"{what} of {field.key}.",
        "markdownDescription": f"{what} of {markdown(Code(field.key))}.",
        "doNotSuggest": True,
        **(_deprecated(field) if is_old else {}),
    }


def _shown(field: Field) -> Fragment:
    """What an editor offers as values."""
    shown: Fragment = {}
    if field.default is not None:
        shown["default"] = field.type.json_value(field.default)
    if field.example is not None and field.type.is_scalar:
        shown["examples"] = [field.type.json_value(field.example)]
    return shown


def _deprecated(replacement: Field) -> Fragment:
    return {"deprecated": True, "deprecationMessage": f"Use {replacement.key}."}


def _inline_parts(structure: Structure, found: list[Structure]) -> list[Structure]:
    """A structure with those that are embedded in it, and its variants."""
    if structure not in found:
        found.append(structure)
        for field in structure.inlines:
            _inline_parts(field.type.structure, found)
    return found
