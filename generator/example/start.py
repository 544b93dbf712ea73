"""What a document begins with: the fields that it has to have, and those that are offered; and an example of a field."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from typing import Any

from generator.example.example import Documents, with_variant
from generator.example.solve import Assignment, Impossible, Wish, solve
from generator.example.yaml_text import yaml_block, yaml_flow
from generator.model.model import Field, Schema, Structure
from generator.model.parts import Kind
from generator.model.paths import ways

_WIDTH = 79


def start(schema: Schema, kind: Kind) -> str:
    """A commented document of a kind, in which the fields that are offered are commented out."""
    return _Writer(schema, schema.kinds.index(kind)).start(schema.root, "")


def sample(schema: Schema, field: Field) -> str:
    """A field with what it needs beside it, as they are in their structure.  Raises Impossible."""
    for with_deprecated in (False, True):
        wish = Wish({field: None}, with_deprecated=with_deprecated)
        for kind in range(len(schema.kinds)):
            if field.is_of(kind) and field.owner in ways(schema, kind):
                with suppress(Impossible):
                    return _Writer(schema, kind).sample(field, wish)
    raise Impossible


@cache
def choose(structure: Structure, kind: int) -> tuple[Assignment, list[Field]]:
    """The fields to begin with, at least one if there are any, and those to offer: any of them may be added, and all."""
    fields = [field for field in structure.fields if field.is_of(kind)]
    worth = [field for field in fields if _is_worth_showing(field)]
    scalars = [field for field in fields if field.sample is not None]
    alone = [field for field in worth if _can_be_added(structure, kind, {}, field)]
    given = solve(structure, kind, Wish()) or _first(structure, kind, [*alone, *scalars, *fields])
    together, offered = given, []
    for field in worth:
        if field not in given and _can_be_added(structure, kind, given, field):
            if _can_be_added(structure, kind, together, field):
                together = {**together, field: None}
                offered.append(field)
    return given, offered


def _first(structure: Structure, kind: int, fields: Iterable[Field]) -> Assignment:
    """The least with one of the fields."""
    for field in fields:
        with suppress(Impossible):
            return solve(structure, kind, Wish({field: None}))
    return {}


def _can_be_added(structure: Structure, kind: int, given: Assignment, field: Field) -> bool:
    """Whether a field can be given without anything else that changes."""
    with suppress(Impossible):
        return solve(structure, kind, Wish({**given, field: None})) == {**given, field: None}
    return False


def _is_worth_showing(field: Field) -> bool:
    """Fields of free values without a default, since a document says little by repeating what holds anyway; and typical items."""
    is_switch = bool(field.type.words) or field.type.off is not None
    is_free = field.sample is not None and not field.type.structures and not is_switch and not field.type.takes_anything
    is_typical = field.typical and field.type.has_keys
    return (is_free or is_typical) and field.default is None and not field.replacement and not field.observed


class _Writer:
    """Writes documents of one kind."""

    def __init__(self, schema: Schema, kind: int) -> None:
        self.documents = Documents(schema, kind)
        self.kind = kind
        self.open: list[Structure] = []

    def start(self, structure: Structure, lead: str) -> str:
        """Nothing within the structure itself."""
        if structure in self.open:
            return ""
        self.open.append(structure)
        text = self.opened(structure, lead)
        self.open.pop()
        return text

    def opened(self, structure: Structure, lead: str) -> str:
        """Its fields, with a blank line between them."""
        given, offered = choose(structure, self.kind)
        given = with_variant(structure, given)
        shown = [field for field in structure.fields if field in given or field in offered]
        return "\n".join(self.start_shown(field, given, lead) for field in shown)

    def start_shown(self, field: Field, given: Assignment, lead: str) -> str:
        """A field with what it is; of a structure that is inline, its fields."""
        if field.is_inline:
            return self.start(field.type.structure, lead)
        return _comment(field.doc, lead) + self.start_field(field, given, lead)

    def start_field(self, field: Field, given: Assignment, lead: str) -> str:
        """A field, commented out where it is only offered."""
        if field in given and field.type.structure and not field.wrapped and not field.type.has_keys:
            below = self.start(field.type.placed, lead + "  ")
            return f"{lead}{field.key}:\n{below}" if below else f"{lead}{field.key}: {{}}\n"
        return yaml_block(self.entries(field, given.get(field)), lead if field in given else f"{lead}#")

    def sample(self, field: Field, wish: Wish) -> str:
        needed = solve(field.owner, self.kind, wish)
        least = solve(field.owner, self.kind, Wish())
        shown = [other for other in needed if other is field or other not in least or needed[other] != least[other]]
        return yaml_block(self.tree({other: needed[other] for other in field.owner.fields if other in shown}), "  ")

    def tree(self, fields: Assignment) -> dict[str, Any]:
        return {key: value for field, text in fields.items() for key, value in self.entry(field, text).items()}

    def entry(self, field: Field, text: str | None) -> dict[str, Any]:
        """A field on one line, unless what a structure holds is shown."""
        entries = self.entries(field, text)
        return entries if self.parts_shown(field) else {key: yaml_flow(body) for key, body in entries.items()}

    def entries(self, field: Field, text: str | None) -> dict[str, Any]:
        return self.documents.entries(field, text, *map(self.inner, self.parts_shown(field)))

    def parts_shown(self, field: Field) -> list[Structure]:
        return [node.placed for node in field.type.nodes if node.structure and node.placed not in self.open][:1]

    def inner(self, structure: Structure) -> dict[str, Any]:
        """What is shown of a structure, where it is not within itself."""
        self.open.append(structure)
        tree = self.tree(self.shown(structure))
        self.open.pop()
        return tree

    def shown(self, structure: Structure) -> Assignment:
        given, offered = choose(structure, self.kind)
        given = with_variant(structure, given)
        return {field: given.get(field) for field in structure.fields if field in given or field in offered}


def _comment(text: str, lead: str) -> str:
    return f"{lead}#\n".join(_comment_paragraph(paragraph, lead) for paragraph in text.split("\n\n"))


def _comment_paragraph(text: str, lead: str) -> str:
    width = _WIDTH - len(lead) - 2
    lines = textwrap.wrap(" ".join(text.split()), width, break_long_words=False, break_on_hyphens=False)
    return "".join(f"{lead}# {line}\n" for line in lines)
