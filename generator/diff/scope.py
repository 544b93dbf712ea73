"""What a comparison knows of the whole: which kinds and fields of the old schema live on as which of the new one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.diff.changes import Matching
from generator.model.model import Field, Schema
from generator.model.names import Names
from generator.model.parts import Kind


@dataclass(frozen=True)
class Scope:
    old: Schema
    new: Schema
    kinds: Matching
    twins: dict[Field, Field] = field(default_factory=dict)

    def within(self, fields: Matching) -> Scope:
        """The scope inside a structure, with its fields."""
        return replace(self, twins=dict(fields.pairs))

    def now(self, old: Field) -> Field:
        """What a field is in the new schema: itself, if it has no twin there, so that it equals none."""
        return self.twins.get(old, old)

    # ---- names in C: with the same prefix, so that another id is one change and not one of each name ----

    @property
    def old_names(self) -> Names:
        return Names(self.old, self.old.id)

    @property
    def new_names(self) -> Names:
        return Names(self.new, self.old.id)

    def is_retyped(self, old: Field, new: Field) -> bool:
        return member_types(self.old_names, old) != member_types(self.new_names, new)

    # ---- masks: of the kinds that both schemas have, as kinds of the new one ----

    def old_kinds(self, mask: int) -> list[Kind]:
        kinds = self.old.kinds_of(mask)
        return [now for was, now in self.kinds.pairs if was in kinds]

    def new_kinds(self, mask: int) -> list[Kind]:
        kinds = self.new.kinds_of(mask)
        return [now for _, now in self.kinds.pairs if now in kinds]

    def lost(self, old: int, new: int) -> str:
        """The names of the kinds that have gone from a mask."""
        kept = self.new_kinds(new)
        return ", ".join(kind.name for kind in self.old_kinds(old) if kind not in kept)

    def gained(self, old: int, new: int) -> str:
        before = self.old_kinds(old)
        return ", ".join(kind.name for kind in self.new_kinds(new) if kind not in before)


def member_types(names: Names, field: Field) -> list[str]:
    return [member.type.strip() for member in names.members(field)]
