"""Solving rules: which fields a structure has, and with which values, so that its rules are kept or one is broken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, product
from typing import Optional

from generator.model.model import Condition, Field, Rule, Structure

# The fields that are given.  One whose value matters has it here; another has its sample.
Assignment = dict[Field, Optional[str]]

# Of these, and of its own bounds and words, a field gets a value that a rule looks for.
_TEXTS = ("true", "false", "1", "2", "0", "0.5", "1G", "2G", "text", "other")

# So many assignments are tried.  Rules that are not at odds with each other need one for each field that they ask for.
_PATIENCE = 5000


class Impossible(Exception):
    """There is no such assignment."""


@dataclass(frozen=True)
class Wish:
    """What an assignment is to be like, besides complete and right."""

    fields: Assignment = field(default_factory=dict)
    without: tuple[Field, ...] = ()
    breaking: Rule | None = None
    with_deprecated: bool = False  # if rules ask for them


def solve(structure: Structure, kind: int, wish: Wish) -> Assignment:
    """The smallest assignment that is as wished.  Raises Impossible."""
    return _Search(structure, kind, wish).run()


def solve_fully(structure: Structure, kind: int) -> Assignment:
    """As many fields as can be given together, so that a reader sees what there is; switches are off."""
    assignment = solve(structure, kind, Wish())
    shown = [field for field in structure.fields if field.is_of(kind) and not field.replacement]
    switches = {field: field.type.off for field in shown if field.type.off and field.default is None}
    for added, value in [*((field, None) for field in shown), *switches.items()]:
        if assignment.get(added) is None:
            with suppress(Impossible):
                assignment = solve(structure, kind, Wish({**assignment, added: value}))
    return assignment


@cache
def texts_for(field: Field) -> list[str]:
    """Values that the field takes, the likeliest first."""
    own = filter(None, (field.sample, field.default))
    return [text for text in dict.fromkeys([*own, *field.type.texts, *_TEXTS]) if not field.type.misfit(text)]


def _fields_of(rule: Rule) -> list[Field]:
    return list(dict.fromkeys([*rule.fields, *rule.condition_fields]))


class _Search:
    """Goes from assignment to assignment by changes that bring a rule nearer to what is wished of it."""

    def __init__(self, structure: Structure, kind: int, wish: Wish) -> None:
        self.structure = structure
        self.kind = kind
        self.wish = wish
        self.rules_about: dict[Field, list[Rule]] = {}
        for rule in structure.rules:
            for involved in _fields_of(rule):
                self.rules_about.setdefault(involved, []).append(rule)

    def run(self) -> Assignment:
        """Goes on at the rule that leaves the least choice, so that a dead end is soon seen."""
        required = [field for field in self.structure.demanded if field.required and self.may_add(field)]
        assignment = {**dict.fromkeys(required), **self.wish.fields}
        wrong = self.wrong_among(self.structure.rules, assignment)
        pending: list[tuple[Assignment, Assignment, dict[Rule, list[Assignment]]]] = [(assignment, {}, wrong)]
        for _ in range(_PATIENCE):
            if not pending:
                break
            assignment, change, wrong = pending.pop()
            assignment = {**assignment, **change}
            concerned = self.concerned_by(change)
            wrong = {rule: changes for rule, changes in wrong.items() if rule not in concerned}
            wrong.update(self.wrong_among(concerned, assignment))
            if not wrong:
                return assignment
            pending += [(assignment, change, wrong) for change in reversed(min(wrong.values(), key=len))]
        raise Impossible

    def concerned_by(self, change: Assignment) -> dict[Rule, None]:
        """The rules about the fields, and about those that can no longer stand beside them."""
        rules = [rule for field in change for rule in self.rules_about.get(field, ())]
        excluded = [field for rule in rules if rule.relation == "AT_MOST_ONE" for field in rule.fields]
        return dict.fromkeys([*rules, *(rule for field in excluded for rule in self.rules_about[field])])

    def wrong_among(self, rules: Iterable[Rule], assignment: Assignment) -> dict[Rule, list[Assignment]]:
        """Those that are not as wished, with the changes that bring each nearer."""
        return {rule: list(self.changes(rule, assignment)) for rule in rules if self.distance(rule, assignment)}

    def has(self, field: Field) -> bool:
        return field.is_of(self.kind)

    def may_add(self, field: Field) -> bool:
        may_warn = self.wish.with_deprecated or not field.replacement
        return self.has(field) and field not in self.wish.without and may_warn

    # ---- changes ----

    def changes(self, rule: Rule, assignment: Assignment) -> Iterator[Assignment]:
        """Another field, or a value where any would have done, that brings a rule nearer."""
        each = [[{field: text} for text in self.choices(rule, field, assignment)] for field in _fields_of(rule)]
        changes: Iterator[Assignment] = chain(*each)
        if rule.relation == "ORDERED":
            changes = ({**low, **high} for high, low in product(*reversed(each)))
        before = self.distance(rule, assignment)
        for change in changes:
            changed = {**assignment, **change}
            if self.distance(rule, changed) < before and not self.is_hopeless(change, changed):
                yield change

    def is_hopeless(self, change: Assignment, assignment: Assignment) -> bool:
        """Nothing that is added makes fewer fields stand."""
        return any(
            rule.relation == "AT_MOST_ONE" and rule is not self.wish.breaking and self.distance(rule, assignment)
            for field in change
            for rule in self.rules_about[field]
        )

    def choices(self, rule: Rule, field: Field, assignment: Assignment) -> list[str | None]:
        """What may be said of a field: that it stands, or its value."""
        if assignment.get(field) is not None or (field not in assignment and not self.may_add(field)):
            return [assignment[field]] if field in assignment else []
        asked = [text for condition in rule.conditions if condition.field is field for text in condition.values]
        if rule.relation == "ORDERED":
            asked = [other.sample for other in rule.fields if other.sample and not field.type.misfit(other.sample)]
        return [*asked, None, *(texts_for(field) if field in rule.read_fields else [])]

    # ---- rules ----

    def distance(self, rule: Rule, assignment: Assignment) -> int:
        """How many steps at the least until the rule is kept, or broken if that is wished."""
        if rule is self.wish.breaking:
            return self.until_broken(rule, assignment)
        stand = [field in assignment for field in rule.fields]
        if rule.relation == "AT_MOST_ONE":
            return max(0, sum(stand) - 1)
        if rule.relation == "EXPECT_ONE":
            return not any(stand) and any(map(self.has, rule.fields))
        if rule.relation == "REQUIRED_UNLESS":
            return not stand[0] and self.has(rule.fields[0]) and not self.met(rule, assignment)
        if rule.relation in ("REQUIRES", "NO_EFFECT_UNLESS"):
            return len(self.unmet(rule, assignment)) if stand[0] else 0
        return rule.relation == "ORDERED" and all(stand) and self.is_out_of_order(rule, assignment)

    def until_broken(self, rule: Rule, assignment: Assignment) -> int:
        stand = [field in assignment for field in rule.fields]
        if rule.relation == "AT_MOST_ONE":
            return abs(sum(stand) - 2)
        if rule.relation == "EXPECT_ONE":
            return sum(stand) + (not any(map(self.has, rule.fields)))
        if rule.relation == "REQUIRED_UNLESS":
            return stand[0] + len(self.met(rule, assignment)) + (not self.has(rule.fields[0]))
        if rule.relation == "ORDERED":
            return len(stand) - sum(stand) + (not all(stand) or not self.is_out_of_order(rule, assignment))
        return (not stand[0]) + (not self.unmet(rule, assignment))

    def met(self, rule: Rule, assignment: Assignment) -> list[Condition]:
        return [condition for condition in rule.conditions if self.holds(condition, assignment)]

    def unmet(self, rule: Rule, assignment: Assignment) -> list[Condition]:
        """Of those that the kind can meet."""
        failing = (condition for condition in rule.conditions if not self.holds(condition, assignment))
        return [condition for condition in failing if self.has(condition.field)]

    def holds(self, condition: Condition, assignment: Assignment) -> bool:
        """As the tool sees it: an absent field counts with its default."""
        field = condition.field
        if not condition.values:
            return field in assignment
        return (self.text(field, assignment) if field in assignment else field.default) in condition.values

    def is_out_of_order(self, rule: Rule, assignment: Assignment) -> bool:
        low, high = (field.type.amount(self.text(field, assignment)) for field in rule.fields)
        return low > high

    def text(self, field: Field, assignment: Assignment) -> str:
        value = assignment[field]
        return (field.sample or "") if value is None else value
