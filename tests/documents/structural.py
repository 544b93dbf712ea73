"""What the API server demands of a CustomResourceDefinition, as far as it can be checked without one.

The rules are those of apiextensions.k8s.io/v1: the form of the manifest, and structural schemas.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema

_LABEL = "^[a-z]([-a-z0-9]*[a-z0-9])?$"
_SUBDOMAIN = "^[a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"
_JUNCTORS = {
    "allOf": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/validation"}},
    "anyOf": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/validation"}},
    "oneOf": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/validation"}},
    "not": {"$ref": "#/$defs/validation"},
}
_CHECKS = {
    "required": {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"type": "string"}},
    "enum": {"type": "array", "minItems": 1, "uniqueItems": True},
    "minimum": {"type": "number"},
    "maximum": {"type": "number"},
    "minLength": {"type": "integer", "minimum": 0},
    "maxLength": {"type": "integer", "minimum": 0},
    # Go's regular expressions look neither ahead nor behind, and refer to nothing matched before.
    "pattern": {"type": "string", "format": "regex", "not": {"pattern": r"\(\?[=!<]|\\[1-9]"}},
    "format": {"enum": ["int32", "int64", "float", "double", "byte", "date", "date-time"]},
}
STRUCTURAL = {
    "$defs": {
        "validation": {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": False,
            "properties": {
                **_JUNCTORS, **_CHECKS,
                "properties": {"type": "object", "additionalProperties": {"$ref": "#/$defs/validation"}},
                "items": {"$ref": "#/$defs/validation"},
            },
        },
        "value": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                **_JUNCTORS, **_CHECKS,
                "type": {"enum": ["object", "array", "string", "integer", "number", "boolean"]},
                "description": {"type": "string", "minLength": 1},
                "title": {"type": "string"},
                "default": True,
                "nullable": {"type": "boolean"},
                "properties": {"type": "object", "additionalProperties": {"$ref": "#/$defs/value"}},
                "additionalProperties": {"$ref": "#/$defs/value"},
                "items": {"$ref": "#/$defs/value"},
                "x-kubernetes-preserve-unknown-fields": {"const": True},
                "x-kubernetes-int-or-string": {"const": True},
            },
            "anyOf": [
                {"required": ["type"]},
                {"required": ["x-kubernetes-preserve-unknown-fields"]},
                {"required": ["x-kubernetes-int-or-string"]},
            ],
            "not": {"required": ["properties", "additionalProperties"]},
            "if": {"properties": {"type": {"const": "array"}}, "required": ["type"]},
            "then": {"required": ["items"]},
        },
        "document": {
            "$ref": "#/$defs/value",
            "properties": {
                "type": {"const": "object"},
                "properties": {"properties": {"metadata": {"const": {"type": "object"}}}, "required": ["metadata"]},
            },
            "required": ["type", "properties"],
        },
        "version": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "name": {"pattern": _LABEL},
                "served": {"type": "boolean"},
                "storage": {"type": "boolean"},
                "deprecated": {"type": "boolean"},
                "schema": {
                    "type": "object",
                    "additionalProperties": False,
                    "properties": {"openAPIV3Schema": {"$ref": "#/$defs/document"}},
                    "required": ["openAPIV3Schema"],
                },
            },
            "required": ["name", "served", "storage", "schema"],
        },
    },
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "apiVersion": {"const": "apiextensions.k8s.io/v1"},
        "kind": {"const": "CustomResourceDefinition"},
        "metadata": {"type": "object", "properties": {"name": {"pattern": _SUBDOMAIN}}, "required": ["name"]},
        "spec": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "group": {"pattern": _SUBDOMAIN},
                "scope": {"enum": ["Namespaced", "Cluster"]},
                "names": {
                    "type": "object",
                    "additionalProperties": False,
                    "properties": {
                        "kind": {"pattern": "^[A-Z][A-Za-z0-9]*$"},
                        "listKind": {"pattern": "^[A-Z][A-Za-z0-9]*$"},
                        "plural": {"pattern": _LABEL},
                        "singular": {"pattern": _LABEL},
                    },
                    "required": ["kind", "plural"],
                },
                "versions": {
                    "type": "array",
                    "items": {"$ref": "#/$defs/version"},
                    "contains": {"properties": {"storage": {"const": True}}},
                    "minContains": 1,
                    "maxContains": 1,
                },
            },
            "required": ["group", "scope", "names", "versions"],
        },
    },
    "required": ["apiVersion", "kind", "metadata", "spec"],
}  # fmt: skip


def faults(definition: Any) -> list[str]:
    """What an API server would refuse the definition for."""
    checker = jsonschema.Draft202012Validator(STRUCTURAL, format_checker=jsonschema.FormatChecker())
    found = [f"{error.json_path}: {error.message}" for error in checker.iter_errors(definition)]
    if found:
        return found
    spec = definition["spec"]
    if definition["metadata"]["name"] != f"{spec['names']['plural']}.{spec['group']}":
        found.append("metadata.name is not PLURAL.GROUP")
    names = [version["name"] for version in spec["versions"]]
    if len(set(names)) < len(names):
        found.append("a version is listed twice")
    for version in spec["versions"]:
        found += _in_schema(version["schema"]["openAPIV3Schema"], version["name"])
    return found


def _in_schema(value: dict[str, Any], path: str) -> Iterator[str]:
    for junctor in _parts(value):
        yield from _not_outside(junctor, value, path)
    if "default" in value and not jsonschema.Draft202012Validator(value).is_valid(value["default"]):
        yield f"{path}: the default is none of the values"
    if not set(value.get("required", [])) <= set(value.get("properties", {})):
        yield f"{path}: what is required is not a property"
    for key, part in value.get("properties", {}).items():
        yield from _in_schema(part, f"{path}.{key}")
    for keyword in ("additionalProperties", "items"):
        if keyword in value:
            yield from _in_schema(value[keyword], f"{path}.{keyword}")


def _parts(value: dict[str, Any]) -> list[dict[str, Any]]:
    alone = [value["not"]] if "not" in value else []
    return [*value.get("allOf", []), *value.get("anyOf", []), *value.get("oneOf", []), *alone]


def _not_outside(validation: dict[str, Any], outside: dict[str, Any], path: str) -> Iterator[str]:
    """What a combined schema names has to be named outside of it as well."""
    for key in (*validation.get("properties", {}), *validation.get("required", [])):
        if key not in outside.get("properties", {}):
            yield f"{path}: {key} is named in a combination only"
    for key, part in validation.get("properties", {}).items():
        yield from _not_outside(part, outside.get("properties", {}).get(key, {}), f"{path}.{key}")
    for part in _parts(validation):
        yield from _not_outside(part, outside, path)


def without_nulls(tree: Any, schema: dict[str, Any]) -> Any:
    """What an API server looks at: it leaves out what is null, other than in lists, unless the schema is nullable."""
    if isinstance(tree, dict):
        schemas = {key: schema.get("properties", {}).get(key, schema.get("additionalProperties", {})) for key in tree}
        kept = {key: value for key, value in tree.items() if value is not None or not _drops_null(schemas[key])}
        return {key: without_nulls(value, schemas[key]) for key, value in kept.items()}
    if isinstance(tree, list):
        return [without_nulls(value, schema.get("items", {})) for value in tree]
    return tree


def _drops_null(schema: dict[str, Any]) -> bool:
    return bool(schema) and not schema.get("nullable") and not schema.get("x-kubernetes-preserve-unknown-fields")
