"""What the tests of `show` need to know of the schema, from the rows of schema.def as the generator dumps them."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass, field

from support import PROJECT

ROW = re.compile(r'(?P<row>FIELD|MEMBER)\((?P<owner>\w+), (?P<name>\w+), (?P<type>\w+)(?:\((?P<target>\w+)(?: \w+\(\w+\))*\))?, '
                 r'(?P<default>[^,]+), (?:(?P<kinds>[A-Z_]{5}), )?(?P<more>[^"]*(?:"[^"]*"[^"]*)*?), "')  # fmt: skip
KIND = re.compile(r"KIND\((\w), \w+, (\w+),")
VALUE = re.compile(r'VALUE(?:_AS)?\((\w+), "?([\w-]+)"?,')
STRUCTURE = re.compile(r"STRUCTURE\((\w+), (\w+),")


@dataclass(frozen=True)
class Field:
    key: str
    type: str
    target: str | None
    default: str | None
    kinds: str
    wrapped: bool
    spellings: tuple[str, ...]


@dataclass
class Schema:
    """Enough of the schema to normalise a tree and to add its defaults."""

    letters: dict[str, str] = field(default_factory=dict)
    values: dict[str, list[str]] = field(default_factory=dict)
    wrapped: set[str] = field(default_factory=set)
    fields: dict[str, list[Field]] = field(default_factory=dict)

    @classmethod
    def of_the_project(cls) -> Schema:
        dumped = subprocess.run(
            [sys.executable, "-m", "generator", "--dump-rows"],
            cwd=PROJECT,
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        schema = cls()
        for line in dumped.stdout.splitlines():
            schema.add(line)
        return schema

    def add(self, line: str) -> None:
        if match := KIND.match(line):
            self.letters[match[2]] = match[1]
        elif match := VALUE.match(line):
            self.values.setdefault(match[1], []).append(match[2])
        elif match := STRUCTURE.match(line):
            if match[2] == "WRAPPED":
                self.wrapped.add(match[1])
        elif match := ROW.match(line):
            more = match["more"]
            key = re.search(r"\bKEY\(\"?(\w+)\"?\)", more)
            default = match["default"].strip('"')
            self.fields.setdefault(match["owner"], []).append(
                Field(
                    key=key[1] if key else match["name"],
                    type=match["type"],
                    target=match["target"],
                    default=None if default == "NONE" else default,
                    kinds=match["kinds"] or "WTDNJ",
                    wrapped=match["owner"] in self.wrapped and "PLAIN" not in more.split(),
                    spellings=(match["name"], *re.findall(r"\b(?:OLD_SPELLING|SPELLING)\((\w+)\)", more)),
                )
            )

    @staticmethod
    def is_ours(tree: object) -> bool:
        return (
            isinstance(tree, dict)
            and str(tree.get("apiVersion")).startswith("run.ai/")
            and tree.get("apiVersion") != "run.ai/v1"
        )

    # ---- the documented spellings ------------------------------------------------------------------------------

    def normal(self, tree: dict) -> dict:
        """The tree as the reference spells it."""
        return self.normal_structure("Workload", tree)

    def normal_structure(self, owner: str, tree: dict) -> dict:
        result = {}
        for key, value in tree.items():
            for known in self.fields[owner]:
                if key == known.key or key in known.spellings:
                    result[known.key] = self.normal_field(known, value)
        return result

    def normal_field(self, known: Field, value: object) -> object:
        if known.type in ("MAP", "ITEMS"):
            items = value["items"] if known.wrapped else value
            items = {key: self.normal_item(known, item) for key, item in items.items()}
            return {"items": items} if known.wrapped else items
        if known.wrapped:
            return {"value": self.normal_value(known, value["value"])}
        return self.normal_value(known, value)

    def normal_item(self, known: Field, item: object) -> object:
        if not known.wrapped:
            return self.normal_value(known, item)
        result = {}
        if item.get("deleted"):
            result["deleted"] = True
        if "value" in item:
            value = item["value"]
            result["value"] = self.normal_structure(known.target, value) if known.type == "ITEMS" else value
        return result

    def normal_value(self, known: Field, value: object) -> object:
        if known.type == "STRUCT":
            return self.normal_structure(known.target, value)
        if known.type == "ENUM":
            return next(name for name in self.values[known.target] if name.lower() == value.lower())
        if known.type in ("NUMBER", "QUANTITY") and not isinstance(value, str):
            return NumberAsWritten(value)
        return value

    # ---- defaults ----------------------------------------------------------------------------------------------

    def with_defaults(self, tree: dict) -> dict:
        """The tree with the defaults of the absent fields that its kind has."""
        return self.structure_with_defaults("Workload", tree, self.letters[tree["kind"]])

    def structure_with_defaults(self, owner: str, tree: dict, letter: str) -> dict:
        result = {}
        for known in self.fields[owner]:
            if known.key in tree:
                result[known.key] = self.field_with_defaults(known, tree[known.key], letter)
            elif letter in known.kinds:
                default = self.default_of(owner, known, tree)
                if default is not None:
                    value = typed(known.type, default)
                    result[known.key] = {"value": value} if known.wrapped else value
        return result

    def field_with_defaults(self, known: Field, value: object, letter: str) -> object:
        if known.type == "STRUCT":
            return self.structure_with_defaults(known.target, value, letter)
        if known.type == "ITEMS":
            items = {}
            for key, item in value["items"].items():
                items[key] = dict(item)
                if "value" in item:
                    items[key]["value"] = self.structure_with_defaults(known.target, item["value"], letter)
            return {"items": items}
        return value

    @staticmethod
    def default_of(owner: str, known: Field, tree: dict) -> str | None:
        """The two defaults that hang on other fields, stated here a second time; else the row's own."""
        if owner == "Spec" and known.key == "minScale":
            metric = tree.get("metric", {"value": "concurrency"})["value"]
            return "0" if metric in ("concurrency", "throughput") else "1"
        if owner == "Pvc" and known.key == "readWriteOnce":
            return "false" if tree.get("readOnlyMany") or tree.get("readWriteMany") else "true"
        return known.default


class NumberAsWritten:
    """A number that is shown as the string in which it was written: equal to each string of its value."""

    def __init__(self, number: float) -> None:
        self.number = number

    def __eq__(self, other: object) -> bool:
        return isinstance(other, str) and float(other) == float(self.number)


def typed(type_: str, text: str) -> object:
    if type_ == "BOOLEAN":
        return text == "true"
    return int(text) if type_ == "INTEGER" else text
