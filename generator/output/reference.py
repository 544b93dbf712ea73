"""The reference documents: what they show, in which order.  Each format has a template that lays it out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from difflib import unified_diff
from functools import cached_property

from generator.example.example import kinds_shown, least_manifest, manifest, snippet, typical_manifest
from generator.example.yaml_text import marked_lines
from generator.example.faults import Fault, faulty_documents
from generator.model.model import Field, Schema, Structure
from generator.model.parts import Enumeration, Kind
from generator.model.paths import Section, sections_of
from generator.model.types import TYPES, Type
from generator.output.codes import FindingCode, read_codes
from generator.output.findings import EVERYWHERE, codes_at, impossible_codes
from generator.model.prose import Code, Link, Text, join
from generator.output.sentences import defaults, facts, more_facts, required

# Words, and those among them that are names: with a capital or a mark after the first letter.
_WORDS = re.compile(r"([\w-]*\w)")
_NAME = re.compile(r"\w+[A-Z_-][\w-]*")

# A longer list of fields does not help a reader.
_FEW = 12


@dataclass(frozen=True)
class ValueType:
    name: str
    doc: str
    example: str


@dataclass(frozen=True)
class Group:
    """Fields of a section that are listed together, under a heading if the schema gives it."""

    heading: str
    anchor: str
    fields: list[Field]


@dataclass(frozen=True)
class Member:
    """A field within the items of another one: its path, and the keys of it that are below that one's."""

    field: Field
    path: str
    key: str


@dataclass(frozen=True)
class Reference:
    schema: Schema
    messages: Mapping[str, str]
    """What the tool says of the example of each code."""
    _keys: dict[int, frozenset[str]] = dataclass_field(default_factory=dict)

    # ---- the parts of the document ----

    @property
    def kinds_to_choose(self) -> list[Kind]:
        """Those to distinguish: none where there is one only."""
        return self.schema.kinds if len(self.schema.kinds) > 1 else []

    @property
    def value_types(self) -> list[ValueType]:
        fields = [field for section in self.sections for field in section.structure.fields]
        fields.sort(key=lambda field: not field.wrapped)
        shown = []
        for cls in TYPES.values():
            example = next((field for field in fields if isinstance(field.type, cls) and _is_shown(field.type)), None)
            if example:
                shown.append(ValueType(example.type.title, example.type.doc, snippet(self.schema, example)))
        return [*shown, *self.named_types(fields)]

    def named_types(self, fields: list[Field]) -> Iterator[ValueType]:
        """Those that the schema defines, each with the first field that has it."""
        for named in self.schema.named_types:
            found = ((field, node) for field in fields for node in field.type.nodes if node.named is named)
            field, node = next(found, (None, None))
            if field and node:
                limits = "".join(f"; {limit}" for limit in node.notes)
                yield ValueType(named.name, f"{named.doc}  {node.title}{limits}.", snippet(self.schema, field))

    @cached_property
    def sections(self) -> list[Section]:
        return sections_of(self.schema)

    def title(self, section: Section) -> Text:
        title = join([Code(path) for path in section.paths if path], " and ") or Text("The document")
        selector = section.variant and section.variant.owner.selector
        if not section.is_inline:
            return title
        if section.variant is None or selector is None:
            return Text(title, ": ", section.structure.name)
        return Text(title, ", where ", Code(selector.key), " is ", Code(section.variant.variant or ""))

    def groups(self, section: Section) -> list[Group]:
        """The fields of a section: those without a group, then each group in the order of its row."""
        groups = [
            Group(
                group.doc if group else "",
                f"{section.anchor}-{group.name}" if group else section.anchor,
                [field for field in section.structure.fields if field.group is group and not field.is_inline],
            )
            for group in (None, *self.schema.groups)
        ]
        return [group for group in groups if group.fields]

    def has_observed(self, section: Section) -> bool:
        return any(field.observed for field in section.structure.fields)

    @property
    def typical_example(self) -> str:
        """A document of the first kind, with what most documents set."""
        return typical_manifest(self.schema, self.schema.kinds[0])

    @property
    def wrapped(self) -> list[tuple[str, str]]:
        """For a field of one value, and for one of several, how it is written in its wrapper and how it is not."""
        fields = [field for section in self.sections for field in section.structure.fields if field.wrapped]
        fields.sort(key=lambda field: not field.typical)
        chosen = (next((field for field in fields if field.type.has_keys is keyed), None) for keyed in (False, True))
        return [(snippet(self.schema, field), snippet(self.schema, field, wrapped=False)) for field in chosen if field]

    @property
    def wrapping(self) -> Text:
        """How values are wrapped.  Only of a schema with fields that are."""
        wrapper, fields = self.schema.wrapper, [field for section in self.sections for field in section.structure.fields]
        assert wrapper is not None
        text = Text("Most values are wrapped. A value is written below ", Code(wrapper.value))
        if wrapper.items is not None and any(field.wrapped and field.type.has_keys for field in fields):
            text = Text(text, ", and what a field has several of is written below ", Code(wrapper.items),
                        ", each with a name of its own")  # fmt: skip
        if any(field.can_remove for field in fields):
            text = Text(text, "; there ", Code(f"{wrapper.deleted}: true"), " removes an inherited entry of that name")
        return Text(text, ". Without the wrapper, a field is an error")

    @property
    def departures(self) -> list[tuple[Text, Text]]:
        """Where the schema departs from the format's reference: each field, and how."""
        return [
            (Text(Link(path, path)), self.linked(field.differs, field, path))
            for section in self.sections
            for group in self.groups(section)
            for outer in group.fields
            for field, path in self.with_members(section, outer)
            if field.differs
        ]

    def with_members(self, section: Section, field: Field) -> list[tuple[Field, str]]:
        return [(field, section.path(field)), *((member.field, member.path) for member in self.members(section, field))]

    def kind_example(self, kind: Kind) -> str:
        return least_manifest(self.schema, kind)

    # ---- a field ----

    def example(self, field: Field) -> str:
        return manifest(self.schema, field)

    def kinds_shown(self, field: Field) -> list[Kind]:
        """The kinds for which the example holds, when it names them."""
        return kinds_shown(self.schema, field) if self.kinds_to_choose else []

    def marked_example(self, section: Section, field: Field) -> list[tuple[str, bool]]:
        """The lines of the example, and whether each is about the field."""
        return marked_lines(self.example(field), section.path(field).split("."))

    def facts(self, field: Field) -> list[tuple[str, Text]]:
        return facts(self.schema, field)

    def linked(self, text: str | Text, field: Field, path: str) -> Text:
        """Text about a field, in which the keys of the other fields of its structure lead to them."""
        return self.linked_within(text, field.owner, path[: len(path) - len(field.key)], field)

    def linked_within(self, text: str | Text, owner: Structure, place: str, subject: Field | None = None) -> Text:
        """In prose, the keys that are not words of a language."""
        keys = self.keys_of(owner)
        own = subject.key if subject else None
        parts: list[str | Text] = []
        for part in Text(text):
            if isinstance(part, Code):
                parts.append(Link(part, place + part) if part in keys and part != own else part)
            else:
                parts += [
                    Link(word, place + word) if word in keys and word != own and _NAME.fullmatch(word) else word
                    for word in _WORDS.split(part)
                ]
        return Text(*parts)

    def keys_of(self, owner: Structure) -> frozenset[str]:
        """Kept: texts about each of its fields ask for them."""
        if id(owner) not in self._keys:
            self._keys[id(owner)] = frozenset(field.key for field in owner.fields)
        return self._keys[id(owner)]

    def kinds(self, field: Field) -> list[Kind]:
        return self.schema.kinds_of(field.kinds)

    def type_name(self, field: Field) -> str:
        return field.type.title

    def defaults(self, field: Field) -> Text:
        return defaults(field)

    @cached_property
    def codes_by_field(self) -> dict[Field, list[str]]:
        fields = [field for structure in self.schema.structures for field in structure.fields]
        return {field: codes_at(self.schema, field) for field in fields}

    @property
    def type_names(self) -> list[str]:
        """Those of the fields, once each."""
        fields = [field for section in self.sections for field in section.structure.fields]
        return list(dict.fromkeys(self.type_name(field) for field in fields))

    def foreign_keys(self, field: Field) -> list[str]:
        """What other APIs call the field."""
        return [foreign.key for foreign in field.owner.foreign if foreign.field is field]

    def rules_of(self, field: Field, path: str) -> list[Text]:
        return [self.linked(rule.sentence(), field, path) for rule in field.owner.rules if field in rule.involved]

    # ---- the members of an item ----

    def members(self, section: Section, field: Field) -> list[Member]:
        """The fields within the items of a field, each structure's before those within it."""
        is_itemized = field.type.has_keys and field.type.structure
        return list(self._members(field.type, section.path(field), "", [])) if is_itemized else []

    def _members(self, type_: Type, path: str, lead: str, outer: list[Structure]) -> Iterator[Member]:
        node = next((node for node in type_.nodes if node.structure), None)
        for field in node.placed.fields if node and node.structure not in outer else ():
            if not field.accepted:
                continue
            if field.is_inline:
                yield from self._members(field.type, path, lead, [*outer, field.owner])
                continue
            yield Member(field, f"{path}.{field.key}", lead + field.key)
            yield from self._members(field.type, f"{path}.{field.key}", f"{lead}{field.key}.", [*outer, field.owner])

    def values_within(self, section: Section, field: Field) -> list[tuple[str, Enumeration]]:
        """The words of the members that hold one of some."""
        return [
            (member.key, enumeration)
            for member in self.members(section, field)
            if (enumeration := self.enumeration(member.field))
        ]

    def enumeration(self, field: Field) -> Enumeration | None:
        return next((node.enumeration for node in field.type.nodes if node.enumeration), None)

    def rules_within(self, section: Section, field: Field) -> list[Text]:
        members = self.members(section, field)
        places = {member.field.owner: member.path[: -len(member.field.key)] for member in reversed(members)}
        return [
            self.linked_within(rule.sentence(), owner, places[owner])
            for owner in dict.fromkeys(member.field.owner for member in members)
            for rule in owner.rules
        ]

    def member_notes(self, member: Field) -> list[Text]:
        """What there is to say about a member besides its description, type, default and whether it is required."""
        notes = [Text(f"{name}: ", text, ".") for name, text in more_facts(self.schema, member)]
        return [*notes, Text("Observed.")] if member.observed else notes

    def requirement(self, member: Field) -> Text:
        """Whether a member is required, in words; nothing where it is not."""
        if member.conditional:
            return Text("required ", required(member))
        return Text("required" if member.required else "expected: a warning without it" if member.expected else "")

    # ---- the codes of findings ----

    @cached_property
    def codes(self) -> list[FindingCode]:
        """Those that a document of the schema can give."""
        impossible = impossible_codes(self.schema)
        return [code for code in read_codes() if code.name not in impossible]

    @cached_property
    def severities_of_rules(self) -> dict[str, set[str]]:
        """Those that rules give to the findings of a code."""
        found: dict[str, set[str]] = {}
        for rule in (rule for structure in self.schema.structures for rule in structure.rules):
            for check in (check for kind in range(len(self.schema.kinds)) for check in rule.checks(kind)):
                found.setdefault(check.code, set()).add(rule.severity)
        return found

    def severity(self, code: FindingCode) -> str:
        """The severity of a code, or both that it can have, as `error or warning`."""
        return " or ".join(sorted(self.severities_of_rules.get(code.name, {code.severity})))

    @property
    def codes_everywhere(self) -> Text:
        return join(map(Code, EVERYWHERE), ", ", " and ")

    @cached_property
    def faults(self) -> dict[str, Fault | None]:
        """For each code a document that gives a finding of it and no other, where there can be one; and a right one."""
        return faulty_documents(self.schema, [code.name for code in self.codes])

    def correction(self, fault: Fault) -> list[str]:
        """The lines that leave the document and that come into it, each with its mark, and a line around them."""
        lines = unified_diff(fault.wrong.splitlines(), fault.right.splitlines(), n=1, lineterm="")
        return [line for line in lines if not line.startswith(("---", "+++", "@@"))]

    def places_with(self, code: FindingCode) -> list[str]:
        """The paths of all fields and members at which findings of the code can be."""
        return [
            path
            for section in self.sections
            for outer in section.structure.fields
            for field, path in self.with_members(section, outer)
            if code.name in self.codes_by_field[field]
        ]

    def fields_with(self, code: FindingCode) -> list[tuple[Section, Field]]:
        """The fields that findings of the code can be at, where they are few."""
        fields = [
            (section, field)
            for section in self.sections
            for field in section.structure.fields
            if code.name in self.codes_by_field[field]
        ]
        return fields if len(fields) <= _FEW else []


def _is_shown(type_: Type) -> bool:
    """Whether the page has an example of the type alone: not of what has a chapter, or is above all chapters."""
    return not type_.tells and (type_.has_keys or type_.structure is None)
