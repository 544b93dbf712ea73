"""The relations that rules state: a class each, under the name that it has in the language.

A rule comes down to checks, each a condition on a structure; all that is made of rules (examples, faulty documents, JSON
Schema, what a change breaks) is made of their checks.  How a rule is written, and how severe its findings are, is a row
of runtime/include/relations.def.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from generator.model.conditions import TABLE, AllOf, AnyOf, AtMost, Condition, Leaf, Not, Set, joined
from generator.model.model import Field, Rule
from generator.model.prose import Code, Text, join
from generator.text.source import Diagnostics, Note


@dataclass(frozen=True)
class Shape:
    """How a rule of a relation is written."""

    fields: str
    value: str
    conditions: str
    severity: str

    @property
    def field_count(self) -> int | None:
        return {"ONE": 1, "TWO": 2}.get(self.fields)

    @property
    def has_value(self) -> bool:
        return self.value == "VALUE"

    @property
    def has_conditions(self) -> bool:
        return self.conditions != "NONE"

    @property
    def least(self) -> int:
        """How many arguments there are at the least."""
        return (self.field_count or 2) + self.has_value + self.has_conditions

    @property
    def open_ended(self) -> bool:
        return self.field_count is None or self.conditions in ("ALL", "ANY")

    def joined(self, conditions: list[Condition]) -> Condition | None:
        return joined(AnyOf if self.conditions == "ANY" else AllOf, conditions)


SHAPES = {cells[0]: Shape(*cells[1:]) for macro, cells in TABLE if macro == "WD_RELATION_ROW"}


@dataclass(frozen=True, eq=False)
class Check:
    """A part of a rule: where `given` is given, and unless `unless` holds, `demanded` holds; otherwise it is a finding."""

    rule: Relation
    code: str
    at: list[Field]
    """The fields at one of which the finding is."""
    demanded: Condition
    given: Field | None = None
    unless: Condition | None = None

    @property
    def condition(self) -> Condition:
        """The whole of it."""
        absent: list[Condition] = [Not(Set(self.given))] if self.given else []
        unless = [self.unless] if self.unless else []
        return joined(AnyOf, [*absent, *unless, self.demanded]) or self.demanded


class Relation(Rule):
    name: ClassVar[str] = ""
    names_itself: ClassVar[bool] = False
    """Whether its condition may ask for the value of the field that it is about."""
    is_in_order: ClassVar[bool] = True
    """Whether the order of its fields counts."""
    gives_default: ClassVar[bool] = False
    changes_together: ClassVar[bool] = False
    """Whether two values may have to change at once for it to be kept."""

    @property
    def shape(self) -> Shape:
        return SHAPES[self.name]

    @property
    def severity(self) -> str:
        return self.shape.severity.lower()

    @property
    def first(self) -> Field:
        return self.fields[0]

    @property
    def names(self) -> list[Code]:
        return [Code(field.key) for field in self.fields]

    @property
    def involved(self) -> list[Field]:
        """The fields that it names, and those that its condition asks about."""
        return list(dict.fromkeys(self.fields + (self.condition.fields if self.condition else [])))

    @property
    def leaves(self) -> list[Leaf]:
        return list(self.condition.leaves) if self.condition else []

    @property
    def read_fields(self) -> list[Field]:
        """The fields whose values, not only their presence, it looks at."""
        return [field for leaf in self.leaves if leaf.reads_values for field in leaf.asked]

    def hangs_on_presence(self, field: Field) -> bool:
        """Whether it makes a difference that a document gives a field its default."""
        asked = any(field in leaf.asked and not leaf.sees_defaults for leaf in self.leaves)
        return field in self.fields or asked

    def texts(self, field: Field) -> list[str]:
        """Values that its condition may ask for."""
        return [text for leaf in self.leaves if field in leaf.asked for text in leaf.answers]

    def asks_in_vain(self) -> bool:
        """Whether its condition asks for the field that it is about, and learns nothing by that."""
        leaves = [leaf for leaf in self.leaves if self.first in leaf.asked]
        may_ask = self.names_itself and all(leaf.reads_values for leaf in leaves) and len(self.involved) > 1
        return bool(leaves) and not may_ask

    def demands(self, field: Field) -> bool:
        """Whether a document has to give the field, under a condition."""
        return False

    @cache
    def checks(self, kind: int) -> list[Check]:
        """What is checked in documents of a kind."""
        return list(self.checks_of([field for field in self.fields if field.is_accepted_by(kind)], kind))

    def checks_of(self, present: list[Field], kind: int) -> Iterator[Check]:
        """Of those of its fields that the kind has."""
        return iter(())

    def sentence(self) -> Text:
        return Text(self.statement(), f": {self.why}.")

    def statement(self) -> Text:
        """The rule in words, without its reason."""
        raise NotImplementedError

    def identity(self, now: Callable[[Field], Field]) -> Hashable:
        """The same for rules that say the same in another order."""
        fields = tuple(map(now, self.fields))
        condition = self.condition.identity(now) if self.condition else None
        return self.name, fields if self.is_in_order else frozenset(fields), condition

    @property
    def when(self) -> Text:
        """Its condition in words."""
        return self.condition.words() if self.condition else Text()

    def report(self, diagnostics: Diagnostics) -> None:
        """Say what is wrong with it, whatever else the schema says."""
        repeated = [field for i, field in enumerate(self.fields) if field in self.fields[:i]]
        if repeated or self.asks_in_vain():
            diagnostics.error(self.place, f"the rule names '{(repeated or self.fields)[0].name}' twice")
        for field in self.involved:
            if not field.kinds & self.first.kinds:
                notes = [Note(part.place, f"'{part.name}' is defined here") for part in (self.first, field)]
                diagnostics.error(self.place, f"no kind has both '{self.first.name}' and '{field.name}'", *notes)


# ---- of several fields, how many are given ----


class _Exclusive(Relation):
    """No two of the fields are given."""

    is_in_order = False

    def exclusions(self, present: list[Field]) -> Iterator[Check]:
        for i, field in enumerate(present[1:], 1):
            others = joined(AnyOf, [Set(other) for other in present[:i]])
            if others:
                yield Check(self, "conflict", [*present[:i], field], Not(others), given=field)

    def report(self, diagnostics: Diagnostics) -> None:
        super().report(diagnostics)
        if any(field.required for field in self.fields):
            diagnostics.error(self.place, "with a REQUIRED field among them, the others could never be given")


class _Choice(Relation):
    """One of the fields is given."""

    is_in_order = False

    def choice(self, present: list[Field]) -> Iterator[Check]:
        one = joined(AnyOf, [Set(field) for field in present])
        if one:
            yield Check(self, "missing-choice", present[:1], one)


class AtMostOne(_Exclusive):
    name = "AT_MOST_ONE"

    def checks_of(self, present: list[Field], kind: int) -> Iterator[Check]:
        yield from self.exclusions(present)

    def statement(self) -> Text:
        return Text("At most one of ", join(self.names, ", ", " and "))


class OneOf(_Exclusive, _Choice):
    name = "ONE_OF"

    def checks_of(self, present: list[Field], kind: int) -> Iterator[Check]:
        yield from self.choice(present)
        yield from self.exclusions(present)

    def statement(self) -> Text:
        return Text("Exactly one of ", join(self.names, ", ", " and "))


class ExpectOne(_Choice):
    name = "EXPECT_ONE"

    def checks_of(self, present: list[Field], kind: int) -> Iterator[Check]:
        yield from self.choice(present)

    def statement(self) -> Text:
        return Text("One of ", join(self.names, ", ", " and "), " is expected, with a warning otherwise")


# ---- what one field needs, or conflicts with ----


class RequiredUnless(Relation):
    name = "REQUIRED_UNLESS"

    def asks_in_vain(self) -> bool:
        """Whether its condition asks for the field that it is about, and learns nothing by that."""
        leaves = [leaf for leaf in self.leaves if self.first in leaf.asked]
        may_ask = self.names_itself and all(leaf.reads_values for leaf in leaves) and len(self.involved) > 1
        return bool(leaves) and not may_ask

    def demands(self, field: Field) -> bool:
        return field is self.first

    def checks_of(self, present: list[Field], kind: int) -> Iterator[Check]:
        unless = self.condition.of_kind(kind)
        if present and unless is not True:
            yield Check(self, "missing-field", present, Set(self.first), unless=unless or None)

    def statement(self) -> Text:
        return Text(self.names[0], " is required unless ", self.when)

    def report(self, diagnostics: Diagnostics) -> None:
        super().report(diagnostics)
        if self.first.is_awaited:
            note = Note(self.place, "the rule is here")
            diagnostics.error(self.first.place, f"'{self.first.name}' has a REQUIRED_UNLESS rule, so it is OPTIONAL", note)


class _Needing(Relation):
    """The field needs what the condition asks for, where the kind has that."""

    code: ClassVar[str]
    names_itself = True

    def checks_of(self, present: list[Field], kind: int) -> Iterator[Check]:
        needed = self.condition.of_kind(kind, moot=True)
        if present and isinstance(needed, Condition):
            yield Check(self, self.code, present, needed, given=self.first)


class Requires(_Needing):
    name = "REQUIRES"
    code = "requires"

    def statement(self) -> Text:
        return Text(self.names[0], " may be set only where ", self.when)


class NoEffectUnless(_Needing):
    name = "NO_EFFECT_UNLESS"
    code = "no-effect"

    def statement(self) -> Text:
        return Text(self.names[0], " has no effect unless ", self.when)


class _Opposed(Relation):
    """The field does not go with what the condition asks for."""

    code: ClassVar[str]
    names_itself = True

    def checks_of(self, present: list[Field], kind: int) -> Iterator[Check]:
        opposed = self.condition.of_kind(kind, moot=False)
        if present and isinstance(opposed, Condition):
            yield Check(self, self.code, present, Not(opposed), given=self.first)


class ConflictIf(_Opposed):
    name = "CONFLICT_IF"
    code = "conflict"

    def statement(self) -> Text:
        return Text(self.names[0], " must not be set where ", self.when)


class NoEffectIf(_Opposed):
    name = "NO_EFFECT_IF"
    code = "no-effect"

    def statement(self) -> Text:
        return Text(self.names[0], " has no effect where ", self.when)


# ---- values ----


class Ordered(Relation):
    name = "ORDERED"
    changes_together = True

    @property
    def read_fields(self) -> list[Field]:
        return self.fields

    def checks_of(self, present: list[Field], kind: int) -> Iterator[Check]:
        if len(present) == 2:
            low, high = self.fields
            yield Check(self, "order", [high], AtMost(low, high), given=high, unless=Not(Set(low)))

    def texts(self, field: Field) -> list[str]:
        """Those that the two fields would have."""
        return [other.sample for other in self.fields if other.sample is not None]

    def statement(self) -> Text:
        return Text(self.names[0], " must not be above ", self.names[1])

    def report(self, diagnostics: Diagnostics) -> None:
        super().report(diagnostics)
        low, high = self.fields
        if not low.type.is_known or not high.type.is_known:
            return
        unordered = next((field for field in self.fields if not field.type.has_order), None)
        if unordered:
            note = Note(unordered.place, "it is defined here")
            message = f"'{unordered.name}' is of type {unordered.type.name}, which has no order"
            diagnostics.error(self.place, message, note)
        elif low.type.name != high.type.name:
            message = f"'{low.name}' is of type {low.type.name} and '{high.name}' of type {high.type.name}"
            diagnostics.error(self.place, message)


class DefaultIf(Relation):
    name = "DEFAULT_IF"
    gives_default = True

    def statement(self) -> Text:
        return Text(self.names[0], " defaults to ", Code(self.value or '""'), " where ", self.when)

    def report(self, diagnostics: Diagnostics) -> None:
        super().report(diagnostics)
        if self.first.required:
            diagnostics.error(self.place, f"'{self.first.name}' is REQUIRED, so it has no default")


RELATIONS: dict[str, type[Relation]] = {
    relation.name: relation
    for relation in (
        AtMostOne, OneOf, ExpectOne, RequiredUnless, Requires, ConflictIf, NoEffectIf, NoEffectUnless, Ordered, DefaultIf,
    )
}  # fmt: skip
