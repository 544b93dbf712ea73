"""The value types: each class knows all that the generator knows of one, under the name that it has in the language.

A type is a tree.  A node has the parts that its class names in `arguments` (types, or parts of the schema), and the
properties that follow it in a row.  What a type is in a document is its row in runtime/include/types.def.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

from generator.failure import FAULTY_INPUT
from generator.model import ecma
from generator.model.parts import Enumeration, Format, Hint
from generator.text import lexer
from generator.text.parser import Row, parse, quoted
from generator.text.source import Diagnostics, meant_or_all

INT64_MIN, INT64_MAX = -(2**63), 2**63 - 1

TYPES_FILE = Path(__file__).resolve().parents[2] / "runtime" / "include" / "types.def"


def _read_rows() -> dict[str, Row]:
    diagnostics = Diagnostics()
    rows = parse(TYPES_FILE, diagnostics, {"WD_TYPE_ROW": ("name", "shape", "check", "title", "doc")}).rows
    if diagnostics:
        raise diagnostics.failure(FAULTY_INPUT)
    return {row["name"].terms[0].text: row for row in rows}


_ROWS = _read_rows()


class Member(NamedTuple):
    """A member of a C struct: its type, as it stands before the name, its name, and what it holds of the field."""

    type: str
    name: str
    holds: str = ""


@dataclass(eq=False)
class Type:
    """A node of a type's tree.  This class alone is a type that could not be read."""

    parts: tuple[Type, ...] = ()
    enumeration: Enumeration | None = None
    structure: Any = None
    """A Structure, which is made of types itself."""
    format: Format | None = None
    key_format: Format | None = None
    minimum: str | None = None
    maximum: str | None = None
    milli: bool = False
    fraction_or_whole: bool = False
    nonempty: bool = False
    nullable: bool = False
    any_case: bool = False
    min_count: int = 0
    max_count: int | None = None
    unique: bool = False
    or_one: bool = False
    field: Any = None
    """The Field that is made of it."""
    path: tuple[str, ...] = ()
    """What it is there, for names in C: "entry" of a map, "row" of a list."""
    hints: tuple[Hint, ...] = ()
    min_length: int = 0
    max_length: int | None = None
    is_optional: bool = False
    """Whether a member of a structure may lack it."""

    # ---- in the language ----

    name: ClassVar[str] = ""
    arguments: ClassVar[tuple[str, ...]] = ()
    """What stands in parentheses: each "type", "enumeration" or "structure"."""
    form: ClassVar[str] = ""
    """How a type with arguments is written, for error messages."""
    properties: ClassVar[tuple[str, ...]] = ()
    literal: ClassVar[tuple[str, ...]] = ("a string", lexer.STRING)
    """How a row writes a value: what it is called, and the tokens that it may be."""
    is_scalar: ClassVar[bool] = False
    """Whether it has values that a row can write: for defaults, conditions and examples."""

    # ---- in documents ----

    has_keys: ClassVar[bool] = False
    """Whether it is a mapping with free keys."""
    tells: ClassVar[str] = ""
    """What a field of it tells of the whole document: "kind" or "version"."""
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

    by_pointer: ClassVar[bool] = False
    """Whether its member is a pointer to a single struct."""
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
    def is_known(self) -> bool:
        return bool(self.name)

    def settle(self, field: Any, path: tuple[str, ...] = ()) -> None:
        """Note where the type is used, with all its parts."""
        self.field, self.path = field, path
        for part in self.parts:
            part.settle(field, (*path, self.element_word) if self.element_word else path)

    @property
    def structures(self) -> list[Any]:
        """Those that it holds."""
        return [node.structure for node in self.nodes if node.structure]

    @property
    def nodes(self) -> Iterator[Type]:
        """The node itself, and those below it."""
        yield self
        for part in self.parts:
            yield from part.nodes

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
    def doc(self) -> str:
        """A sentence."""
        doc = self.cell("doc")
        return f"{doc[0].upper()}{doc[1:]}."

    # ---- values ----

    def misfit(self, text: str) -> str | None:
        """Why a wire text is no right value; None where it is one."""
        return None

    def bad_example(self, text: str) -> str | None:
        return self.misfit(text)

    def amount(self, text: str) -> Decimal:
        """What a right value comes to, where the type has an order."""
        return Decimal(text)

    @property
    def sample(self) -> str | None:
        """A right value as wire text; None where the type is no scalar."""
        return None

    @property
    def words(self) -> list[str]:
        return []

    @property
    def texts(self) -> list[str]:
        """Values that its properties speak of."""
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
        """What bounds its values, in words; code stands between backticks."""
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

    def words_of(self, names: Any) -> Any:
        """The enumeration in C whose values it has, if any."""
        return None

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member("char *", name)]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        """The entries of the members in libcyaml's schema, as macros of cyaml.c.j2."""
        return [f"TEXT({struct}, {name})"]

    def value(self, names: Any) -> str:
        """Its value in libcyaml's schema; empty where it takes several members, or a pointer with a count."""
        return "CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)"

    def cells(self, names: Any, parts: str) -> dict[str, str]:
        """Its node in the tables: the members of `struct wd_type` that are not zero."""
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
        }
        cells = {
            "title": quoted(self.title),
            "parts": parts,
            "enumeration": words and f"&{words.symbol}",
            "format": self.format and f"&{names.table('format', self.format)}",
            "key_format": self.key_format and f"&{names.table('format', self.key_format)}",
            "hints": self.hints and f"hints_{names.table('of', self.hints[0].pattern)}",
            "structure": self.structure and f"&{names.structure_table(self.structure)}",
            "element": self.element_cell(names),
            "min": self.minimum and quoted(self.minimum),
            "max": self.maximum and quoted(self.maximum),
            "min_count": str(self.min_count or ""),
            "max_count": str(self.max_count or ""),
            "min_length": str(self.min_length or ""),
            "max_length": "" if self.max_length is None else str(self.max_length),
            "flags": " | ".join([*self.flags, *(flag for flag, holds in flags.items() if holds)]),
            "part_count": str(len(self.parts) or ""),
            "id": f"WD_{self.name}",
            "shape": f"WD_SHAPE_{self.shape}",
        }
        return {name: cell for name, cell in cells.items() if cell}

    def element_cell(self, names: Any) -> str:
        """Where the value of an element is."""
        return ""

    # ---- in JSON Schema ----

    def json_value(self, text: str) -> Any:
        return text

    def json_schema(self, writer: Any) -> dict[str, Any]:
        """Of what the tool takes without an error."""
        raise NotImplementedError

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        """Of the one form that the reference has, as Kubernetes' definitions can say it."""
        return self.json_schema(writer)


class _Scalar(Type):
    is_scalar = True
    properties = ("EXAMPLE",)
    default_sample: ClassVar[str] = "1"
    grammar: ClassVar[re.Pattern[str]]
    description: ClassVar[str]

    def misfit(self, text: str) -> str | None:
        return None if self.grammar.fullmatch(text) else f"'{text}' is not {self.description}"

    @property
    def sample(self) -> str | None:
        return self.minimum or self.maximum or self.default_sample


class Boolean(_Scalar):
    name = "BOOLEAN"
    literal = ("true or false", lexer.WORD)
    grammar, description = re.compile("true|false"), "true or false"
    default_sample = "true"
    off = "false"
    wrong = '"true"'
    functions = "value"
    flags = ("WD_PLAIN",)
    codes = ("wrong-type", "yaml11-bool")

    def style(self, text: str) -> str:
        return "plain"

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member("bool ", name)]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        return [f"BOOL({struct}, {name})"]

    def value(self, names: Any) -> str:
        return "CYAML_VALUE_BOOL(CYAML_FLAG_DEFAULT, bool)"

    def json_value(self, text: str) -> Any:
        return text == "true"

    def json_schema(self, writer: Any) -> dict[str, Any]:
        return {"type": "boolean"}


class _Bounded(_Scalar):
    properties = ("MIN", "MAX", "RANGE", "EXAMPLE")
    has_order = True

    @property
    def limits(self) -> list[str]:
        if self.minimum is not None and self.maximum is not None:
            return [f"{self.minimum} to {self.maximum}"]
        if self.minimum is not None:
            return [f"{self.minimum} or more"]
        return [f"{self.maximum} or less"] if self.maximum is not None else []

    def out_of_range(self, value: Decimal, text: str) -> str | None:
        if self.minimum is not None and value < self.amount(self.minimum):
            return f"{text} is below the minimum, {self.minimum}"
        if self.maximum is not None and value > self.amount(self.maximum):
            return f"{text} is above the maximum, {self.maximum}"
        return None


class Integer(_Bounded):
    name = "INTEGER"
    literal = ("an integer", lexer.NUMBER)
    grammar, description = re.compile(r"-?(0|[1-9][0-9]*)"), "an integer"
    wrong = '"1"'
    mistakes = ("-1", "0x10")
    functions = "value"
    flags = ("WD_PLAIN",)
    codes = ("wrong-type", "bad-value")

    def misfit(self, text: str) -> str | None:
        problem = super().misfit(text)
        if problem is None and not INT64_MIN <= Decimal(text) <= INT64_MAX:
            return f"{text} does not fit in 64 bits"
        return problem or self.out_of_range(Decimal(text), text)

    def style(self, text: str) -> str:
        return "plain"

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member("int64_t ", name)]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        return [f"INT({struct}, {name})"]

    def value(self, names: Any) -> str:
        return "CYAML_VALUE_INT(CYAML_FLAG_DEFAULT, int64_t)"

    def json_value(self, text: str) -> Any:
        return int(text)

    def json_schema(self, writer: Any) -> dict[str, Any]:
        least = INT64_MIN if self.minimum is None else int(self.minimum)
        most = INT64_MAX if self.maximum is None else int(self.maximum)
        return {"type": "integer", "minimum": least, "maximum": most}

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        bounds = {"minimum": self.minimum, "maximum": self.maximum}
        return {"type": "integer", "format": "int64", **{key: int(bound) for key, bound in bounds.items() if bound}}


class Number(_Bounded):
    name = "NUMBER"
    properties = ("MIN", "MAX", "RANGE", "MILLI", "FRACTION_OR_WHOLE", "EXAMPLE")
    literal = ("a number", lexer.NUMBER)
    grammar, description = re.compile(r"-?[0-9]+(\.[0-9]+)?"), "a number"
    is_written_one_way = False
    wider_than = ("INTEGER",)
    wrong = "true"
    mistakes = ('"-1"', "many")
    functions = "number"
    codes = ("wrong-type", "bad-value", "unquoted-number")

    def misfit(self, text: str) -> str | None:
        number = text[:-1] if self.milli and text.endswith("m") else text
        if not self.grammar.fullmatch(number):
            return f"'{text}' is not {self.description}"
        value = Decimal(number) / (1000 if number != text else 1)
        problem = self.out_of_range(value, text)
        if problem is None and self.fraction_or_whole and value > 1 and value != value.to_integral_value():
            return f"{text} is neither a fraction nor a whole number"
        return problem

    def amount(self, text: str) -> Decimal:
        return _quantity_amount(text)

    def style(self, text: str) -> str:
        return "quoted"

    @property
    def limits(self) -> list[str]:
        found = super().limits
        if self.fraction_or_whole:
            found.append("a fraction up to 1, or a whole number")
        if self.milli:
            found.append("thousandths may be written with the suffix `m`")
        return found

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member("double ", name), Member("char *", f"{name}_text", "the text of ")]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        return [f"FLOAT({struct}, {name})", f"TEXT({struct}, {name}_text)"]

    def value(self, names: Any) -> str:
        return ""

    def json_schema(self, writer: Any) -> dict[str, Any]:
        value: dict[str, Any] = {"type": ["string", "number"], "pattern": ecma.number_pattern(self)}
        if self.minimum is not None:
            value["minimum"] = _json_number(self.minimum)
        if self.maximum is not None:
            value["maximum"] = _json_number(self.maximum)
        if self.fraction_or_whole:
            value["anyOf"] = [{"type": "string"}, {"type": "integer"}, {"maximum": 1}]
        return value

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        refused = ecma.refused_numerals(self)
        exclusion = {"not": {"pattern": f"^({'|'.join(refused)})"}} if refused else {}
        return {"type": "string", "pattern": ecma.number_form(self), **exclusion}


class Quantity(_Bounded):
    name = "QUANTITY"
    literal = ("a quantity", lexer.STRING, lexer.NUMBER)
    grammar, description = re.compile(ecma.QUANTITY), "a quantity such as 4G or 500Mi"
    is_written_one_way = False
    wider_than = ("INTEGER", "NUMBER")
    wrong = "true"
    mistakes = ("4 GB", "-1G")
    codes = ("wrong-type", "bad-value", "unquoted-number")

    def misfit(self, text: str) -> str | None:
        return super().misfit(text) or self.out_of_range(self.amount(text), text)

    def amount(self, text: str) -> Decimal:
        return _quantity_amount(text)

    def style(self, text: str) -> str:
        return "plain" if re.fullmatch(f"[0-9]+({ecma.SUFFIX})", text) else "string"

    def json_schema(self, writer: Any) -> dict[str, Any]:
        """A bound of zero alone can be said of a string: its sign tells."""
        bound = {} if self.minimum is None else {"minimum": _json_amount(self.amount(self.minimum))}
        bound.update({} if self.maximum is None else {"maximum": _json_amount(self.amount(self.maximum))})
        return {**self.structural_schema(writer), "type": ["string", "number"], **bound}

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        is_not_negative = self.minimum is not None and self.amount(self.minimum) == 0
        return {"type": "string", "pattern": ecma.QUANTITY_FROM_ZERO if is_not_negative else ecma.QUANTITY}


class Duration(_Scalar):
    name = "DURATION"
    units = ("d", "h", "m", "s", "ms")
    pattern = "^" + "".join(f"([0-9]+{unit})?" for unit in units) + "$"
    grammar, description = re.compile(f"(?=.){pattern[1:]}"), "a duration such as 1h30m or 500ms"
    is_written_one_way = False
    default_sample = "1h"
    wrong = "true"
    mistakes = ("5 minutes",)
    codes = ("wrong-type", "bad-value")

    def json_schema(self, writer: Any) -> dict[str, Any]:
        return {"type": "string", "pattern": self.pattern, "minLength": 1}


class String(_Scalar):
    name = "STRING"
    properties = ("NONEMPTY", "FORMATTED", "LENGTH", "EXAMPLE")
    wider_than = ("ENUM",)
    wrong = "1"
    mistakes = ("not/one of these", '""', '"!"', '"?"', '"more characters than there may be"')

    def misfit(self, text: str) -> str | None:
        if self.nonempty and not text:
            return "the field is NONEMPTY"
        if len(text) < self.min_length:
            return f"'{text}' is shorter than {self.min_length} characters"
        if self.max_length is not None and len(text) > self.max_length:
            return f"'{text}' is longer than {self.max_length} characters"
        return self.format and self.format.misfit(text)

    @property
    def sample(self) -> str | None:
        if self.format:
            return self.format.automaton.shortest()
        return "text".ljust(self.min_length, "x")[: self.max_length]

    @property
    def has_length(self) -> bool:
        return self.min_length > 0 or self.max_length is not None

    @property
    def limits(self) -> list[str]:
        return ["not empty"] * self.nonempty + [self.length_in_words] * self.has_length

    @property
    def length_in_words(self) -> str:
        plural = "" if (self.max_length or self.min_length) == 1 else "s"
        if self.max_length is None:
            return f"at least {self.min_length} character{plural}"
        if self.min_length == self.max_length:
            return f"{self.max_length} character{plural}"
        least = f"{self.min_length} to" if self.min_length else "at most"
        return f"{least} {self.max_length} character{plural}"

    @property
    def codes(self) -> tuple[str, ...]:
        return ("wrong-type", "bad-value") if self.format or self.nonempty or self.has_length else ("wrong-type",)

    def json_schema(self, writer: Any) -> dict[str, Any]:
        value: dict[str, Any] = {"type": "string"}
        if self.format:
            value.update(_formatted(self.format))
        longest = [most for most in (self.max_length, value.get("maxLength")) if most is not None]
        value.update({"maxLength": min(longest)} if longest else {})
        least = max(self.min_length, int(self.nonempty))
        return {**value, "minLength": least} if least else value


class _Word(Type):
    """One of a list of words, which is an enum in C."""

    functions = "value"

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member(f"{self.words_of(names).type} ", name)]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        words = self.words_of(names)
        return [f"ENUM({struct}, {name}, {words.table}, {len(words.values)})"]

    def value(self, names: Any) -> str:
        words = self.words_of(names)
        return f"CYAML_VALUE_ENUM(CYAML_FLAG_STRICT, {words.type}, {words.table}, {len(words.values) + 1})"


class Enum(_Word):
    name = "ENUM"
    arguments = ("enumeration",)
    form = "ENUM(...)"
    properties = ("ANY_CASE", "EXAMPLE")
    is_scalar = True
    wrong = "1"
    mistakes = ("not/one of these",)
    enumeration: Enumeration

    @property
    def codes(self) -> tuple[str, ...]:
        return ("wrong-type", "bad-value", *(("legacy-spelling",) if self.any_case else ()))

    @property
    def literal(self) -> tuple[str, ...]:  # type: ignore[override]
        return (f"a value of {self.enumeration.name}", lexer.WORD, lexer.STRING)

    def misfit(self, text: str) -> str | None:
        if text in self.words:
            return None
        return f"'{text}' is no value of {self.enumeration.name}{meant_or_all(text, self.words)}"

    @property
    def words(self) -> list[str]:
        return [value.text for value in self.enumeration.values]

    @property
    def sample(self) -> str | None:
        return self.words[0]

    def meaning(self, text: str | None) -> str | None:
        return text.lower() if text and self.any_case else text

    def takes(self, old: Type) -> bool:
        if not isinstance(old, Enum):
            return False
        if old.enumeration.name == self.enumeration.name:
            return True
        return set(map(self.meaning, old.words)) <= set(map(self.meaning, self.words))

    def words_of(self, names: Any) -> Any:
        return names.words_of_enumeration(self.enumeration)

    def json_schema(self, writer: Any) -> dict[str, Any]:
        """An editor offers the words; another letter case is a warning of the tool, not an error."""
        if not self.any_case:
            return {"type": "string", "enum": self.words}
        return {"type": "string", "anyOf": [{"enum": self.words}, {"pattern": ecma.any_case(self.words)}]}

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        return {"type": "string", "enum": self.words}


class Kind(_Word):
    name = "KIND"
    tells = "kind"
    flags = ("WD_TELLS_KIND",)
    codes = ("unknown-kind", "wrong-type")

    def words_of(self, names: Any) -> Any:
        return names.kind_words

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        return document.scalar(self, document.kind_wire)

    def json_schema(self, writer: Any) -> dict[str, Any]:
        wires = [kind.wire for kind in writer.kinds]
        return {"const": wires[0]} if writer.is_of_one_kind else {"enum": wires}

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        return {"type": "string"}


class ApiVersion(_Word):
    name = "API_VERSION"
    tells = "version"
    flags = ("WD_TELLS_VERSION",)
    codes = ("wrong-type", "bad-value")

    def words_of(self, names: Any) -> Any:
        return names.version_words

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        return document.scalar(self, document.version.wire)

    def json_schema(self, writer: Any) -> dict[str, Any]:
        return {"enum": [version.wire for version in writer.versions]}

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        return {"type": "string"}


class _Many(Type):
    """Many values: in C an array, with its count."""

    properties = ("COUNT",)
    wrong = "text"

    def element(self, names: Any) -> str:
        """An element in C, as it is declared before its name."""
        return f"{self.element_struct(names)} "

    def element_struct(self, names: Any) -> str:
        return names.element_struct(self)

    def element_members(self, names: Any) -> list[Member]:
        """Those of a struct that is declared for the elements alone; none where there is no such struct."""
        return []

    def element_entries(self, names: Any) -> list[str]:
        """The entries of an element in libcyaml's schema."""
        return []

    def element_value(self, names: Any) -> str:
        """An element in libcyaml's schema."""
        return names.element_value(self)

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member(f"{self.element(names)}*", name), Member("uint32_t ", f"{name}_count", "the count of ")]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        return [f"ARRAY({struct}, {name}, {self.element_value(names)})"]

    def value(self, names: Any) -> str:
        return ""

    def count_limits(self, noun: str) -> list[str]:
        least, most = self.min_count, self.max_count
        if least and most and least != most:
            return [f"{least} to {most} {noun}s"]
        bound = "exactly" if least == most else "at least" if least else "at most"
        count = least or most
        return [f"{bound} {count} {noun}{'s' * (count != 1)}"] if count else []

    def counted(self, schema: dict[str, Any], noun: str) -> dict[str, Any]:
        least = {f"min{noun}": self.min_count} if self.min_count else {}
        return {**schema, **least, **({f"max{noun}": self.max_count} if self.max_count else {})}


class List(_Many):
    name = "LIST"
    arguments = ("type",)
    form = "LIST(...)"
    properties = ("COUNT", "UNIQUE", "OR_ONE", "EXAMPLE")
    functions = "list"
    element_word = "row"

    @property
    def part(self) -> Type:
        return self.parts[0]

    @property
    def title(self) -> str:
        return f"List of {self.part.title}"

    def bad_example(self, text: str) -> str | None:
        problem = self.part.bad_example(text)
        if problem is None and len(self.samples(text)) < self.least:
            return f"{self.least} different elements cannot be made up of '{text}'"
        return problem

    @property
    def sample(self) -> str | None:
        """An element."""
        return self.part.sample

    @property
    def least(self) -> int:
        """The elements that an example has."""
        return max(1, self.min_count)

    def samples(self, text: str) -> list[str]:
        """The elements of an example, of which one is given."""
        if not self.unique:
            return [text] * self.least
        made = [*self.part.texts, *(f"{text}{i}" for i in range(1, self.least)), *map(str, range(1, self.least + 1))]
        fitting = [other for other in made if self.part.is_scalar and not self.part.misfit(other)]
        return list(dict.fromkeys([text, *fitting]))[: self.least]

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        if text is None or inner is not None:
            return [self.part.example(document, text, inner)] * self.least
        return [self.part.example(document, sample, None) for sample in self.samples(text)]

    @property
    def limits(self) -> list[str]:
        each = [f"each element: {limit}" for limit in self.part.limits]
        words = {"no element twice": self.unique, "one element may stand without the list": self.or_one}
        return [*self.count_limits("element"), *(word for word, holds in words.items() if holds), *each]

    @property
    def codes(self) -> tuple[str, ...]:
        is_bounded = self.min_count or self.max_count or self.unique
        return ("wrong-type", "bad-value") if is_bounded else ("wrong-type",)

    def element(self, names: Any) -> str:
        return super().element(names) if self.element_members(names) else self.part.members(names, "")[0].type

    def element_struct(self, names: Any) -> str:
        return names.element_struct(self) if self.element_members(names) else self.element(names).strip()

    def element_members(self, names: Any) -> list[Member]:
        return [] if self.part.value(names) else self.part.members(names, self.row_member)

    @property
    def row_member(self) -> str:
        """What a row calls its value."""
        return "items" if self.part.element_word else "value"

    def element_entries(self, names: Any) -> list[str]:
        if not self.element_members(names):
            return [f"ELEMENT({self.part.value(names)})"]
        return self.part.entries(names, self.element_struct(names), self.row_member)

    def element_value(self, names: Any) -> str:
        return names.element_value(self) if self.element_members(names) else f"{names.element_table(self)}[0].value"

    def element_cell(self, names: Any) -> str:
        return names.element_table(self)

    def json_schema(self, writer: Any) -> dict[str, Any]:
        unique, part = {"uniqueItems": True} if self.unique else {}, self.part.json_schema(writer.within)
        whole = {**self.counted({"type": "array", "items": part}, "Items"), **unique}
        return {"anyOf": [whole, part]} if self.or_one and self.min_count < 2 else whole

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        """A cluster refuses uniqueItems, but knows sets."""
        unique = {"x-kubernetes-list-type": "set"} if self.unique else {}
        return {**self.counted({"type": "array", "items": self.part.structural_schema(writer.within)}, "Items"), **unique}


class _Keyed(_Many):
    """A mapping with free keys: the elements are structs that begin with their key."""

    properties = ("COUNT", "KEYS")
    has_keys = True

    @property
    def item_title(self) -> str:
        """What stands below a key, for the line that says how a field is written."""
        return "..."

    @property
    def limits(self) -> list[str]:
        return self.count_limits("key")

    @property
    def codes(self) -> tuple[str, ...]:
        is_bounded = self.min_count or self.max_count or self.key_format
        return ("wrong-type", "bad-value") if is_bounded else ("wrong-type",)

    def json_schema(self, writer: Any) -> dict[str, Any]:
        items = writer.item(self.item_schema(writer.within))
        names = {"propertyNames": _formatted(self.key_format)} if self.key_format else {}
        return self.counted({"type": "object", **names, "additionalProperties": items}, "Properties")

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        items = writer.item(self.structural_item_schema(writer.within))
        return self.counted({"type": "object", "additionalProperties": items}, "Properties")


class Map(_Keyed):
    name = "MAP"
    arguments = ("type",)
    form = "MAP(...)"
    properties = ("COUNT", "KEYS", "EXAMPLE")
    element_word = "entry"

    @property
    def part(self) -> Type:
        return self.parts[0]

    @property
    def functions(self) -> str:  # type: ignore[override]
        return "map" if self.is_of_text else "items"

    @property
    def is_of_text(self) -> bool:
        """Whether its elements are the entries that all maps of texts share."""
        return self.part.functions in ("text", "json")

    @property
    def title(self) -> str:
        return super().title if self.is_of_text and self.part.is_scalar else f"Map of {self.part.title}"

    def bad_example(self, text: str) -> str | None:
        key, mark, value = text.partition("=")
        if not key or not mark:
            return "an example of a map is written KEY=VALUE"
        return (self.key_format and self.key_format.misfit(key)) or self.part.bad_example(value)

    @property
    def limits(self) -> list[str]:
        return [*super().limits, *(f"each value: {limit}" for limit in self.part.limits)]

    @property
    def sample(self) -> str | None:
        key = self.key_format.automaton.shortest() if self.key_format else "example"
        return None if self.part.sample is None else f"{key}={self.part.sample}"

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        key, _, value = (text or "").partition("=")
        count = max(1, self.min_count)
        keys = [key or "example", *(f"{key or 'example'}-{i}" for i in range(2, count + 1))]
        return {key: self.part.example(document, value if text else None, inner) for key in keys}

    def element_struct(self, names: Any) -> str:
        return names.entry if self.is_of_text else names.element_struct(self)

    @property
    def has_deleted(self) -> bool:
        return self.is_of_text or (self.field.wrapped and self.field.type is self)

    def element_members(self, names: Any) -> list[Member]:
        if self.is_of_text:
            return []
        deleted = [Member("bool ", "deleted")] if self.has_deleted else []
        return [Member("char *", "key"), *self.part.members(names, "value"), *deleted]

    def element_entries(self, names: Any) -> list[str]:
        if self.is_of_text:
            return []
        struct = self.element_struct(names)
        deleted = [f"BOOL({struct}, deleted)"] if self.has_deleted else []
        return [f"KEY({struct}, key)", *deleted, *self.part.entries(names, struct, "value")]

    def element_cell(self, names: Any) -> str:
        table = names.entry_table if self.is_of_text else names.element_table(self)
        return f"&{table}[{2 if self.has_deleted else 1}]"

    def element_value(self, names: Any) -> str:
        return "entry" if self.is_of_text else names.element_value(self)

    def item_schema(self, writer: Any) -> dict[str, Any]:
        return self.part.json_schema(writer)

    def structural_item_schema(self, writer: Any) -> dict[str, Any]:
        return self.part.structural_schema(writer)

    @property
    def item_title(self) -> str:
        return self.part.title


class Items(_Keyed):
    name = "ITEMS"
    arguments = ("structure",)
    form = "ITEMS(...)"
    functions = "items"

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        labels = [document.label(self.structure, i) for i in range(1, max(1, self.min_count) + 1)]
        return {label: document.full(self.structure) if inner is None else inner for label in labels}

    def element_struct(self, names: Any) -> str:
        return names.struct(self.structure)

    def element_value(self, names: Any) -> str:
        return names.normal_form(self.structure)

    def item_schema(self, writer: Any) -> dict[str, Any]:
        return writer.structure(self.structure)

    structural_item_schema = item_schema


class Struct(Type):
    name = "STRUCT"
    arguments = ("structure",)
    form = "STRUCT(...)"
    wrong = "text"
    functions = "structure"

    @property
    def by_pointer(self) -> bool:  # type: ignore[override]
        return self.is_optional

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        return document.least(self.structure) if inner is None else inner

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member(f"{names.struct(self.structure)} {'*' if self.by_pointer else ''}", name)]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        macro = "MAPPING_PTR" if self.by_pointer else "MAPPING"
        return [f"{macro}({struct}, {name}, {names.view(self.structure)})"]

    def value(self, names: Any) -> str:
        return f"CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, {names.struct(self.structure)}, {names.view(self.structure)})"

    def json_schema(self, writer: Any) -> dict[str, Any]:
        return writer.structure(self.structure)


class Anything(Type):
    name = "ANY"
    takes_anything = True
    properties = ("NULLABLE",)
    functions = "json"
    codes = ()

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        return "{}"

    def takes(self, old: Type) -> bool:
        return True

    def json_schema(self, writer: Any) -> dict[str, Any]:
        return {}

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        return {"x-kubernetes-preserve-unknown-fields": True}


TYPES: dict[str, type[Type]] = {
    cls.name: cls
    for cls in (
        Boolean, Integer, Number, Quantity, Duration, String, Enum, Kind, ApiVersion, List, Map, Items, Struct, Anything,
    )
}

TELLING = {cls.tells: cls for cls in TYPES.values() if cls.tells}

UNITS = {"n": "1e-9", "u": "1e-6", "m": "1e-3", "k": "1e3", "M": "1e6", "G": "1e9", "T": "1e12", "P": "1e15", "E": "1e18"}


def _quantity_amount(text: str) -> Decimal:
    if text.endswith("i"):
        return Decimal(text[:-2]) * 1024 ** ("KMGTPE".index(text[-2]) + 1)
    return Decimal(text[:-1]) * Decimal(UNITS[text[-1]]) if text[-1] in UNITS else Decimal(text)


def _json_amount(amount: Decimal) -> int | float:
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def _formatted(format_: Format) -> dict[str, Any]:
    return {"maxLength": format_.max_length, "pattern": ecma.format_pattern(format_.pattern)}


def _json_number(text: str) -> int | float:
    return float(text) if "." in text else int(text)
