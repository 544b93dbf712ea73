"""Every name that generated C code uses.  Templates spell none of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.model import Field, Schema, Structure
from generator.model.parts import Constant, Enumeration, Format, Kind, Value, Version
from generator.model.types import Member, Type

_WORD_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def snake(text: str) -> str:
    """`imagePullPolicy` -> `image_pull_policy`, `ClusterIP` -> `cluster_ip`, `cpu-utilization` -> `cpu_utilization`."""
    words = re.split(r"[^A-Za-z0-9]+", _WORD_BOUNDARY.sub("_", text))
    return "_".join(word for word in words if word).lower()


def member(field: Field) -> str:
    """The struct member of a field, which is also its key in the normal form."""
    return field.c_name or snake(field.name)


@dataclass(frozen=True)
class Word:
    """One value of an enum: its text on the wire, its constant in C, and what it means."""

    text: str
    constant: str
    of: Kind | Version | Value
    number: int
    """Of the constant."""


@dataclass(frozen=True)
class Words:
    """An enum in C, and the tables of its texts."""

    name: str
    doc: str
    type: str
    table: str
    docs_table: str
    symbol: str
    function: str
    unset: str
    values: list[Word]


@dataclass(frozen=True)
class Names:
    """The names that begin with the prefix of a schema."""

    schema: Schema
    prefix: str

    def file(self, suffix: str) -> str:
        return f"{self.prefix}{suffix}"

    def of(self, *words: str) -> str:
        return "_".join((self.prefix, *words))

    def constant(self, *words: str) -> str:
        return self.of(*words).upper()

    member = staticmethod(member)

    def of_constant(self, constant: Constant) -> str:
        """A macro: `WORKLOAD_PORT_MAX`."""
        return self.constant(snake(constant.name))

    def guard(self, part: str) -> str:
        return self.constant(part, "h")

    @property
    def schema_hash(self) -> str:
        """The macro with the hash of the definition."""
        return self.constant("schema_hash")

    # ---- structures ----

    def stem(self, structure: Structure) -> str:
        if structure.either and not structure.either.named:
            return self.element_stem(structure.either)
        return self.prefix if structure is self.schema.root else self.of(snake(structure.name))

    def struct(self, structure: Structure) -> str:
        return f"struct {self.stem(structure)}"

    deleted = "deleted"
    """The member of an item, or of an entry of a map, that says that it removes an inherited one."""

    @property
    def entry(self) -> str:
        return f"struct {self.of('entry')}"

    def structure_table(self, structure: Structure) -> str:
        return f"{self.stem(structure)}_structure"

    def function(self, structure: Structure, verb: str, field: Field) -> str:
        """`workload_spec_set_image`."""
        return f"{self.stem(structure)}_{verb}_{member(field)}"

    def variable(self, structure: Structure) -> str:
        """What a parameter that points to a structure is called; it cannot collide with a type."""
        return "either_" if structure.either else f"{snake(structure.name)}_"

    def view(self, structure: Structure) -> str:
        """The members of the struct in libcyaml's schema."""
        return self.of("view", snake(structure.name))

    def normal_form(self, structure: Structure) -> str:
        return f"{self.stem(structure)}_normal_form"

    def field_enum(self, structure: Structure) -> str:
        """The numbers of the fields; of alternatives the tag, which has one more value: none is there."""
        return f"enum {self.stem(structure)}_{'type' if structure.either else 'field'}"

    def field_unset(self, structure: Structure) -> str:
        return f"{self.stem(structure)}_unset".upper()

    def field_words(self, structure: Structure) -> str:
        """The tag of alternatives in libcyaml's schema."""
        return self.of("words", snake(structure.name))

    def field_index(self, field: Field) -> str:
        return f"{self.field_id(field)} - 1" if field.owner.either else self.field_id(field)

    def field_id(self, field: Field) -> str:
        return f"{self.stem(field.owner)}_{member(field)}".upper()

    def field_count(self, structure: Structure) -> str:
        return f"{self.stem(structure)}_field_count".upper()

    # ---- words: the kinds, the API versions and the enumerations ----

    @property
    def all_words(self) -> list[Words]:
        versions = [self.version_words] if self.schema.versions else []
        enumerations = map(self.words_of_enumeration, self.schema.enumerations)
        return [self.kind_words, *versions, *enumerations]

    @property
    def kind_words(self) -> Words:
        kinds = [Word(kind.wire, self.constant("kind", snake(kind.name)), kind, i) for i, kind in enumerate(self.schema.kinds, 1)]
        return self.words("Kind", "The kinds of document.", kinds)

    def words_of_enumeration(self, enumeration: Enumeration) -> Words:
        stem = snake(enumeration.name)
        values = [
            Word(value.text, self.constant(stem, value.c_name or snake(value.text)), value, number)
            for value, number in zip(enumeration.values, enumeration.numbers)
        ]
        return self.words(enumeration.name, enumeration.doc, values)

    @property
    def version_words(self) -> Words:
        group = self.schema.version_group or ""
        versions = [
            Word(version.wire, self.constant("api_version", snake(version.wire[len(group) :])), version, i)
            for i, version in enumerate(self.schema.versions, 1)
        ]
        return self.words("ApiVersion", "The versions of the API.", versions)

    def words(self, name: str, doc: str, values: list[Word]) -> Words:
        stem = snake(name)
        tables = self.of("words", stem), f"docs_{stem}"
        symbol = self.of(stem, "names")
        return Words(name, doc, f"enum {self.of(stem)}", *tables, symbol, self.of(stem), self.constant(stem, "unset"), values)

    # ---- static tables: local to their file, so without the prefix; what they hold comes first, so none are alike ----

    def table(self, what: str, part: Enumeration | Format | Structure) -> str:
        return f"{what}_{snake(part.name)}"

    def field_id_telling(self, what: str) -> str:
        field = self.schema.field_telling(what)
        return self.field_id(field) if field else "WD_NONE"

    # ---- members ----

    def members(self, field: Field) -> list[Member]:
        """The declarations of a field."""
        return field.type.declared(self, member(field))

    def singular(self, field: Field) -> str:
        """What one element of a list is called; the name of the member, where another field could have that name."""
        name = member(field)
        for end, instead in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("s", "")):
            if name.endswith(end) and len(name) > len(end) + 1 and not name.endswith(("ss", "us", "is")):
                singular = name[: -len(end)] + instead
                others = [member(other) for other in field.owner.fields if other is not field]
                is_free = singular not in others and f"{singular}s" not in others and f"{singular}es" not in others
                return singular if is_free else name
        return name

    def parameter(self, field: Field) -> str:
        """A field's value as a parameter: `const char *name`."""
        type_ = self.members(field)[0].type
        return f"{'const ' if type_.endswith('*') else ''}{type_}{member(field)}"

    def comparison(self, field: Field, owner: str) -> str:
        """Whether the member of a struct has the value of the parameter: `element_->name` is a pointer."""
        name = f"{owner}{member(field)}"
        is_text = self.members(field)[0].type.endswith("*")
        return f"{name} && strcmp({name}, {member(field)}) == 0" if is_text else f"{name} == {member(field)}"

    def element_function(self, structure: Structure, verb: str, field: Field) -> str:
        """`workload_spec_add_port`."""
        return f"{self.stem(structure)}_{verb}_{self.singular(field)}"

    # ---- elements of arrays ----

    def element_struct(self, type_: Type) -> str:
        """A struct that is declared for the elements of one type: `struct workload_spec_ports_row`."""
        return f"struct {self.element_stem(type_)}"

    def element_stem(self, type_: Type) -> str:
        return "_".join((self.stem(type_.field.owner), member(type_.field), *type_.path, type_.element_word))

    def element_table(self, type_: Type) -> str:
        """The entries of an element in libcyaml's schema."""
        return self.of("element", *self.element_words(type_))

    def element_value(self, type_: Type) -> str:
        return "_".join(("element", *self.element_words(type_)))

    @staticmethod
    def element_words(type_: Type) -> list[str]:
        return [snake(type_.field.owner.name), member(type_.field), *type_.path]

    @property
    def entry_table(self) -> str:
        return self.of("element", "entry")

    def elements(self, structure: Structure) -> list[Type]:
        """The types of a structure's fields of which the elements are described by tables of their own, inner ones first."""
        nodes = [node for field in structure.fields for node in reversed([*field.type.own_nodes])]
        return [node for node in nodes if node.element_word and not node.alternatives and node.element_entries(self)]

    @property
    def entry_types(self) -> list[Type]:
        """The types whose elements are entries: structs of a key and a value."""
        nodes = (node for part in self.schema.structures for field in part.fields for node in field.type.nodes)
        return [node for node in nodes if node.has_keys and node.element_struct(self) == self.entry]

    @property
    def entry_members(self) -> list[Member]:
        deleted = [Member("bool ", self.deleted)] if self.entry_can_remove else []
        return [Member("char *", "key"), Member("char *", "value"), *deleted]

    @property
    def entry_can_remove(self) -> bool:
        return any(type_ is type_.field.type and type_.field.can_remove for type_ in self.entry_types)
