"""WITHOUT: places where documents do not have some fields of a structure."""

from __future__ import annotations

import json
import subprocess
import unittest

from support import PROJECT, Workshop

try:
    import jsonschema
except ImportError:
    jsonschema = None

RIGHT = [
    {"near": {"name": "a", "size": 2}},
    {"node": {"name": "a", "size": 2, "far": {"name": "b", "size": 1, "far": {"name": "c", "extent": 4}}}},
    {"node": {"name": "a", "mode": "m", "far": {"name": "b", "size": 1}}},
    {"nodes": {"x": [{"name": "a", "size": 2}, {"name": "b", "extent": 2}]}},
    {"either": "word"},
    {"either": {"name": "a", "mode": "m", "far": {"name": "b", "size": 1}}},
    {"either": {"name": "a"}},  # nothing requires what is not there
]
# A document, and the path, the code and the hint of what is wrong with it.
WRONG = [
    ({"near": {"name": "a", "size": 2, "far": {}}}, "near.far", "unknown-field", "it belongs below node"),
    ({"near": {"name": "a", "size": 2, "distance": 1}}, "near.distance", "unknown-field", None),
    ({"near": {"name": "a", "size": 2, "height": 1}}, "near.height", "unknown-field", "write size"),
    ({"near": {"name": "a", "mode": "m"}}, None, None, None),
    ({"near": {"size": 2}}, "near.name", "missing-field", "add name"),
    ({"node": {"name": "a", "size": 2, "mode": "m"}}, "node.mode", "requires", "add far, or remove mode"),
    ({"node": {"name": "a", "size": 2, "far": {"name": "b", "size": 1, "mode": "m"}}}, "node.far.mode", "unknown-field",
     "it belongs below node: indent it less"),
    ({"node": {"name": "a", "size": 2, "distance": {}}}, "node.distance", "unknown-field", "write far"),
    ({"nodes": {"x": [{"name": "a", "size": 2, "far": {}}]}}, "nodes.x[0].far", "unknown-field", None),
    ({"nodes": {"x": [{"name": "a"}]}}, "nodes.x[0].size", "missing-field", "add size"),
    ({"either": {"name": "a", "extent": 2}}, "either.extent", "unknown-field", "it belongs below far"),
    ({"either": {"nmae": "a", "name": "b"}}, "either.nmae", "unknown-field", "did you mean name?"),
]  # fmt: skip


class Without(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.workshop = Workshop.of_the_module()
        cls.tool = cls.workshop.build_tool(PROJECT / "tests/generator/cases/without.def")
        cls.generated = cls.workshop.folder / "without"

    def run_tool(self, *arguments: str, text: str = "") -> str:
        return subprocess.run([self.tool, *arguments], input=text, capture_output=True, text=True).stdout

    def findings(self, document: object) -> list[dict]:
        return json.loads(self.run_tool("validate", "--format", "json", "-", text=json.dumps(document)))["findings"]

    def test_what_is_right(self) -> None:
        for document in RIGHT:
            with self.subTest(document):
                self.assertEqual(self.findings(document), [])

    def test_what_is_wrong(self) -> None:
        for document, path, code, hint in WRONG:
            with self.subTest(document):
                found = [(one["path"], one["code"], one.get("hint")) for one in self.findings(document)]
                self.assertEqual(found, [(path, code, hint)] if path else [])

    def test_line_and_column(self) -> None:
        run = self.run_tool("validate", "-", text="near:\n  name: a\n  size: 1\n  far: {}\n")
        self.assertIn('-:4:3: error: unknown field "far" [unknown-field]', run)

    def test_what_is_said(self) -> None:
        listed = [line.split()[0] for line in self.run_tool("fields").splitlines()]
        self.assertEqual([path for path in listed if path.startswith(("near.", "nodes.", "either."))], [
            "near.name", "near.size", "near.mode", "nodes.*[].name", "nodes.*[].size", "either.name", "either.mode",
            "either.far", "either.far.name", "either.far.size", "either.far.far",
        ])  # fmt: skip
        self.assertIn("  Without    far, mode\n", self.run_tool("explain", "nodes"))
        self.assertNotIn("  far:", self.run_tool("explain", "near"))
        self.assertIn("  Not in     near, nodes\n", self.run_tool("explain", "far"))
        self.assertEqual(self.run_tool("explain", "near.far"), "")
        self.assertEqual(self.run_tool("explain", "size").splitlines()[0], "node.size")
        words = next(line for line in self.run_tool("completion", "bash").splitlines() if "apiVersion" in line or " far " in line)
        self.assertEqual(words.split().count("far"), 1)

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not installed")
    def test_json_schema_agrees(self) -> None:
        text = (self.generated / "place.schema.json").read_text(encoding="utf-8")
        validator = jsonschema.Draft202012Validator(json.loads(text))
        for document in RIGHT:
            with self.subTest(document):
                self.assertEqual([error.message for error in validator.iter_errors(document)], [])
        for document, path, *_ in WRONG:
            with self.subTest(document):
                self.assertEqual(validator.is_valid(document), path is None)


if __name__ == "__main__":
    unittest.main()
