"""The kinds of change, whom each breaks, and the changes that are found, with their places in both schemas."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.text.source import Place

MANIFESTS, SOURCE, ABI = "manifests", "source", "ABI"

AUDIENCES = {
    MANIFESTS: "documents that were right are refused, or mean something else",
    SOURCE: "programs in C no longer compile",
    ABI: "programs that were compiled before no longer fit the library",
}


@dataclass(frozen=True)
class Rule:
    """A kind of change.  Its id is stable: build scripts name it."""

    id: str
    breaks: tuple[str, ...]
    meaning: str

    @property
    def whom(self) -> str:
        return " and ".join([", ".join(self.breaks[:-1])] * (len(self.breaks) > 1) + list(self.breaks[-1:])) or "nobody"


_NOBODY: tuple[str, ...] = ()
_ALL = (MANIFESTS, SOURCE, ABI)

_RULES = (
    Rule("id-changed", (SOURCE, ABI), "the schema's id, with which all names in C begin, is another"),
    Rule("constant-renamed", (SOURCE,), "a kind or value has another constant in C"),
    Rule("doc-changed", _NOBODY, "a description, an example, a reason, SINCE, OBSERVED, DIFFERS or SEE is another"),
    # constants
    Rule("constant-removed", (SOURCE,), "a CONSTANT is gone"),
    Rule("constant-added", _NOBODY, "a CONSTANT is new"),
    Rule("constant-changed", (ABI,), "a CONSTANT has another value; what it bounds is compared by itself"),
    # kinds
    Rule("kind-removed", _ALL, "a kind is gone"),
    Rule("kind-added", _NOBODY, "a kind is new"),
    Rule("kind-wire-changed", (MANIFESTS,), "a kind has another name on the wire"),
    Rule("kind-letter-changed", _NOBODY, "a kind has another letter in masks"),
    Rule("kinds-renumbered", (ABI,), "the constants of kinds have other numbers in C"),
    # API versions
    Rule("version-removed", _ALL, "an API version is gone"),
    Rule("version-added", _NOBODY, "an API version is new"),
    Rule("version-deprecated", _NOBODY, "an API version gives a warning now"),
    Rule("version-restored", _NOBODY, "an API version gives no warning any more"),
    Rule("version-skipped", (MANIFESTS,), "documents of an API version are no longer read"),
    Rule("version-checked", (MANIFESTS,), "documents of an API version, skipped before, are checked now"),
    Rule("version-kinds-narrowed", (MANIFESTS,), "fewer kinds have an API version"),
    Rule("version-kinds-widened", _NOBODY, "more kinds have an API version"),
    Rule("version-group-changed", (MANIFESTS,), "other documents count as another format's, and are skipped"),
    Rule("versions-renumbered", (ABI,), "the constants of API versions have other numbers in C"),
    # enumerations
    Rule("enumeration-removed", (SOURCE, ABI), "an enumeration is gone"),
    Rule("enumeration-added", _NOBODY, "an enumeration is new"),
    Rule("value-removed", _ALL, "a value of an enumeration is gone"),
    Rule("value-added", _NOBODY, "a value of an enumeration is new"),
    Rule("value-respelt", (MANIFESTS,), "a value is written in another letter case"),
    Rule("values-renumbered", (ABI,), "the constants of an enumeration have other numbers in C"),
    # fields
    Rule("field-removed", _ALL, "a field is gone"),
    Rule("field-added", _NOBODY, "a field is new"),
    Rule("mandatory-field-added", (MANIFESTS,), "a field is new, and mandatory"),
    Rule("field-required", (MANIFESTS,), "a field that could be left out is mandatory"),
    Rule("field-optional", _NOBODY, "a mandatory field may be left out"),
    Rule("field-expected", _NOBODY, "a field gives a warning where it is missing, or gives none any more"),
    Rule("field-deprecated", _NOBODY, "a field gives a warning now, or names another one to use"),
    Rule("field-restored", _NOBODY, "a field is no longer deprecated"),
    Rule("field-kinds-narrowed", (MANIFESTS,), "fewer kinds have a field"),
    Rule("field-kinds-widened", _NOBODY, "more kinds have a field"),
    Rule("field-also-of-a-kind", _NOBODY, "kinds that had a field accept it with a warning"),
    Rule("key-changed", _NOBODY, "a field is written with another key"),
    Rule("spelling-dropped", (MANIFESTS,), "a key is no longer read"),
    Rule("spelling-added", _NOBODY, "a key is read that was not"),
    Rule("spelling-outdated", _NOBODY, "a key gives a warning now"),
    Rule("spelling-restored", _NOBODY, "a key gives no warning any more"),
    Rule("form-changed", (MANIFESTS,), "a field is wrapped on the wire and was not, or the reverse"),
    # types and values
    Rule("type-changed", (MANIFESTS,), "a field has another type"),
    Rule("type-widened", _NOBODY, "a field has another type, which takes all that the old one took"),
    Rule("values-warned", _NOBODY, "values give a warning that gave none, or give none any more"),
    Rule("range-narrowed", (MANIFESTS,), "bounds, LENGTH or what else limits a type lets fewer values pass"),
    Rule("range-widened", _NOBODY, "bounds, LENGTH or what else limits a type lets more values pass"),
    Rule("format-narrowed", (MANIFESTS,), "the format of a string lets fewer values pass"),
    Rule("format-widened", _NOBODY, "the format of a string lets more values pass"),
    Rule("default-changed", (MANIFESTS,), "a document that leaves the field out means something else"),
    # members and structs in C
    Rule("member-renamed", (SOURCE,), "the member of a field, and what is named after it, have other names in C"),
    Rule("member-retyped", (SOURCE, ABI), "the member of a field has another type in C"),
    Rule("layout-changed", (ABI,), "members of a struct stand elsewhere, or its size counts and is another"),
    # rules and foreign keys
    Rule("rule-tightened", (MANIFESTS,), "a rule that refuses documents is new or stricter"),
    Rule("rule-relaxed", _NOBODY, "a rule that refuses documents is gone or milder"),
    Rule("rule-removed", _NOBODY, "a rule is gone with a field that it is about"),
    Rule("rule-added", _NOBODY, "a rule is new that is about new fields only"),
    Rule("advice-changed", _NOBODY, "a rule that warns is new, gone or another"),
    Rule("foreign-changed", _NOBODY, "a foreign key is new, gone, or has another remedy"),
)
RULES = {rule.id: rule for rule in _RULES}

# What parts of a schema have that only informs.
_INFORMING = {
    "doc": "description", "why": "reason", "example": "EXAMPLE", "since": "SINCE", "observed": "OBSERVED",
    "differs": "DIFFERS", "see": "SEE",
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
