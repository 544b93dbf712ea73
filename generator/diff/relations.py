"""The rules and foreign keys of a structure compared.

A rule tightens a schema when it refuses a document that the old rules let pass.  Most sets of rules that say the same
in other words are seen to be the same; where that cannot be seen, a rule counts as tightening.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.diff.changes import Changes
from generator.diff.matching import Scope, match
from generator.diff.need import Need
from generator.model.model import Field, Rule, Structure
from generator.model.parts import Kind
from generator.output.markup import plain
from generator.output.sentences import sentence

_WARNING = ("EXPECT_ONE", "NO_EFFECT_UNLESS")


@dataclass(frozen=True)
class _Statement:
    """What a rule says of the fields that both schemas have, as fields of the new one."""

    relation: str
    fields: tuple[Field, ...] | frozenset[Field]
    needs: frozenset[Need]
    kinds: frozenset[Kind]

    def implies(self, other: _Statement) -> bool:
        """Whether no document breaks the other rule without breaking this one."""
        if self.relation != other.relation:
            return False
        if self.relation == "AT_MOST_ONE":
            return self.fields >= other.fields
        if self.fields != other.fields or not self.kinds >= other.kinds:
            return False
        if self.relation == "REQUIRES":  # all needs have to be met: more of them refuse more
            return all(any(need.implies(weaker) for need in self.needs) for weaker in other.needs)
        return all(any(need.implies(weaker) for weaker in other.needs) for need in self.needs)


class RuleComparison:
    """All rules but those of defaults, which belong to the fields."""

    def __init__(self, scope: Scope, changes: Changes, old: Structure, new: Structure) -> None:
        self.scope = scope
        self.changes = changes
        self.structure = new
        self.shared = set(scope.twins.values())
        self.required_before = {now for was, now in scope.twins.items() if was.required}
        self.old = self.statements(old, scope.old_kinds)
        self.new = self.statements(new, scope.new_kinds)

    def statements(self, structure: Structure, kinds_of: Callable[[int], list[Kind]]) -> dict[Rule, _Statement]:
        rules = [rule for rule in structure.rules if rule.relation != "DEFAULT_IF"]
        return {rule: self.statement(rule, kinds_of(rule.fields[0].kinds)) for rule in rules}

    def statement(self, rule: Rule, kinds: list[Kind]) -> _Statement:
        fields: tuple[Field, ...] | frozenset[Field] = tuple(map(self.scope.now, rule.fields))
        if rule.relation == "AT_MOST_ONE":
            fields = frozenset(self.shared.intersection(fields))
        needs = frozenset(Need.of(self.scope, condition) for condition in rule.conditions)
        # What only allows less says nothing to kinds that lack the field; what demands it does.
        demanded_of = kinds if rule.relation == "REQUIRED_UNLESS" else []
        return _Statement(rule.relation, fields, needs, frozenset(demanded_of))

    def run(self) -> None:
        for rule, statement in self.new.items():
            self.compare_new(rule, statement)
        for rule, statement in self.old.items():
            if statement not in self.new.values():
                self.tell_gone(rule, statement)

    def compare_new(self, rule: Rule, statement: _Statement) -> None:
        same = next((old for old, other in self.old.items() if other == statement), None)
        if same:
            self.changes.compare_docs(f"a rule of {self.structure.name}", same, rule)
        if rule.relation in _WARNING:
            if not same:
                self.tell("advice-changed", "new", None, rule)
        elif not same and self.can_refuse(statement) and not self.is_implied(statement):
            self.tell("rule-tightened", "new or stricter", None, rule)
        elif not self.shared.issuperset(rule.fields):
            self.tell("rule-added", "new", None, rule)

    def can_refuse(self, statement: _Statement) -> bool:
        """Whether a document of the old schema can have what the rule forbids, or lack what it demands."""
        if statement.relation == "REQUIRED_UNLESS":
            return True
        if statement.relation == "AT_MOST_ONE":
            return len(statement.fields) > 1
        return self.shared.issuperset(statement.fields)

    def is_implied(self, statement: _Statement) -> bool:
        """Whether the old schema refuses all that the rule refuses."""
        if statement.relation == "REQUIRED_UNLESS" and self.required_before.issuperset(statement.fields):
            return True
        return any(other.implies(statement) for other in self.old.values())

    def tell_gone(self, rule: Rule, statement: _Statement) -> None:
        if rule.relation in _WARNING:
            self.tell("advice-changed", "gone", rule, None)
        elif not self.is_moot(statement) and not any(other.implies(statement) for other in self.new.values()):
            self.tell("rule-relaxed", "gone or milder", rule, None)

    def is_moot(self, statement: _Statement) -> bool:
        """Whether what became of the fields says it all: they are gone, or mandatory now."""
        if statement.relation == "AT_MOST_ONE":
            return len(statement.fields) < 2
        demanded = statement.relation == "REQUIRED_UNLESS"
        return any(field not in self.shared or (demanded and field.required) for field in statement.fields)

    def tell(self, change: str, what: str, old: Rule | None, new: Rule | None) -> None:
        rule = new or old
        text = plain(sentence(rule)) if rule else ""
        places = (part.place if part else None for part in (old, new))
        self.changes.add(change, f"a rule of {self.structure.name} is {what}: {text}", *places)


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
