"""What every value type has, and a member of a C struct."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

from generator.failure import FAULTY_INPUT
from generator.model import ecma
from generator.model.parts import Enumeration, Family, Format, Hint, NamedType
from generator.text import lexer
from generator.text.parser import Row, parse, quoted
from generator.text.source import Diagnostics

TYPES_FILE = Path(__file__).resolve().parents[3] / "runtime" / "include" / "types.def"


def _read_rows() -> dict[str, Row]:
    diagnostics = Diagnostics()
    rows = parse(TYPES_FILE, diagnostics, {"WD_TYPE_ROW": ("name", "shape", "check", "title", "doc")}).rows
    if diagnostics:
        raise diagnostics.failure(FAULTY_INPUT)
    return {row["name"].terms[0].text: row for row in rows}


_ROWS = _read_rows()


class Member(NamedTuple):
    """A member of a C struct: its type, as written before the name, its name, and what it holds of the field."""

    type: str
    name: str
    holds: str = ""
    size: str = ""
    """Behind the name: `[3]`."""


@dataclass(eq=False)
class Type:
    """A node of a type's tree.  This class alone is a type that could not be read."""

    parts: tuple[Type, ...] = ()
    enumeration: Enumeration | None = None
    structure: Any = None
    """A Structure, which is made of types itself."""
    alternatives: Any = None
    """A Structure that is made for the type: it has a field for each part, of which one is set."""
    family: Family | None = None
    format: Format | None = None
    key_format: Format | None = None
    or_text: Format | None = None
    """Of a string in place of the value."""
    bounded: tuple[str, ...] = ()
    """Which of the bounds are given where it is used."""
    minimum: str | None = None
    maximum: str | None = None
    milli: bool = False
    fraction_or_whole: bool = False
    nonempty: bool = False
    joined: bool = False
    nullable: bool = False
    any_case: bool = False
    min_count: int = 0
    max_count: int | None = None
    unique: bool = False
    or_one: bool = False
    or_list: bool = False
    decimal: bool = False
    quoted: bool = False
    c_type: str | None = None
    scalars: bool = False
    keyed_by: tuple[Any, ...] = ()
    """The Fields that distinguish an element from the others."""
    field: Any = None
    """The Field that is made of it."""
    path: tuple[str, ...] = ()
    """What it is there, for names in C: "entry" of a map, "row" of a list."""
    hints: tuple[Hint, ...] = ()
    min_length: int = 0
    max_length: int | None = None
    without: tuple[Any, ...] = ()
    """Of a structure: the Fields that it does not have at this place."""
    short: Any = None
    """Of a structure: the Field that takes a value which is not a mapping."""
    named: NamedType | None = None
    """What rows call it."""
    is_asked: bool = False
    """Whether its forms are being looked for."""
    is_alternative: bool = False
    """Whether it is one of the types of an EITHER."""
    is_optional: bool = False
    """Whether a member of a structure may lack it."""

    # ---- in the language ----

    name: ClassVar[str] = ""
    arguments: ClassVar[tuple[str, ...]] = ()
    """What is in parentheses: each "type", "enumeration" or "structure"; or as many as there are: "types"."""
    form: ClassVar[str] = ""
    word: ClassVar[str] = ""
    """How the language calls it, where another type has that name without arguments."""
    of_arguments: ClassVar[str] = ""
    """The type that it is with arguments."""
    """How a type with arguments is written, for error messages."""
    properties: ClassVar[tuple[str, ...]] = ()
    literal: ClassVar[tuple[str, ...]] = ("a string", lexer.STRING)
    """How a row writes a value: what it is called, and the tokens that it may be."""
    is_scalar: ClassVar[bool] = False
    """Whether it has values that a row can write: for defaults, conditions and examples."""

    # ---- in documents ----

    forms: ClassVar[tuple[str, ...]] = ("string",)
    """What its values are for YAML: "boolean", "number", "string", "sequence" or "mapping"."""
    step: ClassVar[str] = ""
    """What a path has between the value and a part of it."""
    has_elements: ClassVar[bool] = False
    """Whether it is a list, whose elements a default may give."""
    has_keys: ClassVar[bool] = False
    """Whether it is a mapping with free keys."""
    selects: ClassVar[bool] = False
    """Whether its value selects a variant of the structure."""
    tells: ClassVar[str] = ""
    """What a field of it holds of the whole document: "kind" or "version"."""
    has_order: ClassVar[bool] = False
    takes_anything: ClassVar[bool] = False
    """Whether a value may have any form."""
    is_written_one_way: ClassVar[bool] = True
    """Whether values are equal only if they are written alike."""
    off: ClassVar[str | None] = None
    """The value that switches something off."""
    wider_than: ClassVar[tuple[str, ...]] = ()
    """Types whose values are all values of this one, bounds and formats apart."""
    wrong: ClassVar[str] = ""
    """A scalar of a YAML type that it does not take."""
    mistakes: ClassVar[tuple[str, ...]] = ()
    """Scalars of its YAML type that it may refuse, as they are written, the likeliest first."""

    # ---- in C ----

    null: ClassVar[str] = "pointer"
    """What is null in C where NULLABLE allows it: a NULL "pointer", an empty "value", or a "mark" beside the value."""
    is_text: ClassVar[bool] = False
    """Whether its member is the text of the value."""
    by_pointer: ClassVar[bool] = False
    """Whether its member is a pointer to a single struct."""
    member_word: ClassVar[str] = ""
    """The member that it is among the types of an EITHER; its name in lower case where this is empty."""
    is_struct: ClassVar[bool] = False
    """Whether its value is a struct of its own."""
    element_word: ClassVar[str] = ""
    """What an element is, where its struct needs a name of its own."""
    functions: ClassVar[str] = "text"
    """The macro of api.h.j2 that writes its functions."""
    flags: ClassVar[tuple[str, ...]] = ()
    """Of enum wd_type_flag, besides those of properties."""

    def __str__(self) -> str:
        inside = [*map(str, self.parts), *(part.name for part in (self.enumeration, self.structure) if part)]
        return f"{self.name}({', '.join(inside)})" if inside else self.name

    @property
    def called(self) -> str:
        """Its name in the language, without arguments."""
        return self.word or self.name

    @property
    def is_known(self) -> bool:
        return bool(self.name)

    def complete(self) -> None:
        """Called once its arguments are read."""

    def settle(self, field: Any, path: tuple[str, ...] = ()) -> None:
        """Note where the type is used, with all its parts."""
        self.field, self.path = field, path
        for part in () if self.alternatives else self.parts:
            part.settle(field, (*path, self.element_word) if self.element_word else path)

    @property
    def structures(self) -> list[Any]:
        """Those that it holds."""
        return [node.structure for node in self.nodes if node.structure]

    @property
    def placed(self) -> Any:
        """The structure as it is at this place."""
        return self.structure

    @property
    def short_forms(self) -> tuple[str, ...]:
        """What a value can be that is short for a mapping with one field."""
        return ()

    @property
    def forced(self) -> list[Any]:
        """The structures that are in each of its values."""
        return []

    @property
    def nodes(self) -> Iterator[Type]:
        """The node itself, and those below it."""
        yield self
        for part in self.parts:
            yield from part.nodes

    @property
    def own_nodes(self) -> Iterator[Type]:
        """The nodes that belong to the field: not those below an EITHER, which are types of fields of their own."""
        yield self
        for part in () if self.alternatives else self.parts:
            yield from part.own_nodes

    def aligned(self, old: Type) -> Iterator[tuple[Type, Type]]:
        """The nodes of a type that takes the old one, each with what it was there."""
        yield self, old
        for new, was in zip(self.parts, old.parts):
            yield from new.aligned(was)

    @classmethod
    def has_property(cls, name: str) -> bool:
        return name in cls.properties or (name == "NULLABLE" and not cls.tells and not cls.selects)

    def cell(self, column: str) -> str:
        """What types.def says of it."""
        return _ROWS[self.name][column].terms[0].text

    @property
    def shape(self) -> str:
        return self.cell("shape")

    @property
    def title(self) -> str:
        return self.cell("title")

    @property
    def about(self) -> str:
        """What a value is: a clause."""
        return self.cell("doc")

    @property
    def doc(self) -> str:
        """As a sentence."""
        return f"{self.about[0].upper()}{self.about[1:]}."

    @property
    def notes(self) -> list[str]:
        """What bounds its values, and whether null is one of them."""
        return [*self.limits, *(["null is accepted"] if self.nullable and not self.takes_anything else [])]

    # ---- values ----

    @property
    def is_plain(self) -> bool:
        """Whether YAML has a boolean or a number where it is, so that it is written without quotes."""
        return False

    def misfit(self, text: str) -> str | None:
        """Why a wire text is not a valid value; None where it is one."""
        return None

    def misfit_of_properties(self) -> str | None:
        """Why its properties cannot be together; None where they can."""
        return None

    def refuses(self, mistake: str) -> bool:
        """Whether one of the mistakes is not a valid value."""
        return mistake in self.mistakes and self.misfit(mistake.strip('"')) is not None

    def bad_example(self, text: str) -> str | None:
        return self.misfit(text)

    def amount(self, text: str) -> Decimal:
        """What a right value comes to, where the type has an order."""
        return Decimal(text)

    @property
    def sample(self) -> str | None:
        """A valid value as wire text; None where the type is not a scalar."""
        return None

    def other_than(self, default: str) -> str:
        """A valid value that is not the default, where the type has few; otherwise the default."""
        return default

    @property
    def words(self) -> list[str]:
        return []

    @property
    def texts(self) -> list[str]:
        """Values that its properties name."""
        return [text for text in (self.minimum, self.maximum) if text is not None] + self.words

    def meaning(self, text: str | None) -> str | None:
        """A wire text so that those that mean the same are the same."""
        return text

    def style(self, text: str) -> str:
        """How a document writes a value: "plain" as it is, "quoted", or a "string" with quotes where it needs them."""
        return "string"

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        """What a document holds for a field: the wire text or the inner structure, where one is given."""
        return document.scalar(self, text or "")

    @property
    def limits(self) -> list[str]:
        """What bounds its values, in words; code is between backticks."""
        return []

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of findings that a value can cause."""
        return ("wrong-type",)

    def takes(self, old: Type) -> bool:
        """Whether it takes all that another type takes, bounds and formats apart."""
        if type(self) is not type(old):
            return old.name in self.wider_than
        return all(new.takes(was) for new, was in zip(self.parts, old.parts))

    # ---- in C ----

    @property
    def marks_null(self) -> bool:
        """Whether a member of its own says that the value is null."""
        return self.nullable and self.null == "mark"

    @property
    def forms_taken(self) -> tuple[str, ...]:
        """The forms that it has in YAML, with that of a text in place of the value."""
        return tuple(dict.fromkeys((*self.forms, *(["string"] if self.or_text else []))))

    @property
    def keeps_text(self) -> bool:
        """Whether a member of its own has the text in place of the value."""
        return self.or_text is not None and not self.is_text

    def declared(self, names: Any, name: str) -> list[Member]:
        """The members of a value, the one of a text in its place, and the one that marks null."""
        text = [Member("char *", f"{name}_or_text", "the text in place of ")] if self.keeps_text else []
        mark = [Member("bool ", f"{name}_is_null", "the mark of null of ")] if self.marks_null else []
        return [*self.members(names, name), *text, *mark]

    def described(self, names: Any, struct: str, name: str) -> list[str]:
        """Their entries in libcyaml's schema."""
        text = [f"TEXT({struct}, {name}_or_text)"] if self.keeps_text else []
        mark = [f"BOOL({struct}, {name}_is_null)"] if self.marks_null else []
        return [*self.entries(names, struct, name), *text, *mark]

    def single_value(self, names: Any) -> str:
        """Its value in libcyaml's schema, where that takes one member; of a pointer there, none may be NULL."""
        return "" if self.keeps_text or (self.nullable and self.null != "value") else self.value(names)

    def words_of(self, names: Any) -> Any:
        """The enumeration in C whose values it has, if any."""
        return None

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member("char *", name)]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        """The entries of the members in libcyaml's schema, as macros of cyaml.c.j2."""
        return [f"TEXT({struct}, {name})"]

    @property
    def embedded(self) -> list[Any]:
        """The structures whose structs are in place in its value in C."""
        if self.alternatives:
            return [self.alternatives]
        return [self.structure] if self.is_struct and not self.by_pointer else []

    def value(self, names: Any) -> str:
        """Its value in libcyaml's schema; empty where it takes several members, or a pointer with a count."""
        return "CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)"

    def cells(self, names: Any, parts: str) -> dict[str, str]:
        """Its node in the tables: the members of `struct wd_type` that are not zero.  `parts` are the nodes of its parts."""
        words = self.words_of(names)
        flags = {
            "WD_NUMERIC": self.has_order,
            "WD_MILLI": self.milli,
            "WD_FRACTION_OR_WHOLE": self.fraction_or_whole,
            "WD_NONEMPTY": self.nonempty,
            "WD_NULLABLE": self.nullable,
            "WD_ANY_CASE": self.any_case,
            "WD_UNIQUE": self.unique,
            "WD_OR_ONE": self.or_one,
            "WD_JOINED": self.joined,
            "WD_PLAIN": self.is_plain,
            "WD_DECIMAL": self.decimal,
            "WD_QUOTED": self.quoted,
            "WD_SCALARS": self.scalars,
            "WD_FLOAT": self.c_type == "float",
        }
        cells = {
            "parts": parts and f"(const struct wd_type *const[]){{ {parts} }}",
            "enumeration": words and f"&{words.symbol}",
            "format": self.format and f"&{names.table('format', self.format)}",
            "key_format": self.key_format and f"&{names.table('format', self.key_format)}",
            "hints": self.hints and f"hints_{names.table('of', self.hints[0].pattern)}",
            "or_list": "true" if self.or_list else "",
            "short_member": f"{names.field_id(self.short)} + 1" if self.short else "",
            "short_forms": " | ".join(f"WD_FORM_{form.upper()}" for form in self.short_forms),
            "either": self.alternatives and f"&{names.structure_table(self.alternatives)}",
            "family": self.family and f"&family_{self.family.name}",
            "structure": self.structure and f"&{names.structure_table(self.placed)}",
            "element": self.element_cell(names),
            "elements": self.elements_cell(names, parts),
            "min": self.minimum and quoted(self.minimum),
            "max": self.maximum and quoted(self.maximum),
            "min_count": str(self.min_count or ""),
            "max_count": str(self.max_count or ""),
            "min_length": str(self.min_length or ""),
            "max_length": "" if self.max_length is None else str(self.max_length),
            "or_text": self.or_text and f"&{names.table('format', self.or_text)}",
            "text_entry": str(len(self.entries(names, "", ""))) if self.keeps_text else "",
            "null_entry": str(len(self.entries(names, "", "")) + self.keeps_text) if self.marks_null else "",
            "flags": " | ".join([*self.flags, *(flag for flag, holds in flags.items() if holds)]),
            "part_count": str(len(self.parts) or ""),
            "id": f"WD_{self.name}",
            "shape": f"WD_SHAPE_{self.shape}",
            "forms": " | ".join(f"WD_FORM_{form.upper()}" for form in self.forms_taken) if self.is_alternative else "",
        }
        return {name: cell for name, cell in cells.items() if cell}

    def element_members(self, names: Any) -> list[Member]:
        """Those of a struct that is declared for the elements alone; none where there is no such struct."""
        return []

    def element_cell(self, names: Any) -> str:
        """Where the value of an element is."""
        return ""

    def elements_cell(self, names: Any, parts: str) -> str:
        """What an element is: a structure, or a value, which the macro of schema.c.j2 makes the only field of one."""
        return f"VALUES({parts}, {self.element_cell(names)})" if self.element_cell(names) else ""

    # ---- in JSON Schema ----

    def json_value(self, text: str) -> Any:
        return text

    def accepted_schema(self, writer: Any) -> dict[str, Any]:
        """Of what the tool takes without an error."""
        schema = self.json_schema(writer)
        if "pattern" in schema:
            schema = {**schema, "patternErrorMessage": self.pattern_message}
        if self.or_text:
            schema = {"anyOf": [schema, {"type": "string", **explained(self.or_text)}]}
        return {"anyOf": [schema, {"type": "null"}]} if self.nullable and schema else schema

    @property
    def pattern_message(self) -> str:
        """What an editor says of a string that does not match."""
        return must_be(self.format.doc if self.format else ": ".join([self.about, *["; ".join(self.limits)] * bool(self.limits)]))

    def reference_schema(self, writer: Any) -> dict[str, Any]:
        """Of the one form that the reference has, as Kubernetes' definitions can say it."""
        schema = self.structural_schema(writer)
        return {**schema, "nullable": True} if self.nullable and "type" in schema else schema

    def json_schema(self, writer: Any) -> dict[str, Any]:
        """As accepted_schema(), null apart."""
        raise NotImplementedError

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        """As reference_schema(), null apart."""
        return self.json_schema(writer)


def formatted(format_: Format) -> dict[str, Any]:
    return {"maxLength": format_.max_length, "pattern": ecma.format_pattern(format_.pattern)}


def explained(format_: Format) -> dict[str, Any]:
    return {**formatted(format_), "patternErrorMessage": must_be(format_.doc)}


def must_be(text: str) -> str:
    return f"It must be {text.replace('`', '')}."
