"""EXTRA: further keys of a structure, by their pattern."""

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
    {},
    {"name": "a", "x-foo": {"a": [1]}, "x-bar": None, "on_start": "go"},
    {"parts": {"a": {"id": 1, "12": {"id": 2, "13": {"id": 3, "n_a": [1, 2], "n_b": 3, "n_c": None}}}}},
]
WRONG = [
    ({"on_x": ""}, "on_x", "bad-value", "on_x must not be empty"),
    ({"on_x": 1}, "on_x", "wrong-type", "expected a string, found a number"),
    ({"on_X": "a"}, "on_X", "unknown-field", 'unknown field "on_X"'),
    ({"xx-a": 1}, "xx-a", "unknown-field", 'unknown field "xx-a"'),
    ({"parts": {"a": {"id": 1, "x-a": 1}}}, "parts.a.x-a", "unknown-field", 'unknown field "x-a"'),
    ({"parts": {"a": {"id": 1, "5": {}}}}, "parts.a.5.id", "missing-field", "id is missing"),
    ({"parts": {"a": {"id": 1, "5": None}}}, "parts.a.5", "wrong-type", "expected a mapping, found null"),
    ({"parts": {"a": {"id": 1, "n_1": "x"}}}, "parts.a.n_1", "wrong-type", "expected a number or a sequence, found a string"),
    ({"parts": {"a": {"id": 1, "n_1": [1, "x"]}}}, "parts.a.n_1[1]", "wrong-type", "expected an integer, found a string"),
]
PROGRAM = r"""
#include <stdio.h>
#include "further.h"

int main(void)
{
	struct further *document = further_new(FURTHER_KIND_FURTHER), *copy = NULL;
	struct further_part *part = &further_add_parts(document, "a")->value;
	struct wd_report *report;

	further_part_set_id(part, 1);
	further_part_set_id(&further_part_add_parts(part, "7")->value, 2);
	further_put_handlers(document, "on_start", "go");
	further_put_extensions(document, "x-a", "[1]");
	copy = further_copy(document);
	if (further_validate(document, NULL, &report) != WD_OK || !further_equal(document, copy)) {
		return 1;
	}
	wd_report_free(report);
	further_put_handlers(document, "on start", "");
	if (further_equal(document, copy) || further_validate(document, NULL, &report) != WD_INVALID) {
		return 2;
	}
	for (size_t i = 0; i < wd_report_finding_count(report); i++) {
		fprintf(stderr, "%s: %s\n", wd_report_finding(report, i)->path, wd_report_finding(report, i)->message);
	}
	wd_report_free(report);
	further_save_file(copy, WD_SAVE_JSON, stdout);
	further_free(copy);
	further_free(document);
	return 0;
}
"""


class Extra(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.workshop = Workshop.of_the_module()
        cls.tool = cls.workshop.build_tool(PROJECT / "tests/generator/cases/extra.def")
        cls.generated = cls.workshop.folder / "extra"

    def run_tool(self, *arguments: str, text: str = "") -> str:
        run = subprocess.run([self.tool, *arguments], input=text, capture_output=True, text=True)
        self.assertEqual(run.stderr, "")
        return run.stdout

    def findings(self, text: str) -> list[dict]:
        return json.loads(self.run_tool("validate", "--format", "json", "-", text=text))["findings"]

    def test_what_is_right(self) -> None:
        for document in RIGHT:
            with self.subTest(document):
                self.assertEqual(self.findings(json.dumps(document)), [])
                shown = self.run_tool("show", "-", text=json.dumps(document))
                self.assertEqual(json.loads(self.run_tool("show", "--format", "json", "-", text=shown)), document)

    def test_what_is_wrong(self) -> None:
        for document, path, code, message in WRONG:
            with self.subTest(document):
                found = [(one["path"], one["code"], one["message"]) for one in self.findings(json.dumps(document))]
                self.assertEqual(found, [(path, code, message)])

    def test_a_key_given_twice(self) -> None:
        found = self.findings("x-a: 1\nname: b\nx-b: 2\nx-a: 3\n")
        self.assertEqual([(one["line"], one["column"], one["path"], one["code"]) for one in found],
                         [(4, 1, "x-a", "duplicate-key")])  # fmt: skip

    def test_too_many_keys(self) -> None:
        text = json.dumps({f"x-{i}": i for i in range(200000)})
        self.assertEqual([one["code"] for one in self.findings(text)], ["limit"])

    def test_documents_of_the_tool(self) -> None:
        self.assertRegex(self.run_tool("fields"), r"(?m)^parts\.\*\.n_\.\* +Map of Integer or List of Integer$")
        for name in ("x-.*", "x-foo", "parts.*.[0-9]+.n_.*"):
            self.assertIn("a key that matches ", self.run_tool("explain", name))

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not installed")
    def test_json_schema_agrees(self) -> None:
        text = (self.generated / "further.schema.json").read_text(encoding="utf-8")
        validator = jsonschema.Draft202012Validator(json.loads(text))
        for document in RIGHT:
            with self.subTest(document):
                self.assertEqual([error.message for error in validator.iter_errors(document)], [])
        for document, _, _, message in WRONG:
            with self.subTest(document):
                self.assertFalse(validator.is_valid(document), message)

    def test_the_functions_in_c(self) -> None:
        main = self.workshop.folder / "further-program.c"
        main.write_text(PROGRAM, encoding="utf-8")
        program = self.workshop.build(self.workshop.folder / "further-program", self.generated, main)
        run = subprocess.run([program], capture_output=True, text=True)
        self.assertEqual(run.returncode, 0)
        self.assertEqual(json.loads(run.stdout), {
            "x-a": [1], "on_start": "go", "parts": {"a": {"id": 1, "7": {"id": 2}}},
        })  # fmt: skip
        self.assertEqual(run.stderr, '["on start"]: "on start" is not a key that matches on_[a-z]+\n'
                                     '["on start"]: on start must not be empty\n')  # fmt: skip


if __name__ == "__main__":
    unittest.main()
