"""Where the fields of a schema are in its documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.model.model import Field, Schema, Structure
from generator.model.types import Type


@dataclass(frozen=True)
class Section:
    """The fields at one place of a document."""

    structure: Structure
    paths: list[str]
    is_inline: bool = False
    """Whether its fields are among those of another section."""
    variant: Field | None = None

    @property
    def anchor(self) -> str:
        suffix = f"-{self.structure.name}" if self.is_inline else ""
        return f"section-{self.paths[0] or 'document'}{suffix}"

    def path(self, field: Field) -> str:
        """The wire path of a field without wrappers, which is also its anchor in the documents."""
        if field.is_inline:
            return self.paths[0]
        return f"{self.paths[0]}.{field.key}" if self.paths[0] else field.key


def sections_of(schema: Schema) -> list[Section]:
    """A section for each structure at a fixed place, outer ones first."""
    sections = {schema.root: Section(schema.root, [""])}
    pending = [sections[schema.root]]
    lacking: list[tuple[Section, Field, Type, str]] = []
    while pending or lacking:
        if pending:
            outer = pending.pop(0)
            places = [(outer, field, *place) for field in outer.structure.fields for place in placed(field.type, outer.path(field))]
            lacking += [place for place in places if place[2].without]
            places = [place for place in places if not place[2].without]
        else:  # the first place of a structure has all of its fields, if there is such a place
            places = [lacking.pop(0)]
        for outer, field, type_, path in places:
            structure = type_.structure
            if structure in sections:
                if outer.structure not in structure.contained:
                    sections[structure].paths.append(path)
            else:
                variant = field if field.variant is not None else outer.variant if field.is_inline else None
                sections[structure] = Section(structure, [path], field.is_inline, variant)
                pending.append(sections[structure])
    return list(sections.values())


def placed(type_: Type, path: str) -> Iterator[tuple[Type, str]]:
    """The structures in a type, each with its path: `groups[].rules`, `services.*`.  Items belong to their field."""
    if type_.structure and not type_.has_keys:
        yield type_, path
    for part in type_.parts:
        yield from placed(part, path + type_.step)


@lru_cache
def ways(schema: Schema, kind: int) -> dict[Structure, list[Field]]:
    """The fields that lead to each structure in documents of a kind.

    They lead past items, deprecated fields and places where fields are left out only where no other way does.
    """
    found: dict[Structure, list[Field]] = {schema.root: []}
    for past_keys, deprecated, lacking in ((False, False, False), (True, False, False), (True, True, False), (True, True, True)):
        pending = list(found)
        while pending:
            outer = pending.pop(0)
            for field in outer.fields:
                past = past_keys or not any(node.has_keys for node in field.type.nodes)
                for node in field.type.nodes if past and (deprecated or not field.replacement) else ():
                    inner = node.structure
                    if inner and field.is_of(kind) and inner not in found and (lacking or not node.without):
                        found[inner] = [*found[outer], field]
                        pending.append(inner)
    return found
