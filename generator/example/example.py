"""Example documents: complete and right by construction, each about one field."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from types import MappingProxyType
from typing import Any

from generator.example.solve import Assignment, Impossible, Wish, solve, solve_fully, solve_typically
from generator.example.yaml_text import read, written, yaml_block, yaml_scalar
from generator.model.model import Field, Schema, Structure
from generator.model.names import snake
from generator.model.parts import Kind, Version
from generator.model.paths import ways
from generator.model.types import Type


@cache
def manifest(schema: Schema, field: Field) -> str:
    """A whole document that shows the field, without what is deprecated if that can be.  Raises Impossible.

    Kept, since the check of a schema and each document ask for it.
    """
    return make_manifest(schema, field)


def make_manifest(schema: Schema, field: Field) -> str:
    for with_deprecated in (False, True):
        wish = Wish({field: None}, with_deprecated=with_deprecated)
        with suppress(Impossible):
            return _first(schema, field, lambda documents: document_text(documents.document(field.owner, wish)))
    raise Impossible


def kinds_shown(schema: Schema, field: Field) -> list[Kind]:
    """The kinds for which the example is the same, apart from the kind that it names."""
    kind_field = schema.field_telling("kind")
    trees = {kind: _tree_of_kind(schema, field, i) for i, kind in enumerate(schema.kinds) if field.is_of(i)}
    others = {kind: {key: value for key, value in tree.items() if not kind_field or key != kind_field.key}
              for kind, tree in trees.items() if tree}  # fmt: skip
    return [kind for kind, rest in others.items() if rest == next(iter(others.values()))]


def _tree_of_kind(schema: Schema, field: Field, kind: int) -> dict[str, Any]:
    for with_deprecated in (False, True):
        with suppress(Impossible):
            return Documents(schema, kind).document(field.owner, Wish({field: None}, with_deprecated=with_deprecated))
    return {}


def typical_manifest(schema: Schema, kind: Kind) -> str:
    """A document of the kind with the fields that most documents set, as far as they can be set together."""
    documents = Documents(schema, schema.kinds.index(kind))
    return document_text(documents.typical(schema.root))


def typical_tree(schema: Schema, kind: Kind) -> Any:
    """The same as values."""
    return read(Documents(schema, schema.kinds.index(kind)).typical(schema.root))


def least_manifest(schema: Schema, kind: Kind) -> str:
    """A document of the kind with no more than it has to have.  Raises Impossible."""
    return document_text(Documents(schema, schema.kinds.index(kind)).document(schema.root, Wish()))


def document_text(document: dict[str, Any]) -> str:
    """YAML; an empty document says that it is a mapping."""
    return yaml_block(document) or "{}\n"


def snippet(schema: Schema, field: Field, wrapped: bool = True) -> str:
    """The field alone, as it is in its structure; or without its wrapper and those of its items, which is wrong."""
    if wrapped:
        return _first(schema, field, lambda documents: yaml_block(documents.entries(field)))
    return _first(schema, field, lambda documents: yaml_block({field.key: documents.bare(field)}))


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
        self.open: list[Structure] = []
        """The structures that are being made."""

    def document(self, structure: Structure, wish: Wish) -> dict[str, Any]:
        """A whole document in which a structure is as wished.  Raises Impossible."""
        way = ways(self.schema, self.kind).get(structure)
        if way is None:
            raise Impossible
        return self.structure(self.schema.root, way, wish, structure)

    def structure(self, structure: Structure, way: Sequence[Field], wish: Wish, end: Structure) -> dict[str, Any]:
        """A structure with another one in it, to which a way leads."""
        if not way:
            return self.fields(structure, solve(structure, self.kind, wish))
        first = way[0]
        inner = self.structure(way[1].owner if len(way) > 1 else end, way[1:], wish, end)
        wishes: dict[Field, str | None] = {first: None}
        if first.variant is not None and structure.selector:
            wishes[structure.selector] = first.variant
        on_the_way = Wish(wishes, with_deprecated=wish.with_deprecated)
        return self.fields(structure, solve(structure, self.kind, on_the_way), {first: inner})

    def fields(
        self, structure: Structure, assignment: Assignment, inner: Mapping[Field, Any] = MappingProxyType({})
    ) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        assignment = with_variant(structure, assignment)
        for field, value in sorted(assignment.items(), key=lambda entry: entry[0].index):
            entries.update(self.entries(field, value, inner.get(field)))
        return entries

    def entries(self, field: Field, value: str | None = None, inner: dict[str, Any] | None = None) -> dict[str, Any]:
        """What a mapping holds for a field."""
        body = self.field(field, value, inner)
        return body if field.is_extra or field.is_inline else {field.key: body}

    def field(self, field: Field, value: str | None = None, inner: dict[str, Any] | None = None) -> Any:
        """What is below the key of a field, with the value or the structure that is given."""
        if not field.type.is_known:
            return "{}"
        body = self.body(field, value, inner)
        return {field.wrapper_key: body} if field.wrapper else body

    def body(self, field: Field, value: str | None = None, inner: dict[str, Any] | None = None) -> Any:
        """The same without the wrapper of the field."""
        body = field.type.example(self, field.sample if value is None else value, inner)
        if field.wrapper is None or not field.type.has_keys:
            return body
        return {key: {field.wrapper.value: item} for key, item in body.items()}

    def bare(self, field: Field) -> Any:
        return field.type.example(self, field.sample, None)

    # ---- for the types ----

    def scalar(self, type_: Type, text: str) -> str:
        style = type_.style(text)
        return text if style == "plain" else json.dumps(text) if style == "quoted" else yaml_scalar(text)

    def tree(self, value: Any) -> Any:
        return written(value)

    def least(self, structure: Structure) -> dict[str, Any]:
        return self.opened(structure, solve(structure, self.kind, self.finite_wish(structure)))

    def typical(self, structure: Structure) -> dict[str, Any]:
        assignment = solve_typically(structure, self.kind)
        inner = {field: self.typical(part) for field in assignment if (part := field.type.placed) and not field.type.has_keys}
        return self.fields(structure, assignment, inner)

    def full(self, structure: Structure) -> dict[str, Any]:
        """All fields that go together; no more than the least within the structure itself."""
        if self.is_within([structure]):
            return self.least(structure)
        return self.opened(structure, solve_fully(structure, self.kind))

    def finite_wish(self, structure: Structure) -> Wish:
        """Within itself, a structure does without the fields that would hold it once more."""
        if not self.is_within([structure]):
            return Wish()
        fields = [field for field in structure.fields if not field.is_awaited]
        return Wish(without=tuple(field for field in fields if self.is_within(field.type.forced)))

    def opened(self, structure: Structure, assignment: Assignment) -> dict[str, Any]:
        self.open.append(structure)
        try:
            return self.fields(structure, assignment)
        finally:
            self.open.pop()

    def is_within(self, structures: Iterable[Structure]) -> bool:
        """Whether one of the structures is being made."""
        return any(structure in self.open for structure in structures)

    @staticmethod
    def label(structure: Structure, number: int) -> str:
        return f"{snake(structure.name).replace('_', '-')}-{number}"

    @property
    def kind_wire(self) -> str:
        return self.schema.kinds[self.kind].wire

    @property
    def writes_current_version(self) -> bool:
        return not self.schema.versions or self.version.status == "CURRENT"

    @property
    def version(self) -> Version:
        """The version to write documents of the kind in."""
        having = [version for version in self.schema.versions if version.kinds >> self.kind & 1]
        read = [version for version in having if version.status != "SKIPPED"]
        return min(read, key=lambda version: version.status != "CURRENT")


def with_variant(structure: Structure, assignment: Assignment) -> Assignment:
    """With the variant that is selected, and no other one."""
    selector = structure.selector
    if selector is None:
        return assignment
    selected = assignment.get(selector) or (selector.sample if selector in assignment else selector.default)
    variants = {field: None for field in selector.owner.inlines if field.variant is not None and field.variant == selected}
    return {**{field: value for field, value in assignment.items() if field.variant is None}, **variants}
