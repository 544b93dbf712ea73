"""SHORT, OR_LIST and OR_ONE: other ways to write a mapping, read as if it were written."""

from __future__ import annotations

import json
import subprocess
import unittest

from support import PROJECT, Workshop

try:
    import jsonschema
except ImportError:
    jsonschema = None

CHAIN = {"chain": {"build": {"context": "x"}}}
# What is written besides `chain: x`, and the long form of it.
SAME = [
    ({}, {}),
    ({"build": "y"}, {"build": {"context": "y"}}),
    ({"build": {"context": "y", "target": "z"}}, {"build": {"context": "y", "target": "z"}}),
    ({"steps": "a"}, {"steps": [{"run": "a"}]}),
    ({"steps": ["a", {"run": "b"}]}, {"steps": [{"run": "a"}, {"run": "b"}]}),
    ({"named": {"a": "b", "c": None}}, {"named": {"a": {"run": "b"}, "c": None}}),
    ({"either": "z"}, {"either": {"context": "z"}}),
    ({"either": True}, {"either": True}),
    ({"words": ["a", "b"]}, {"words": {"list": ["a", "b"]}}),
    ({"env": ["A=b", "C=d=e", "F", "G="]}, {"env": {"A": "b", "C": "d=e", "F": None, "G": ""}}),
    ({"env": []}, {"env": {}}),
    ({"limits": ["a=5", "b=6"]}, {"limits": {"a": 5, "b": 6}}),
    ({"limits": "a=5"}, {"limits": {"a": 5}}),
    ({"depends": ["a", "b"]}, {"depends": {"a": {}, "b": {}}}),
    ({"volumes": "c"}, {"volumes": {"c": {}}}),
    ({"options": ["name=q", "mode"]}, {"options": {"name": "q", "mode": None}}),
    ({"both": "k=v"}, {"both": {"k": "v"}}),
    ({"both": 5}, {"both": 5}),
]
WRONG = [
    ({"build": 1}, "build", "wrong-type", "expected a string or a mapping, found a number"),
    ({"build": None}, "build", "wrong-type", "expected a string or a mapping, found null"),
    ({"build": ["a"]}, "build", "wrong-type", "expected a string or a mapping, found a sequence"),
    ({"build": ""}, "build.context", "bad-value", "context must not be empty"),
    ({"steps": ["a", ["b"]]}, "steps[1]", "wrong-type", "expected a string or a mapping, found a sequence"),
    ({"words": ["a", 1]}, "words.list[1]", "wrong-type", "expected a string, found a number"),
    ({"words": "a"}, "words", "wrong-type", "expected a sequence or a mapping, found a string"),
    ({"env": "A=b"}, "env", "wrong-type", "expected a mapping from names to items, found a string"),
    ({"env": ["A=b", 5]}, "env", "wrong-type", "expected a string such as KEY=VALUE, found a number"),
    ({"env": [{"A": "b"}]}, "env", "wrong-type", "expected a string such as KEY=VALUE, found a mapping"),
    ({"env": ["A=b", "C", "A=d"]}, "env.A", "duplicate-key", '"A" is given twice; the first is used'),
    ({"limits": ["a=50"]}, "limits.a", "bad-value", '"50" is out of range: limits must be from 1 to 9'),
    ({"limits": ["a"]}, "limits.a", "wrong-type", "expected an integer, found null"),
    ({"limits": []}, "limits", "bad-value", "limits has 0 keys: at least 1 is required"),
    ({"limits": ["a=1", "b=2", "c=3"]}, "limits", "bad-value", "limits has 3 keys: at most 2 are allowed"),
    ({"depends": ["a=b"]}, "depends.a", "wrong-type", "expected a mapping, found a string"),
    ({"options": ["mode=fast"]}, "options.name", "missing-field", "name is missing in options"),
    ({"options": ["name=q", "nam=r"]}, "options.nam", "unknown-field", 'unknown field "nam"'),
    ({"both": ["a"]}, "both.a", "wrong-type", "expected a string, found null"),
]


class ShortForms(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.workshop = Workshop.of_the_module()
        cls.tool = cls.workshop.build_tool(PROJECT / "tests/generator/cases/short-forms.def")
        cls.generated = cls.workshop.folder / "short-forms"

    def run_tool(self, *arguments: str, text: str = "") -> str:
        run = subprocess.run([self.tool, *arguments], input=text, capture_output=True, text=True, timeout=60)
        self.assertEqual(run.stderr, "")
        return run.stdout

    def findings(self, text: str) -> list[dict]:
        return json.loads(self.run_tool("validate", "--format", "json", "-", text=text))["findings"]

    def shown(self, text: str) -> dict:
        return json.loads(self.run_tool("show", "--format", "json", "-", text=text))

    def test_what_is_the_same(self) -> None:
        for written, meant in SAME:
            with self.subTest(written):
                text = json.dumps({"chain": "x", **written})
                self.assertEqual(self.findings(text), [])
                self.assertEqual(self.shown(text), {**CHAIN, **meant})
                self.assertEqual(self.shown(json.dumps({**CHAIN, **meant})), {**CHAIN, **meant})

    def test_what_is_wrong(self) -> None:
        for change, path, code, message in WRONG:
            with self.subTest(change):
                found = self.findings(json.dumps({"chain": "x", **change}))
                self.assertEqual([(one["path"], one["code"], one["message"]) for one in found], [(path, code, message)])

    def test_places(self) -> None:
        text = "chain: ''\nsteps:\n- a\n- [b]\nenv:\n- A=b\n- [c]\nlimits:\n- a=1\n- b=10\n"
        found = [(one["line"], one["column"], one["path"]) for one in self.findings(text)]
        self.assertEqual(found, [
            (1, 8, "chain.build.context"), (4, 3, "steps[1]"), (7, 3, "env"), (10, 3, "limits.b"),
        ])  # fmt: skip

    def test_a_text_may_end_anywhere(self) -> None:
        text = "chain: ''\nsteps: [a, [b], {run: c}]\nenv: [A=b, [c], 'D=e']\nlimits: [a=1, {b: 10}]\nbuild: {context: [x]}\n"
        ends = [end for end in range(len(text)) if text.count("[", 0, end) > text.count("]", 0, end)]
        for end in ends:
            with self.subTest(text[:end]):
                self.assertEqual([one["code"] for one in self.findings(text[:end])], ["syntax"])

    def test_aliases_and_merges(self) -> None:
        text = "steps: &s [a, &b {run: c}]\nchain: {<<: {build: &c x}}\nbuild: *c\nnamed: {d: *b, e: *c}\nenv: &e [A=b]\n"
        self.assertEqual(self.shown(text), {
            "steps": [{"run": "a"}, {"run": "c"}], **CHAIN, "build": {"context": "x"},
            "named": {"d": {"run": "c"}, "e": {"run": "x"}}, "env": {"A": "b"},
        })  # fmt: skip

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not installed")
    def test_json_schema_agrees(self) -> None:
        text = (self.generated / "brief.schema.json").read_text(encoding="utf-8")
        validator = jsonschema.Draft202012Validator(json.loads(text))
        for written, meant in SAME:
            for document in ({"chain": "x", **written}, {**CHAIN, **meant}):
                with self.subTest(document):
                    self.assertEqual([error.message for error in validator.iter_errors(document)], [])
        for change, path, _, message in WRONG:
            if not isinstance(change.get(path.partition(".")[0]), list) or path == "build":
                with self.subTest(change):
                    self.assertFalse(validator.is_valid({"chain": "x", **change}), message)


if __name__ == "__main__":
    unittest.main()
