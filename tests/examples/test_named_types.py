"""TYPE: types that are used by a name, and that may contain themselves."""

from __future__ import annotations

import json
import subprocess
import unittest

from support import PROJECT, Workshop

try:
    import jsonschema
except ImportError:
    jsonschema = None

RIGHT = {
    "port": 1023, "other": None, "ports": [80, "81:82", {"inner": 3, "outer": 65535}], "named": {"a": None, "b": 5},
    "tree": {"a": ["b", {"c": "d"}, []], "e": "f", "g": {}}, "trees": ["a", ["b", [["c"]]]], "words": ["a", "b"],
    "commands": {"x": "ls", "z": [{"command": [{"command": "c"}]}]},
}  # fmt: skip
# What is wrong, and its path, code and message.
WRONG = [
    ({"port": 1024}, "port", "bad-value", '"1024" is out of range: port must be from 1 to 1023'),
    ({"other": 65536}, "other", "bad-value", '"65536" is out of range: other must be from 1 to 65535'),
    ({"ports": [None]}, "ports[0]", "wrong-type", "expected a number, a string or a mapping, found null"),
    ({"ports": ["x"]}, "ports[0]", "bad-value", '"x" is not a port, or two'),
    ({"ports": [{"inner": 0}]}, "ports[0].inner", "bad-value", '"0" is out of range: inner must be from 1 to 65535'),
    ({"named": {"a": {}}}, "named.a.inner", "missing-field", "inner is missing"),
    ({"tree": {"a": [{"b": [1]}]}}, "tree.a[0].b[0]", "wrong-type", "expected a string, a sequence or a mapping, found a number"),
    ({"trees": [[[True]]]}, "trees[0][0][0]", "wrong-type", "expected a string, a sequence or a mapping, found a boolean"),
    ({"trees": []}, "trees", "bad-value", "trees has 0 elements: at least 1 is required"),
    ({"words": ["a", "a"]}, "words[1]", "bad-value", '"a" is in words twice'),
    ({"words": [""]}, "words[0]", "bad-value", "words must not be empty"),
    ({"words": []}, "words", "bad-value", "words has 0 elements: at least 1 is required"),
    ({"commands": {"x": [{"command": [{}]}]}}, "commands.x[0].command[0].command", "missing-field", "command is missing"),
]


class NamedTypes(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.workshop = Workshop.of_the_module()
        cls.tool = cls.workshop.build_tool(PROJECT / "tests/generator/cases/named-types.def")
        cls.generated = cls.workshop.folder / "named-types"

    def run_tool(self, *arguments: str, document: object = None) -> str:
        run = subprocess.run([self.tool, *arguments], input=json.dumps(document), capture_output=True, text=True)
        self.assertEqual(run.stderr, "")
        return run.stdout

    def findings(self, document: object) -> list[dict]:
        return json.loads(self.run_tool("validate", "--format", "json", "-", document=document))["findings"]

    def test_what_is_right_is_loaded_and_saved(self) -> None:
        self.assertEqual(self.findings(RIGHT), [])
        self.assertEqual(json.loads(self.run_tool("show", "--format", "json", "-", document=RIGHT)), RIGHT)

    def test_what_is_wrong(self) -> None:
        for document, path, code, message in WRONG:
            with self.subTest(document):
                found = [(one["path"], one["code"], one["message"]) for one in self.findings(document)]
                self.assertEqual(found, [(path, code, message)])

    def test_depth_is_limited(self) -> None:
        document: object = "leaf"
        for _ in range(300):
            document = [document]
        self.assertEqual([one["code"] for one in self.findings({"tree": document})], ["limit"])

    def test_what_is_said(self) -> None:
        self.assertIn("Defined as Tree: A tree of words\n", self.run_tool("explain", "trees"))
        page = (self.generated / "typed-reference.md").read_text(encoding="utf-8")
        for name in ("Port", "PortMapping", "Tree", "Words", "Command"):
            self.assertEqual(page.count(f"\n**{name}**: "), 1)

    def test_one_type_in_c(self) -> None:
        header = (self.generated / "typed_types.h").read_text(encoding="utf-8")
        for struct in ("typed_port_mapping", "typed_tree", "typed_command"):
            self.assertEqual(header.count(f"\nstruct {struct} {{\n"), 1)
        self.assertNotIn("_either", header)

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not installed")
    def test_json_schema_agrees(self) -> None:
        text = (self.generated / "typed.schema.json").read_text(encoding="utf-8")
        validator = jsonschema.Draft202012Validator(json.loads(text))
        self.assertEqual([error.message for error in validator.iter_errors(RIGHT)], [])
        for document, *_, message in WRONG:
            with self.subTest(document):
                self.assertFalse(validator.is_valid(document), message)


if __name__ == "__main__":
    unittest.main()
