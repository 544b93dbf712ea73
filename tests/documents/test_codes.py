"""The codes that the reference lists at a field are those that the tool can be made to report there: all, and no other."""

from __future__ import annotations

import re
import unittest
from collections import defaultdict
from collections.abc import Iterator
from itertools import product

from support import GENERATED, Row, check, generate, read_rows
from test_every_field import PLACES, ROW_OF

ROWS = read_rows()
WIRES = {letter: wire for letter, (_, wire) in ROWS.kinds.items()}
EVERYWHERE = {"syntax", "limit", "duplicate-key", "unknown-field"}
VALUES = ["true", "yes", '"true"', "0", "1", "-1", "1.5", '"1.5"', '"-1"', '"1"', "4", '"2"', "99999999999", '"4G"', '"2G"',
          '"x y"', '""', "[]", "{}", "null"]  # fmt: skip
LEAST = {"name": "{value: a}", "image": "{value: a}"}


def documented() -> dict[str, set[str]]:
    text = (GENERATED / "workload-reference.md").read_text(encoding="utf-8")
    sections = re.findall(r"^####? `([^`]+)`$(.*?)(?=^##+ |\Z)", text, re.MULTILINE | re.DOTALL)
    return {path: set(re.findall(r"findings\.md#([\w-]+)", section)) for path, section in sections}


def partners() -> dict[str, set[str]]:
    """The fields of a structure that a rule names together, by key."""
    keys = {(row.owner, row.name): row.key for row in ROWS.fields}
    together = defaultdict(set)
    for owner, relation in re.findall(r'^RULE\((\w+), (.*), "', generate("--dump-rows"), re.MULTILINE):
        named = {keys[owner, word] for word in re.findall(r"\w+", relation) if (owner, word) in keys}
        for key in named if owner == "Spec" else ():
            together[key] |= named - {key}
    return together


def texts_of_rules() -> list[str]:
    """The strings that conditions compare with."""
    rules = re.findall(r'^RULE\(\w+, (.*), "', generate("--dump-rows"), re.MULTILINE)
    return sorted({text for relation in rules for text in re.findall(r'"(.*?)"', relation)})


# ---- manifests that may give a finding ----


def manifest(fields: dict[str, str] = LEAST, /, kind: str = "TrainingWorkload", **more: str) -> str:
    """A manifest with these fields in spec, and more beside it, as they are written."""
    entries = ", ".join(f"{key}: {value}" for key, value in fields.items())
    whole = {"apiVersion": "run.ai/v2alpha1", "kind": kind, "metadata": "{name: a}", "spec": f"{{{entries}}}", **more}
    return "{" + ", ".join(f"{key}: {value}" for key, value in whole.items() if value) + "}\n"


def values(row: Row) -> list[str]:
    words = ROWS.values.get(row.target or "", [])
    return [*VALUES, *words, *(word.swapcase() for word in words), *(TEXTS_OF_RULES if row.type == "STRING" else ())]


def written(row: Row, value: str) -> str:
    return f"{{value: {value}}}" if row.wrapped else value


def forms(row: Row) -> Iterator[str]:
    for value in values(row):
        yield value
        if row.wrapped:
            yield from (f"{{value: {value}}}", f"{{items: {value}}}", f"{{items: {{a: {value}}}}}")
            if row.type == "MAP":
                yield f"{{items: {{a b: {{value: {value}}}}}}}"
        elif row.type == "MAP":
            yield from (f"{{a: {value}}}", f"{{a b: {value}}}")


def kinds_with(*rows: Row) -> list[str]:
    return [wire for letter, wire in WIRES.items() if all(letter in row.kinds for row in rows)]


def of_spec(row: Row) -> Iterator[str]:
    for kind in WIRES.values():
        yield manifest({**LEAST, row.key: "{value: true}"}, kind)
    kind = kinds_with(row)[0]
    for form in forms(row):
        yield manifest({**LEAST, row.key: form}, kind)
    for key in row.spellings:
        yield manifest({**LEAST, key: "{value: a}"}, kind)
    for partner in map(ROW_OF.__getitem__, (f"spec.{key}" for key in sorted(TOGETHER[row.key]))):
        both = kinds_with(row, partner)[0]
        yield manifest({**LEAST, row.key: "{value: a}"}, both)
        for mine, other in product(values(row), values(partner)):
            yield manifest({"image": "{value: a}", row.key: written(row, mine), partner.key: written(partner, other)}, both)


def of_metadata(row: Row) -> Iterator[str]:
    for form in forms(row):
        yield manifest(metadata=f"{{{row.key}: {form}}}" if row.key == "name" else f"{{name: a, {row.key}: {form}}}")
    yield manifest(metadata="{}")


def of_document(row: Row) -> Iterator[str]:
    for kind, value in product(WIRES.values(), [*VALUES, "", "run.ai/v1alpha1", "run.ai/v9", "Deployment"]):
        yield manifest(**{"kind": kind, row.key: value})


TOGETHER = partners()
TEXTS_OF_RULES = texts_of_rules()


def attempts() -> Iterator[str]:
    for kind in WIRES.values():
        yield manifest({}, kind)
    makers = {"Spec": of_spec, "Metadata": of_metadata, "Workload": of_document}
    for row in ROW_OF.values():
        yield from makers[row.owner](row)


def field_at(path: str) -> str | None:
    """The field that a finding is about; None for a member of an item, which the reference lists no codes for."""
    match = re.match(r"(metadata\.|spec\.|)(\w+)(.*)$", re.sub(r"^masterSpec\.", "spec.", path))
    field = FIELDS.get(match[1] + match[2]) if match else None
    if field and ROW_OF[field].type == "ITEMS" and re.match(r"\.items\.\w+\.value", match[3]):
        return None
    return field


FIELDS = {PLACES[row.owner] + key: path for path, row in ROW_OF.items() for key in (row.key, *row.spellings)}


class Codes(unittest.TestCase):
    def test_of_each_field(self) -> None:
        reported = defaultdict(set)
        for verdict in check(list(dict.fromkeys(attempts()))):
            for finding in verdict.findings:
                reported[field_at(finding.path)].add(finding.code)
        self.assertEqual(set(documented()), set(ROW_OF))
        for path, codes in documented().items():
            with self.subTest(path):
                self.assertEqual(reported[path] - EVERYWHERE, codes)


if __name__ == "__main__":
    unittest.main()
