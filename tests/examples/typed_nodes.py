"""How much of documents becomes typed members: `typed_nodes.py DEFINITION FILE...`.

The nodes are the scalars, mappings and sequences below the root of each document.  One is typed when it is read into
a member of a struct or array; what is within a value of type ANY, or below a key that the schema lacks, is not.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from generator.definition import read  # noqa: E402
from generator.model.keytable import keys_of  # noqa: E402
from generator.model.model import Schema, Structure  # noqa: E402
from generator.model.types import Type  # noqa: E402


class Count:
    """Of the nodes of documents, typed and others, with the paths of the others."""

    def __init__(self) -> None:
        self.typed = 0
        self.others: Counter[str] = Counter()

    @property
    def share(self) -> float:
        total = self.typed + sum(self.others.values())
        return self.typed / total if total else 1.0

    def document(self, schema: Schema, document: Any) -> None:
        if isinstance(document, dict) and self.is_checked(schema, document):
            self.structure(schema.root, document, "")

    @staticmethod
    def is_checked(schema: Schema, document: dict) -> bool:
        kind = schema.field_telling("kind")
        return kind is None or document.get(kind.key) in [known.wire for known in schema.kinds]

    def untyped(self, node: Any, path: str) -> None:
        self.others[path] += 1
        for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            self.untyped(part, path)

    def structure(self, structure: Structure, node: dict, path: str) -> None:
        fields = {key.text: key.field for key in keys_of(structure) if key.role != "FOREIGN"}
        for key, value in node.items():
            key = "on" if key is True else str(key)
            field = fields.get(key) or next((extra for extra in structure.extras if extra.takes_key(key)), None)
            if field is None:
                self.untyped(value, f"{path}.{key}")
            elif field.is_extra:
                self.within(field.type, value, f"{path}.{key}")
            else:
                self.value(field.type, value, f"{path}.{key}")

    def value(self, type_: Type, node: Any, path: str) -> None:
        """Follow the tree of a type: a mapping is one of a structure or of free keys, a sequence one of elements."""
        if type_.takes_anything:
            self.untyped(node, path)
            return
        if type_.alternatives:
            type_ = next((part for part in type_.parts if form_of(node) in part.forms), type_)
        self.typed += 1
        if isinstance(node, dict) and type_.has_keys:
            for key, value in node.items():
                self.within(type_, value, f"{path}.*")
        elif isinstance(node, dict) and type_.structure:
            self.structure(type_.structure, node, path)
        elif isinstance(node, list) and type_.step == "[]":
            for value in node:
                self.value(type_.parts[0], value, f"{path}[]")
        elif type_.step == "[]" and node is not None:
            self.typed -= 1
            self.value(type_.parts[0], node, path)
        elif isinstance(node, (dict, list)) or type_.alternatives and node is not None:
            self.typed -= 1
            self.untyped(node, path)

    def within(self, type_: Type, node: Any, path: str) -> None:
        if type_.parts:
            self.value(type_.parts[0], node, path)
        else:
            self.typed += 1
            if isinstance(node, dict):
                self.structure(type_.structure, node, path)


def form_of(node: Any) -> str:
    forms = {bool: "boolean", int: "number", float: "number", dict: "mapping", list: "sequence"}
    return forms.get(type(node), "string")


def count(definition: Path, files: list[Path]) -> Count:
    schema, counted = read(definition).schema, Count()
    for file in files:
        try:
            documents = list(yaml.safe_load_all(file.read_text(encoding="utf-8")))
        except yaml.YAMLError:
            continue
        for document in documents:
            counted.document(schema, document)
    return counted


def main(definition: str, *files: str) -> None:
    counted = count(Path(definition), [Path(file) for file in files])
    print(f"{counted.typed} nodes are typed, {sum(counted.others.values())} are not: {counted.share:.1%}")
    for path, times in counted.others.most_common(40):
        print(f"{times:6} {path.lstrip('.')}")


if __name__ == "__main__":
    main(*sys.argv[1:])
