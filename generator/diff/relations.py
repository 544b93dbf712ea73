"""The rules and foreign keys of a structure compared.

A rule tightens a schema when it refuses a document that the old rules let pass.  That is tried with the fields that the
rule is about: absent, and with each value that makes a difference.  A rule about more than can be tried counts as
tightening unless it was there before.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from math import prod

from generator.diff.changes import Changes
from generator.diff.matching import Scope, match
from generator.model.model import Field, Structure
from generator.model.prose import plain
from generator.model.relations import Check, Relation

_MOST_STATES = 20000

# A value that no rule names.
_OTHER = "\0"


class RuleComparison:
    """All rules but those of defaults, which belong to the fields."""

    def __init__(self, scope: Scope, changes: Changes, old: Structure, new: Structure) -> None:
        self.scope = scope
        self.changes = changes
        self.structure = new
        self.shared = set(scope.twins.values())
        self.before = _Side(scope, old, dict(scope.twins), is_old=True)
        self.after = _Side(scope, new, {now: was for was, now in scope.twins.items()}, is_old=False)

    def run(self) -> None:
        for rule, identity in self.after.rules.items():
            self.compare_new(rule, identity)
        for rule, identity in self.before.rules.items():
            if identity not in self.after.rules.values():
                self.tell_gone(rule)

    def compare_new(self, rule: Relation, identity: Hashable) -> None:
        same = next((old for old, other in self.before.rules.items() if other == identity), None)
        if same:
            self.changes.compare_docs(f"a rule of {self.structure.name}", same, rule)
        if rule.severity == "warning":
            if not same:
                self.tell("advice-changed", "new", None, rule)
        elif self.after.refuses_more(rule, self.before, same is not None):
            self.tell("rule-tightened", "new or stricter", None, rule)
        elif not self.shared.issuperset(rule.fields):
            self.tell("rule-added", "new", None, rule)

    def tell_gone(self, rule: Relation) -> None:
        if rule.severity == "warning":
            self.tell("advice-changed", "gone", rule, None)
        elif self.before.refuses_more(rule, self.after, False):
            self.tell("rule-relaxed", "gone or milder", rule, None)

    def tell(self, change: str, what: str, old: Relation | None, new: Relation | None) -> None:
        rule = new or old
        text = plain(rule.sentence()) if rule else ""
        places = (part.place if part else None for part in (old, new))
        self.changes.add(change, f"a rule of {self.structure.name} is {what}: {text}", *places)


class _Side:
    """The rules of one of the two structures."""

    def __init__(self, scope: Scope, structure: Structure, twins: Mapping[Field, Field], is_old: bool) -> None:
        self.structure = structure
        self.twins = twins
        """The fields of the other structure that these are there."""
        self.kinds = [(old, new) if is_old else (new, old) for old, new in scope.kind_numbers]
        self.rules: dict[Relation, Hashable] = {
            rule: rule.identity(scope.now if is_old else lambda field: field)
            for rule in structure.rules
            if not rule.gives_default
        }

    def refuses_more(self, rule: Relation, other: _Side, is_known: bool) -> bool:
        """Whether a rule refuses a document that the other side lets pass."""
        for here, there in self.kinds:
            checks = other.checks(there)
            for check in rule.checks(here):
                values = {field: self.values(field, check, checks, there) for field in check.condition.fields}
                if prod(map(len, values.values())) > _MOST_STATES:
                    return not is_known
                states = (dict(zip(values, state)) for state in product(*values.values()))
                if any(self.fails(check, state) and other.lets_pass(self, state, checks, there) for state in states):
                    return True
        return False

    def checks(self, kind: int) -> list[Check]:
        return [check for rule in self.rules if rule.severity == "error" for check in rule.checks(kind)]

    def values(self, field: Field, check: Check, others: Iterable[Check], kind: int) -> list[str | None]:
        """What a document that the other side reads may say of a field: nothing, or each value that matters."""
        twin = self.twins.get(field)
        if twin is None or not twin.is_of(kind):
            return [None]
        leaves = [*check.condition.leaves, *(leaf for other in others for leaf in other.condition.leaves)]
        asked = {text for leaf in leaves if {field, twin}.intersection(leaf.asked) for text in leaf.texts}
        return [None, *_values(field, twin, asked)]

    def fails(self, check: Check, state: Mapping[Field, str | None]) -> bool:
        return check.condition.truth(_State(state)) is False

    def lets_pass(self, author: _Side, state: Mapping[Field, str | None], checks: Iterable[Check], kind: int) -> bool:
        """Whether this side may take what the author of a state says of fields."""
        own = {author.twins[field]: text for field, text in state.items() if field in author.twins}
        lacking = any(field.required and field.is_of(kind) and text is None for field, text in own.items())
        return not lacking and all(check.condition.truth(_State(own)) is not False for check in checks)


@dataclass(frozen=True)
class _State:
    """What is known of some fields; nothing is known of others."""

    values: Mapping[Field, str | None]

    def is_given(self, field: Field) -> bool | None:
        return self.values[field] is not None if field in self.values else None

    def text(self, field: Field) -> str | None:
        return self.values.get(field)

    def default(self, field: Field) -> str | None:
        return field.default


def _values(field: Field, twin: Field, asked: set[str]) -> Iterator[str]:
    """Values that both fields take, of each sort that rules distinguish."""
    types = (field.type, twin.type)
    if not all(type_.is_scalar for type_ in types):
        return iter([_OTHER])
    texts = [text for text in (*sorted(asked), field.sample, twin.sample) if text is not None]
    found = [text for text in texts if not any(type_.misfit(text) for type_ in types)]
    if field.type.has_order:
        numbers = {field.type.amount(text) for text in found} | {Decimal(i) for i in range(3)}
        found = [f"{number + step:f}" for number in sorted(numbers) for step in (-1, 0, 1)]
    elif field.type.off or field.type.words:
        found += [*field.type.words, *filter(None, [field.type.off])]
    elif not twin.type.words:
        return iter(dict.fromkeys([_OTHER, *found]))
    return (text for text in dict.fromkeys(found) if not any(type_.misfit(text) for type_ in types))


def compare_foreign(scope: Scope, changes: Changes, old: Structure, new: Structure) -> None:
    foreign = match(old.foreign, new.foreign, lambda foreign: [foreign.key])
    of = f"of {new.name}"
    for key in foreign.removed:
        changes.add("foreign-changed", f"the foreign key '{key.key}' {of} is gone", key.place, None)
    for key in foreign.added:
        changes.add("foreign-changed", f"the foreign key '{key.key}' {of} is new", None, key.place)
    for was, now in foreign.pairs:
        if was.remedy != now.remedy or (was.field and scope.now(was.field)) is not now.field:
            changes.add("foreign-changed", f"the foreign key '{now.key}' {of} has another remedy", was.place, now.place)
