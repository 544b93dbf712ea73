"""The reference documents: what they show, in which order.  Each format has a template that lays it out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.example.example import least_manifest, manifest, snippet
from generator.example.faults import Fault, faulty_documents
from generator.model.model import Field, Schema
from generator.model.parts import Kind
from generator.model.paths import Section, sections_of
from generator.model.types import TYPES, Type
from generator.output.codes import FindingCode, read_codes
from generator.output.findings import EVERYWHERE, codes_at, impossible_codes
from generator.model.prose import Code, Text, join
from generator.output.sentences import OBSERVED, default, facts, required, more_facts

# A longer list of fields tells a reader nothing.
_FEW = 12


@dataclass(frozen=True)
class ValueType:
    name: str
    doc: str
    example: str


@dataclass(frozen=True)
class Table:
    """Fields that are listed together, with what is said above them."""

    heading: str
    fields: list[Field]


@dataclass(frozen=True)
class Reference:
    schema: Schema

    # ---- the parts of the document ----

    @property
    def kinds_to_choose(self) -> list[Kind]:
        """Those to tell apart: none where there is one only."""
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
        return shown

    @cached_property
    def sections(self) -> list[Section]:
        return sections_of(self.schema)

    def title(self, section: Section) -> Text:
        return join(map(Code, section.paths), " and ") or Text("The document")

    def tables(self, section: Section) -> list[Table]:
        """The fields of the format's own reference, then those that are accepted all the same."""
        fields = section.structure.fields
        tables = [
            Table("", [field for field in fields if not field.observed]),
            Table(OBSERVED, [field for field in fields if field.observed]),
        ]
        return [table for table in tables if table.fields]

    def kind_example(self, kind: Kind) -> str:
        return least_manifest(self.schema, kind)

    # ---- a field ----

    def example(self, field: Field) -> str:
        return manifest(self.schema, field)

    def facts(self, field: Field) -> list[tuple[str, Text]]:
        return facts(self.schema, field)

    def kinds(self, field: Field) -> list[Kind]:
        return self.schema.kinds_of(field.kinds)

    def type_name(self, field: Field) -> str:
        return field.type.title

    def required(self, field: Field) -> Text:
        return required(field)

    def default(self, field: Field) -> Text:
        return default(field)

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

    def rules_of(self, field: Field) -> list[Text]:
        return [rule.sentence() for rule in field.owner.rules if field in rule.involved]

    # ---- the members of an item ----

    def members(self, field: Field) -> list[Field]:
        return field.type.structure.fields if field.type.has_keys and field.type.structure else []

    def rules_within(self, field: Field) -> list[Text]:
        return [rule.sentence() for rule in field.type.structure.rules] if field.type.structure else []

    def member_notes(self, member: Field) -> list[Text]:
        """What there is to say about a member besides its description, type, default and whether it is required."""
        notes = [Text(f"{name}: ", text, ".") for name, text in more_facts(self.schema, member)]
        return [*notes, Text("Observed.")] if member.observed else notes

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

    def fields_with(self, code: FindingCode) -> list[tuple[Section, Field]]:
        """The fields at which findings of the code can stand, where they are few."""
        fields = [
            (section, field)
            for section in self.sections
            for field in section.structure.fields
            if code.name in self.codes_by_field[field]
        ]
        return fields if len(fields) <= _FEW else []


def _is_shown(type_: Type) -> bool:
    """Whether the page has an example of the type alone: not of what has a chapter, or stands above all chapters."""
    return not type_.tells and (type_.has_keys or type_.structure is None)
