"""The parts of a schema that types and rules refer to by name, and that are made of no others."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from generator.model.ecma import literal
from generator.model.pattern import Automaton
from generator.text.source import Place

# A number before a unit.
NUMERAL = r"[0-9]+(?:\.[0-9]+)?"


@dataclass(eq=False)
class Kind:
    letter: str
    name: str
    wire: str
    doc: str
    place: Place


@dataclass(eq=False)
class OtherKind:
    """A kind of the same group that the schema does not describe."""

    wire: str
    doc: str
    place: Place


@dataclass(eq=False)
class DocumentList:
    """A kind of document that holds documents.  '%' in its name is any kind; without a version, of the group."""

    wire: str
    version: str | None
    items: str
    doc: str
    place: Place


@dataclass(eq=False)
class Wrapper:
    """The keys of wrappers: of a value, of items, and of the mark that removes an inherited item."""

    value: str
    items: str | None
    deleted: str | None
    place: Place

    @property
    def keys(self) -> dict[str, str]:
        """Those that there are, by what they are called here."""
        return {name: key for name, key in vars(self).items() if isinstance(key, str)}


@dataclass(eq=False)
class Beside:
    """A key that may be beside a wrapper's own, without effect."""

    key: str
    where: str
    kinds: int
    doc: str
    place: Place


@dataclass(eq=False)
class FieldGroup:
    """Fields that documents list together, under its description as a heading."""

    name: str
    doc: str
    place: Place


@dataclass(eq=False)
class Version:
    wire: str
    status: str
    kinds: int
    doc: str
    place: Place


@dataclass(eq=False)
class Constant:
    """A number with a name, for rows and for C."""

    name: str
    value: str
    doc: str
    place: Place


@dataclass(eq=False)
class NamedType:
    """A type that rows use by its name."""

    name: str
    doc: str
    place: Place
    alternatives: Any = None
    """Of an EITHER: the Structure that all uses share."""


@dataclass(eq=False)
class Unit:
    text: str
    """Empty: a number without a unit."""
    factor: int
    """How many of the base unit it is."""
    doc: str
    place: Place


@dataclass(eq=False)
class Family:
    """Units in which the same is measured."""

    name: str
    place: Place
    units: list[Unit] = field(default_factory=list)

    @property
    def ordered(self) -> list[Unit]:
        """The greatest first, as they are written."""
        return sorted(self.units, key=lambda unit: -unit.factor)

    @property
    def bare(self) -> Unit | None:
        return next((unit for unit in self.units if not unit.text), None)

    @property
    def named(self) -> list[Unit]:
        return [unit for unit in self.ordered if unit.text]

    def amount(self, text: str) -> int | None:
        """What a text comes to in base units; None where it is none, or no whole number of them."""
        sign, number = (-1, text[1:]) if text.startswith("-") else (1, text)
        if self.bare and re.fullmatch(NUMERAL, number):
            total = Fraction(number) * self.bare.factor
        else:
            groups = "".join(rf"(?:({NUMERAL}){re.escape(unit.text)})?" for unit in self.named)
            match = re.fullmatch(groups, number) if number else None
            if match is None:
                return None
            total = sum((Fraction(part) * unit.factor for part, unit in zip(match.groups(), self.named) if part), Fraction(0))
        fits = total.denominator == 1 and total < 2**63
        return sign * int(total) if fits else None

    def pattern(self, optional_sign: str = "-?") -> str:
        """As a regular expression of ECMA-262, and of RE2: the empty text apart."""
        groups = "".join(rf"({NUMERAL}{literal(unit.text)})?" for unit in self.named)
        return f"^{optional_sign}({groups}|{NUMERAL})$" if self.bare else f"^{optional_sign}{groups}$"


@dataclass(eq=False)
class Format:
    name: str
    max_length: int
    pattern: str
    automaton: Automaton
    doc: str
    place: Place

    def misfit(self, text: str) -> str | None:
        """Why a text is not in the format; None where it is."""
        if len(text) > self.max_length:
            return f"'{text}' is longer than format {self.name} allows"
        return None if self.automaton.matches(text) else f"'{text}' is not in format {self.name}"


@dataclass(eq=False)
class Hint:
    """What to write when a value is refused or warned about, and as written matches a pattern."""

    pattern: Format
    remedy: str
    place: Place


@dataclass(eq=False)
class Value:
    text: str
    doc: str
    place: Place
    c_name: str | None = None
    """What its constant in C ends with, where that does not follow from the text."""
    number: int | None = None
    """Of its constant in C, where a row says it."""
    observed: bool = False
    """Whether it is accepted in practice, though the format's own reference lacks it."""


@dataclass(eq=False)
class Enumeration:
    name: str
    doc: str
    place: Place
    values: list[Value] = field(default_factory=list)
    has_bits: bool = False
    """Whether values are bits, of which several can be set."""

    @property
    def numbers(self) -> list[int]:
        """Of the constants in C: after the one before, or the next bit; 0 is that no value is set."""
        numbers: list[int] = []
        for value in self.values:
            before = numbers[-1] if numbers else 0
            following = 1 << before.bit_length() if self.has_bits else before + 1
            numbers.append(following or 1 if value.number is None else value.number)
        return numbers
