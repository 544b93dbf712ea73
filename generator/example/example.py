"""Example documents: complete and right by construction, each about one field."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from types import MappingProxyType
from typing import Any

from generator.example.solve import Assignment, Impossible, Wish, solve, solve_fully
from generator.example.yaml_text import yaml_block, yaml_scalar
from generator.model.model import Field, Kind, Schema, Structure, Version
from generator.model.names import snake
from generator.model.paths import ways

_PLAIN_QUANTITY = re.compile(r"[0-9]+([KMGTPE]i|[numkMGTPE])")


@cache
def manifest(schema: Schema, field: Field) -> str:
    """A whole document that shows the field, without what is deprecated if that can be.  Raises Impossible.

    Kept, since the check of a schema and each document ask for it.
    """
    for with_deprecated in (False, True):
        wish = Wish({field: None}, with_deprecated=with_deprecated)
        with suppress(Impossible):
            return _first(schema, field, lambda documents: document_text(documents.document(field.owner, wish)))
    raise Impossible


def least_manifest(schema: Schema, kind: Kind) -> str:
    """A document of the kind with no more than it has to have.  Raises Impossible."""
    return document_text(Documents(schema, schema.kinds.index(kind)).document(schema.root, Wish()))


def document_text(document: dict[str, Any]) -> str:
    """YAML; an empty document says that it is a mapping."""
    return yaml_block(document) or "{}\n"


def snippet(schema: Schema, field: Field) -> str:
    """The field alone, as it stands in its structure."""
    return _first(schema, field, lambda documents: yaml_block({field.key: documents.field(field)}))


def _first(schema: Schema, field: Field, make: Callable[[Documents], str]) -> str:
    """What is made for the first kind that has the field and for which it can be made."""
    for kind in range(len(schema.kinds)):
        if field.is_of(kind):
            with suppress(Impossible):
                return make(Documents(schema, kind))
    raise Impossible


class Documents:
    """Makes documents of one kind, as nested mappings."""

    def __init__(self, schema: Schema, kind: int) -> None:
        self.schema = schema
        self.kind = kind

    def document(self, structure: Structure, wish: Wish) -> dict[str, Any]:
        """A whole document in which a structure is as wished.  Raises Impossible."""
        way = ways(self.schema, self.kind).get(structure)
        if way is None:
            raise Impossible
        return self.structure(self.schema.root, way, wish)

    def structure(self, structure: Structure, way: Sequence[Field], wish: Wish) -> dict[str, Any]:
        if not way:
            return self.fields(solve(structure, self.kind, wish))
        first = way[0]
        inner = self.structure(first.type.structure, way[1:], wish)
        on_the_way = Wish({first: None}, with_deprecated=wish.with_deprecated)
        return self.fields(solve(structure, self.kind, on_the_way), {first: inner})

    def fields(self, assignment: Assignment, inner: Mapping[Field, Any] = MappingProxyType({})) -> dict[str, Any]:
        return {
            field.key: self.field(field, value, inner.get(field))
            for field, value in sorted(assignment.items(), key=lambda entry: entry[0].index)
        }

    def field(self, field: Field, value: str | None = None, inner: dict[str, Any] | None = None) -> Any:
        """What stands below the key of a field, with the value or the structure that is given."""
        base, structure = field.type.base, field.type.structure
        if base == "ITEMS":
            label = f"{snake(structure.name).replace('_', '-')}-1"
            item = self.fields(solve_fully(structure, self.kind)) if inner is None else inner
            return {"items": {label: {"value": item}}} if field.wrapped else {label: item}
        if base == "MAP":
            key, text = field.sample_entry
            return {"items": {key: {"value": yaml_scalar(text)}}} if field.wrapped else {key: yaml_scalar(text)}
        if base != "STRUCT":
            inner = self.scalar(field, value)
        elif inner is None:
            inner = self.structure(structure, [], Wish())
        return {"value": inner} if field.wrapped else inner

    def scalar(self, field: Field, value: str | None) -> str:
        base = field.type.base
        if base == "KIND":
            return yaml_scalar(self.schema.kinds[self.kind].wire)
        if base == "API_VERSION":
            return yaml_scalar(self.version().wire)
        if base == "ANY":
            return "{}"
        text = field.sample if value is None else value
        if base in ("BOOLEAN", "INTEGER") or (base == "QUANTITY" and _PLAIN_QUANTITY.fullmatch(text)):
            return text
        return json.dumps(text) if base == "NUMBER" else yaml_scalar(text)

    @property
    def writes_current_version(self) -> bool:
        return not self.schema.versions or self.version().status == "CURRENT"

    def version(self) -> Version:
        """The version to write documents of the kind in."""
        having = [version for version in self.schema.versions if version.kinds >> self.kind & 1]
        read = [version for version in having if version.status != "SKIPPED"]
        return min(read, key=lambda version: version.status != "CURRENT")
