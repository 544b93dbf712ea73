"""The parts of a schema that types and rules refer to by name, and that are made of no others."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.model.pattern import Automaton
from generator.text.source import Place


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
    """A kind of document that holds documents.  '%' in its name stands for each kind; without a version, of the group."""

    wire: str
    version: str | None
    items: str
    doc: str
    place: Place


@dataclass(eq=False)
class Beside:
    """A key that may be beside a wrapper's own, without effect."""

    key: str
    where: str
    kinds: int
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
