"""The kinds of change, what each breaks, and the changes that are found, with their places in both schemas."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.text.source import Place

MANIFESTS, SOURCE, ABI = "manifests", "source", "ABI"

AUDIENCES = {
    MANIFESTS: "valid documents are refused, or change their meaning",
    SOURCE: "C programs no longer compile",
    ABI: "compiled programs no longer match the library",
}


@dataclass(frozen=True)
class Rule:
    """A kind of change.  Its id is stable: build scripts name it."""

    id: str
    breaks: tuple[str, ...]
    meaning: str

    @property
    def broken(self) -> str:
        return " and ".join([", ".join(self.breaks[:-1])] * (len(self.breaks) > 1) + list(self.breaks[-1:])) or "nothing"


_NOTHING: tuple[str, ...] = ()
_ALL = (MANIFESTS, SOURCE, ABI)

_RULES = (
    Rule("id-changed", (SOURCE, ABI), "the schema's id, the prefix of all C names, changes"),
    Rule("constant-renamed", (SOURCE,), "a kind or value has another constant in C"),
    Rule("doc-changed", _NOTHING, "a description, an example, a reason, HINT, SINCE, OBSERVED, DIFFERS, SEE, GROUP or TYPICAL is another"),
    Rule("dialect-changed", (MANIFESTS,), "documents are read in another DIALECT"),
    # documents that are not of the schema's kinds
    Rule("other-kind-removed", (MANIFESTS,), "documents of an OTHER_KIND are no longer skipped"),
    Rule("other-kind-added", _NOTHING, "documents of an OTHER_KIND are skipped"),
    Rule("list-removed", (MANIFESTS,), "documents of a DOCUMENT_LIST are no longer read"),
    Rule("list-added", _NOTHING, "documents of a DOCUMENT_LIST are read"),
    Rule("list-changed", (MANIFESTS,), "a DOCUMENT_LIST has another version, or holds its documents below another key"),
    # constants
    Rule("constant-removed", (SOURCE,), "a CONSTANT is removed"),
    Rule("constant-added", _NOTHING, "a CONSTANT is added"),
    Rule("constant-changed", (ABI,), "a CONSTANT has another value; what it bounds is compared by itself"),
    # kinds
    Rule("kind-removed", _ALL, "a kind is gone"),
    Rule("kind-added", _NOTHING, "a kind is new"),
    Rule("kind-wire-changed", (MANIFESTS,), "a kind has another name on the wire"),
    Rule("kind-letter-changed", _NOTHING, "a kind has another letter in masks"),
    Rule("kinds-renumbered", (ABI,), "the constants of kinds have other numbers in C"),
    # API versions
    Rule("version-removed", _ALL, "an API version is gone"),
    Rule("version-added", _NOTHING, "an API version is new"),
    Rule("version-deprecated", _NOTHING, "an API version becomes deprecated"),
    Rule("version-restored", _NOTHING, "an API version is no longer deprecated"),
    Rule("version-skipped", (MANIFESTS,), "documents of an API version are no longer read"),
    Rule("version-checked", (MANIFESTS,), "documents of an API version are no longer skipped"),
    Rule("version-kinds-narrowed", (MANIFESTS,), "an API version is for fewer kinds"),
    Rule("version-kinds-widened", _NOTHING, "an API version is for more kinds"),
    Rule("version-group-changed", (MANIFESTS,), "the API group changes: other documents are skipped"),
    Rule("versions-renumbered", (ABI,), "the constants of API versions have other numbers in C"),
    # enumerations
    Rule("enumeration-removed", (SOURCE, ABI), "an enumeration is gone"),
    Rule("enumeration-added", _NOTHING, "an enumeration is new"),
    Rule("value-removed", _ALL, "a value of an enumeration is gone"),
    Rule("value-added", _NOTHING, "a value of an enumeration is new"),
    Rule("value-respelt", (MANIFESTS,), "a value is written in another letter case"),
    Rule("values-renumbered", (ABI,), "the constants of an enumeration have other numbers in C"),
    # fields
    Rule("field-removed", _ALL, "a field is gone"),
    Rule("field-added", _NOTHING, "a field is new"),
    Rule("required-field-added", (MANIFESTS,), "a new field is required"),
    Rule("field-required", (MANIFESTS,), "an optional field becomes required"),
    Rule("field-optional", _NOTHING, "a required field becomes optional"),
    Rule("field-expected", _NOTHING, "a missing field gives a warning, or no longer does"),
    Rule("field-deprecated", _NOTHING, "a field becomes deprecated, or names another replacement"),
    Rule("field-restored", _NOTHING, "a field is no longer deprecated"),
    Rule("field-kinds-narrowed", (MANIFESTS,), "fewer kinds have a field"),
    Rule("field-kinds-widened", _NOTHING, "more kinds have a field"),
    Rule("field-also-of-a-kind", _NOTHING, "kinds that had a field accept it with a warning"),
    Rule("field-left-out", (MANIFESTS,), "a place is WITHOUT a field of its structure"),
    Rule("field-let-in", _NOTHING, "a place is no longer WITHOUT a field of its structure"),
    Rule("key-changed", _NOTHING, "a field is written with another key"),
    Rule("spelling-dropped", (MANIFESTS,), "a key is no longer accepted"),
    Rule("spelling-added", _NOTHING, "a new key is accepted"),
    Rule("spelling-outdated", _NOTHING, "a key becomes an old spelling"),
    Rule("spelling-restored", _NOTHING, "a key is no longer an old spelling"),
    Rule("wrapper-changed", (MANIFESTS,), "a key of wrappers is another one"),
    Rule("removal-dropped", _ALL, "items and entries can no longer remove inherited ones"),
    Rule("removal-added", _NOTHING, "items and entries can remove inherited ones; the change of their structs is reported apart"),
    Rule("form-changed", (MANIFESTS,), "a field is wrapped on the wire and was not, or is EMBED and was not, or the reverse"),
    # types and values
    Rule("type-changed", (MANIFESTS,), "a field has another type"),
    Rule("type-widened", _NOTHING, "a field has another type, which accepts all values of the old one"),
    Rule("values-warned", _NOTHING, "values give a warning that gave none, or give none any more"),
    Rule("range-narrowed", (MANIFESTS,), "bounds, LENGTH or other limits of a type accept fewer values"),
    Rule("range-widened", _NOTHING, "bounds, LENGTH or other limits of a type accept more values"),
    Rule("format-narrowed", (MANIFESTS,), "the format of a string accepts fewer values"),
    Rule("format-widened", _NOTHING, "the format of a string accepts more values"),
    Rule("default-changed", (MANIFESTS,), "documents without the field change their meaning"),
    # members and structs in C
    Rule("member-renamed", (SOURCE,), "the member of a field, and what is named after it, have other names in C"),
    Rule("member-retyped", (SOURCE, ABI), "the member of a field has another type in C"),
    Rule("layout-changed", (ABI,), "members of a struct move, or the size of a struct in an array changes"),
    # rules and foreign keys
    Rule("rule-tightened", (MANIFESTS,), "a rule that refuses documents is new or stricter"),
    Rule("rule-relaxed", _NOTHING, "a rule that refuses documents is removed or weaker"),
    Rule("rule-removed", _NOTHING, "a rule is removed together with a field that it names"),
    Rule("rule-added", _NOTHING, "a new rule names new fields only"),
    Rule("advice-changed", _NOTHING, "a rule that warns is added, removed or changed"),
    Rule("foreign-changed", _NOTHING, "a foreign key is added, removed, or has another remedy"),
)
RULES = {rule.id: rule for rule in _RULES}

# What parts of a schema have that only informs.
_INFORMING = {
    "doc": "description", "why": "reason", "example": "EXAMPLE", "since": "SINCE", "observed": "OBSERVED",
    "differs": "DIFFERS", "see": "SEE", "group_name": "GROUP",
    "typical": "TYPICAL", "hint_texts": "HINT",
}  # fmt: skip


@dataclass(frozen=True)
class Change:
    rule: Rule
    message: str
    old: Place | None
    new: Place | None


@dataclass
class Changes:
    """In the order in which they were found, each once: what several fields share is compared for each of them."""

    found: dict[Change, None] = field(default_factory=dict)

    def add(self, rule: str, message: str, old: Place | None, new: Place | None) -> None:
        self.found[Change(RULES[rule], message, old, new)] = None

    def compare_docs(self, what: str, old: Any, new: Any) -> None:
        differing = [word for name, word in _INFORMING.items() if getattr(old, name, None) != getattr(new, name, None)]
        if differing:
            self.add("doc-changed", f"{what} has another {', '.join(differing)}", old.place, new.place)
