"""Scalars that have an order, and so bounds."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from generator.model import ecma
from generator.model.types.base import Member
from generator.model.types.scalars import Scalar
from generator.text import lexer

INT64_MIN, INT64_MAX = -(2**63), 2**63 - 1

UNITS = {"n": "1e-9", "u": "1e-6", "m": "1e-3", "k": "1e3", "M": "1e6", "G": "1e9", "T": "1e12", "P": "1e15", "E": "1e18"}


class Bounded(Scalar):
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


class Integer(Bounded):
    name = "INTEGER"
    forms = ("number",)
    null = "mark"
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


class Number(Bounded):
    name = "NUMBER"
    forms = ("number", "string")
    null = "mark"
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


class Quantity(Bounded):
    name = "QUANTITY"
    forms = ("number", "string")
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


def _quantity_amount(text: str) -> Decimal:
    if text.endswith("i"):
        return Decimal(text[:-2]) * 1024 ** ("KMGTPE".index(text[-2]) + 1)
    return Decimal(text[:-1]) * Decimal(UNITS[text[-1]]) if text[-1] in UNITS else Decimal(text)


def _json_amount(amount: Decimal) -> int | float:
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def _json_number(text: str) -> int | float:
    return float(text) if "." in text else int(text)
