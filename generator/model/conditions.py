"""Conditions of rules: a tree of what is asked about the fields of a structure.

Each class is a condition of the language, under the name that it has there; AtMost is what ORDERED comes down to.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Optional, Protocol, Union

from generator.model.model import Field
from generator.model.prose import Code, Text, join
from generator.text.table import read_table

_ROWS = {
    "WD_CONDITION_ROW": ("name", "form"),
    "WD_RELATION_ROW": ("name", "fields", "value", "conditions", "severity"),
}
TABLE = [(row.macro, [cell.terms[0].text for cell in row.arguments]) for row in read_table("relations.def", _ROWS)]
"""The rows of relations.def: the macro of each, and its cells."""

FORMS = dict(cells for macro, cells in TABLE if macro == "WD_CONDITION_ROW")
"""How each is written."""

# True, False, or None where it is not known.
Truth = Optional[bool]

# A condition that is left, what it comes to, or None where nothing is asked.
Reduced = Union["Condition", bool, None]

# What JSON Schema says of an object; None where it cannot say it.
Fragment = Optional[dict[str, Any]]


class Contents(Protocol):
    """What conditions are asked of: what is known of the fields of a structure."""

    def is_given(self, field: Field) -> Truth: ...

    def text(self, field: Field) -> str | None:
        """The value of a field that is given; None where it is not known."""

    def default(self, field: Field) -> str | None: ...


class Search(Contents, Protocol):
    """Contents in the making, to which fields and values can be added."""

    def may_add(self, field: Field) -> bool: ...

    def may_change(self, field: Field) -> bool:
        """Whether the field, or its value, is still open."""


class Keywords(Protocol):
    """How JSON Schema expresses conditions on fields."""

    def given(self, field: Field) -> dict[str, Any]: ...

    def absent(self, fields: list[Field]) -> dict[str, Any]: ...

    def valued(self, field: Field, values: dict[str, Any]) -> dict[str, Any]: ...

    def valued_if_given(self, field: Field, values: dict[str, Any]) -> dict[str, Any]: ...

    def one_of(self, field: Field, values: list[str]) -> dict[str, Any]: ...

    def above(self, bound: int) -> dict[str, Any]: ...


class Condition(ABC):
    name: ClassVar[str] = ""
    least: ClassVar[int] = 2
    """How many arguments it has at the least."""
    most: ClassVar[Optional[int]] = None
    joins: ClassVar[bool] = False
    """Whether its arguments are conditions."""
    needs_order: ClassVar[bool] = False

    @classmethod
    def of(cls, *arguments: Any) -> Condition:
        """From the list of its conditions, or from its field and the list of values that follows."""
        return cls(*arguments)

    @property
    @abstractmethod
    def leaves(self) -> Iterator[Leaf]:
        """The questions about fields, without what joins them."""

    @property
    def fields(self) -> list[Field]:
        """Each once."""
        return list(dict.fromkeys(field for leaf in self.leaves for field in leaf.asked))

    @abstractmethod
    def truth(self, contents: Contents) -> Truth: ...

    @abstractmethod
    def distance(self, wanted: bool, search: Search) -> float:
        """How many fields have to be added or changed at the least until it is so; infinite where none can help."""

    @abstractmethod
    def of_kind(self, kind: int, moot: Truth = None) -> Reduced:
        """What is left of it in documents of a kind that lacks some of its fields: those are absent.

        `moot` is what may not be asked of them (that they are set, or that they are not): it is left out.
        """

    @abstractmethod
    def words(self) -> Text:
        """Such as `usage` is `Template`."""

    @abstractmethod
    def negative_words(self) -> Text: ...

    @abstractmethod
    def fragment(self, keywords: Keywords) -> Fragment: ...

    @abstractmethod
    def identity(self, now: Callable[[Field], Field]) -> Hashable:
        """The same for conditions that say the same, apart from the order of their parts."""

    @abstractmethod
    def about(self, now: Callable[[Field], Field]) -> Condition:
        """The same condition, asked about other fields."""


# ---- joins ----


@dataclass(eq=False)
class _Join(Condition):
    parts: list[Condition]
    joins = True
    decisive: ClassVar[bool]
    """The truth of one part that decides for all."""
    joint: ClassVar[str]
    other_joint: ClassVar[str]

    @property
    def leaves(self) -> Iterator[Leaf]:
        return (leaf for part in self.parts for leaf in part.leaves)

    def truth(self, contents: Contents) -> Truth:
        truths = [part.truth(contents) for part in self.parts]
        if self.decisive in truths:
            return self.decisive
        return None if None in truths else not self.decisive

    def distance(self, wanted: bool, search: Search) -> float:
        distances = (part.distance(wanted, search) for part in self.parts)
        return min(distances) if wanted is self.decisive else sum(distances)

    def of_kind(self, kind: int, moot: Truth = None) -> Reduced:
        found = [part.of_kind(kind, moot) for part in self.parts]
        left = [part for part in found if isinstance(part, Condition)]
        if self.decisive in found:
            return self.decisive
        return joined(type(self), left) or (not self.decisive if (not self.decisive) in found else None)

    def words(self) -> Text:
        return join((_grouped(part, part.words()) for part in self.parts), f" {self.joint} ")

    def negative_words(self) -> Text:
        return join((_grouped(part, part.negative_words()) for part in self.parts), f" {self.other_joint} ")

    def fragments(self, keywords: Keywords) -> list[dict[str, Any]] | None:
        found = [part.fragment(keywords) for part in self.parts]
        return None if None in found else [fragment for fragment in found if fragment is not None]

    def identity(self, now: Callable[[Field], Field]) -> Hashable:
        return self.name, frozenset(part.identity(now) for part in self.parts)

    def about(self, now: Callable[[Field], Field]) -> Condition:
        return type(self)([part.about(now) for part in self.parts])


def _grouped(part: Condition, words: Text) -> Text:
    return Text("(", words, ")") if isinstance(part, _Join) else words


class AllOf(_Join):
    name = "ALL_OF"
    decisive = False
    joint, other_joint = "and", "or"

    def fragment(self, keywords: Keywords) -> Fragment:
        found = self.fragments(keywords)
        return found and {"allOf": found}


class AnyOf(_Join):
    name = "ANY_OF"
    decisive = True
    joint, other_joint = "or", "and"

    def fragment(self, keywords: Keywords) -> Fragment:
        found = self.fragments(keywords)
        return found and {"anyOf": found}


def joined(join_: type[_Join], parts: list[Condition]) -> Condition | None:
    """A join, or its only part, or nothing."""
    return join_(parts) if len(parts) > 1 else parts[0] if parts else None


@dataclass(eq=False)
class Not(Condition):
    part: Condition
    name = "NOT"
    least = most = 1
    joins = True

    @classmethod
    def of(cls, *arguments: Any) -> Condition:
        return cls(*arguments[0])

    @property
    def parts(self) -> list[Condition]:
        return [self.part]

    @property
    def leaves(self) -> Iterator[Leaf]:
        return self.part.leaves

    def truth(self, contents: Contents) -> Truth:
        truth = self.part.truth(contents)
        return truth if truth is None else not truth

    def distance(self, wanted: bool, search: Search) -> float:
        return self.part.distance(not wanted, search)

    def of_kind(self, kind: int, moot: Truth = None) -> Reduced:
        found = self.part.of_kind(kind, None if moot is None else not moot)
        return Not(found) if isinstance(found, Condition) else found if found is None else not found

    def words(self) -> Text:
        return self.part.negative_words()

    def negative_words(self) -> Text:
        return self.part.words()

    @property
    def excluded(self) -> list[Field]:
        """The fields of which none may be given, if that is all that it says."""
        parts = self.part.parts if isinstance(self.part, AnyOf) else [self.part]
        return [part.field for part in parts if isinstance(part, Set)] if all(isinstance(p, Set) for p in parts) else []

    def fragment(self, keywords: Keywords) -> Fragment:
        if self.excluded:
            return keywords.absent(self.excluded)
        fragment = self.part.fragment(keywords)
        return fragment and {"not": fragment}

    def identity(self, now: Callable[[Field], Field]) -> Hashable:
        return self.name, self.part.identity(now)

    def about(self, now: Callable[[Field], Field]) -> Condition:
        return Not(self.part.about(now))


# ---- questions about fields ----


class Leaf(Condition):
    asked: list[Field]
    """The fields that it is about."""
    reads_values: ClassVar[bool] = True
    sees_defaults: ClassVar[bool] = False
    """Whether a field that is absent counts with its default."""

    @property
    def leaves(self) -> Iterator[Leaf]:
        yield self

    @property
    def texts(self) -> list[str]:
        """The values that it names."""
        return []

    @property
    def answers(self) -> list[str]:
        """Values that may be what it asks for, the likeliest first."""
        return self.texts

    def distance(self, wanted: bool, search: Search) -> float:
        if self.truth(search) is wanted:
            return 0
        return 1 if any(search.may_change(field) for field in self.asked) else math.inf

    def of_kind(self, kind: int, moot: Truth = None) -> Reduced:
        return self if all(field.is_accepted_by(kind) for field in self.asked) else None if moot else False

    def about(self, now: Callable[[Field], Field]) -> Condition:
        return replace(self, **{name: now(asked) for name, asked in vars(self).items() if isinstance(asked, Field)})


@dataclass(eq=False)
class Set(Leaf):
    field: Field
    name = "SET"
    least = most = 1
    reads_values = False

    @classmethod
    def of(cls, *arguments: Any) -> Condition:
        return cls(arguments[0])

    @property
    def asked(self) -> list[Field]:
        return [self.field]

    def truth(self, contents: Contents) -> Truth:
        return contents.is_given(self.field)

    def distance(self, wanted: bool, search: Search) -> float:
        """Nothing that is added takes a field away."""
        if self.truth(search) is wanted:
            return 0
        return 1 if wanted and search.may_add(self.field) else math.inf

    def words(self) -> Text:
        return Text(Code(self.field.key), " is set")

    def negative_words(self) -> Text:
        return Text(Code(self.field.key), " is not set")

    def fragment(self, keywords: Keywords) -> Fragment:
        return keywords.given(self.field)

    def identity(self, now: Callable[[Field], Field]) -> Hashable:
        return self.name, now(self.field)


@dataclass(eq=False)
class _Compared(Leaf):
    """Whether the value is one of several."""

    field: Field
    values: list[str]

    @property
    def texts(self) -> list[str]:
        return self.values

    @property
    def asked(self) -> list[Field]:
        return [self.field]

    def truth(self, contents: Contents) -> Truth:
        given = contents.is_given(self.field)
        if given is None:
            return None
        text = contents.text(self.field) if given else self.absent_text(contents)
        if text is None:
            return None if given else False
        return any(are_equal(self.field, text, other) for other in self.texts)

    @abstractmethod
    def absent_text(self, contents: Contents) -> str | None: ...

    @property
    def listed(self) -> Text:
        return join((Code(text or '""') for text in self.texts), ", ", " or ")

    def words(self) -> Text:
        return Text(Code(self.field.key), " is ", self.listed)

    def negative_words(self) -> Text:
        return Text(Code(self.field.key), " is not ", self.listed)

    def identity(self, now: Callable[[Field], Field]) -> Hashable:
        return self.name, now(self.field), frozenset(map(self.field.type.meaning, self.texts))


class Is(_Compared):
    name = "IS"
    sees_defaults = True

    def absent_text(self, contents: Contents) -> str | None:
        return contents.default(self.field)

    def fragment(self, keywords: Keywords) -> Fragment:
        default, values = self.field.default, _values(self, keywords)
        if values is None:
            return None
        is_default = default is not None and any(are_equal(self.field, default, text) for text in self.texts)
        return keywords.valued_if_given(self.field, values) if is_default else keywords.valued(self.field, values)


class Given(_Compared):
    name = "GIVEN"

    def absent_text(self, contents: Contents) -> str | None:
        return None

    def fragment(self, keywords: Keywords) -> Fragment:
        values = _values(self, keywords)
        return values and keywords.valued(self.field, values)


def _values(condition: _Compared, keywords: Keywords) -> Fragment:
    """A number in a string can be written in many ways, more than a list has."""
    if not condition.field.type.is_written_one_way:
        return None
    return keywords.one_of(condition.field, condition.texts)


@dataclass(eq=False)
class Above(Leaf):
    field: Field
    bound: str
    name = "ABOVE"
    most = 2
    needs_order = True

    @classmethod
    def of(cls, *arguments: Any) -> Condition:
        field, (bound,) = arguments
        return cls(field, bound)

    @property
    def asked(self) -> list[Field]:
        return [self.field]

    @property
    def texts(self) -> list[str]:
        return [self.bound]

    @property
    def answers(self) -> list[str]:
        return [f"{self.field.type.amount(self.bound) + 1:f}", self.bound]

    def truth(self, contents: Contents) -> Truth:
        if not contents.is_given(self.field):
            return contents.is_given(self.field)
        text = contents.text(self.field)
        return None if text is None else self.field.type.amount(text) > self.field.type.amount(self.bound)

    def words(self) -> Text:
        return Text(Code(self.field.key), " is above ", Code(self.bound))

    def negative_words(self) -> Text:
        return Text(Code(self.field.key), " is not above ", Code(self.bound))

    def fragment(self, keywords: Keywords) -> Fragment:
        if not self.field.type.is_written_one_way or not self.field.type.is_plain:
            return None
        return keywords.valued(self.field, keywords.above(int(self.bound)))

    def identity(self, now: Callable[[Field], Field]) -> Hashable:
        return self.name, now(self.field), self.field.type.meaning(self.bound)


@dataclass(eq=False)
class AtMost(Leaf):
    """Of two fields that are given, the first is not above the second.  No keyword of JSON Schema compares values."""

    low: Field
    high: Field
    name = "AT_MOST"

    @property
    def asked(self) -> list[Field]:
        return [self.low, self.high]

    def truth(self, contents: Contents) -> Truth:
        given = [contents.is_given(field) for field in self.asked]
        if False in given:
            return True
        texts = [contents.text(field) for field in self.asked]
        if None in given or None in texts:
            return None
        low, high = (field.type.amount(text or "0") for field, text in zip(self.asked, texts))
        return low <= high

    def words(self) -> Text:
        return Text(Code(self.low.key), " is not above ", Code(self.high.key))

    def negative_words(self) -> Text:
        return Text(Code(self.low.key), " is above ", Code(self.high.key))

    def fragment(self, keywords: Keywords) -> Fragment:
        return None

    def identity(self, now: Callable[[Field], Field]) -> Hashable:
        return self.name, now(self.low), now(self.high)


def are_equal(field: Field, text: str, other: str) -> bool:
    """Whether two right values of a field mean the same."""
    amount = field.type.amount
    return amount(text) == amount(other) if field.type.has_order else text == other


CONDITIONS: dict[str, Any] = {condition.name: condition for condition in (Is, Given, Above, Set, AllOf, AnyOf, Not)}
