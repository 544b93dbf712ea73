"""Which codes findings at a field can carry."""

from __future__ import annotations

from generator.model.model import Field, Schema

# What any document, key, mapping or string can cause; the page of codes says so once, not each field again.
EVERYWHERE = ("syntax", "limit", "duplicate-key", "unknown-field")


def codes_at(schema: Schema, field: Field) -> list[str]:
    """The codes of findings that point at the field or its value, besides those that are possible everywhere."""
    return [code for code, can_be in _causes(schema, field).items() if can_be]


def impossible_codes(schema: Schema) -> set[str]:
    """The codes that no document of the schema can give: they have causes, but none of its fields has one."""
    found = [_causes(schema, field) for structure in schema.structures for field in structure.fields]
    return {code for code in found[0] if not any(causes[code] for causes in found)} if found else set()


def _causes(schema: Schema, field: Field) -> dict[str, bool]:
    """Whether findings of a code can be at the field."""
    by_type = {code for node in field.type.nodes for code in node.codes}
    ruled = _codes_of_rules(schema, field)
    is_kubernetes = schema.dialect == "KUBERNETES"
    return {
        "unknown-kind": "unknown-kind" in by_type,
        "unsupported-kind": field.kinds != schema.all_kinds,
        "unwrapped-value": field.wrapped,
        "wrong-type": "wrong-type" in by_type,
        "bad-value": "bad-value" in by_type,
        "missing-field": field.is_awaited or "missing-field" in ruled,
        **{code: code in ruled for code in ("conflict", "requires", "order", "missing-choice", "no-effect")},
        "unquoted-number": "unquoted-number" in by_type,
        "yaml11-bool": "yaml11-bool" in by_type and is_kubernetes,
        "no-value": is_kubernetes and not field.type.nullable and not _is_needed(schema, field),
        "legacy-spelling": "legacy-spelling" in by_type or any(spelling.legacy for spelling in field.spellings),
        "deprecated": field.replacement is not None or (field.type.tells == "version" and _has_deprecated_version(schema)),
    }


def _is_needed(schema: Schema, field: Field) -> bool:
    """Whether there is no document without the field, so that null does not mean that it is absent."""
    return field.required and field.owner is schema.root


def _codes_of_rules(schema: Schema, field: Field) -> set[str]:
    checks = (check for rule in field.owner.rules for kind in range(len(schema.kinds)) for check in rule.checks(kind))
    return {check.code for check in checks if field in check.at}


def _has_deprecated_version(schema: Schema) -> bool:
    return any(version.status == "DEPRECATED" for version in schema.versions)
