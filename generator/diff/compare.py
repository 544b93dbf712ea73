"""Two schemas compared as models: the order of rows does not count where it has no effect."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.changes import Change, Changes
from generator.diff.fields import FieldComparison, outdated_by_key
from generator.diff.matching import Matching, Scope, match
from generator.diff.relations import RuleComparison, compare_foreign
from generator.diff.words import WordComparison
from generator.model.model import Field, Schema, Structure
from generator.text.source import closest

Pair = tuple[Structure, Structure]


def compare(old: Schema, new: Schema) -> list[Change]:
    changes = Changes()
    scope = Scope(old, new, match(old.kinds, new.kinds, lambda kind: [kind.name], lambda kind: [kind.wire]))
    if old.id != new.id:
        changes.add("id-changed", f"the id is '{new.id}', not '{old.id}'", old.place, new.place)
    changes.compare_docs("the schema", old, new)
    WordComparison(scope, changes).run()
    if old.dialect != new.dialect:
        changes.add("dialect-changed", f"documents are read as {new.dialect}, not as {old.dialect}", old.place, new.place)
    of_rows = [[format for format in schema.formats if format.name not in _further_keys(schema)] for schema in (old, new)]
    for was, now in match(*of_rows, lambda format: [format.name]).pairs:
        changes.compare_docs(f"format {now.name}", was, now)
    StructureComparison(scope, changes).run()
    return list(changes.found)


class StructureComparison:
    """Structures are paired by the fields that hold them, so that one may take another name."""

    def __init__(self, scope: Scope, changes: Changes) -> None:
        self.scope = scope
        self.changes = changes
        self.fields: dict[Pair, Matching] = {}
        self.resized: dict[Pair, bool] = {}

    def run(self) -> None:
        self.pair_structures()
        for old, new in self.fields:
            self.compare_structures(old, new)

    def pair_structures(self) -> None:
        pending = [(self.scope.old.root, self.scope.new.root)]
        while pending:
            old, new = pending.pop(0)
            if (old, new) not in self.fields:
                fields = match(old.fields, new.fields, lambda field: [field.name], outdated_by_key)
                self.fields[old, new] = fields
                pending += [part for pair in fields.pairs for part in _parts(*pair)]

    def compare_structures(self, old: Structure, new: Structure) -> None:
        fields = self.fields[old, new]
        scope = self.scope.within(fields)
        self.changes.compare_docs(f"structure {new.name}", old, new)
        for field in fields.removed:
            message = f"'{field.name}' of {old.name} is gone{self.advice(field, fields.added)}"
            self.changes.add("field-removed", message, field.place, None)
        for field in fields.added:
            self.tell_added(field)
        for was, now in fields.pairs:
            FieldComparison(scope, self.changes, was, now).run()
        RuleComparison(scope, self.changes, old, new).run()
        self.tell_rules_of(fields.removed, old)
        compare_foreign(scope, self.changes, old, new)
        self.compare_layout(old, new)

    def tell_rules_of(self, removed: list[Field], old: Structure) -> None:
        """The rules that are removed with these fields, unless they are reported already."""
        reported = {change.old for change in self.changes.found}
        for rule in old.rules:
            left = [field for field in rule.fields if field not in removed]
            if len(left) < min(2, len(rule.fields)) and rule.place not in reported:
                text = " ".join(rule.place.text.split())
                self.changes.add("rule-removed", f"a rule of {old.name} is gone with its field: {text}", rule.place, None)

    def advice(self, field: Field, added: list[Field]) -> str:
        """What to write where a field that is gone may live on under another name, or in another structure."""
        alike = {other.name: other for other in added if str(other.type) == str(field.type)}
        renamed = closest(field.name, alike) or (next(iter(alike)) if len(alike) == 1 else None)
        if renamed:
            return f"; if it is now called '{renamed}', add OLD_SPELLING({field.key}) to that, so that the old key is still read"
        elsewhere = [other for fields in self.fields.values() for other in fields.added if other.name == field.name]
        if elsewhere:
            place = elsewhere[0].owner.name
            return f"; if it is now in {place}, say so where it was: MISTAKEN({field.owner.name}, {field.key}, \"...\")"
        return ""

    def tell_added(self, field: Field) -> None:
        is_required = any(_demanded(field.type.structure)) if field.is_inline else field.required
        rule, more = ("required-field-added", ", and required") if is_required else ("field-added", "")
        self.changes.add(rule, f"'{field.name}' of {field.owner.name} is new{more}", None, field.place)

    # ---- layout: by the order of members, since their sizes differ from one machine to another ----

    def compare_layout(self, old: Structure, new: Structure) -> None:
        fields, places = self.fields[old, new], (old.place, new.place)
        moved = fields.first_moved(lambda field: field.index)
        if moved:
            places = moved[0].place, moved[1].place
            message = f"'{moved[1].name}' of {new.name} moves within its struct, and so may the members after it"
        elif _head(old) != _head(new):
            message = f"the struct of {new.name} begins differently, so that all its members move"
        elif _is_element(new, self.scope.new) and self.is_resized(old, new):
            message = f"the struct of {new.name}, which arrays contain, changes its size"
        else:
            resized = [pair for pair in fields.pairs if _embeds(*pair) and self.is_resized(*_parts(*pair)[0])]
            if not resized or resized[0][1] is new.fields[-1]:
                return
            message = f"the members after '{resized[0][1].name}' of {new.name} move, since its size changes"
            places = resized[0][0].place, resized[0][1].place
        self.changes.add("layout-changed", message, *places)

    def is_resized(self, old: Structure, new: Structure) -> bool:
        pair = (old, new)
        if pair not in self.resized:
            fields = self.fields[pair]
            self.resized[pair] = bool(
                fields.added or fields.removed or _head(old) != _head(new)
                or any(self.scope.is_retyped(*pair) for pair in fields.pairs)
                or any(self.is_resized(*_parts(*pair)[0]) for pair in fields.pairs if _embeds(*pair))
            )  # fmt: skip
        return self.resized[pair]


def _further_keys(schema: Schema) -> set[str]:
    """The names of the formats that EXTRA rows make."""
    fields = (field for structure in schema.structures for field in structure.extras)
    return {field.type.key_format.name for field in fields if field.type.key_format}


def _demanded(structure: Structure) -> Iterator[Field]:
    """The fields that documents have to give of a structure that is embedded."""
    return (field for part in structure.common for field in part.keyed if field.required)


def _parts(old: Field, new: Field) -> list[Pair]:
    """The structures that two fields hold at the same nodes of their types."""
    return [(was.structure, now.structure) for now, was in new.type.aligned(old.type) if was.structure and now.structure]


def _is_element(structure: Structure, schema: Schema) -> bool:
    """Whether arrays hold it."""
    nodes = [node for part in schema.structures for field in part.fields for node in field.type.nodes]
    parts = [part for node in nodes if node.step for part in node.parts]
    return structure.is_item or any(part.structure is structure for part in parts)


def _embeds(old: Field, new: Field) -> bool:
    """Whether both hold their structure in place, not by a pointer."""
    return all(field.type.structure and not field.type.has_keys and not field.type.by_pointer for field in (old, new))


def _head(structure: Structure) -> tuple[int, bool, bool]:
    """What the struct begins with: the words of presence bits, and the label and the mark of an item."""
    return (len(structure.fields) + 63) // 64, structure.is_item, structure.is_removal
