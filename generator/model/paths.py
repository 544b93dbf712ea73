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
    while pending:
        outer = pending.pop(0)
        for field in outer.structure.fields:
            for structure, place in placed(field.type, outer.path(field)):
                if structure in sections:
                    if outer.structure not in structure.contained:
                        sections[structure].paths.append(place)
                else:
                    variant = field if field.variant is not None else outer.variant if field.is_inline else None
                    sections[structure] = Section(structure, [place], field.is_inline, variant)
                    pending.append(sections[structure])
    return list(sections.values())


def placed(type_: Type, path: str) -> Iterator[tuple[Structure, str]]:
    """The structures of a type, each with its path: `groups[].rules`, `services.*`.  Items belong to their field."""
    if type_.structure and not type_.has_keys:
        yield type_.structure, path
    for part in type_.parts:
        yield from placed(part, path + type_.step)


@lru_cache
def ways(schema: Schema, kind: int) -> dict[Structure, list[Field]]:
    """The fields that lead to each structure in documents of a kind: past items and deprecated fields, if they can."""
    found: dict[Structure, list[Field]] = {schema.root: []}
    for past_keys, deprecated in ((False, False), (True, False), (True, True)):
        pending = list(found)
        while pending:
            outer = pending.pop(0)
            for field in outer.fields:
                past = past_keys or not any(node.has_keys for node in field.type.nodes)
                for inner in field.type.structures if past and (deprecated or not field.replacement) else ():
                    if field.is_of(kind) and inner not in found:
                        found[inner] = [*found[outer], field]
                        pending.append(inner)
    return found
