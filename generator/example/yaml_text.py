"""YAML, as the documents have it: block style, with quotes only where they are needed."""

from __future__ import annotations

import json
import re
from typing import Any

_PLAIN_TEXT = re.compile(r"[A-Za-z/]([A-Za-z0-9_./@,+-]|:(?=[A-Za-z0-9/]))*")
_FLOW_MARKS = frozenset(",:[]{}#")
_NO_TEXT_IN_YAML = frozenset("y n yes no on off true false null".split())


def yaml_scalar(value: bool | int | float | str) -> str:
    """A value as a YAML scalar; a string in quotes where it would be read as something else without them."""
    if isinstance(value, str) and _PLAIN_TEXT.fullmatch(value) and value.lower() not in _NO_TEXT_IN_YAML:
        return value
    return json.dumps(value, ensure_ascii=False)


def yaml_block(node: dict[str, Any], indent: str = "") -> str:
    """Nested mappings whose scalars are written already."""
    return "".join(_entry(f"{indent}{yaml_scalar(key)}:", value, indent + "  ") for key, value in node.items())


def _entry(head: str, value: Any, indent: str) -> str:
    if isinstance(value, dict) and value:
        return f"{head}\n{yaml_block(value, indent)}"
    if isinstance(value, list) and value:
        return f"{head}\n" + "".join(_item(item, indent) for item in value)
    return f"{head} {value if isinstance(value, str) else json.dumps(value)}\n"


def _item(item: Any, indent: str) -> str:
    """An item that is a mapping begins on the line of its dash."""
    if isinstance(item, dict) and item:
        return f"{indent}- {yaml_block(item, indent + '  ')[len(indent) + 2 :]}"
    return f"{indent}- {yaml_flow(item)}\n"


def yaml(tree: dict[str, Any]) -> str:
    """A tree of values."""
    return yaml_block(written(tree))


def written(value: Any) -> Any:
    """A tree of values with its scalars written."""
    if isinstance(value, dict):
        return {key: written(part) for key, part in value.items()}
    return list(map(written, value)) if isinstance(value, list) else yaml_scalar(value)


def marked_lines(text: str, path: list[str]) -> list[tuple[str, bool]]:
    """The lines of a document, and whether each belongs to the key at a path, in which wrappers and labels are left out."""
    found: list[tuple[str, bool]] = []
    above: list[tuple[int, str]] = []  # the keys that a line is in, with their indentation
    marked: int | None = None
    for line in text.splitlines():
        depth = len(line) - len(line.lstrip(" -"))
        above = [(indent, key) for indent, key in above if indent < depth] + [(depth, line.strip(" -").partition(":")[0].strip('"'))]
        if marked is not None and depth <= marked:
            marked = None
        keys = [key for _, key in above]
        if marked is None and keys[-1] == path[-1] and keys[0] == path[0] and len(above) >= len(path):
            marked = depth
        found.append((line, marked is not None))
    return found


def read(value: Any) -> Any:
    """A tree of values whose scalars are written, in plain decimal or as JSON where they are not words."""
    if isinstance(value, dict):
        return {key: read(part) for key, part in value.items()}
    if isinstance(value, list):
        return list(map(read, value))
    try:
        return json.loads(value)
    except ValueError:
        return value


def yaml_flow(node: Any) -> str:
    """Nested values whose scalars are written already, on one line."""
    if isinstance(node, dict):
        return "{" + ", ".join(f"{_in_flow(yaml_scalar(key))}: {_in_flow(value)}" for key, value in node.items()) + "}"
    return f"[{', '.join(map(_in_flow, node))}]" if isinstance(node, list) else node


def _in_flow(node: Any) -> str:
    """A plain scalar with what may be a mark between braces is quoted."""
    if not isinstance(node, str) or node[:1] in ('"', "{", "["):
        return yaml_flow(node)
    return json.dumps(node, ensure_ascii=False) if _FLOW_MARKS.intersection(node) else node
