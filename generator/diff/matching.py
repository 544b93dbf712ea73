"""Which parts of the old schema live on as which parts of the new one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from generator.model.model import Field, Schema
from generator.model.names import Names
from generator.model.parts import Kind


@dataclass(frozen=True)
class Matching:
    """Which parts of the old schema live on as which parts of the new one."""

    pairs: list[tuple[Any, Any]]
    removed: list[Any]
    added: list[Any]

    def first_moved(self, index: Callable[[Any], int]) -> tuple[Any, Any] | None:
        """The first pair whose parts have different indices."""
        return next((pair for pair in self.pairs if index(pair[0]) != index(pair[1])), None)


def match(old: list[Any], new: list[Any], *identities: Callable[[Any], Iterable[str]]) -> Matching:
    """Pair the parts that have an identity in common.  The first kind of identity goes before the second."""
    twins: dict[Any, Any] = {}
    for identity in identities:
        taken = set(twins.values())
        candidates = {key: part for part in new if part not in taken for key in identity(part)}
        for part in old:
            twin = next((candidates[key] for key in identity(part) if key in candidates), None)
            if twin is not None and part not in twins:
                twins[part] = twin
                for key in identity(twin):
                    del candidates[key]
    taken = set(twins.values())
    return Matching(
        [(part, twins[part]) for part in old if part in twins],
        [part for part in old if part not in twins],
        [part for part in new if part not in taken],
    )


@dataclass(frozen=True)
class Scope:
    """What a comparison knows of the whole: which kinds and fields live on, and as which."""

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

    @property
    def kind_numbers(self) -> list[tuple[int, int]]:
        """Of the kinds that both schemas have, in the old one and in the new one."""
        return [(self.old.kinds.index(was), self.new.kinds.index(now)) for was, now in self.kinds.pairs]

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
    """The types of the members of a field, and of those that are declared for its values."""
    types = [f"{member.type.strip()}{member.size}" for member in names.members(field)]
    for node in field.type.own_nodes:
        members = names.entry_members if node in names.entry_types else node.element_members(names)
        types += [f"{member.type.strip()}{member.size}" for member in members]
        types += [type_ for inner in (node.alternatives.fields if node.alternatives and node.parts else ()) for type_ in member_types(names, inner)]
    return types
