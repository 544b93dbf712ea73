"""Documents as Kubernetes reads them: the trees that a JSON Schema is asked about."""

from __future__ import annotations

import re
from typing import Any

import yaml

_BOOLEAN = re.compile("y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF")
_NULL = re.compile("~|null|Null|NULL|")
_INTEGER = re.compile(r"[-+]?(0[bB][01]+|0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|[1-9][0-9]*|0)")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


class Unreadable(Exception):
    """Kubernetes would not read it."""


class _Loader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):
    """YAML 1.1 as go-yaml v2 resolves it: times stay strings, and y, 0o7 and 1e3 are not strings."""

    def resolve(self, kind: type, value: str, implicit: tuple[bool, bool]) -> str:
        if kind is yaml.ScalarNode and implicit[0]:
            return "tag:yaml.org,2002:" + _type_of(value)
        return super().resolve(kind, value, implicit)


def _type_of(text: str) -> str:
    if text == "<<":
        return "merge"
    if _NULL.fullmatch(text):
        return "null"
    if _BOOLEAN.fullmatch(text):
        return "bool"
    digits = text if text.startswith(".") else text.replace("_", "")
    if _INTEGER.fullmatch(digits) and abs(_integer(digits)) < 2**64:
        return "int"
    return "float" if _FLOAT.fullmatch(digits) else "str"


def _integer(digits: str) -> int:
    sign, body = (-1 if digits[0] == "-" else 1), digits.lstrip("+-")
    octal = re.fullmatch("0([0-7]+)", body)
    return sign * int(*((octal[1], 8) if octal else (body, 0)))


def _float(text: str) -> float:
    special = re.fullmatch(r"([-+]?)\.(inf|nan)", text.lower())
    return float("".join(special.groups()) if special else text.replace("_", ""))


_Loader.add_constructor("tag:yaml.org,2002:bool", lambda loader, node: node.value.lower() in ("y", "yes", "true", "on"))
_Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: _integer(node.value.replace("_", "")))
_Loader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: _float(node.value))


def documents(text: str | bytes) -> list[Any]:
    """The documents of a stream; raises Unreadable."""
    try:
        return [_with_string_keys(tree) for tree in yaml.load_all(text, Loader=_Loader)]
    except (yaml.YAMLError, ValueError, OverflowError, TypeError) as error:
        raise Unreadable(str(error)) from None


def _with_string_keys(tree: Any) -> Any:
    if isinstance(tree, dict):
        if None in tree:
            raise Unreadable("a key is null")
        return {str(key): _with_string_keys(value) for key, value in tree.items()}
    return [_with_string_keys(value) for value in tree] if isinstance(tree, list) else tree
