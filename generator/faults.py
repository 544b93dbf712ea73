"""Documents with one fault each: an example for every code that the documents of a schema can give."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.example import Builder, kinds_with
from generator.model import Field, Rule, Schema
from generator.places import sections_of
from generator.values import misfit
from generator.yaml_text import yaml_block

# The depth at which a document is too deep whatever it is nested in.
_DEPTH = 100

# Values above each other, of which one pair suits any two fields that have an order.
_ORDERS = (("2", "1"), ("2G", "1G"), ("1", "0.5"), ("0.5", "0"), ("1", "0"))


@dataclass
class _Draft:
    """A right document about one field, to be spoilt."""

    field: Field
    builder: Builder
    tree: dict[str, Any]
    inner: dict[str, Any]  # the mapping in the tree that holds the field

    @property
    def yaml(self) -> str:
        return yaml_block(self.tree)

    def put(self, text: str, field: Field | None = None) -> _Draft:
        """Give a scalar field a text."""
        field = field or self.field
        self.inner[field.key] = {"value": text} if field.wrapped else text
        return self

    def rename(self, key: str) -> _Draft:
        entries = [(key if name == self.field.key else name, value) for name, value in self.inner.items()]
        self.inner.clear()
        self.inner.update(entries)
        return self

    def drop(self, *fields: Field) -> _Draft:
        for field in fields:
            self.inner.pop(field.key, None)
        return self


class Faults:
    """A method for each code.  It gives None where no document of the schema can have the fault."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.sections = sections_of(schema)

    def example(self, code: str) -> str | None:
        make: Callable[[], _Draft | str | None] = getattr(self, code.replace("-", "_"))
        made = make()
        return made.yaml if isinstance(made, _Draft) else made

    # ---- drafts ----

    def drafts(self, fits: Callable[[Field], bool], kind_has_it: bool = True) -> Iterator[_Draft]:
        """Documents about the fields that fit, wrapped ones first: they are what a schema is about."""
        places = [(section.way, field) for section in self.sections for field in section.structure.fields if fits(field)]
        for way, field in sorted(places, key=lambda place: not place[1].wrapped):
            for kind in kinds_with(self.schema, way):
                if (field.kinds >> kind & 1) == kind_has_it:
                    yield self.draft(way, field, kind)
                    break

    def draft(self, way: list[Field], field: Field, kind: int) -> _Draft:
        builder = Builder(self.schema, kind)
        tree = inner = builder.document([*way, field])
        for outer in way:
            inner = inner[outer.key]["value"] if outer.wrapped else inner[outer.key]
        return _Draft(field, builder, tree, inner)

    def first(self, fits: Callable[[Field], bool]) -> _Draft | None:
        return next(self.drafts(fits), None)

    def of_type(self, *bases: str) -> _Draft | None:
        return next(filter(None, (self.first(lambda field: field.type.base == base) for base in bases)), None)

    def ruled(self, relation: str) -> Iterator[tuple[_Draft, Rule]]:
        """Documents about the first fields of the rules of a relation."""
        for draft in self.drafts(lambda field: bool(field.owner.rules)):
            for rule in draft.field.owner.rules:
                if rule.relation == relation and rule.fields[0] is draft.field:
                    yield draft, rule

    # ---- faults of the text ----

    def syntax(self) -> str | None:
        draft = self.first(lambda field: True)
        return draft and draft.yaml + "]\n"

    def limit(self) -> _Draft | None:
        draft = self.of_type("ANY")
        return draft and draft.put("[" * _DEPTH + "]" * _DEPTH)

    def duplicate_key(self) -> str | None:
        draft = self.first(lambda field: True)
        return draft and draft.yaml + draft.yaml.splitlines(keepends=True)[-1]

    # ---- faults of keys ----

    def unknown_kind(self) -> _Draft | None:
        draft = self.of_type("KIND")
        known = [kind.wire for kind in self.schema.kinds]
        return draft and draft.put(next(word for word in (known[0].lower(), f"{known[0]}s", "x") if word not in known))

    def unknown_field(self) -> _Draft | None:
        for draft in self.drafts(lambda field: field.type.base != "STRUCT"):
            for foreign in draft.field.owner.foreign:
                if foreign.field is draft.field:
                    return draft.rename(foreign.key)
        draft = self.first(lambda field: True)
        return draft and draft.rename(f"{draft.field.key}-")

    def unsupported_kind(self) -> _Draft | None:
        draft = next(self.drafts(lambda field: field.kinds != self.schema.all_kinds, kind_has_it=False), None)
        if draft:
            draft.inner[draft.field.key] = draft.builder.field(draft.field)
        return draft

    def unwrapped_value(self) -> _Draft | None:
        draft = self.first(lambda field: field.wrapped and field.sample is not None)
        if draft:
            draft.inner[draft.field.key] = draft.inner[draft.field.key]["value"]
        return draft

    def missing_field(self) -> _Draft | None:
        draft = self.first(lambda field: field.required or field.conditional)
        return draft and draft.drop(draft.field)

    # ---- faults of values ----

    def wrong_type(self) -> _Draft | None:
        draft = self.of_type("BOOLEAN", "INTEGER", "STRING", "STRUCT")
        wrong = {"BOOLEAN": '"true"', "INTEGER": '"1"', "STRING": "1", "STRUCT": "text"}
        return draft and draft.put(wrong[draft.field.type.base])

    def bad_value(self) -> _Draft | None:
        for draft in self.drafts(lambda field: field.sample is not None and field.type.base != "BOOLEAN"):
            base = draft.field.type.base
            text = "-1" if base in ("INTEGER", "NUMBER") else "4 GB" if base == "QUANTITY" else "not/one of these"
            if misfit(text, draft.field):
                return draft.put(f'"{text}"' if base == "NUMBER" else text)
        return None

    def unquoted_number(self) -> _Draft | None:
        for draft in self.drafts(lambda field: field.type.base in ("NUMBER", "QUANTITY")):
            if not misfit("1", draft.field):
                return draft.put("1")
        return None

    def yaml11_bool(self) -> _Draft | None:
        draft = self.of_type("BOOLEAN")
        return draft and draft.put("yes")

    def legacy_spelling(self) -> _Draft | None:
        for draft in self.drafts(lambda field: bool(field.spellings)):
            for spelling in draft.field.spellings:
                if spelling.legacy:
                    return draft.rename(spelling.key)
        draft = self.of_type("ENUM")
        return draft and draft.put((draft.field.sample or "").swapcase())

    def deprecated(self) -> _Draft | None:
        draft = self.first(lambda field: field.replacement is not None)
        if draft:
            return draft
        for version in self.schema.versions:
            for draft in self.drafts(lambda field: field.type.base == "API_VERSION"):
                if version.status == "DEPRECATED" and version.kinds >> draft.builder.kind & 1:
                    return draft.put(version.wire)
        return None

    # ---- faults of fields together ----

    def conflict(self) -> _Draft | None:
        for draft, rule in self.ruled("AT_MOST_ONE"):
            other = rule.fields[1]
            if other.kinds >> draft.builder.kind & 1:
                draft.inner[other.key] = draft.builder.field(other)
                return draft
        return None

    def requires(self) -> _Draft | None:
        return self.without_conditions("REQUIRES")

    def no_effect(self) -> _Draft | None:
        return self.without_conditions("NO_EFFECT_UNLESS")

    def without_conditions(self, relation: str) -> _Draft | None:
        for draft, rule in self.ruled(relation):
            return draft.drop(*(condition.field for condition in rule.conditions))
        return None

    def order(self) -> _Draft | None:
        for draft, rule in self.ruled("ORDERED"):
            for texts in _ORDERS:
                if not any(misfit(text, field) for text, field in zip(texts, rule.fields)):
                    for text, field in zip(texts, rule.fields):
                        draft.put(f'"{text}"' if field.type.base == "NUMBER" else text, field)
                    return draft
        return None

    def no_name(self) -> _Draft | None:
        for draft, rule in self.ruled("EXPECT_ONE"):
            return draft.drop(*rule.fields)
        return None
