"""Which codes findings at a field can carry."""

from __future__ import annotations

from generator.model.model import Field, Schema

# What any document, key, mapping or string can cause; the page of codes says so once, not each field again.
EVERYWHERE = ("syntax", "limit", "duplicate-key", "unknown-field")


def codes_at(schema: Schema, field: Field) -> list[str]:
    """The codes of findings that point at the field or its value, besides those that stand everywhere."""
    by_type = {code for node in field.type.nodes for code in node.codes}
    causes = {
        "unknown-kind": "unknown-kind" in by_type,
        "unsupported-kind": field.kinds != schema.all_kinds,
        "unwrapped-value": field.wrapped,
        "wrong-type": "wrong-type" in by_type,
        "bad-value": "bad-value" in by_type,
        "missing-field": field.required or field.conditional,
        "conflict": _is_in(field, "AT_MOST_ONE"),
        "requires": _is_first_in(field, "REQUIRES"),
        "order": any(rule.relation == "ORDERED" and rule.fields[1] is field for rule in field.owner.rules),
        "no-name": _is_expected(schema, field),
        "no-effect": _is_first_in(field, "NO_EFFECT_UNLESS"),
        "unquoted-number": "unquoted-number" in by_type,
        "yaml11-bool": "yaml11-bool" in by_type,
        "legacy-spelling": "legacy-spelling" in by_type or any(spelling.legacy for spelling in field.spellings),
        "deprecated": field.replacement is not None or (field.type.tells == "version" and _has_deprecated_version(schema)),
    }
    return [code for code, can_be in causes.items() if can_be]


def _is_in(field: Field, relation: str) -> bool:
    return any(rule.relation == relation and field in rule.fields for rule in field.owner.rules)


def _is_first_in(field: Field, relation: str) -> bool:
    return any(rule.relation == relation and rule.fields[0] is field for rule in field.owner.rules)


def _is_expected(schema: Schema, field: Field) -> bool:
    """The finding points at the first of the expected fields that the kind has."""
    return any(
        next((other for other in rule.fields if other.is_of(kind)), None) is field
        for rule in field.owner.rules
        if rule.relation == "EXPECT_ONE"
        for kind in range(len(schema.kinds))
    )


def _has_deprecated_version(schema: Schema) -> bool:
    return any(version.status == "DEPRECATED" for version in schema.versions)
