"""One of several types, which are distinguished by how a document writes their values."""

from __future__ import annotations

from typing import Any

from generator.model.types.base import Member, Type


# Keywords that only numbers, or only strings, can fail.
_CHECKS_OF_ONE_TYPE = ("minimum", "maximum", "minLength", "maxLength", "pattern")


class Either(Type):
    """In C a struct of its own: a tag, and a member for each type.  The runtime takes it for a structure whose fields
    exclude each other: `alternatives`.

    With a name, it may contain itself: there it has no parts, but the alternatives that all uses of the name share.
    """

    name = "EITHER"
    null = "value"
    arguments = ("types",)
    form = "EITHER(..., ...)"
    properties = ("EXAMPLE",)
    functions = "either"
    element_word = "either"
    is_struct = True

    def __str__(self) -> str:
        return self.named.name if self.named else super().__str__()

    @property
    def is_within_itself(self) -> bool:
        return not self.parts

    @property
    def title(self) -> str:
        if self.is_within_itself:
            return self.named.name if self.named else ""
        *titles, last = (part.title for part in self.parts)
        return f"{', '.join(titles)} or {last}"

    @property
    def forms(self) -> tuple[str, ...]:
        parts = self.parts or [field.type for field in self.alternatives.fields]
        if self.is_asked:  # by a part that asks what it holds
            return ()
        self.is_asked = True
        forms = tuple(form for part in parts for form in part.forms_taken)
        self.is_asked = False
        return forms

    # ---- values ----

    @property
    def sample(self) -> str | None:
        """Of the first type."""
        return self.first.sample

    @property
    def first(self) -> Type:
        """The first type that does not lead back to this one."""
        parts = self.parts or [field.type for field in self.alternatives.fields]
        finite = (part for part in parts if all(node.alternatives is not self.alternatives for node in part.nodes))
        return next(finite, parts[0])

    def bad_example(self, text: str) -> str | None:
        return self.first.bad_example(text)

    def example(self, document: Any, text: str | None, inner: Any) -> Any:
        part = self.structured if inner is not None else None
        finite = (part for part in [self.first, *self.parts] if not document.is_within(part.structures))
        return (part or next(finite, self.first)).example(document, text, inner)

    @property
    def forced(self) -> list[Any]:
        forced = [part.forced for part in self.parts]
        return [structure for part in forced for structure in part] if forced and all(forced) and not self.nullable else []

    @property
    def structured(self) -> Type | None:
        """The first type that holds a structure."""
        return next((part for part in self.parts if part.structures), None)

    @property
    def limits(self) -> list[str]:
        return [f"{part.title}: {limit}" for part in self.parts for limit in part.limits]

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(["wrong-type", *(code for part in self.parts for code in part.codes)]))

    def takes(self, old: Type) -> bool:
        if self.is_within_itself:
            return str(self) == str(old)
        return all(self.part_taking(part) is not None for part in (old.parts if isinstance(old, Either) else [old]))

    def part_taking(self, old: Type) -> Type | None:
        return next((part for part in self.parts if part.takes(old)), None)

    def aligned(self, old: Type) -> Any:
        if isinstance(old, Either):
            yield self, old
        for was in old.parts if isinstance(old, Either) else [old]:
            now = self.part_taking(was)
            if now is not None:
                yield from now.aligned(was)

    # ---- in C ----

    def members(self, names: Any, name: str) -> list[Member]:
        return [Member(f"{names.struct(self.alternatives)} ", name)]

    def entries(self, names: Any, struct: str, name: str) -> list[str]:
        return [f"MAPPING({struct}, {name}, {names.view(self.alternatives)})"]

    def value(self, names: Any) -> str:
        struct = names.struct(self.alternatives)
        return f"CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, {struct}, {names.view(self.alternatives)})"

    # ---- in JSON Schema ----

    def json_schema(self, writer: Any) -> dict[str, Any]:
        parts = [field.type for field in self.alternatives.fields]
        return writer.named(self, lambda: {"anyOf": [part.accepted_schema(writer.within) for part in parts]})

    def structural_schema(self, writer: Any) -> dict[str, Any]:
        """A cluster knows one choice of types only: of an integer and a string, whose bounds and formats it checks."""
        if sorted(self.forms) == ["number", "string"] and all(part.is_scalar for part in self.parts):
            schemas = [part.structural_schema(writer) for part in self.parts]
            checks = {key: check for schema in schemas for key, check in schema.items() if key in _CHECKS_OF_ONE_TYPE}
            if {schema.get("type") for schema in schemas} == {"integer", "string"}:
                return {"x-kubernetes-int-or-string": True, **checks}
        return {"x-kubernetes-preserve-unknown-fields": True}
