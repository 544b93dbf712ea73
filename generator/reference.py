"""The reference documents: their sections, and their sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from generator.example import manifest, snippet
from generator.model import Condition, Field, Rule, Schema, Structure

_TYPES = {
    "BOOLEAN": ("Boolean", "Either true or false."),
    "INTEGER": ("Integer", "A whole number, written in plain decimal and without quotes."),
    "NUMBER": ("Number", "A number that may have a fraction, written in quotes."),
    "QUANTITY": ("Quantity", "A number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)."),
    "STRING": ("String", "Text.  It needs quotes where YAML would read it as a number or a boolean."),
    "ENUM": ("Enumeration", "One of a list of words."),
    "KIND": ("Kind", "One of the kinds of document."),
    "API_VERSION": ("API version", "One of the versions of the API."),
    "MAP": ("Map", "Keys of your choice, each with a string."),
    "ITEMS": ("Itemized", "Items of one structure, each below a label of your choice."),
    "STRUCT": ("Structure", "A group of fields."),
    "ANY": ("Any", "Any YAML value; it is not checked."),
}
OBSERVED = "Observed: accepted in practice, though the format's own reference lacks it."
_SHOWN_TYPES = ("BOOLEAN", "INTEGER", "NUMBER", "QUANTITY", "STRING", "ENUM", "MAP", "ITEMS", "ANY")


def markdown(text: str) -> str:
    """Text in which Markdown sees no mark-up."""
    return re.sub(r"([\\`*_<>\[\]|#])", r"\\\1", text)


def code(text: str) -> str:
    """Text as it is typed.  A table cannot hold a bar, not even in code, so there it is written as an entity."""
    return f"`{text}`" if not re.search(r"[`|]", text) else f"<code>{_entities(text)}</code>"


def _entities(text: str) -> str:
    for character in "&<>|`*_[]":
        text = text.replace(character, f"&#{ord(character)};")
    return text


@dataclass(frozen=True)
class ValueType:
    name: str
    doc: str
    example: str


@dataclass(frozen=True)
class Section:
    """The fields at one place of a document."""

    structure: Structure
    paths: list[str]
    way: list[Field]

    @property
    def title(self) -> str:
        return " and ".join(code(path) for path in self.paths) if self.paths[0] else "The document"

    @property
    def tables(self) -> list[tuple[str, list[Field]]]:
        """The fields of the format's own reference, then those that are accepted all the same."""
        known = [field for field in self.structure.fields if not field.observed]
        observed = [field for field in self.structure.fields if field.observed]
        tables = [("", known), (OBSERVED, observed)]
        return [(heading, fields) for heading, fields in tables if fields]

    def path(self, field: Field) -> str:
        return f"{self.paths[0]}.{field.key}" if self.paths[0] else field.key

    def anchor(self, field: Field) -> str:
        return self.path(field)


@dataclass(frozen=True)
class Reference:
    schema: Schema

    @property
    def value_types(self) -> list[ValueType]:
        fields = [field for section in self.sections for field in section.structure.fields]
        fields.sort(key=lambda field: not field.wrapped)
        shown = []
        for base in _SHOWN_TYPES:
            example = next((field for field in fields if field.type.base == base), None)
            if example:
                shown.append(ValueType(*_TYPES[base], snippet(self.schema, example)))
        return shown

    @property
    def sections(self) -> list[Section]:
        """A section for each structure that stands at a fixed place, outer ones first."""
        sections = {self.schema.root: Section(self.schema.root, [""], [])}
        pending = [sections[self.schema.root]]
        while pending:
            outer = pending.pop(0)
            for field in outer.structure.fields:
                structure, path = field.type.structure, outer.path(field)
                if field.type.base != "STRUCT":
                    continue
                if structure in sections:
                    sections[structure].paths.append(path)
                else:
                    sections[structure] = Section(structure, [path], [*outer.way, field])
                    pending.append(sections[structure])
        return list(sections.values())

    def example(self, section: Section, field: Field) -> str:
        return manifest(self.schema, [*section.way, field])

    def type_name(self, field: Field) -> str:
        return _TYPES[field.type.base][0]

    def kinds(self, field: Field) -> str:
        return ", ".join(markdown(kind.name) for kind in self.schema.kinds_of(field.kinds))

    def facts(self, field: Field) -> list[tuple[str, str]]:
        """What there is to say about a field besides its description, in Markdown."""
        facts = [
            ("Kinds", self.kinds(field)),
            ("Type", self.type_name(field)),
            ("Mandatory", mandatory(field)),
            ("Default", default(field)),
            ("Allowed values", ", ".join(code(word) for word in self.words(field))),
            ("Range", bounds(field)),
            ("Format", markdown(format_doc(field))),
            ("Also accepted", spellings(field)),
            ("Deprecated", field.replacement and f"use {code(field.replacement.key)}"),
            ("Since", field.since and markdown(field.since)),
            ("Name in C", field.c_name and code(field.c_name)),
        ]
        return [(name, text) for name, text in facts if text]

    def words(self, field: Field) -> list[str]:
        if field.type.base == "KIND":
            return [kind.wire for kind in self.schema.kinds]
        if field.type.base == "API_VERSION":
            return [version.wire for version in self.schema.versions if version.status != "SKIPPED"]
        return [value.text for value in field.type.enumeration.values] if field.type.enumeration else []

    def member_notes(self, field: Field) -> str:
        """The facts about an item's member that have no column of their own, as sentences."""
        own_columns = ("Kinds", "Type", "Mandatory", "Default", "Name in C")
        notes = [f"{name}: {text}." for name, text in self.facts(field) if name not in own_columns]
        return " ".join([markdown(field.doc), *notes, *(["Observed."] if field.observed else [])])

    def rules_of(self, field: Field) -> list[str]:
        rules = field.owner.rules
        return [sentence(rule) for rule in rules if field in rule.fields or field in _condition_fields(rule)]


def _condition_fields(rule: Rule) -> list[Field]:
    return [condition.field for condition in rule.conditions]


def mandatory(field: Field) -> str:
    if not field.conditional:
        return "yes" if field.required else "no"
    rules = [rule for rule in field.owner.rules if rule.relation == "REQUIRED_UNLESS" and rule.fields[0] is field]
    return "; ".join(f"unless {_conditions(rule.conditions, ' or ')}" for rule in rules)


def default(field: Field) -> str:
    defaults = [code(field.default)] if field.default is not None else []
    for rule in field.owner.rules:
        if rule.relation == "DEFAULT_IF" and rule.fields[0] is field:
            defaults.append(f"{code(rule.value)} where {_conditions(rule.conditions, ' and ')}")
    return "; ".join(defaults) or "none"


def bounds(field: Field) -> str:
    parts = []
    if field.minimum is not None and field.maximum is not None:
        parts.append(f"{field.minimum} to {field.maximum}")
    elif field.minimum is not None:
        parts.append(f"{field.minimum} or more")
    elif field.maximum is not None:
        parts.append(f"{field.maximum} or less")
    if field.fraction_or_whole:
        parts.append("a fraction up to 1, or a whole number")
    if field.milli:
        parts.append("thousandths may be written with the suffix `m`")
    if field.nonempty:
        parts.append("not empty")
    return "; ".join(parts)


def format_doc(field: Field) -> str:
    return field.format.doc if field.format else ""


def spellings(field: Field) -> str:
    return ", ".join(
        f"{code(spelling.key)}{' (an old spelling: a warning)' if spelling.legacy else ''}"
        for spelling in field.spellings
    )


def sentence(rule: Rule) -> str:
    """A rule in words."""
    names = [code(field.key) for field in rule.fields]
    together, either = _conditions(rule.conditions, " and "), _conditions(rule.conditions, " or ")
    relation: dict[str, Any] = {
        "AT_MOST_ONE": f"At most one of {_list(names, 'and')}",
        "EXPECT_ONE": f"One of {_list(names, 'and')} is expected, with a warning otherwise",
        "REQUIRED_UNLESS": f"{names[0]} is mandatory unless {either}",
        "REQUIRES": f"{names[0]} may be given only where {together}",
        "NO_EFFECT_UNLESS": f"{names[0]} has no effect unless {together}",
        "ORDERED": f"{names[0]} may not be above {names[-1]}",
        "DEFAULT_IF": f"{names[0]} defaults to {code(rule.value or '')} where {together}",
    }
    return f"{relation[rule.relation]}: {markdown(rule.why)}."


def _conditions(conditions: list[Condition], joint: str) -> str:
    return joint.join(
        f"{code(condition.field.key)} is {_list([code(value) for value in condition.values], 'or')}"
        if condition.values
        else f"{code(condition.field.key)} is given"
        for condition in conditions
    )


def _list(words: list[str], conjunction: str) -> str:
    return f" {conjunction} ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
