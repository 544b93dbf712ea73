"""Whether there are documents: of each kind and with each field, such that they satisfy all rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.example.example import least_manifest, make_manifest, manifest
from generator.example.solve import Impossible
from generator.model.model import Field, Rule, Schema, Structure
from generator.model.paths import ways
from generator.text.source import Diagnostics, Note, Place

# The rules that a message names; those that are more are notes only.
_FEW = 3


def check_documents(schema: Schema, reached: list[Structure], diagnostics: Diagnostics) -> None:
    for structure in schema.structures:
        structure.rules = [rule for rule in structure.rules if _can_be_tried(rule, diagnostics)]
    for kind in schema.kinds:
        if not _is_possible(lambda: least_manifest(schema, kind)):
            _report(schema, kind.place, f"of kind '{kind.name}'", lambda: least_manifest(schema, kind), diagnostics)
            return  # none of its fields is in a document
    for structure in reached:
        for field in structure.fields:
            _check_field(schema, field, diagnostics)


def _can_be_tried(rule: Rule, diagnostics: Diagnostics) -> bool:
    has_values = all(field.type.is_known for field in rule.read_fields)
    return has_values and not diagnostics.has_error_in_row_of(rule.place)


def _check_field(schema: Schema, field: Field, diagnostics: Diagnostics) -> None:
    if _is_possible(lambda: manifest(schema, field)):
        return
    paths = [ways(schema, i) for i in range(len(schema.kinds)) if field.is_of(i)]
    if any(field.owner in path for path in paths):
        _report(schema, field.place, f"that has '{field.name}'", lambda: make_manifest(schema, field), diagnostics)
    elif any(field.owner in ways(schema, i) for i in range(len(schema.kinds))):
        message = f"no kind of document that has {field.owner.name} has '{field.name}' in it"
        diagnostics.error(field.place, message)


def _is_possible(make: Callable[[], object]) -> bool:
    try:
        make()
    except Impossible:
        return False
    return True


# ---- rules that contradict each other ----


def _report(schema: Schema, place: Place, what: str, make: Callable[[], object], diagnostics: Diagnostics) -> None:
    rules = _contradiction([*schema.structures, *schema.narrowed], make)
    texts = [" ".join(rule.place.text.split()) for rule in rules]
    named = "all rules"
    if 0 < len(texts) <= _FEW:
        named = f"the rules {', '.join(texts[:-1])} and {texts[-1]}" if len(texts) > 1 else f"the rule {texts[0]}"
    notes = [Note(rule.place, f"{i} of {len(rules)}: {rule.why}") for i, rule in enumerate(rules, 1)]
    diagnostics.error(place, f"no document {what} can satisfy {named}", *notes)


def _contradiction(structures: Iterable[Structure], make: Callable[[], object]) -> list[Rule]:
    """The fewest rules with which it is impossible: each that makes no difference is left out for the time being."""
    all_rules = {structure: structure.rules for structure in structures}
    try:
        for structure, rules in all_rules.items():
            structure.rules = []
            if _is_possible(make):
                structure.rules = rules
                for rule in rules:
                    structure.rules = [other for other in structure.rules if other is not rule]
                    if _is_possible(make):
                        structure.rules = [other for other in rules if other is rule or other in structure.rules]
        return [*{rule.place: rule for structure in all_rules for rule in structure.rules}.values()]
    finally:
        for structure, rules in all_rules.items():
            structure.rules = rules
