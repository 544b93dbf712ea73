"""Structures that contain themselves: in fields, lists, maps and items, and by others."""

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
LEAF: dict[str, Any] = {"name": "x", "children": []}
RIGHT: list[dict[str, Any]] = [
    {"node": LEAF},
    {"node": {**LEAF, "left": {**LEAF, "left": {**LEAF, "size": 9}}, "children": [LEAF, {**LEAF, "children": [LEAF]}]}},
    {"node": {**LEAF, "named": {"a": {**LEAF, "named": {"b": None}}}, "items": {"c": {**LEAF, "items": {"d": LEAF}}}}},
    {"node": {**LEAF, "parent": {**LEAF, "parent": "y"}, "mixed": ["a", {"b": LEAF}, [LEAF, LEAF]]}},
    {"node": LEAF, "drive": {"file": {"backing": {"file": {"backing": None}}}}, "roots": [{"node": LEAF, "roots": []}]},
    {"node": LEAF, "group": {"member": {"group": {}}}, "either": {"choice": {"choice": {"name": "z"}}}},
]
WRONG = [
    ({"left": {"name": "a"}}, "node.left.children", "missing-field"),
    ({"left": {**LEAF, "left": {**LEAF, "size": 10}}}, "node.left.left.size", "bad-value"),
    ({"children": [LEAF, {**LEAF, "children": [{**LEAF, "nam": 1}]}]}, "node.children[1].children[0].nam", "unknown-field"),
    ({"named": {"a": {**LEAF, "named": {"b": []}}}}, "node.named.a.named.b", "wrong-type"),
    ({"items": {"a": {**LEAF, "items": {"b": {**LEAF, "size": "x"}}}}}, "node.items.a.items.b.size", "wrong-type"),
    ({"parent": {**LEAF, "parent": 1}}, "node.parent.parent", "wrong-type"),
    ({"mixed": [{"a": {**LEAF, "mixed": [[{**LEAF, "size": []}]]}}]}, "node.mixed[0].a.mixed[0][0].size", "wrong-type"),
    ({"left": {**LEAF, "left": LEAF, "parent": "y"}}, "node.left.left", "conflict"),
]  # fmt: skip


class Recursion(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.workshop = Workshop.of_the_module()
        cls.tool = cls.workshop.build_tool(PROJECT / "tests/generator/cases/recursion.def")
        cls.generated = cls.workshop.folder / "recursion"

    def run_tool(self, *arguments: str, text: str = "") -> str:
        run = subprocess.run([self.tool, *arguments], input=text, capture_output=True, text=True)
        self.assertEqual(run.stderr, "")
        return run.stdout

    def findings(self, text: str) -> list[tuple[str, str]]:
        found = json.loads(self.run_tool("validate", "--format", "json", "-", text=text))["findings"]
        return [(one["path"], one["code"]) for one in found]

    def test_what_is_right(self) -> None:
        for document in RIGHT:
            with self.subTest(document):
                self.assertEqual(self.findings(json.dumps(document)), [])
                shown = self.run_tool("show", "-", text=json.dumps(document))
                self.assertEqual(json.loads(self.run_tool("show", "--format", "json", "-", text=shown)), document)

    def test_what_is_wrong(self) -> None:
        for change, path, code in WRONG:
            with self.subTest(change):
                self.assertEqual(self.findings(json.dumps({"node": {**LEAF, **change}})), [(path, code)])

    def test_places(self) -> None:
        text = "node:\n  name: a\n  children:\n  - name: b\n    children: [{name: c, children: [{name: 1, children: []}]}]\n"
        found = json.loads(self.run_tool("validate", "--format", "json", "-", text=text))["findings"]
        places = [(one["line"], one["column"], one["path"]) for one in found]
        self.assertEqual(places, [(5, 44, "node.children[0].children[0].children[0].name")])

    def test_too_deep(self) -> None:
        text = "node: {name: a, children: " + "[{name: b, children: " * 200 + "[]" + "}]" * 200 + "}"
        self.assertEqual([code for _, code in self.findings(text)], ["limit"])

    def test_documents_of_the_tool(self) -> None:
        fields = self.run_tool("fields")
        self.assertRegex(fields, r"(?m)^node.children +List of Structure +yes$")
        self.assertNotIn("node.children[].name", fields)
        for name in ("node.children[].children[].name", "node.left.left.size", "drive.file.backing.file.backing"):
            self.assertEqual(self.run_tool("explain", name).splitlines()[0], name)
        self.assertEqual(self.findings(self.run_tool("new", "tree")), [])
        self.assertIn("did you mean node.name?", subprocess.run([self.tool, "explain", "node.nam"], capture_output=True, text=True).stderr)

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not installed")
    def test_json_schema_agrees(self) -> None:
        validator = jsonschema.Draft202012Validator(json.loads((self.generated / "tree.schema.json").read_text(encoding="utf-8")))
        for document in RIGHT:
            with self.subTest(document):
                self.assertEqual([error.message for error in validator.iter_errors(document)], [])
        for change, path, code in WRONG:
            if code == "conflict":
                continue  # a warning
            with self.subTest(path):
                self.assertFalse(validator.is_valid({"node": {**LEAF, **change}}))

    def test_the_functions_in_c(self) -> None:
        program = self.workshop.build(self.workshop.folder / "recursion-program", self.generated, HERE / "recursion.c")
        run = subprocess.run([program], capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertIn("limit: mappings and sequences are nested too deeply\n", run.stdout)


if __name__ == "__main__":
    unittest.main()
