"""Values that hold many: what they share, and lists."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from generator.model.parts import Enumeration
from generator.model.types.base import Member, Type
from generator.model.types.words import Enum


def join_words(words: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


class Many(Type):
    """Many values: in C an array, with its count."""

    properties = ("COUNT",)
    null = "value"
    wrong = "text"

    @property
    def forced(self) -> list[Any]:
        if not self.min_count or self.nullable:
            return []
        return [self.structure] if self.structure else self.parts[0].forced

    @property
    def least_structures(self) -> list[Any]:
        """Those that an example has to lack where it is within one of them."""
        return [] if self.min_count else self.structures

    def element(self, names: Any) -> str:
        """An element in C, as it is declared before its name."""
        return f"{self.element_struct(names)} "

    def element_struct(self, names: Any) -> str:
        return names.element_struct(self)

    def element_entries(self, names: Any) -> list[str]:
        """The entries of an element in libcyaml's schema."""
        return []

    def element_value(self, names: Any) -> str:
        """An element in libcyaml's schema."""
        return names.element_value(self)

    def members(self, names: Any, name: str) -> list[Member]:
        if self.is_fixed:
            return [Member(self.element(names), name, size=f"[{self.max_count}]")]
        return [Member(f"{self.element(names)}*", name), Member("uint32_t ", f"{name}_count", "the count of ")]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        if self.is_fixed:
            return [f"FIXED({struct}, {name}, {self.element_value(names)}, {self.max_count})"]
        return [f"ARRAY({struct}, {name}, {self.element_value(names)})"]

    @property
    def is_fixed(self) -> bool:
        """Whether there are always as many, so that the array is a member."""
        return False

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


class List(Many):
    name = "LIST"
    arguments = ("type",)
    form = "LIST(...)"
    properties = ("COUNT", "UNIQUE", "KEYED_BY", "OR_ONE", "EXAMPLE")
    step = "[]"
    has_elements = True
    element_word = "row"

    @property
    def forms(self) -> tuple[str, ...]:  # type: ignore[override]
        return ("sequence", *(self.parts[0].forms_taken if self.or_one else ()))

    @property
    def functions(self) -> str:  # type: ignore[override]
        return "fixed" if self.is_fixed else "list"

    @property
    def is_fixed(self) -> bool:
        return self.min_count == self.max_count

    @property
    def null(self) -> str:  # type: ignore[override]
        return "mark" if self.is_fixed else "value"

    @property
    def part(self) -> Type:
        return self.parts[0]

    @property
    def title(self) -> str:
        return f"List of {self.part.title}"

    def misfit_of_elements(self, texts: list[str]) -> str | None:
        """Why these values are not valid elements together; None where they are."""
        if len(texts) < self.min_count or (self.max_count and len(texts) > self.max_count):
            return f"the default has {len(texts)} element{'s' * (len(texts) != 1)}: {'; '.join(self.count_limits('element'))}"
        twice = next((text for i, text in enumerate(texts) if text in texts[:i]), None) if self.unique else None
        return None if twice is None else f"'{twice}' is in the default twice"

    def json_text(self, texts: list[str]) -> str:
        """A list of values, as JSON."""
        return json.dumps([self.part.json_value(text) for text in texts], ensure_ascii=False)

    def json_value(self, text: str) -> Any:
        return json.loads(text)

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
        if inner is None and document.is_within(self.least_structures):
            return []
        if text is None or inner is not None:
            return [self.part.example(document, text, inner)] * self.least
        return [self.part.example(document, sample, None) for sample in self.samples(text)]

    @property
    def limits(self) -> list[str]:
        each = [f"each element: {limit}" for limit in self.part.notes]
        keys = join_words([f"`{field.key}`" for field in self.keyed_by])
        words = {f"no two elements with the same {keys}": self.keyed_by, "no element twice": self.unique, "a single element may be written without the list": self.or_one}
        return [*self.count_limits("element"), *(word for word, holds in words.items() if holds), *each]

    @property
    def codes(self) -> tuple[str, ...]:
        is_bounded = self.min_count or self.max_count or self.unique or self.keyed_by
        return ("wrong-type", "bad-value") if is_bounded else ("wrong-type",)

    def element(self, names: Any) -> str:
        return super().element(names) if self.element_members(names) else self.part.declared(names, "")[0].type

    def element_struct(self, names: Any) -> str:
        return names.element_struct(self) if self.element_members(names) else self.element(names).strip()

    def element_members(self, names: Any) -> list[Member]:
        return [] if self.part.single_value(names) else self.part.declared(names, self.row_member)

    @property
    def row_member(self) -> str:
        """What a row calls its value."""
        return "items" if self.part.element_word else "value"

    def element_entries(self, names: Any) -> list[str]:
        if not self.element_members(names):
            return [f"ELEMENT({self.part.value(names)})"]
        return self.part.described(names, self.element_struct(names), self.row_member)

    def element_value(self, names: Any) -> str:
        return names.element_value(self) if self.element_members(names) else f"{names.element_table(self)}[0].value"

    def element_cell(self, names: Any) -> str:
        return names.element_table(self)

    def cells(self, names: Any, parts: str) -> dict[str, str]:
        ids = ", ".join(map(names.field_id, self.keyed_by))
        keys = {"keyed_by": f"(const uint16_t[]){{ {ids} }}", "keyed_count": str(len(self.keyed_by))}
        return {**super().cells(names, parts), **(keys if ids else {})}

    def json_schema(self, writer: Any) -> dict[str, Any]:
        unique, part = {"uniqueItems": True} if self.unique else {}, self.part.accepted_schema(writer.within)
        whole = {**self.counted({"type": "array", "items": part}, "Items"), **unique}
        return {"anyOf": [whole, part]} if self.or_one and self.min_count < 2 else whole

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        """A cluster refuses uniqueItems, but knows sets."""
        unique: dict[str, Any] = {"x-kubernetes-list-type": "set"} if self.unique else {}
        if self.keyed_by and all(field.required for field in self.keyed_by):
            keys = [field.key for field in self.keyed_by]
            unique = {"x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": keys}
        return {**self.counted({"type": "array", "items": self.part.reference_schema(writer.within)}, "Items"), **unique}


class Flags(List):
    """A list of words of which each is a bit of a number."""

    name = "FLAGS"
    arguments = ("enumeration",)
    form = "FLAGS(...)"
    properties = ("COUNT", "UNIQUE", "OR_ONE", "ANY_CASE", "EXAMPLE")
    element_word = ""
    functions = "value"
    is_fixed = False
    null = "value"
    title = Type.title
    c_type_of_bits: ClassVar[str] = "uint32_t"
    enumeration: Enumeration

    def __str__(self) -> str:
        return f"{self.name}({self.enumeration.name})"

    def complete(self) -> None:
        self.enumeration.has_bits = True
        self.parts = (Enum(enumeration=self.enumeration),)

    def settle(self, field: Any, path: tuple[str, ...] = ()) -> None:
        self.part.any_case = self.any_case
        super().settle(field, path)

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*super().codes, *self.part.codes)))

    @property
    def words(self) -> list[str]:
        return self.part.words

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member(f"{self.c_type_of_bits} ", name)]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        words = self.part.words_of(names)
        return [f"BITS({struct}, {name}, {words.table}, {len(words.values)})"]

    def value(self, names: Any) -> str:
        words = self.part.words_of(names)
        return f"CYAML_VALUE_FLAGS(CYAML_FLAG_STRICT, {self.c_type_of_bits}, {words.table}, {len(words.values)})"

    def element_members(self, names: Any) -> list[Member]:
        return []

    def element_entries(self, names: Any) -> list[str]:
        return []

    def element_cell(self, names: Any) -> str:
        return ""
