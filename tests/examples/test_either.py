"""EITHER: values of one of several types, distinguished by how they are written."""

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
LEAST = {"level": "low"}
RIGHT: list[dict[str, Any]] = [
    LEAST,
    {"level": ["low", "high"], "build": ".", "command": "make all", "environment": ["A=b"], "ports": [80], "share": True},
    {"level": {"context": "x"}, "build": {"args": ["a"]}, "command": ["make"],
     "environment": {"A": 1, "B": "x", "C": False, "D": None}, "ports": ["80:81", {"target": 9}, 5, {"target": "http", "published": 3}], "share": "0.5"},
    {"level": {"args": {}}, "command": None, "deep": {"a": [[[1], [2, 3]], {"x": {"id": "y"}}]}, "parts": {"a": {"target": 1}}},
    {"level": [], "parts": [{"target": "a"}]},
]  # fmt: skip
WRONG = [
    ({"level": 1}, "level", "wrong-type", "expected a string, a sequence or a mapping, found a number", None),
    ({"level": None}, "level", "wrong-type", "expected a string, a sequence or a mapping, found null", None),
    ({"level": "none"}, "level", "bad-value", '"none" is not a value of level', "write low or high"),
    ({"level": ["low", 1]}, "level[1]", "wrong-type", "expected a string, found a number", None),
    ({"level": {"contxt": 1}}, "level.contxt", "unknown-field", 'unknown field "contxt"', "did you mean context?"),
    ({"build": 1}, "build", "wrong-type", "expected a string or a mapping, found a number", 'quote it: "1"'),
    ({"build": ["a"]}, "build", "wrong-type", "expected a string or a mapping, found a sequence", None),
    ({"build": ""}, "build", "bad-value", "build must not be empty", None),
    ({"command": ["a", 1]}, "command[1]", "wrong-type", "expected a string, found a number", 'quote it: "1"'),
    ({"command": {}}, "command", "wrong-type", "expected a string or a sequence, found a mapping", None),
    ({"environment": {"A": []}}, "environment.A", "wrong-type", "expected a boolean, a number or a string, found a sequence", None),
    ({"environment": {"A": 1.5}}, "environment.A", "bad-value", '"1.5" is not an integer', None),
    ({"environment": ["a", "b", "a"]}, "environment[2]", "bad-value", '"a" is in environment twice', "remove one of the two"),
    ({"environment": "A=b"}, "environment", "wrong-type", "expected a sequence or a mapping, found a string", None),
    ({"ports": [1, 70000]}, "ports[1]", "bad-value", '"70000" is out of range: ports must be from 1 to 65535', None),
    ({"ports": [1, "1:x"]}, "ports[1]", "bad-value", '"1:x" is not two ports, such as 80:8080', None),
    ({"ports": [True]}, "ports[0]", "wrong-type", "expected a number, a string or a mapping, found a boolean", None),
    ({"ports": [{"published": 1}]}, "ports[0].target", "missing-field", "target is missing", None),
    ({"ports": [{"target": []}]}, "ports[0].target", "wrong-type", "expected a number or a string, found a sequence", None),
    ({"ports": []}, "ports", "bad-value", "ports has 0 elements: at least 1 is required", None),
    ({"deep": {"a": [{"x": {}}]}}, "deep.a[0].x.id", "missing-field", "id is missing", None),
    ({"deep": {"a": [[], [[1, "a"]]]}}, "deep.a[1][0][1]", "wrong-type", "expected an integer, found a string", None),
    ({"parts": {"a": 1}}, "parts.a", "wrong-type", "expected a mapping, found a number", None),
]  # fmt: skip


class Either(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.workshop = Workshop.of_the_module()
        cls.tool = cls.workshop.build_tool(PROJECT / "tests/generator/cases/either.def")
        cls.generated = cls.workshop.folder / "either"

    def run_tool(self, *arguments: str, text: str = "") -> str:
        run = subprocess.run([self.tool, *arguments], input=text, capture_output=True, text=True)
        self.assertEqual(run.stderr, "")
        return run.stdout

    def findings(self, text: str) -> list[dict]:
        return json.loads(self.run_tool("validate", "--format", "json", "-", text=text))["findings"]

    def test_what_is_not_kept_counts(self) -> None:
        """A list of findings that is full hides none of the errors."""
        said = self.run_tool("validate", "--limit", "findings=1", "-", text='{"build": 1, "command": {}, "environment": "A=b"}')
        self.assertIn("; 5 errors, 0 warnings\n", said)  # with those of the limit, and of a field that is missing

    def test_what_is_right(self) -> None:
        for document in RIGHT:
            with self.subTest(document):
                self.assertEqual(self.findings(json.dumps(document)), [])
                shown = self.run_tool("show", "-", text=json.dumps(document))
                self.assertEqual(json.loads(self.run_tool("show", "--format", "json", "-", text=shown)), document)

    def test_what_is_wrong(self) -> None:
        for change, path, code, message, hint in WRONG:
            with self.subTest(change):
                found = self.findings(json.dumps({**LEAST, **change}))
                self.assertEqual([(one["path"], one["code"], one["message"]) for one in found], [(path, code, message)])
                if hint:
                    self.assertEqual(found[0].get("hint"), hint)

    def test_places(self) -> None:
        text = "level: {context: x,\n  args: [1]}\nports:\n- 80\n- {target: 1, publishd: 2}\nenvironment: {<<: &e {A: 1, B: []}}\n"
        found = [(one["line"], one["column"], one["path"]) for one in self.findings(text)]
        self.assertEqual(found, [(2, 10, "level.args[0]"), (5, 15, "ports[1].publishd"), (6, 32, "environment.B")])

    def test_documents_of_the_tool(self) -> None:
        fields = self.run_tool("fields")
        self.assertRegex(fields, r"(?m)^build +String or Structure$")
        self.assertRegex(fields, r"(?m)^ports\[\]\.target +Integer or String +yes$")
        for name in ("build.context", "ports[].target", "ports[0].target", "deep.*[].*.id"):
            with self.subTest(name):
                self.assertIn(self.run_tool("explain", name).splitlines()[0], {name, "ports[].target"})
        self.assertEqual(self.findings(self.run_tool("new", "service")), [])

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not installed")
    def test_json_schema_agrees(self) -> None:
        text = (self.generated / "service.schema.json").read_text(encoding="utf-8")
        validator = jsonschema.Draft202012Validator(json.loads(text))
        for document in RIGHT:
            with self.subTest(document):
                self.assertEqual([error.message for error in validator.iter_errors(document)], [])
        for change, _, _, message, _ in WRONG:
            with self.subTest(change):
                self.assertFalse(validator.is_valid({**LEAST, **change}), message)

    def test_the_functions_in_c(self) -> None:
        program = self.workshop.build(self.workshop.folder / "alternatives-program", self.generated, HERE / "alternatives.c")
        run = subprocess.run([program], capture_output=True, text=True)
        document, _, said = run.stdout.partition("---\n")
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertEqual(json.loads(document), {
            "build": {"context": "src"}, "command": ["all"], "environment": {"debug": True},
            "ports": [80, "80:81", {"target": "http"}], "level": "high", "share": "0.25",
        })  # fmt: skip
        self.assertEqual(said.splitlines(), [
            "build: build is set, but to a value of none of its types",
            'ports[1]: "70000" is out of range: ports must be from 1 to 65535',
        ])  # fmt: skip


if __name__ == "__main__":
    unittest.main()
