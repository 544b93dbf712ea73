"""NULLABLE: null as a value of each type, in fields and in elements."""

from __future__ import annotations

import json
import subprocess
import unittest
from pathlib import Path
from typing import Any

from support import PROJECT, Workshop

try:
    import jsonschema
except ImportError:
    jsonschema = None

HERE = Path(__file__).resolve().parent
# Null wherever it is a value.
NULLS: dict[str, Any] = {
    **dict.fromkeys(("flag", "count", "share", "size", "wait", "name", "level", "part", "whole", "any", "list", "labels", "items")),
    "names": ["a", None, ""],
    "levels": ["low", None],
    "numbers": [1, None, 0],
    "parts": [{"id": "a", "size": None}, None],
    "lists": [[1], None],
    "volumes": {"a": None, "b": {"id": "c"}},
    "flags": {"a": None, "b": False},
}
RIGHT: dict[str, Any] = {"whole": {"id": "a"}, "name": "a"}
# What is wrong, where, by its path and code.
WRONG = [
    ({"strict": None}, "strict", "wrong-type", "expected a string, found null"),
    ({"whole": {"id": None}}, "whole.id", "wrong-type", "expected a string, found null"),
    ({"whole": {}}, "whole.id", "missing-field", "id is missing in whole"),
    ({"list": []}, "list", "bad-value", "list has 0 elements: at least 1 is required"),
    ({"list": [None]}, "list[0]", "wrong-type", "expected a string, found null"),
    ({"lists": None}, "lists", "wrong-type", "expected a sequence, found null"),
    ({"lists": [None, []]}, "lists[1]", "bad-value", "lists has 0 elements: at least 1 is required"),
    ({"names": [None, 1]}, "names[1]", "wrong-type", "expected a string, found a number"),
    ({"count": "null"}, "count", "wrong-type", "expected an integer, found a string"),
    ({"count": 10}, "count", "bad-value", '"10" is out of range: count must be from 1 to 9'),
    ({"name": ""}, "name", "bad-value", "name must not be empty"),
    ({"volumes": {"a": {}}}, "volumes.a.id", "missing-field", "id is missing"),
    ({"strict": "s", "name": "x"}, "strict", "conflict", "strict must not be set where name is x: the two do not go together"),
]


class Nulls(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.workshop = Workshop.of_the_module()
        cls.tool = cls.workshop.build_tool(PROJECT / "tests/generator/cases/nulls.def")
        cls.generated = cls.workshop.folder / "nulls"

    def run_tool(self, *arguments: str, text: str = "") -> str:
        run = subprocess.run([self.tool, *arguments], input=text, capture_output=True, text=True)
        self.assertEqual(run.stderr, "")
        return run.stdout

    def findings(self, text: str) -> list[dict]:
        return json.loads(self.run_tool("validate", "--format", "json", "-", text=text))["findings"]

    def test_what_is_right(self) -> None:
        self.assertEqual(self.findings(json.dumps(NULLS)), [])
        self.assertEqual(self.findings(json.dumps({**NULLS, "strict": "s"})), [])

    def test_what_is_shown(self) -> None:
        shown = self.run_tool("show", "--format", "json", "-", text=json.dumps(NULLS))
        self.assertEqual(json.loads(shown), NULLS)
        yaml = self.run_tool("show", "-", text=shown)
        self.assertIn("names: [a, null, \"\"]\n" if "names: [" in yaml else "- null\n", yaml)
        self.assertEqual(self.run_tool("show", "--format", "json", "-", text=yaml), shown)

    def test_what_is_wrong(self) -> None:
        for change, path, code, message in WRONG:
            with self.subTest(change):
                found = self.findings(json.dumps({**RIGHT, **change}))
                self.assertEqual([(one["path"], one["code"], one["message"]) for one in found], [(path, code, message)])

    def test_places(self) -> None:
        found = self.findings("whole: ~\nnames:\n- ~\n- 1\nname: null\nstrict:\n")
        self.assertEqual([(one["line"], one["column"], one["path"]) for one in found], [(4, 3, "names[1]"), (6, 8, "strict")])

    def test_documents_of_the_tool(self) -> None:
        self.assertIn("null is accepted", (self.generated / "nul-reference.md").read_text(encoding="utf-8"))

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not installed")
    def test_json_schema_agrees(self) -> None:
        validator = jsonschema.Draft202012Validator(json.loads((self.generated / "nul.schema.json").read_text(encoding="utf-8")))
        self.assertEqual([error.message for error in validator.iter_errors(NULLS)], [])
        for change, _, _, message in WRONG[:-1]:
            with self.subTest(change):
                self.assertFalse(validator.is_valid({**RIGHT, **change}), message)

    def test_the_functions_in_c(self) -> None:
        program = self.workshop.build(self.workshop.folder / "nulls-program", self.generated, HERE / "nulls.c")
        run = subprocess.run([program], capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertEqual(json.loads(run.stdout), {
            "flag": None, "count": None, "share": None, "name": None, "level": None, "part": None, "whole": None, "list": None,
            "names": [None], "levels": [None], "numbers": [None], "labels": {"k": "v"},
        })  # fmt: skip


if __name__ == "__main__":
    unittest.main()
