"""The conditions of rules, so that they can be compared."""

from __future__ import annotations

from dataclasses import dataclass

from generator.diff.matching import Scope
from generator.model.model import Condition, Field


@dataclass(frozen=True)
class Need:
    """The field, in the new schema, has one of the values, or (without values) stands in the document."""

    field: Field
    values: frozenset[str | None]

    @classmethod
    def of(cls, scope: Scope, condition: Condition) -> Need:
        values = frozenset(condition.field.type.meaning(value) for value in condition.values)
        return cls(scope.now(condition.field), values)

    def implies(self, other: Need) -> bool:
        if self.field is not other.field:
            return False
        return not other.values or (bool(self.values) and self.values <= other.values)
