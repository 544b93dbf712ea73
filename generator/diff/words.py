"""Kinds, API versions and enumerations compared: all that is a word on the wire and a constant in C."""

from __future__ import annotations

from generator.diff.changes import Changes
from generator.diff.matching import Matching, Scope, match
from generator.model.model import Schema
from generator.model.names import Words
from generator.model.parts import Enumeration, Kind, Version, Wrapper

_TO_STATUS = {"CURRENT": "version-restored", "DEPRECATED": "version-deprecated", "SKIPPED": "version-skipped"}


class WordComparison:
    def __init__(self, scope: Scope, changes: Changes) -> None:
        self.scope = scope
        self.changes = changes
        self.old_names, self.new_names = scope.old_names, scope.new_names

    def run(self) -> None:
        old, new = self.scope.old, self.scope.new
        self.compare_kinds(self.scope.kinds)
        self.compare_others(match(old.other_kinds, new.other_kinds, lambda kind: [kind.wire]), "other kind")
        lists = match(old.lists, new.lists, lambda kind: [kind.wire])
        self.compare_others(lists, "list")
        for was, now in lists.pairs:
            if (was.version, was.items) != (now.version, now.items):
                message = f"list '{now.wire}' is of version {now.version} with '{now.items}', not {was.version} with '{was.items}'"
                self.changes.add("list-changed", message, was.place, now.place)
        self.compare_versions(match(old.versions, new.versions, lambda version: [version.wire]))
        if old.versions and new.versions:
            self.compare_version_groups(old, new)
        enumerations = match(old.enumerations, new.enumerations, lambda enumeration: [enumeration.name])
        self.tell_others("enumeration", enumerations)
        self.compare_numbers()
        if old.wrapper and new.wrapper:
            self.compare_wrappers(old.wrapper, new.wrapper)
        for pair in enumerations.pairs:
            self.compare_enumerations(*pair)

    def compare_numbers(self) -> None:
        """The constants that rows define."""
        constants = match(self.scope.old.constants, self.scope.new.constants, lambda constant: [constant.name])
        self.tell_others("constant", constants)
        for old, new in constants.pairs:
            if old.value != new.value:
                message = f"constant {new.name} is {new.value}, not {old.value}"
                self.changes.add("constant-changed", message, old.place, new.place)
            self.changes.compare_docs(f"constant {new.name}", old, new)

    def compare_others(self, kinds: Matching, what: str) -> None:
        """Kinds of document that are not described by fields."""
        rule = what.replace(" ", "-")
        for kind in kinds.removed:
            self.changes.add(f"{rule}-removed", f"{what} '{kind.wire}' is gone", kind.place, None)
        for kind in kinds.added:
            self.changes.add(f"{rule}-added", f"{what} '{kind.wire}' is new", None, kind.place)
        for was, now in kinds.pairs:
            self.changes.compare_docs(f"{what} '{now.wire}'", was, now)

    def compare_wrappers(self, old: Wrapper, new: Wrapper) -> None:
        for was, now in ((old.value, new.value), (old.items, new.items), (old.deleted, new.deleted)):
            if was is not None and now is not None and was != now:
                message = f"the key of wrappers '{was}' is written '{now}'"
                self.changes.add("wrapper-changed", message, old.place, new.place)
        if old.deleted is not None and new.deleted is None:
            message = f"items and entries no longer have '{old.deleted}', which removes inherited ones"
            self.changes.add("removal-dropped", message, old.place, new.place)
        elif old.deleted is None and new.deleted is not None:
            message = f"items and entries can remove inherited ones with '{new.deleted}'"
            self.changes.add("removal-added", message, old.place, new.place)

    def tell_others(self, what: str, parts: Matching, of: str = "") -> None:
        """What is gone, and what is new."""
        rule = what.split()[-1]
        for part in parts.removed:
            self.changes.add(f"{rule}-removed", f"{what} {_name(part)}{of} is gone", part.place, None)
        for part in parts.added:
            self.changes.add(f"{rule}-added", f"{what} {_name(part)}{of} is new", None, part.place)

    def compare_constants(self, rule: str, parts: Matching, old: Words, new: Words) -> None:
        constants = {word.of: word.constant for words in (old, new) for word in words.values}
        for was, now in parts.pairs:
            if constants[was] != constants[now]:
                message = f"{constants[was]} is called {constants[now]}"
                self.changes.add("constant-renamed", message, was.place, now.place)
        numbers = {word.of: word.number for words in (old, new) for word in words.values}
        moved = parts.first_moved(numbers.__getitem__)
        if moved:
            message = f"{constants[moved[1]]} has another number, and so may have those after it"
            self.changes.add(rule, message, moved[0].place, moved[1].place)

    # ---- kinds ----

    def compare_kinds(self, kinds: Matching) -> None:
        self.tell_others("kind", kinds)
        for old, new in kinds.pairs:
            self.compare_kind(old, new)
        self.compare_constants("kinds-renumbered", kinds, self.old_names.all_words[0], self.new_names.all_words[0])

    def compare_kind(self, old: Kind, new: Kind) -> None:
        if old.wire != new.wire:
            message = f"kind {new.name} is '{new.wire}' on the wire, not '{old.wire}'"
            self.changes.add("kind-wire-changed", message, old.place, new.place)
        if old.letter != new.letter:
            message = f"the letter of kind {new.name} is {new.letter}, not {old.letter}"
            self.changes.add("kind-letter-changed", message, old.place, new.place)
        self.changes.compare_docs(f"kind {new.name}", old, new)

    # ---- API versions ----

    def compare_versions(self, versions: Matching) -> None:
        self.tell_others("API version", versions)
        for old, new in versions.pairs:
            self.compare_version(old, new)

    def compare_version(self, old: Version, new: Version) -> None:
        name, places = f"API version '{new.wire}'", (old.place, new.place)
        if old.status != new.status:
            rule = "version-checked" if old.status == "SKIPPED" else _TO_STATUS[new.status]
            self.changes.add(rule, f"{name} is {new.status}, not {old.status}", *places)
        lost, gained = self.scope.lost(old.kinds, new.kinds), self.scope.gained(old.kinds, new.kinds)
        if lost:
            self.changes.add("version-kinds-narrowed", f"{name} is no longer for {lost}", *places)
        if gained:
            self.changes.add("version-kinds-widened", f"{name} is also for {gained}", *places)
        self.changes.compare_docs(name, old, new)

    def compare_version_groups(self, old: Schema, new: Schema) -> None:
        if old.version_group != new.version_group:
            groups = [f"'{schema.version_group}'" if schema.version_group else "nothing" for schema in (new, old)]
            message = f"API versions begin with {groups[0]} in common, not {groups[1]}"
            self.changes.add("version-group-changed", message, old.versions[0].place, new.versions[0].place)
        versions = match(old.versions, new.versions, lambda version: [version.wire])
        words = self.old_names.all_words[1], self.new_names.all_words[1]
        self.compare_constants("versions-renumbered", versions, *words)

    # ---- enumerations ----

    def compare_enumerations(self, old: Enumeration, new: Enumeration) -> None:
        self.changes.compare_docs(f"enumeration {new.name}", old, new)
        values = match(old.values, new.values, lambda value: [value.text.lower()])
        self.tell_others("value", values, f" of {new.name}")
        for was, now in values.pairs:
            if was.text != now.text:
                message = f"value '{was.text}' of {new.name} is written '{now.text}'"
                self.changes.add("value-respelt", message, was.place, now.place)
            self.changes.compare_docs(f"value '{now.text}' of {new.name}", was, now)
        words = self.old_names.words_of_enumeration(old), self.new_names.words_of_enumeration(new)
        self.compare_constants("values-renumbered", values, *words)


def _name(part: object) -> str:
    """As a row names the part: a word, or text in quotes."""
    name = getattr(part, "name", None)
    return name or f"'{getattr(part, 'wire', None) or getattr(part, 'text', None)}'"
