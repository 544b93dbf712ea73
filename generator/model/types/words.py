"""Scalars that are one of a list of words, which is an enum in C."""

from __future__ import annotations

from typing import Any

from generator.model import ecma
from generator.model.parts import Enumeration
from generator.model.types.base import Member, Type
from generator.text import lexer
from generator.text.source import meant_or_all


class Word(Type):
    """One of a list of words, which is an enum in C."""

    null = "value"
    functions = "value"

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member(f"{self.words_of(names).type} ", name)]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        words = self.words_of(names)
        return [f"ENUM({struct}, {name}, {words.table}, {len(words.values)})"]

    def value(self, names: Any) -> str:
        words = self.words_of(names)
        return f"CYAML_VALUE_ENUM(CYAML_FLAG_STRICT, {words.type}, {words.table}, {len(words.values) + 1})"


class Enum(Word):
    name = "ENUM"
    member_word = "word"
    arguments = ("enumeration",)
    form = "ENUM(...)"
    properties = ("ANY_CASE", "OR_TEXT", "EXAMPLE")
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
        return f"'{text}' is not a value of {self.enumeration.name}{meant_or_all(text, self.words)}"

    @property
    def words(self) -> list[str]:
        return [value.text for value in self.enumeration.values]

    @property
    def sample(self) -> str | None:
        return self.words[0]

    def other_than(self, default: str) -> str:
        return next((word for word in self.words if word != default), default)

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
        words = {"enum": self.words, "enumDescriptions": [value.doc for value in self.enumeration.values]}
        if not self.any_case:
            return {"type": "string", **words}
        return {"type": "string", "anyOf": [words, {"pattern": ecma.any_case(self.words), "doNotSuggest": True}]}

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        return {"type": "string", "enum": self.words}


class Variant(Enum):
    """The words are those of the structure's VARIANT rows."""

    name = "VARIANT"
    form = ""
    arguments = ()
    properties = ("ANY_CASE", "EXAMPLE")
    selects = True

    @property
    def words(self) -> list[str]:
        return [value.text for value in self.enumeration.values] if self.enumeration else []

    @property
    def sample(self) -> str | None:
        return next(iter(self.words), None)


class Kind(Word):
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
        return {"const": wires[0]} if writer.is_of_one_kind else {"enum": wires, "enumDescriptions": [kind.doc for kind in writer.kinds]}

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        return {"type": "string"}


class ApiVersion(Word):
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
