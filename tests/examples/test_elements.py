"""Lists and maps of any type: findings with their places and paths, the documents, JSON Schema, and the functions in C."""

from __future__ import annotations

import json
import re
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
RULE = {"expr": "x", "alert": "a"}
RIGHT: dict[str, Any] = {
    "groups": [{"name": "a", "rules": [RULE, {"expr": "1", "record": "z", "labels": {"a": "b"}}]}, {"name": "b", "rules": []}],
    "ports": [80, 81],
    "words": ["abc", "abd"],
    "levels": ["low", "high", "low"],
    "flags": [True, False],
    "shares": ["1.50", "2"],
    "matrix": [[1, 2], [3]],
    "maps": [{"a": "b"}, {"a": "1"}, {}],
    "anys": [{"a": [1]}, None, "x", [1, {"b": "c"}]],
    "numbers": {"a": 1, "b": -5},
    "lists": {"a": ["x", "1"], "b": []},
    "volumes": {"a": {"expr": "b", "alert": "c"}},
    "deep": {"a": [{"b": 1}, {"c": 5}]},
}
# What is wrong, where, by its path and code.
WRONG = [
    ({"groups": []}, "groups", "bad-value", "groups has 0 elements: at least 1 is required"),
    ({"groups": [{"name": "a"}] * 4}, "groups", "bad-value", "groups has 4 elements: at most 3 are allowed"),
    ({"groups": {}}, "groups", "wrong-type", "expected a sequence, found a mapping"),
    ({"groups": "x"}, "groups", "wrong-type", "expected a sequence, found a string"),
    ({"groups": None}, "groups", "wrong-type", "expected a sequence, found null"),
    ({"groups": [[]]}, "groups[0]", "wrong-type", "expected a mapping, found a sequence"),
    ({"groups": [{"name": "a"}, {"name": ""}]}, "groups[1].name", "bad-value", "name must not be empty"),
    ({"groups": [{}]}, "groups[0].name", "missing-field", "name is missing"),
    ({"groups": [{"name": "a", "rules": [RULE, {**RULE, "expr": 1}]}]}, "groups[0].rules[1].expr", "wrong-type",
     "expected a string, found a number"),
    ({"groups": [{"name": "a", "rules": [{**RULE, "exp": "x"}]}]}, "groups[0].rules[0].exp", "unknown-field",
     'unknown field "exp"'),
    ({"groups": [{"name": "a", "rules": [{**RULE, "labels": {"b": 1}}]}]}, "groups[0].rules[0].labels.b", "wrong-type",
     "expected a string, found a number"),
    ({"ports": [80]}, "ports", "bad-value", "ports has 1 element: at least 2 are required"),
    ({"ports": [80, 81, 80]}, "ports[2]", "bad-value", '"80" is in ports twice'),
    ({"ports": [80, 0]}, "ports[1]", "bad-value", '"0" is out of range: ports must be from 1 to 65535'),
    ({"ports": [80, "81"]}, "ports[1]", "wrong-type", "expected an integer, found a string"),
    ({"words": ["abc", "x1"]}, "words[1]", "bad-value", '"x1" is not a word'),
    ({"levels": ["low", "none"]}, "levels[1]", "bad-value", '"none" is not a value of levels'),
    ({"names": ""}, "names", "bad-value", "names must not be empty"),
    ({"names": 1}, "names", "wrong-type", "expected a string, found a number"),
    ({"names": None}, "names", "wrong-type", "expected a sequence, found null"),
    ({"names": ["a", ""]}, "names[1]", "bad-value", "names must not be empty"),
    ({"names": [["a"]]}, "names[0]", "wrong-type", "expected a string, found a sequence"),
    ({"parts": {"interval": "1m"}}, "parts.name", "missing-field", "name is missing in parts"),
    ({"parts": {"name": "a", "nam": "b"}}, "parts.nam", "unknown-field", 'unknown field "nam"'),
    ({"parts": "a"}, "parts", "wrong-type", "expected a mapping, found a string"),
    ({"pairs": {"a": 1}}, "pairs.a", "bad-value", "pairs has 1 element: at least 2 are required"),
    ({"flags": ["true"]}, "flags[0]", "wrong-type", "expected a boolean, found a string"),
    ({"shares": ["many"]}, "shares[0]", "bad-value", '"many" is not a number, such as "0.5"'),
    ({"matrix": [[1], []]}, "matrix[1]", "bad-value", "matrix has 0 elements: at least 1 is required"),
    ({"matrix": [[1, 2, 3]]}, "matrix[0]", "bad-value", "matrix has 3 elements: at most 2 are allowed"),
    ({"matrix": [[1], 2]}, "matrix[1]", "wrong-type", "expected a sequence, found a number"),
    ({"matrix": [[1], ["a"]]}, "matrix[1][0]", "wrong-type", "expected an integer, found a string"),
    ({"maps": [{}, {"a": 1}]}, "maps[1].a", "wrong-type", "expected a string, found a number"),
    ({"numbers": {}}, "numbers", "bad-value", "numbers has 0 keys: at least 1 is required"),
    ({"numbers": {"a": 1, "b": 2, "c": 3}}, "numbers", "bad-value", "numbers has 3 keys: at most 2 are allowed"),
    ({"numbers": {"a": "x"}}, "numbers.a", "wrong-type", "expected an integer, found a string"),
    ({"numbers": [1]}, "numbers", "wrong-type", "expected a mapping from names to items, found a sequence"),
    ({"lists": {"a": ["x"], "b": "x"}}, "lists.b", "wrong-type", "expected a sequence, found a string"),
    ({"lists": {"a": ["x", 1]}}, "lists.a[1]", "wrong-type", "expected a string, found a number"),
    ({"volumes": {"a": {"alert": "c"}}}, "volumes.a.expr", "missing-field", "expr is missing"),
    ({"volumes": {"a": {"expr": "x"}}}, "volumes.a.alert", "missing-choice",
     "neither alert nor record is set; a rule does one thing"),
    ({"deep": {"a": [{"b": 1}, {"c": "x"}]}}, "deep.a[1].c", "wrong-type", "expected an integer, found a string"),
]  # fmt: skip


class Elements(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.workshop = Workshop.of_the_module()
        cls.tool = cls.workshop.build_tool(PROJECT / "tests/generator/cases/lists.def")
        cls.generated = cls.workshop.folder / "lists"

    def run_tool(self, *arguments: str, text: str = "") -> tuple[int, str]:
        run = subprocess.run([self.tool, *arguments], input=text, capture_output=True, text=True)
        self.assertEqual(run.stderr, "")
        return run.returncode, run.stdout

    def findings(self, document: dict) -> list[dict]:
        return json.loads(self.run_tool("validate", "--format", "json", "-", text=json.dumps(document))[1])["findings"]

    def test_what_is_right(self) -> None:
        self.assertEqual(self.findings(RIGHT), [])

    def test_what_is_wrong(self) -> None:
        for change, path, code, message in WRONG:
            with self.subTest(change):
                found = [(finding["path"], finding["code"], finding["message"]) for finding in self.findings({**RIGHT, **change})]
                self.assertEqual(found, [(path, code, message)])

    def test_places(self) -> None:
        text = "groups:\n- name: a\n  rules:\n  - {expr: x, alert: a}\n  - alert: b\nports: [1,\n  2, 1]\nnumbers:\n  {a: x}\n"
        found = json.loads(self.run_tool("validate", "--format", "json", "-", text=text)[1])["findings"]
        places = [(finding["line"], finding["column"], finding["path"]) for finding in found]
        self.assertEqual(places, [(5, 5, "groups[0].rules[1].expr"), (7, 6, "ports[2]"), (9, 7, "numbers.a")])

    def test_elements_of_merges_and_aliases(self) -> None:
        text = (
            "groups: &all [{name: a, rules: [&x {expr: e, alert: b}, {<<: *x, alert: c}, *x]}]\n"
            "lists: {a: &l [x], b: *l, <<: {b: [y], c: [z]}}\n"
        )
        shown = json.loads(self.run_tool("show", "--format", "json", "-", text=text)[1])
        rules = [{"expr": "e", "alert": alert} for alert in "bcb"]
        self.assertEqual(shown, {"groups": [{"name": "a", "rules": rules}], "lists": {"a": ["x"], "b": ["x"], "c": ["z"]}})

    def test_what_is_shown(self) -> None:
        status, shown = self.run_tool("show", "--format", "json", "-", text=json.dumps(RIGHT))
        self.assertEqual((status, json.loads(shown)), (0, RIGHT))
        status, yaml = self.run_tool("show", "-", text=json.dumps(RIGHT))
        self.assertEqual(json.loads(self.run_tool("show", "--format", "json", "-", text=yaml)[1]), RIGHT)
        normal = self.run_tool("show", "--format", "normal", "-", text=yaml)[1]
        self.assertIn("matrix:\n- items:\n  - 1\n  - 2\n- items:\n  - 3\n", normal)

    def test_one_for_a_list(self) -> None:
        text = "groups: [{name: a}]\nnames: x\nparts: {name: b}\n"
        shown = json.loads(self.run_tool("show", "--format", "json", "-", text=text)[1])
        self.assertEqual(shown, {"groups": [{"name": "a"}], "names": ["x"], "parts": [{"name": "b"}]})

    def test_too_many_elements(self) -> None:
        found = self.findings({**RIGHT, "anys": [1] * 200000})
        self.assertEqual([(finding["code"], finding["message"]) for finding in found],
                         [("limit", "the document has too many items")])  # fmt: skip

    def test_too_deep(self) -> None:
        text = "groups: [{name: a}]\nanys: " + "[" * 200 + "]" * 200
        found = json.loads(self.run_tool("validate", "--format", "json", "-", text=text)[1])["findings"]
        self.assertEqual([finding["code"] for finding in found], ["limit"])

    def test_documents_of_the_tool(self) -> None:
        status, fields = self.run_tool("fields")
        self.assertRegex(fields, r"(?m)^groups\[\]\.rules\[\]\.expr +String +yes$")
        self.assertRegex(fields, r"(?m)^deep +Map of List of Map of Integer$")
        for name in ("groups.rules.expr", "groups[].rules[].expr", "groups[0].rules[1].expr"):
            self.assertEqual(self.run_tool("explain", name)[1].splitlines()[0], "groups[].rules[].expr")
        self.assertTrue(self.run_tool("explain", "deep")[1].endswith("Example:\n  deep: {example: [{example: 1}]}\n"))
        new = self.run_tool("new", "rules")[1]
        self.assertIn("groups:\n  - name: text\n", new)
        self.assertEqual(self.run_tool("validate", "-", text=new)[0], 0)
        self.assertEqual(self.run_tool("validate", "-", text=re.sub(r"(?m)^( *)#(?=[^ \n]|  )", r"\1", new))[0], 0)

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not installed")
    def test_json_schema_agrees(self) -> None:
        schema = json.loads((self.generated / "rules.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(schema)
        self.assertTrue(validator.is_valid(RIGHT))
        for change, _, _, message in WRONG:
            with self.subTest(change):
                self.assertFalse(validator.is_valid({**RIGHT, **change}), message)

    def test_the_functions_in_c(self) -> None:
        program = self.workshop.build(self.workshop.folder / "elements-program", self.generated, HERE / "elements.c")
        run = subprocess.run([program], capture_output=True, text=True)
        said = (
            "levels[1]: levels is set to none of its values\n"
            "words[2]: \"xyz\" is in words twice\n"
            "groups: groups is missing\n"
        )
        self.assertEqual((run.returncode, run.stdout, run.stderr), (0, said, ""))


if __name__ == "__main__":
    unittest.main()
