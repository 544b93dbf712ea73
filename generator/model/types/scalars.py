"""Single values: what they share, and those that are neither numbers nor words of a list."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from generator.model import ecma
from generator.model.parts import Format
from generator.model.types.base import Member, Type, formatted
from generator.text import lexer


class Scalar(Type):
    is_scalar = True
    properties = ("OR_TEXT", "EXAMPLE")
    default_sample: ClassVar[str] = "1"
    grammar: ClassVar[re.Pattern[str]]
    description: ClassVar[str]

    def misfit(self, text: str) -> str | None:
        return None if self.grammar.fullmatch(text) else f"'{text}' is not {self.description}"

    @property
    def sample(self) -> str | None:
        return self.minimum or self.maximum or self.default_sample


class Boolean(Scalar):
    name = "BOOLEAN"
    forms = ("boolean",)
    null = "mark"
    literal = ("true or false", lexer.WORD)
    grammar, description = re.compile("true|false"), "true or false"
    default_sample = "true"
    off = "false"
    wrong = '"true"'
    functions = "value"
    is_plain = True
    codes = ("wrong-type", "yaml11-bool")

    def style(self, text: str) -> str:
        return "plain"

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member("bool ", name)]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        return [f"BOOL({struct}, {name})"]

    def value(self, names: Any) -> str:
        return "CYAML_VALUE_BOOL(CYAML_FLAG_DEFAULT, bool)"

    def other_than(self, default: str) -> str:
        return "false" if default == "true" else "true"

    def json_value(self, text: str) -> Any:
        return text == "true"

    def json_schema(self, writer: Any) -> dict[str, Any]:
        return {"type": "boolean"}


class String(Scalar):
    is_text = True
    name = "STRING"
    properties = ("NONEMPTY", "FORMATTED", "LENGTH", "SCALARS", "JOINED", "OR_TEXT", "EXAMPLE")
    wider_than = ("ENUM",)
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
        scalars = ["numbers and booleans count as the text that is written"] * self.scalars
        return ["not empty"] * self.nonempty + [self.length_in_words] * self.has_length + scalars

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
        value: dict[str, Any] = {"type": ["string", "number", "boolean"] if self.scalars else "string"}
        if self.format:
            value.update(formatted(self.format))
        longest = [most for most in (self.max_length, value.get("maxLength")) if most is not None]
        value.update({"maxLength": min(longest)} if longest else {})
        least = max(self.min_length, int(self.nonempty))
        return {**value, "minLength": least} if least else value

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        """A cluster has one type for a value."""
        return {**self.json_schema(writer), "type": "string"}

    @property
    def forms(self) -> tuple[str, ...]:  # type: ignore[override]
        return ("string", "number", "boolean") if self.scalars else ("string",)

    @property
    def wrong(self) -> str:  # type: ignore[override]
        return "{}" if self.scalars else "1"

    def takes(self, old: Type) -> bool:
        """With SCALARS, what is written as a number or a boolean, too."""
        return super().takes(old) or (self.scalars and old.is_plain)
