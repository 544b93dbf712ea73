"""Which wire texts a field accepts: for defaults, examples and the values in rules."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.model.model import Enumeration, Field
from generator.text.source import did_you_mean

_GRAMMARS = {
    "BOOLEAN": (re.compile(r"true|false"), "true or false"),
    "INTEGER": (re.compile(r"-?(0|[1-9][0-9]*)"), "an integer"),
    "NUMBER": (re.compile(r"-?[0-9]+(\.[0-9]+)?"), "a number"),
    "QUANTITY": (
        re.compile(r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?"),
        "a quantity such as 4G or 500Mi",
    ),
}
_UNITS = {"n": "1e-9", "u": "1e-6", "m": "1e-3", "k": "1e3", "M": "1e6", "G": "1e9", "T": "1e12", "P": "1e15", "E": "1e18"}
INT64_MIN, INT64_MAX = Decimal(-(2**63)), Decimal(2**63 - 1)


def misfit(text: str, field: Field) -> str | None:
    """Why the field would refuse the text, or None where it would not."""
    base = field.type.base
    if field.type.enumeration:
        return _not_a_value(text, field.type.enumeration)
    if base == "STRING":
        return _bad_string(text, field)
    grammar, description = _GRAMMARS[base]
    number = text[:-1] if field.milli and text.endswith("m") else text
    if not grammar.fullmatch(number):
        return f"'{text}' is not {description}"
    if base == "INTEGER" and not INT64_MIN <= Decimal(text) <= INT64_MAX:
        return f"{text} does not fit in 64 bits"
    if base in ("INTEGER", "NUMBER"):
        return _out_of_range(Decimal(number) / (1000 if number != text else 1), text, field)
    return None


def amount(text: str) -> Decimal:
    """What a right value of a field that has an order comes to."""
    if text.endswith("i"):
        return Decimal(text[:-2]) * 1024 ** ("KMGTPE".index(text[-2]) + 1)
    return Decimal(text[:-1]) * Decimal(_UNITS[text[-1]]) if text[-1] in _UNITS else Decimal(text)


def _not_a_value(text: str, enumeration: Enumeration) -> str | None:
    values = [value.text for value in enumeration.values]
    if text in values:
        return None
    return f"'{text}' is no value of {enumeration.name}{did_you_mean(text, values)}"


def _bad_string(text: str, field: Field) -> str | None:
    if field.nonempty and not text:
        return "the field is NONEMPTY"
    if field.format and len(text.encode()) > field.format.max_length:
        return f"'{text}' is longer than format {field.format.name} allows"
    if field.format and not field.format.automaton.matches(text):
        return f"'{text}' is not in format {field.format.name}"
    return None


def _out_of_range(value: Decimal, text: str, field: Field) -> str | None:
    if field.minimum is not None and value < Decimal(field.minimum):
        return f"{text} is below the minimum, {field.minimum}"
    if field.maximum is not None and value > Decimal(field.maximum):
        return f"{text} is above the maximum, {field.maximum}"
    if field.fraction_or_whole and value > 1 and value != value.to_integral_value():
        return f"{text} is neither a fraction nor a whole number"
    return None
