"""VARIANT and EMBED: structures whose fields are among those of another one, always or as a word selects."""

from __future__ import annotations

import json
import subprocess
import unittest
from itertools import permutations
from pathlib import Path
from typing import Any

from support import PROJECT, Workshop

try:
    import jsonschema
except ImportError:
    jsonschema = None

HERE = Path(__file__).resolve().parent
RIGHT: list[dict[str, Any]] = [
    {"driver": "null-co"},
    {"driver": "file", "filename": "x", "locking": False, "node-name": "a", "discard": True},
    {"filename": "x", "read-only": True, "driver": "file"},
    {"driver": "qcow2", "file": "below", "backing": None, "x-size": 5},
    {"backing": {"filename": "y", "driver": "file"}, "file": {"file": {"driver": "null-co"}, "driver": "qcow2"}, "driver": "qcow2"},
    {"driver": "nbd", "server": {"path": "/run/x"}},
    {"driver": "nbd", "server": {"host": "a", "port": 5, "type": "inet"}},
    {"driver": "nbd", "server": {"y-mode": "rw", "y-a": 5, "path": "p", "type": "unix"}},
    {"driver": "nbd", "server": {"y-a": 5, "y-mode": "rw", "path": "p"}},
    {"driver": "nbd", "server": {"y-mode": 5, "type": "inet", "host": "a", "port": 5}},
    {"driver": "nbd", "server": {"type": "inet", "y-mode": 5, "host": "a", "port": 5}},
]
WRONG = [
    ({}, "driver", "missing-field", "driver is missing", "add driver"),
    ({"filename": "x"}, "driver", "missing-field", "driver is missing", "add driver"),
    ({"driver": "fil", "filename": "x"}, "driver", "bad-value", '"fil" is not a value of driver', "did you mean file?"),
    ({"driver": ["file"], "filename": "x"}, "driver", "wrong-type", "expected a string, found a sequence", None),
    ({"driver": None, "filename": "x"}, "driver", "wrong-type", "expected a string, found null", None),
    ({"driver": "file"}, "filename", "missing-field", "filename is missing", "add filename"),
    ({"filename": "", "driver": "file"}, "filename", "bad-value", "filename must not be empty", None),
    ({"driver": "file", "filename": "x", "locking": "yes"}, "locking", "wrong-type", "expected a boolean, found a string", None),
    ({"driver": "file", "filename": "x", "filenam": 1}, "filenam", "unknown-field", 'unknown field "filenam"', None),
    ({"driver": "file", "filename": "x", "file": "y"}, "file", "unknown-field", 'unknown field "file"', "it goes with driver: qcow2"),
    ({"filename": "x", "driver": "null-co"}, "filename", "unknown-field", 'unknown field "filename"', "it goes with driver: file"),
    ({"driver": "null-co", "node-name": 1}, "node-name", "wrong-type", "expected a string, found a number", None),
    ({"driver": "null-co", "x-a": 1}, "x-a", "unknown-field", 'unknown field "x-a"', None),
    ({"driver": "qcow2", "file": "y", "x-a": "b"}, "x-a", "wrong-type", "expected an integer, found a string", None),
    ({"driver": "qcow2", "file": {"driver": "file"}}, "file.filename", "missing-field", "filename is missing in file", None),
    ({"driver": "qcow2", "file": {"filename": 1, "driver": "file"}}, "file.filename", "wrong-type",
     "expected a string, found a number", None),
    ({"driver": "nbd", "server": {}}, "server.path", "missing-field", "path is missing in server", None),
    ({"driver": "nbd", "server": {"path": "x", "port": 5}}, "server.port", "unknown-field", 'unknown field "port"',
     "it goes with type: inet"),
    ({"driver": "nbd", "server": {"y-mode": 5, "path": "x", "type": "unix"}}, "server.y-mode",
     "wrong-type", "expected a string, found a number", None),
    ({"driver": "nbd", "server": {"y-mode": "rw", "type": "inet", "host": "a", "port": 1}}, "server.y-mode", "wrong-type",
     "expected an integer, found a string", None),
    ({"driver": "nbd", "server": {"y-a": "c", "type": "inet", "host": "a", "port": 1}}, "server.y-a", "wrong-type",
     "expected an integer, found a string", None),
    ({"driver": "nbd", "server": {"type": "inet", "host": "a"}}, "server.port", "missing-field", "port is missing in server", None),
]  # fmt: skip


class Variants(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.workshop = Workshop.of_the_module()
        cls.tool = cls.workshop.build_tool(PROJECT / "tests/generator/cases/variants.def")
        cls.generated = cls.workshop.folder / "variants"

    def run_tool(self, *arguments: str, text: str = "") -> str:
        run = subprocess.run([self.tool, *arguments], input=text, capture_output=True, text=True)
        self.assertEqual(run.stderr, "")
        return run.stdout

    def findings(self, text: str) -> list[dict]:
        return json.loads(self.run_tool("validate", "--format", "json", "-", text=text))["findings"]

    def test_a_variant_that_is_there_by_default_is_not_null(self) -> None:
        tool = self.workshop.build_tool(PROJECT / "tests/generator/cases/composed.def")
        text = '{"kind": "sketch", "devices": ["a"]}'
        shown = subprocess.run([tool, "show", "--format", "json", "-"], input=text, capture_output=True, text=True).stdout
        self.assertEqual(json.loads(shown), {"kind": "sketch", "devices": {"a": {}}})

    def test_what_is_right(self) -> None:
        for document in RIGHT:
            with self.subTest(document):
                self.assertEqual(self.findings(json.dumps(document)), [])
                shown = self.run_tool("show", "-", text=json.dumps(document))
                self.assertEqual(json.loads(self.run_tool("show", "--format", "json", "-", text=shown)), document)

    def test_what_is_wrong(self) -> None:
        for document, path, code, message, hint in WRONG:
            with self.subTest(document):
                found = self.findings(json.dumps(document))
                self.assertEqual([(one["path"], one["code"], one["message"]) for one in found], [(path, code, message)])
                if hint:
                    self.assertEqual(found[0].get("hint"), hint)

    def test_the_order_of_keys_does_not_matter(self) -> None:
        entries = {"driver": "qcow2", "file": {"locking": 1, "driver": "file", "filename": "x"}, "node-name": "a", "x-b": 2}
        for order in permutations(entries):
            with self.subTest(order):
                found = self.findings(json.dumps({key: entries[key] for key in order}))
                self.assertEqual([(one["path"], one["code"]) for one in found], [("file.locking", "wrong-type")])

    def test_places(self) -> None:
        text = "x-a: b\nfile:\n  filename: 1\n  driver: file\nnode-name: c\ndriver: qcow2\nfile: d\nserver: {}\n"
        found = [(one["line"], one["column"], one["path"], one["code"]) for one in self.findings(text)]
        self.assertEqual(found, [
            (1, 6, "x-a", "wrong-type"), (3, 13, "file.filename", "wrong-type"), (7, 1, "file", "duplicate-key"),
            (8, 1, "server", "unknown-field"),
        ])  # fmt: skip

    def test_rules_of_what_is_embedded(self) -> None:
        found = self.findings("{read-only: true, driver: null-co, auto-read-only: true}")
        self.assertEqual([(one["path"], one["code"], one["severity"]) for one in found], [("auto-read-only", "conflict", "warning")])

    def test_documents_of_the_tool(self) -> None:
        fields = self.run_tool("fields")
        self.assertRegex(fields, r"(?m)^driver +Variant +yes$")
        self.assertRegex(fields, r"(?m)^filename +String +yes$")
        self.assertRegex(fields, r"(?m)^server.host +String +yes$")
        for name in ("node-name", "filename", "server.port", "file.backing.file.filename", "x-.*"):
            self.assertEqual(self.run_tool("explain", name).splitlines()[0], name)
        self.assertEqual(self.findings(self.run_tool("new", "drive")), [])

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not installed")
    def test_json_schema_agrees(self) -> None:
        text = (self.generated / "block.schema.json").read_text(encoding="utf-8")
        validator = jsonschema.Draft202012Validator(json.loads(text))
        for document in RIGHT:
            with self.subTest(document):
                self.assertEqual([error.message for error in validator.iter_errors(document)], [])
        for document, _, _, message, _ in WRONG:
            with self.subTest(document):
                self.assertFalse(validator.is_valid(document), message)

    def test_the_functions_in_c(self) -> None:
        program = self.workshop.build(self.workshop.folder / "variants-program", self.generated, HERE / "variants.c")
        run = subprocess.run([program], capture_output=True, text=True)
        document, _, said = run.stdout.partition("---\n")
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertEqual(json.loads(document), {
            "node-name": "first", "driver": "qcow2", "file": {"driver": "nbd", "server": {"type": "unix", "path": "/run/x"}},
            "backing": None, "x-a": 5,
        })  # fmt: skip
        self.assertEqual(said.splitlines(), [
            "filename: filename is missing",
            "auto-read-only: auto-read-only must not be set where read-only is true: it is read-only anyway",
        ])  # fmt: skip


if __name__ == "__main__":
    unittest.main()
