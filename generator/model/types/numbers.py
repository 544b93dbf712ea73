"""Scalars that have an order, and so bounds."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, ClassVar

from generator.model import ecma
from generator.model.parts import Family
from generator.model.types.base import Member, Type
from generator.model.types.scalars import Scalar
from generator.text import lexer

INT64_MIN, UINT64_MAX = -(2**63), 2**64 - 1

# The greatest number that a float holds.
_FLOAT_MAX = "340282346638528859811704183484516925440.0"
_DECIMAL = "-?(0|[1-9][0-9]*)"

UNITS = {"n": "1e-9", "u": "1e-6", "m": "1e-3", "k": "1e3", "M": "1e6", "G": "1e9", "T": "1e12", "P": "1e15", "E": "1e18"}


class Bounded(Scalar):
    properties = ("MIN", "MAX", "RANGE", "QUOTED", "OR_TEXT", "EXAMPLE")
    has_order = True
    c_types: ClassVar[dict[str, tuple[int, int] | None]] = {}
    """What C_TYPE may name, and the bounds that it has."""

    @property
    def codes(self) -> tuple[str, ...]:  # type: ignore[override]
        return ("wrong-type", "bad-value", *(("unquoted-number",) if self.quoted else ()))

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


class Numeric(Bounded):
    """A YAML number, or a string that holds one."""

    null = "mark"

    @property
    def is_plain(self) -> bool:  # type: ignore[override]
        return not self.quoted

    @property
    def forms(self) -> tuple[str, ...]:  # type: ignore[override]
        return ("number", "string") if self.quoted else ("number",)

    @property
    def wrong(self) -> str:  # type: ignore[override]
        return "true" if self.quoted else '"1"'


class Integer(Numeric):
    name = "INTEGER"
    properties = (*Bounded.properties, "C_TYPE", "DECIMAL")
    c_types = {
        f"{sign}int{bits}_t": (0, 2**bits - 1) if sign else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        for sign in ("", "u")
        for bits in (8, 16, 32, 64)
    }
    literal = ("an integer", lexer.NUMBER)
    grammar, description = re.compile(_DECIMAL), "an integer"
    mistakes = ("-1", '"-1"', "0x10", "99999999999999999999")
    functions = "value"

    @property
    def width(self) -> str:
        """The type in C."""
        return self.c_type or "int64_t"

    @property
    def width_bounds(self) -> tuple[int, int]:
        return self.c_types[self.width] or (0, 0)

    def settle(self, field: Any, path: tuple[str, ...] = ()) -> None:
        """The bounds of a type in C that is named are bounds of the values."""
        super().settle(field, path)
        if self.c_type:
            least, most = self.width_bounds
            self.minimum = str(least) if self.minimum is None else self.minimum
            self.maximum = str(most) if self.maximum is None else self.maximum

    def misfit_of_properties(self) -> str | None:
        """A bound is a value in C, too."""
        least, most = self.width_bounds
        bounds = [bound for bound in (self.minimum, self.maximum) if bound is not None]
        wide = next((bound for bound in bounds if not least <= int(bound) <= most), None)
        return wide and f"the bound {wide} does not fit in {self.width}"

    def misfit(self, text: str) -> str | None:
        """A bound, which is read before there is a field, may be any that a type in C has."""
        problem = super().misfit(text)
        least, most = self.width_bounds if self.field else (INT64_MIN, UINT64_MAX)
        if problem is None and not least <= Decimal(text) <= most:
            return f"{text} does not fit in {self.width}"
        return problem or self.out_of_range(Decimal(text), text)

    def style(self, text: str) -> str:
        return "quoted" if self.quoted else "plain"

    @property
    def about(self) -> str:
        ways = ["in plain decimal"] * self.decimal + ["in quotes" if self.quoted else "without quotes"]
        return f"{super().about}, written {' and '.join(ways)}"

    def refuses(self, mistake: str) -> bool:
        is_quoted = mistake.startswith('"')
        return super().refuses(mistake) and is_quoted == self.quoted and (mistake != "0x10" or self.decimal)

    def takes(self, old: Type) -> bool:
        """A number in place of a string gets a warning; a string in place of a number is refused."""
        return super().takes(old) and self.quoted >= old.quoted

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member(f"{self.width} ", name)]

    @property
    def libcyaml_type(self) -> str:
        return "UINT" if self.width.startswith("u") else "INT"

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        return [f"{self.libcyaml_type}({struct}, {name})"]

    def value(self, names: Any) -> str:
        return f"CYAML_VALUE_{self.libcyaml_type}(CYAML_FLAG_DEFAULT, {self.width})"

    def json_value(self, text: str) -> Any:
        return text if self.quoted else int(text)

    def json_schema(self, writer: Any) -> dict[str, Any]:
        least, most = self.width_bounds
        bounds = {
            "minimum": least if self.minimum is None else int(self.minimum),
            "maximum": most if self.maximum is None else int(self.maximum),
        }
        if self.quoted:
            return {"type": ["string", "integer"], "pattern": ecma.number_pattern(self, _DECIMAL), **bounds}
        return {"type": "integer", **bounds}

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        if self.quoted:
            refused = ecma.refused_numerals(self)
            exclusion = {"not": {"pattern": f"^({'|'.join(refused)})"}} if refused else {}
            return {"type": "string", "pattern": f"^{_DECIMAL}$", **exclusion}
        bounds = {"minimum": self.minimum, "maximum": self.maximum}
        format_ = {} if self.width == "uint64_t" else {"format": "int64"}
        return {"type": "integer", **format_, **{key: int(bound) for key, bound in bounds.items() if bound}}


class Number(Numeric):
    name = "NUMBER"
    properties = (*Bounded.properties, "C_TYPE", "MILLI", "FRACTION_OR_WHOLE")
    c_types = {"float": None, "double": None}
    literal = ("a number", lexer.NUMBER)
    grammar, description = re.compile(r"-?[0-9]+(\.[0-9]+)?"), "a number"
    is_written_one_way = False
    wider_than = ("INTEGER",)
    mistakes = ('"-1"', "many", "-1", ".inf")
    functions = "number"

    def misfit(self, text: str) -> str | None:
        number = text[:-1] if self.milli and text.endswith("m") else text
        if not self.grammar.fullmatch(number):
            return f"'{text}' is not {self.description}"
        value = Decimal(number) / (1000 if number != text else 1)
        problem = self.out_of_range(value, text)
        if problem is None and self.fraction_or_whole and value > 1 and value != value.to_integral_value():
            return f"{text} is neither a fraction nor a whole number"
        return problem

    @property
    def about(self) -> str:
        return f"{super().about}, written in quotes" if self.quoted else super().about

    def misfit_of_properties(self) -> str | None:
        return "MILLI is for QUOTED numbers: YAML reads 500m as a string" if self.milli and not self.quoted else None

    def amount(self, text: str) -> Decimal:
        return _quantity_amount(text)

    def style(self, text: str) -> str:
        return "quoted" if self.quoted else "plain"

    @property
    def limits(self) -> list[str]:
        found = super().limits
        if self.fraction_or_whole:
            found.append("a fraction up to 1, or a whole number")
        if self.milli:
            found.append("thousandths may be written with the suffix `m`")
        return found

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member(f"{self.c_type or 'double'} ", name), Member("char *", f"{name}_text", "the text of ")]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        return [f"FLOAT({struct}, {name})", f"TEXT({struct}, {name}_text)"]

    def value(self, names: Any) -> str:
        return ""

    def refuses(self, mistake: str) -> bool:
        return super().refuses(mistake) and (mistake in ('"-1"', "many")) == self.quoted

    def takes(self, old: Type) -> bool:
        return super().takes(old) and self.quoted >= old.quoted

    def json_value(self, text: str) -> Any:
        return text if self.quoted else _json_number(text)

    def json_schema(self, writer: Any) -> dict[str, Any]:
        value: dict[str, Any] = {"type": "number"}
        if self.quoted:
            value = {"type": ["string", "number"], "pattern": ecma.number_pattern(self)}
        value.update(self.json_bounds)
        if self.fraction_or_whole:
            value["anyOf"] = [*([{"type": "string"}] if self.quoted else []), {"type": "integer"}, {"maximum": 1}]
        return value

    @property
    def json_bounds(self) -> dict[str, Any]:
        widest = (f"-{_FLOAT_MAX}", _FLOAT_MAX) if self.c_type == "float" else (None, None)
        bounds = {"minimum": self.minimum or widest[0], "maximum": self.maximum or widest[1]}
        return {key: _json_number(bound) for key, bound in bounds.items() if bound is not None}

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        if not self.quoted:
            whole = {"anyOf": [{"multipleOf": 1}, {"maximum": 1}]} if self.fraction_or_whole else {}
            return {"type": "number", **self.json_bounds, **whole}
        refused = ecma.refused_numerals(self)
        exclusion = {"not": {"pattern": f"^({'|'.join(refused)})"}} if refused else {}
        return {"type": "string", "pattern": ecma.number_form(self), **exclusion}


class Quantity(Bounded):
    is_text = True
    name = "QUANTITY"
    of_arguments = "MEASURE"
    forms = ("number", "string")
    literal = ("a quantity", lexer.STRING, lexer.NUMBER)
    grammar, description = re.compile(ecma.QUANTITY), "a quantity such as 4G or 500Mi"
    is_written_one_way = False
    wider_than = ("INTEGER", "NUMBER")
    wrong = "true"
    mistakes = ("4 GB", "-1G")

    def misfit(self, text: str) -> str | None:
        return super().misfit(text) or self.out_of_range(self.amount(text), text)

    def amount(self, text: str) -> Decimal:
        return _quantity_amount(text)

    def style(self, text: str) -> str:
        return "plain" if re.fullmatch(f"[0-9]+({ecma.SUFFIX})", text) else "string"

    def json_schema(self, writer: Any) -> dict[str, Any]:
        """Only a bound of zero can be checked in a string, by its sign."""
        bound = {} if self.minimum is None else {"minimum": _json_amount(self.amount(self.minimum))}
        bound.update({} if self.maximum is None else {"maximum": _json_amount(self.amount(self.maximum))})
        return {**self.structural_schema(writer), "type": ["string", "number"], **bound}

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        is_not_negative = self.minimum is not None and self.amount(self.minimum) == 0
        return {"type": "string", "pattern": ecma.QUANTITY_FROM_ZERO if is_not_negative else ecma.QUANTITY}


class Measure(Bounded):
    """A quantity in the units of a family, with its amount in the base unit."""

    is_text = True
    name = "MEASURE"
    word = "QUANTITY"
    member_word = "quantity"
    arguments = ("family",)
    form = "QUANTITY(...)"
    properties = ("MIN", "MAX", "RANGE", "OR_TEXT", "EXAMPLE")
    literal = ("a quantity", lexer.STRING, lexer.NUMBER)
    is_written_one_way = False
    wrong = "true"
    mistakes = ("many", "-1")
    family: Family

    def __str__(self) -> str:
        return f"{self.word}({self.family.name})"

    @property
    def forms(self) -> tuple[str, ...]:  # type: ignore[override]
        return ("string", "number") if self.family.bare else ("string",)

    @property
    def about(self) -> str:
        units = [unit.text for unit in self.family.named]
        bare = ", or a number without a unit" * bool(self.family.bare and units)
        several = f", or several of them, the greater first{bare}" if len(units) > 1 else bare
        return f"a number with a unit: {', '.join(units)}{several}" if units else "a number"

    def misfit(self, text: str) -> str | None:
        if self.family.amount(text) is None:
            return f"'{text}' is not a whole number of the base unit of {self.family.name}"
        return self.out_of_range(self.amount(text), text)

    def amount(self, text: str) -> Decimal:
        return Decimal(self.family.amount(text) or 0)

    @property
    def sample(self) -> str | None:
        return self.minimum or self.maximum or f"1{self.family.ordered[0].text}"

    def style(self, text: str) -> str:
        return "string" if re.search("[^0-9]", text) else "plain"

    def refuses(self, mistake: str) -> bool:
        return super().refuses(mistake) and (mistake == "many" or self.family.bare is not None)

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member("char *", name), Member("int64_t ", f"{name}_value", "the amount of ")]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        return [f"TEXT({struct}, {name})", f"INT({struct}, {name}_value)"]

    def value(self, names: Any) -> str:
        return ""

    def json_schema(self, writer: Any) -> dict[str, Any]:
        """A bound can be expressed for a number without a unit only."""
        if self.family.bare is None:
            return self.structural_schema(writer)
        bounds = {"minimum": self.minimum, "maximum": self.maximum}
        numbers = {
            key: _json_amount(self.amount(bound) / self.family.bare.factor) for key, bound in bounds.items() if bound is not None
        }
        return {**self.structural_schema(writer), "type": ["string", "number"], **numbers}

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        is_not_negative = self.minimum is not None and self.amount(self.minimum) >= 0
        return {"type": "string", "pattern": self.family.pattern("" if is_not_negative else "-?"), "minLength": 1}


def _quantity_amount(text: str) -> Decimal:
    if text.endswith("i"):
        return Decimal(text[:-2]) * 1024 ** ("KMGTPE".index(text[-2]) + 1)
    return Decimal(text[:-1]) * Decimal(UNITS[text[-1]]) if text[-1] in UNITS else Decimal(text)


def _json_amount(amount: Decimal) -> int | float:
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def _json_number(text: str) -> int | float:
    return float(text) if "." in text else int(text)
