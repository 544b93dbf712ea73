"""The tables of types and members: one list of each, in which the entries have their order and their index."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.model.model import Field, Schema, Structure
from generator.model.names import Names, member
from generator.model.parts import Hint
from generator.model.types import Type

# Presence bits in one word.
WORD_BITS = 64


@dataclass(frozen=True)
class Layout:
    schema: Schema
    names: Names

    # ---- types: a node of the tables for all that are alike ----

    @cached_property
    def types(self) -> list[dict[str, str]]:
        return [dict(cells) for cells in self._nodes[0]]

    @property
    def has_values(self) -> bool:
        """Whether lists or maps have elements that are no structures."""
        return any("element" in cells for cells in self.types)

    @cached_property
    def _nodes(self) -> tuple[dict[tuple[tuple[str, str], ...], int], dict[Type, int]]:
        nodes: dict[tuple[tuple[str, str], ...], int] = {}
        indices: dict[Type, int] = {}

        def add(type_: Type) -> str:
            parts = ", ".join(map(add, type_.parts))
            cells = type_.cells(self.names, parts)
            indices[type_] = nodes.setdefault(tuple(cells.items()), len(nodes))
            return f"&types[{indices[type_]}]"

        for structure in self.schema.inner_first:
            for field in structure.fields:
                add(field.type)
        return nodes, indices

    @cached_property
    def hint_lists(self) -> list[tuple[Hint, ...]]:
        fields = [field for structure in self.schema.inner_first for field in structure.fields]
        return [field.type.hints for field in fields if field.type.hints]

    @property
    def hints(self) -> list[Hint]:
        return [hint for hints in self.hint_lists for hint in hints]

    def type_index(self, field: Field) -> int:
        return self._nodes[1][field.type]

    # ---- the order of declarations ----

    def declared_before(self, structure: Structure) -> list[Type]:
        """The elements whose structs are declared before the struct of a structure."""
        return self._declared[0].get(structure, [])

    def declared_after(self, structure: Structure) -> list[Type]:
        """Those that wait for the struct of a structure, since they embed it."""
        return self._declared[1].get(structure, [])

    @cached_property
    def _declared(self) -> tuple[dict[Structure, list[Type]], dict[Structure, list[Type]]]:
        before: dict[Structure, list[Type]] = {}
        after: dict[Structure, list[Type]] = {}
        waiting: list[Type] = []
        known: set[Structure] = set()
        for structure in self.schema.inner_first:
            types = [type_ for type_ in self.names.elements(structure) if type_.element_members(self.names)]
            before[structure] = [type_ for type_ in types if _embedded(type_) <= known]
            waiting += [type_ for type_ in types if not _embedded(type_) <= known]
            known.add(structure)
            after[structure] = [type_ for type_ in waiting if _embedded(type_) <= known]
            waiting = [type_ for type_ in waiting if not _embedded(type_) <= known]
        return before, after

    # ---- the hash of the types in C ----

    @cached_property
    def hash(self) -> str:
        """It changes with what compiled programs rely on: members, their order and types, and the numbers of constants."""
        return hashlib.sha256("\n".join(self._declarations()).encode()).hexdigest()[:16]

    def _declarations(self) -> Iterator[str]:
        for words in self.names.all_words:
            yield " ".join([words.type, *(word.constant for word in words.values)])
        yield from (f"{part.type}{part.name}" for part in self.names.entry_members)
        for structure in self.schema.inner_first:
            yield f"{self.names.struct(structure)} {structure.is_item} {structure.is_removal} {bool(structure.either)}"
            yield from map(self.names.field_id, structure.fields)
            for type_ in self.names.elements(structure):
                yield type_.element_word
                yield from (f"{part.type}{part.name}" for part in type_.element_members(self.names))
            for field in structure.fields:
                yield from (f"{part.type}{part.name}" for part in self.names.members(field))

    # ---- members: the entries of libcyaml's schema ----

    def entries(self, structure: Structure) -> list[str]:
        return [*self._head(structure), *(line for field in structure.fields for line in self._of(field))]

    def set_index(self, structure: Structure) -> int:
        """The presence bits; of alternatives, the tag."""
        return structure.is_item + structure.is_removal

    def member_index(self, field: Field) -> int:
        return self._member_indices[field.owner, field.index]

    @cached_property
    def _member_indices(self) -> dict[tuple[Structure, int], int]:
        indices: dict[tuple[Structure, int], int] = {}
        for structure in self.schema.inner_first:
            index = len(self._head(structure))
            for field in structure.fields:
                indices[structure, field.index] = index
                index += len(self._of(field))
        return indices

    def _of(self, field: Field) -> list[str]:
        return field.type.described(self.names, self.names.struct(field.owner), member(field))

    def _head(self, structure: Structure) -> list[str]:
        """The label of an item comes first, which distinguishes it from other members."""
        struct = self.names.struct(structure)
        if structure.either:
            return [f"ENUM({struct}, type, {self.names.field_words(structure)}, {len(structure.fields)})"]
        key = "TEXT" if self._is_part(structure) else "KEY"
        label = [f"{key}({struct}, key)"] if structure.is_item else []
        label += [f"BOOL({struct}, {self.names.deleted})"] if structure.is_removal else []
        words = enumerate(self.set_words(structure))
        return [*label, *(f"SET({struct}, {word}, {self.set_table(structure, word)})" for word, _ in words)]

    def _is_part(self, structure: Structure) -> bool:
        """Whether the structure is in places where it has no key."""
        types = (node for part in self.schema.structures for field in part.fields for node in field.type.nodes)
        return any(node.structure is structure and not node.has_keys for node in types)

    def set_words(self, structure: Structure) -> list[list[Field]]:
        """The fields whose bits each word of presence bits holds."""
        fields = structure.fields
        return [fields[i : i + WORD_BITS] for i in range(0, len(fields), WORD_BITS)]

    def set_table(self, structure: Structure, word: int) -> str:
        return self.names.table("set", structure) + (f"_{word + 1}" if word else "")


def _embedded(type_: Type) -> set[Structure]:
    """What an element of the type holds in place."""
    return {structure for part in type_.parts for structure in part.embedded}
