"""Solving rules: which fields a structure has, and with which values, so that its rules are kept or one is broken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, product
from math import inf
from typing import Optional

from generator.model.model import Field, Structure
from generator.model.relations import Check, Relation

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
    breaking: tuple[Relation, str] | None = None  # a rule, and the code of the finding that this gives
    with_deprecated: bool = False  # if rules ask for them


def solve(structure: Structure, kind: int, wish: Wish) -> Assignment:
    """The smallest assignment that is as wished.  Raises Impossible."""
    return _Search(structure, kind, wish).run()


def solve_fully(structure: Structure, kind: int) -> Assignment:
    """What most documents set, where the schema says so; otherwise as many fields as can be given together.

    So a reader sees what there is; switches are off.
    """
    if any(field.typical and field.is_of(kind) for field in structure.fields):
        return solve_typically(structure, kind)
    assignment = solve(structure, kind, Wish())
    shown = [field for field in structure.fields if field.is_of(kind) and not field.replacement]
    switches = {field: field.type.off for field in shown if field.type.off and field.default is None}
    for added, value in [*((field, None) for field in shown), *switches.items()]:
        if assignment.get(added) is None:
            with suppress(Impossible):
                assignment = solve(structure, kind, Wish({**assignment, added: value}))
    return assignment


def solve_typically(structure: Structure, kind: int) -> Assignment:
    """The fields that most documents set, as far as they can be set together."""
    typical = [field for field in structure.fields if field.typical and field.is_of(kind)]
    with suppress(Impossible):
        return solve(structure, kind, Wish(dict.fromkeys(typical)))
    assignment = solve(structure, kind, Wish())
    for field in typical:
        if field not in assignment:
            with suppress(Impossible):
                assignment = solve(structure, kind, Wish({**assignment, field: None}))
    return assignment


@cache
def texts_for(field: Field) -> list[str]:
    """Values that the field takes, the likeliest first."""
    own = filter(None, (field.sample, field.default))
    return [text for text in dict.fromkeys([*own, *field.type.texts, *_TEXTS]) if not field.type.misfit(text)]


class _Draft:
    """An assignment as conditions see it, with what may be added to it."""

    def __init__(self, search: _Search, assignment: Assignment) -> None:
        self.search = search
        self.assignment = assignment

    def is_given(self, field: Field) -> bool:
        return field in self.assignment

    def text(self, field: Field) -> str | None:
        value = self.assignment[field]
        return (field.sample or "") if value is None else value

    def default(self, field: Field) -> str | None:
        return field.default if self.search.has(field) else None

    def may_add(self, field: Field) -> bool:
        return field not in self.assignment and self.search.may_add(field)

    def may_change(self, field: Field) -> bool:
        return self.assignment[field] is None if field in self.assignment else self.search.may_add(field)


class _Search:
    """Goes from assignment to assignment by changes that bring a check of a rule nearer to what is wished of it."""

    def __init__(self, structure: Structure, kind: int, wish: Wish) -> None:
        self.structure = structure
        self.kind = kind
        self.wish = wish
        self.checks = [check for rule in structure.rules for check in rule.checks(kind)]
        self.broken = next((check for check in self.checks if (check.rule, check.code) == wish.breaking), None)
        self.checks_about: dict[Field, list[Check]] = {}
        for check in self.checks:
            for involved in check.condition.fields:
                self.checks_about.setdefault(involved, []).append(check)

    def run(self) -> Assignment:
        """Goes on at the check that leaves the least choice, so that a dead end is soon seen."""
        if self.wish.breaking and not self.broken:
            raise Impossible
        required = [field for field in self.structure.demanded if field.is_awaited and self.may_add(field)]
        assignment = {**dict.fromkeys(required), **self.wish.fields}
        wrong = self.wrong_among(self.checks, assignment)
        pending: list[tuple[Assignment, Assignment, dict[Check, list[Assignment]]]] = [(assignment, {}, wrong)]
        for _ in range(_PATIENCE):
            if not pending:
                break
            assignment, change, wrong = pending.pop()
            assignment = {**assignment, **change}
            concerned = dict.fromkeys(check for field in change for check in self.checks_about.get(field, ()))
            wrong = {check: changes for check, changes in wrong.items() if check not in concerned}
            wrong.update(self.wrong_among(concerned, assignment))
            if not wrong:
                return assignment
            pending += [(assignment, change, wrong) for change in reversed(min(wrong.values(), key=len))]
        raise Impossible

    def wrong_among(self, checks: Iterable[Check], assignment: Assignment) -> dict[Check, list[Assignment]]:
        """Those that are not as wished, with the changes that bring each nearer."""
        return {check: list(self.changes(check, assignment)) for check in checks if self.distance(check, assignment)}

    def has(self, field: Field) -> bool:
        return field.is_of(self.kind)

    def may_add(self, field: Field) -> bool:
        may_warn = self.wish.with_deprecated or not field.replacement
        return self.has(field) and field not in self.wish.without and may_warn

    def distance(self, check: Check, assignment: Assignment) -> float:
        """How many steps at the least until the check is passed, or failed if that is wished."""
        return check.condition.distance(check is not self.broken, _Draft(self, assignment))

    def changes(self, check: Check, assignment: Assignment) -> Iterator[Assignment]:
        """Another field, or a value where any would have done, that brings a check nearer."""
        each = [[{field: text} for text in self.choices(check.rule, field, assignment)] for field in check.rule.involved]
        changes: Iterator[Assignment] = chain(*each)
        if check.rule.changes_together:
            changes = ({**low, **high} for high, low in product(*reversed(each)))
        before = self.distance(check, assignment)
        for change in changes:
            changed = {**assignment, **change}
            if self.distance(check, changed) < before and not self.is_hopeless(change, changed):
                yield change

    def is_hopeless(self, change: Assignment, assignment: Assignment) -> bool:
        """Whether nothing that is added can help any more."""
        checks = (check for field in change for check in self.checks_about.get(field, ()))
        return any(self.distance(check, assignment) == inf for check in checks)

    def choices(self, rule: Relation, field: Field, assignment: Assignment) -> list[str | None]:
        """What an assignment can contain of a field: that it is given, or its value."""
        if assignment.get(field) is not None or (field not in assignment and not self.may_add(field)):
            return [assignment[field]] if field in assignment else []
        asked = [text for text in rule.texts(field) if not field.type.misfit(text)]
        return [*asked, None, *(texts_for(field) if field in rule.read_fields else [])]
