"""Documents with one fault each, and without it: an example for every code that the documents of a schema can give."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, count, zip_longest
from typing import Any

from generator.example.example import Documents, document_text
from generator.example.solve import Impossible, Wish
from generator.example.yaml_text import yaml_scalar
from generator.model.keytable import keys_of
from generator.model.model import Field, Schema
from generator.model.paths import ways
from generator.model.relations import Relation
from generator.model.types import TYPES, Type

# The depth at which a document is too deep whatever it is nested in.
_DEPTH = 100

# What is of the right YAML type for fields of some types, and perhaps no value of them; the likeliest mistakes first.
_MISTAKES = list(
    dict.fromkeys(text for texts in zip_longest(*(cls.mistakes for cls in reversed(TYPES.values()))) for text in texts if text)
)


@dataclass(frozen=True)
class Fault:
    """A document that has it, one that has it not, and the rule that the first one breaks, if it is one."""

    wrong: str
    right: str
    rule: Relation | None


@dataclass
class _Draft:
    """A document about one field, right as far as it is not wished otherwise."""

    field: Field
    documents: Documents
    tree: dict[str, Any]
    inner: dict[str, Any]  # the mapping in the tree that holds the field
    wish: Wish
    right: str  # the document as it was at first
    tail: str = ""  # that follows the document

    @property
    def yaml(self) -> str:
        return document_text(self.tree) + self.tail

    def append(self, text: str) -> _Draft:
        self.tail += text
        return self

    def put(self, text: str) -> _Draft:
        """Give the field something else, as it is written."""
        self.inner[self.field.key] = {self.field.wrapper_key: text} if self.field.wrapper else text
        return self

    def rename(self, key: str) -> _Draft:
        return self.rewrite([(key if name == self.field.key else name, value) for name, value in self.inner.items()])

    def add(self, key: str) -> _Draft:
        """Put a key where the field would be."""
        before = sum(field.key in self.inner for field in self.field.owner.fields[: self.field.index])
        entries = list(self.inner.items())
        return self.rewrite([*entries[:before], (key, self.documents.field(self.field)), *entries[before:]])

    def rewrite(self, entries: list[tuple[str, Any]]) -> _Draft:
        self.inner.clear()
        self.inner.update(entries)
        return self


# ---- wishes ----


def _with(field: Field) -> Wish:
    return Wish({field: None})


def _without(field: Field) -> Wish:
    return Wish(without=(field,))


def _lacking(field: Field) -> Wish:
    """A document that has to have the field, and has it not."""
    needed = next((rule for rule in field.owner.rules if rule.demands(field)), None)
    return Wish(without=(field,), breaking=(needed, "missing-field") if needed else None)


# ---- the faults ----


def faulty_documents(schema: Schema, codes: Iterable[str]) -> dict[str, Fault | None]:
    """For each code a document that gives a finding of it and no other; None where there is none, or no method here."""
    faults, methods = _Faults(schema), vars(_Faults)
    made = {code: methods[method](faults) for code in codes if (method := code.replace("-", "_")) in methods}
    return {code: faults.fault(draft) if (draft := made.get(code)) else None for code in codes}


class _Drafts:
    """Documents of a schema that are right, to put faults into."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        reached = dict.fromkeys(part for kind in range(len(schema.kinds)) for part in ways(schema, kind))
        # Wrapped fields first: they are what a schema is about.
        self.fields = sorted((field for part in reached for field in part.keyed), key=lambda field: not field.wrapped)

    def drafts(
        self, fits: Callable[[Field], bool], wish: Callable[[Field], Wish] = _with, deprecated: bool = False
    ) -> Iterator[_Draft]:
        """Documents as wished about the fields that fit."""
        for field in self.fields:
            if bool(field.replacement) == deprecated and fits(field):
                yield from self.about(field, field.kinds, wish(field))

    def about(self, field: Field, kinds: int, wish: Wish) -> Iterator[_Draft]:
        """Documents as wished about a field, of each of these kinds."""
        for kind in range(len(self.schema.kinds)):
            documents = Documents(self.schema, kind)
            way = ways(self.schema, kind).get(field.owner, [])
            is_right = documents.writes_current_version and not any(outer.replacement for outer in way)
            if kinds >> kind & 1 and is_right:
                with suppress(Impossible):
                    tree = documents.document(field.owner, wish)
                    yield _Draft(field, documents, tree, _at_the_end(way, tree), wish, document_text(tree))

    def fault(self, draft: _Draft) -> Fault:
        """The fault of a draft, and the document without it: of another kind, where the field is not of that one."""
        wish, field, kind = draft.wish, draft.field.replacement or draft.field, 1 << draft.documents.kind
        right = draft.right
        rule, code = wish.breaking or (None, None)
        if rule or wish.without or field is not draft.field or not field.kinds & kind:
            kinds = field.kinds & kind or field.kinds
            wish = Wish(dict.fromkeys(rule.involved)) if rule and code == "order" else _with(field)
            right = next((other.right for other in self.about(field, kinds, wish)), right)
        return Fault(draft.yaml, right, rule)

    def first(self, fits: Callable[[Field], bool], wish: Callable[[Field], Wish] = _with) -> _Draft | None:
        return next(self.drafts(fits, wish), None)

    def breaking(self, code: str) -> _Draft | None:
        """A document that breaks a rule, with a finding of the code and no other."""
        for field in self.fields:
            for rule in field.owner.rules:
                if rule.first is field:
                    for draft in self.about(field, self.schema.all_kinds, Wish(breaking=(rule, code))):
                        return draft
        return None

    def spelt(self, value: str, text: str, code: str) -> _Draft | None:
        """A document with a value that is spelt in a way that gives a warning of the code."""
        draft = self.first(
            lambda field: not field.type.has_elements and code in field.type.codes and not field.type.misfit(value),
            lambda field: Wish({field: value}),
        )
        return draft and draft.put(text)


class _Faults(_Drafts):
    """A method for each code, of its name.  It gives None where no document of the schema can have the fault."""

    # ---- faults of the text ----

    def syntax(self) -> _Draft | None:
        draft = self.first(lambda field: True)
        return draft and draft.append("]\n")

    def limit(self) -> _Draft | None:
        draft = self.first(lambda field: not field.type.codes)
        return draft and draft.put("[" * _DEPTH + "]" * _DEPTH)

    def duplicate_key(self) -> _Draft | None:
        for draft in self.drafts(lambda field: True):
            last = draft.yaml.splitlines(keepends=True)[-1]
            if not last.lstrip().startswith("-"):  # an element may be there twice
                return draft.append(last)
        return None

    # ---- faults of keys ----

    def unknown_kind(self) -> _Draft | None:
        draft = self.first(lambda field: field.type.tells == "kind")
        known = [kind.wire for kind in self.schema.kinds]
        unknown = next(word for word in (known[0].lower(), f"{known[0]}s", "x") if word not in known)
        return draft and draft.put(yaml_scalar(unknown))

    def unknown_field(self) -> _Draft | None:
        """A foreign key in place of its field, or a key that is misspelt; beside the field where that is required."""
        for key_for in (_foreign, _misspelt):

            def fits(field: Field) -> bool:
                return not field.type.structures and key_for(field) is not None

            instead = self.drafts(lambda field: fits(field) and not field.is_awaited, _without)
            for draft in chain(instead, self.drafts(fits)):
                return draft.add(key_for(draft.field))
        return None

    def unsupported_kind(self) -> _Draft | None:
        for field in self.fields:
            for draft in self.about(field, 0 if field.replacement else ~field.accepted, _with(field)):
                return draft
        return None

    def unwrapped_value(self) -> _Draft | None:
        draft = self.first(lambda field: field.wrapped and field.type.is_scalar)
        if draft:
            draft.inner[draft.field.key] = draft.inner[draft.field.key][draft.field.wrapper_key]
        return draft

    def missing_field(self) -> _Draft | None:
        """A field that identifies the document comes last: without it, the tool knows less."""
        return self.first(
            lambda field: (field.required or field.conditional) and not field.type.tells, _lacking
        ) or self.first(lambda field: field in field.owner.demanded, _lacking)

    # ---- faults of values ----

    def wrong_type(self) -> _Draft | None:
        for cls in TYPES.values():
            draft = self.first(lambda field: isinstance(field.type, cls) and field.type.wrong != "")
            if draft:
                return draft.put(draft.field.type.wrong)
        return None

    def bad_value(self) -> _Draft | None:
        for text in _MISTAKES:
            draft = self.first(lambda field: field.type.refuses(text))
            if draft:
                return draft.put(text)
        return None

    def unquoted_number(self) -> _Draft | None:
        return next(filter(None, (self.spelt(text, text, "unquoted-number") for text in ("1", "0", "0.5"))), None)

    def no_value(self) -> _Draft | None:
        if self.schema.dialect != "KUBERNETES":
            return None
        draft = self.first(lambda field: field.type.is_scalar and field not in field.owner.demanded)
        return draft and draft.put("null")

    def yaml11_bool(self) -> _Draft | None:
        if self.schema.dialect != "KUBERNETES":
            return None
        return self.spelt("true", "yes", "yaml11-bool") or self.spelt("false", "no", "yaml11-bool")

    def legacy_spelling(self) -> _Draft | None:
        draft = self.first(lambda field: _old_key(field) is not None)
        if draft:
            return draft.rename(_old_key(draft.field))
        words = [value.text for enumeration in self.schema.enumerations for value in enumeration.values]
        spelt = (self.spelt(word, yaml_scalar(word.swapcase()), "legacy-spelling") for word in words if word != word.swapcase())
        return next(filter(None, spelt), None)

    def deprecated(self) -> _Draft | None:
        for draft in self.drafts(lambda field: True, deprecated=True):
            return draft
        for draft in self.drafts(lambda field: field.type.tells == "version"):
            for version in self.schema.versions:
                if version.status == "DEPRECATED" and version.kinds >> draft.documents.kind & 1:
                    return draft.put(yaml_scalar(version.wire))
        return None

    # ---- faults of fields together ----

    def conflict(self) -> _Draft | None:
        return self.breaking("conflict")

    def requires(self) -> _Draft | None:
        return self.breaking("requires")

    def no_effect(self) -> _Draft | None:
        return self.breaking("no-effect")

    def order(self) -> _Draft | None:
        return self.breaking("order")

    def missing_choice(self) -> _Draft | None:
        return self.breaking("missing-choice")


def _at_the_end(way: list[Field], tree: dict[str, Any]) -> dict[str, Any]:
    """The mapping in a tree to which a way leads."""
    for field in way:
        if field.is_inline:
            continue
        tree = {key: tree[key] for key in tree if field.takes_key(key)} if field.is_extra else tree[field.key]
        if field.type.has_keys:
            tree = next(iter((tree[field.wrapper_key] if field.wrapper else tree).values()))
        tree = _first(field.type, tree[field.wrapper.value] if field.wrapper else tree, is_element=field.type.has_keys)
    return tree


def _first(type_: Type, tree: Any, is_element: bool = False) -> Any:
    """The structure in the first of the elements in a value; or in an element of it."""
    for part in type_.parts:
        if type_.alternatives:
            return _first(type_.structured, tree) if type_.structured else tree
        tree = tree if is_element else next(iter(tree.values() if type_.has_keys else tree))
        return _first(part, tree)
    return tree


# ---- keys ----


def _foreign(field: Field) -> str | None:
    return next((foreign.key for foreign in field.owner.foreign if foreign.field is field), None)


def _misspelt(field: Field) -> str:
    taken = {key.text for key in keys_of(field.owner)}
    return next(key for key in (field.key + "-" * i for i in count(1)) if key not in taken)


def _old_key(field: Field) -> str | None:
    return next((spelling.key for spelling in field.spellings if spelling.legacy), None)
