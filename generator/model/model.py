"""A schema as objects: what the rows say, resolved and checked.  Everything knows the place of its row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from generator.model.parts import (
    Beside,
    Constant,
    DocumentList,
    Enumeration,
    Family,
    FieldGroup,
    Format,
    Kind,
    NamedType,
    OtherKind,
    Version,
    Wrapper,
)
from generator.model.types import Type
from generator.text.source import Place


@dataclass(eq=False)
class Spelling:
    """A further wire key of a field; a legacy one is accepted with a warning."""

    key: str
    legacy: bool
    place: Place


@dataclass(eq=False)
class Field:
    owner: Structure
    index: int
    name: str
    doc: str
    place: Place
    type: Type
    kinds: int
    key: str
    default: str | None = None
    default_elements: list[str] = field(default_factory=list)
    """Of a list, whose default is their JSON text."""
    presence: str = "OPTIONAL"
    wrapper: Wrapper | None = None
    is_extra: bool = False
    """Whether its entries are those of the structure itself: further keys, which have the format of its type."""
    is_inline: bool = False
    """Whether the fields of its structure are among those of the owner, without a key of its own."""
    variant: str | None = None
    """The word that selects it, where it is inline for documents with that word only."""
    spellings: list[Spelling] = field(default_factory=list)
    c_name: str | None = None
    replacement: Field | None = None
    since: str | None = None
    observed: bool = False
    also: int = 0
    """Further kinds, whose documents get a warning."""
    differs: str | None = None
    see: str | None = None
    group: FieldGroup | None = None
    typical: bool = False
    """Whether most documents set it."""
    example: str | None = None
    is_key: bool = False
    """Whether it distinguishes elements of a list."""

    @property
    def wrapped(self) -> bool:
        return self.wrapper is not None

    @property
    def wrapper_key(self) -> str | None:
        """The key that its value is below; None where it has no wrapper."""
        return self.wrapper and (self.wrapper.items if self.type.has_keys else self.wrapper.value)

    @property
    def can_remove(self) -> bool:
        """Whether its entries can remove inherited ones."""
        return self.wrapper is not None and self.wrapper.deleted is not None and self.type.has_keys

    def takes_key(self, key: str) -> bool:
        """Whether a key that no other field has belongs to it."""
        return self.is_extra and self.type.key_format is not None and self.type.key_format.misfit(key) is None

    def is_of(self, kind: int) -> bool:
        """Whether documents of the kind of that number have it."""
        return bool(self.kinds >> kind & 1)

    def is_accepted_by(self, kind: int) -> bool:
        """Whether they have it, or get no more than a warning."""
        return bool(self.accepted >> kind & 1)

    @property
    def accepted(self) -> int:
        return self.kinds | self.also

    @property
    def hint_texts(self) -> list[tuple[str, str]]:
        """What hints say of its values."""
        return [(hint.pattern.pattern, hint.remedy) for hint in self.type.hints]

    @property
    def group_name(self) -> str | None:
        return self.group.name if self.group else None

    @property
    def required(self) -> bool:
        return self.presence == "REQUIRED"

    @property
    def expected(self) -> bool:
        """Whether a document without it gets a warning."""
        return self.presence == "EXPECTED"

    @property
    def is_awaited(self) -> bool:
        """Whether a document without it gets an error or a warning, whatever else it gives."""
        return self.required or self.expected

    @property
    def conditional(self) -> bool:
        """Whether a rule requires it under a condition.  Asked once all rules are there."""
        return any(rule.demands(self) for rule in self.owner.rules)

    @property
    def sample(self) -> str | None:
        """A right value as wire text, one worth setting if that is known; None for a field that has none."""
        if self.example is not None:
            return self.example
        default = self.default if self.type.is_scalar else None
        return self.type.sample if default is None else self.type.other_than(default)


@dataclass(eq=False)
class Foreign:
    """Another API's key, and what to write in its place: a field, or something that the remedy says."""

    key: str
    field: Field | None
    remedy: str
    place: Place


@dataclass(eq=False)
class Rule:
    """A rule between fields of a structure.  Its class is its relation: relations.py has them."""

    fields: list[Field]
    condition: Any
    """A tree of conditions.py, or None."""
    value: str | None
    why: str
    place: Place

    def demands(self, field: Field) -> bool:
        """Whether a document has to give the field, under a condition."""
        return False

    def about(self, now: Callable[[Field], Field]) -> Rule:
        """The same rule between other fields."""
        condition = self.condition.about(now) if self.condition else None
        return replace(self, fields=[*map(now, self.fields)], condition=condition)


@dataclass(eq=False)
class Structure:
    name: str
    wrapped: bool
    doc: str
    place: Place
    fields: list[Field] = field(default_factory=list)
    foreign: list[Foreign] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    is_item: bool = False
    is_removal: bool = False
    """Whether an item can remove an inherited one."""
    either: Any = None
    """The type whose alternatives are the fields, each named after its type; such a structure is in no row."""
    base: Structure | None = None
    """The structure that this one is at a place where some fields are left out: those are of no kind."""

    def without(self, name: str, left_out: Sequence[Field]) -> Structure:
        """The same structure, in C too, for a place where documents do not have some of its fields."""
        fields = {field: replace(field, kinds=0, also=0) if field in left_out else field for field in self.fields}
        rules = [rule.about(lambda field: fields[field]) for rule in self.rules]
        foreign = [foreign for foreign in self.foreign if foreign.field not in left_out]
        return replace(self, name=name, fields=[*fields.values()], rules=rules, foreign=foreign, base=self)

    @property
    def left_out(self) -> list[Field]:
        """The fields that its base has at other places."""
        return [field for field in self.base.fields if field not in self.fields] if self.base else []

    @property
    def keyed(self) -> list[Field]:
        """The fields that have a key."""
        return [field for field in self.fields if not field.is_extra and not field.is_inline and field.accepted]

    @property
    def inlines(self) -> list[Field]:
        """The structures whose fields are among its own."""
        return [field for field in self.fields if field.is_inline]

    @property
    def selector(self) -> Field | None:
        """The field whose value selects a variant."""
        return next((field for field in self.fields if field.type.selects), None)

    @property
    def common(self) -> list[Structure]:
        """The structures whose keys any document has at its place: itself, and those that are embedded."""
        embedded = (field.type.structure for field in self.inlines if field.variant is None)
        return [self, *(part for structure in embedded for part in structure.common)]

    @property
    def extras(self) -> list[Field]:
        return [field for field in self.fields if field.is_extra]

    @cached_property
    def demanded(self) -> list[Field]:
        """The fields that a document has to give, or has to under a condition, so that nothing is found.

        Asked for once all rows are read.
        """
        return [field for field in self.fields if field.is_awaited or field.conditional]

    @property
    def parts(self) -> list[Structure]:
        """The structures that its struct is made of."""
        nodes = [node for field in self.fields for node in field.type.own_nodes]
        return [part for node in nodes for part in (node.structure, node.alternatives) if part]

    @property
    def embedded(self) -> list[Structure]:
        """Those that its struct holds in place."""
        return [part for field in self.fields for part in field.type.embedded]

    @cached_property
    def contained(self) -> set[Structure]:
        """Those that its values can contain, at whatever depth; itself too, if that is one of them."""
        found: set[Structure] = set()
        pending = [self]
        while pending:
            inner = {part for field in pending.pop().fields for part in field.type.structures} - found
            found |= inner
            pending += inner
        return found


@dataclass(eq=False)
class Schema:
    id: str
    doc: str
    root: Structure
    place: Place
    kinds: list[Kind] = field(default_factory=list)
    versions: list[Version] = field(default_factory=list)
    formats: list[Format] = field(default_factory=list)
    enumerations: list[Enumeration] = field(default_factory=list)
    structures: list[Structure] = field(default_factory=list)
    has_root: bool = True
    """False when an error hides which structure is the root."""
    doubts: set[tuple[str, str]] = field(default_factory=set)
    other_kinds: list[OtherKind] = field(default_factory=list)
    lists: list[DocumentList] = field(default_factory=list)
    wrapper: Wrapper | None = None
    beside: list[Beside] = field(default_factory=list)
    constants: list[Constant] = field(default_factory=list)
    families: list[Family] = field(default_factory=list)
    groups: list[FieldGroup] = field(default_factory=list)
    dialect: str = "CORE"
    """How documents are read: as YAML 1.2's core schema says, or as Kubernetes does."""
    revised: date | None = None
    """When the format, or its description, last changed."""
    named_types: list[NamedType] = field(default_factory=list)

    @property
    def revised_in_words(self) -> str:
        """As manual pages have it: `January 31, 2026`; empty where it is not known."""
        return f"{self.revised:%B} {self.revised.day}, {self.revised.year}" if self.revised else ""

    @property
    def structs(self) -> list[Structure]:
        """What becomes a struct: the structures, and the alternatives of types."""
        fields = [field for structure in self.structures for field in structure.fields]
        made = [node.alternatives for field in fields for node in field.type.nodes if node.alternatives]
        return [*self.structures, *dict.fromkeys(made)]

    def leave_out_unused(self, reached: list[Structure]) -> None:
        """Keep the structures that were reached, and what they use."""
        self.structures = [structure for structure in self.structures if structure in reached]
        nodes = [node for structure in self.structures for field in structure.fields for node in field.type.nodes]
        used = {id(part) for node in nodes for part in (node.enumeration, node.format, node.key_format, node.or_text, node.family)}
        self.enumerations = [enumeration for enumeration in self.enumerations if id(enumeration) in used]
        self.families = [family for family in self.families if id(family) in used]
        self.formats = [format for format in self.formats if id(format) in used]
        grouped = {id(field.group) for structure in self.structures for field in structure.fields}
        self.groups = [group for group in self.groups if id(group) in grouped]
        fields = [field for structure in self.structures for field in structure.fields]
        items = [node.structure for node in nodes if node.has_keys]
        removals = [field.type.structure for field in fields if field.can_remove]
        for structure in self.structures:
            structure.is_item = structure in items
            structure.is_removal = structure in removals
        if not any(field.wrapped for field in fields):
            self.wrapper, self.beside = None, []

    def is_in_doubt(self, word: str, *macros: str) -> bool:
        """Whether a row that has an error (of these macros, if any are given) may define or use what the word names."""
        return any(word == doubted and (macro in macros or not macros) for macro, doubted in self.doubts)

    @property
    def all_kinds(self) -> int:
        return (1 << len(self.kinds)) - 1

    def kinds_of(self, mask: int) -> list[Kind]:
        return [kind for i, kind in enumerate(self.kinds) if mask >> i & 1]

    def mask_text(self, mask: int) -> str:
        """As a column of the definition: `WTD_J`."""
        return "".join(kind.letter if mask >> i & 1 else "_" for i, kind in enumerate(self.kinds))

    @property
    def version_group(self) -> str | None:
        """What all API versions begin with, up to a '/': `example.com/`."""
        groups = {version.wire[: version.wire.rfind("/") + 1] for version in self.versions}
        return (groups.pop() or None) if len(groups) == 1 else None

    def field_telling(self, what: str) -> Field | None:
        """The field that holds the "kind" or the "version" of a document."""
        return next((field for field in self.root.fields if field.type.tells == what), None)

    @cached_property
    def fields_without(self) -> list[Field]:
        """Those whose structure lacks some of its fields there.  For outputs: the schema is complete."""
        fields = (field for structure in self.structures for field in structure.fields)
        return [field for field in fields if any(node.without for node in field.type.nodes)]

    @property
    def narrowed(self) -> list[Structure]:
        """The structures that are without some of their fields at one place."""
        nodes = [node for structure in self.structures for field in structure.fields for node in field.type.nodes]
        return [*dict.fromkeys(node.placed for node in nodes if node.without)]

    @property
    def inner_first(self) -> list[Structure]:
        """Each structure after those that it is made of, the root last; where they contain each other, after those that
        its struct embeds."""
        reached: list[Structure] = []
        ordered: list[Structure] = []
        seen: set[Structure] = set()

        def reach(structure: Structure) -> None:
            seen.add(structure)
            for part in structure.parts:
                if part not in seen:
                    reach(part)
            reached.append(structure)

        def place(structure: Structure) -> None:
            for part in structure.embedded:
                if part not in ordered:
                    place(part)
            if structure not in ordered:
                ordered.append(structure)

        reach(self.root)
        for structure in reached:
            place(structure)
        return ordered
