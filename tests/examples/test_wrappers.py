"""Keys of wrappers: a format with words of its own is read, saved, checked, fixed and documented with these alone."""

from __future__ import annotations

import json
import re
import subprocess
import unittest
from functools import cache
from pathlib import Path

from support import PROJECT, Workshop

try:
    import jsonschema
    import yaml
except ImportError:
    jsonschema = None

HERE = Path(__file__).resolve().parent
# Keys of the wrappers of another format, as they are written in documents, or set apart in a text.
FOREIGN = re.compile(
    r"""(?<![\w -])(?<!\w )(?:value|items):|[{ ](?:value|items): ?[{.\w"]|[`'">](?:value|items)["'`<]|\bdeleted\b"""
)
UNWRAPPED = ("spec.size", "unwrapped-value", 'size must be wrapped in "val:"')
HEAD = "apiVersion: example.com/v1\nkind: Store\nspec:\n  name: {val: cellar}\n"

# What follows the head, and each finding: its path, code, message and hint.
FOUND = {
    "size: 12": [(*UNWRAPPED, "write size: {val: 12}")],
    "size: [12]": [(*UNWRAPPED, "write size: {val: ...}")],
    "size: {value: 12}": [(*UNWRAPPED, "write size: {val: ...}")],
    "size: {vla: 12}": [
        ("spec.size", "unwrapped-value", 'size must be wrapped in "val:", which is misspelt', "did you mean val?")
    ],
    "size:\n    val:12": [(*UNWRAPPED, "write a space after val:")],
    "size: {entries: 12}": [(*UNWRAPPED, "write size: {val: ...}")],
    "size: {val: x}": [("spec.size.val", "wrong-type", "expected an integer, found a string", None)],
    "size: {val: 1, val: 2}": [
        ("spec.size.val", "duplicate-key",
         '"val" is given twice: strict validation refuses it, otherwise the last value is kept',
         "remove one of the two")
    ],
    "size: {val: 1, removed: true}": [("spec.size.removed", "unknown-field", 'unknown field "removed"', None)],
    "size: {val: 1, policy: {}}": [
        ("spec.size.policy", "no-effect", "policy has no effect: it is a rule of a policy", "remove it")
    ],
    "size: {}": [
        ("spec.size", "no-value", "a mapping without a value sets nothing", "write a value, or remove the key")
    ],
    "labels: {a: b}": [
        ("spec.labels", "unwrapped-value", 'labels must be wrapped in "entries:"',
         "write labels: {entries: {a: {val: b}}}")
    ],
    "labels: [a]": [
        ("spec.labels", "unwrapped-value", 'labels must be wrapped in "entries:"',
         "write labels: {entries: {NAME: {val: ...}}}")
    ],
    "shelves: {low: {height: 2}}": [
        ("spec.shelves", "unwrapped-value", 'shelves must be wrapped in "entries:"',
         "write shelves: {entries: {low: {val: {...}}}}")
    ],
    "labels: {entries: {a: b}}": [
        ("spec.labels.entries.a", "unwrapped-value", 'the item "a" must be wrapped in "val:"', "write a: {val: b}")
    ],
    "shelves: {entries: {low: {height: 2}}}": [
        ("spec.shelves.entries.low", "unwrapped-value", 'the item "low" must be wrapped in "val:"',
         "write low: {val: {...}}")
    ],
    "labels: {entries: {val: b}}": [
        ("spec.labels.entries.val", "unwrapped-value", 'the item "val" must be wrapped in "val:"',
         "val is a key of wrappers, not the name of an item: write NAME: {val: ...}")
    ],
    "labels: {entries: {removed: true}}": [
        ("spec.labels.entries.removed", "unwrapped-value", 'the item "removed" must be wrapped in "val:"',
         "removed is a key of wrappers, not the name of an item: write NAME: {removed: ...}")
    ],
    "labels: {entries: {entries: {a: b}}}": [
        ("spec.labels.entries.entries", "unwrapped-value", 'the item "entries" must be wrapped in "val:"',
         "entries is a key of wrappers, not the name of an item")
    ],
    "labels: {entries: {a: {removed: 1}}}": [
        ("spec.labels.entries.a.removed", "wrong-type", "expected a boolean, found a number", "write true or false")
    ],
    "labels: {entries: {a: {removed: false}}}": [
        ("spec.labels.entries.a", "no-value", "a mapping without a value sets nothing",
         'write a value ("" for an empty string), or remove the key')
    ],
    "labels: {entries: {a: {deleted: true}}}": [
        ("spec.labels.entries.a", "unwrapped-value", 'the item "a" must be wrapped in "val:"', "write a: {val: ...}")
    ],
    "val: 3": [("spec.val", "unknown-field", 'unknown field "val"', "indent it below the field that it belongs to")],
    "value: 3": [("spec.value", "unknown-field", 'unknown field "value"', None)],
    "power: {val: 5}": [
        ("spec.power", "requires", "power may be set only where heated is true: no other store has a heating",
         "add heated: {val: true}, or remove power")
    ],
    "note: {val: x}": [("spec.note", "wrong-type", "expected a string, found a mapping", "write note: x")],
}  # fmt: skip
RIGHT = """
apiVersion: example.com/v1
kind: Store
notes: {a: b}
spec:
  name: {val: cellar}
  size: {val: 12}
  labels: {entries: {a: {val: b}, c: {removed: true}, d: {removed: true, val: e}, f: {removed: false, val: g}}}
  shelves: {entries: {low: {val: {height: 2}}, high: {removed: true}}}
  office: {val: {desks: 3}}
  note: x
"""
BROKEN = """\
apiVersion: example.com/v1
kind: Store
docks:
- name: north
  width: 3
- {name: south, width: 4}
spec:
  name: cellar
  size:
    val:12
  heated: {vla: true}
  run: [sh, -c, ls]
  labels:
    entries:
    - name: a
      val: b
    - {name: c, removed: true}
  shelves:
  - name: low
    height: 2
  office:
    desks: 3
  note: {val: x}
"""
FIXED = """\
apiVersion: example.com/v1
kind: Store
docks:
  north:
    width: 3
  south: {width: 4}
spec:
  name: {val: cellar}
  size:
    val: 12
  heated: {val: true}
  run: {val: sh -c ls}
  labels:
    entries:
      a:
        val: b
      c: {removed: true}
  shelves:
    entries:
      low:
        val:
          height: 2
  office:
    val:
      desks: 3
  note: x
"""


@cache
def workshop() -> Workshop:
    return Workshop.of_the_module()


class Wrappers(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.workshop = workshop()
        cls.tool = cls.workshop.build_tool(HERE / "stock.def")
        cls.generated = cls.workshop.folder / "stock"

    def run_tool(self, *arguments: str, text: str = "") -> str:
        """What it writes; none of it has the word of another format."""
        run = subprocess.run([self.tool, *arguments], input=text, capture_output=True, text=True, check=False)
        self.assertIn(run.returncode, (0, 1), run.stderr)
        self.assert_own_words(run.stdout + run.stderr, set(FOREIGN.findall(text)))
        return run.stdout

    def assert_own_words(self, text: str, given: set[str] = frozenset()) -> None:
        for line in text.splitlines():
            self.assertLessEqual(set(FOREIGN.findall(line)), given, line)

    def findings(self, text: str) -> list[tuple[str, str, str, str | None]]:
        found = json.loads(self.run_tool("validate", "--format", "json", "-", text=text))["findings"]
        return [(finding["path"], finding["code"], finding["message"], finding.get("hint")) for finding in found]

    # ---- documents ----

    def test_findings(self) -> None:
        for rest, expected in FOUND.items():
            with self.subTest(rest):
                self.assertEqual(self.findings(f"{HEAD}  {rest}\n"), expected)

    def test_formats_of_findings(self) -> None:
        for name in ("text", "json", "sarif", "github", "junit"):
            with self.subTest(name):
                self.assertIn("entries", self.run_tool("validate", "--format", name, "-", text=BROKEN))

    def test_missing_structure(self) -> None:
        found = self.findings("apiVersion: example.com/v1\nkind: Store\n")
        self.assertEqual(found, [("spec", "missing-field", "spec is missing", "add spec: {name: {val: ...}}")])

    def test_right(self) -> None:
        self.assertEqual(self.findings(RIGHT), [])
        shown = json.loads(self.run_tool("show", "--format", "json", "-", text=RIGHT))
        labels = {"a": {"val": "b"}, "c": {"removed": True}, "d": {"removed": True, "val": "e"}, "f": {"val": "g"}}
        shelves = {"low": {"val": {"height": 2}}, "high": {"removed": True}}
        spec = {
            "name": {"val": "cellar"}, "size": {"val": 12}, "labels": {"entries": labels},
            "shelves": {"entries": shelves}, "office": {"val": {"desks": 3}}, "note": "x",
        }  # fmt: skip
        self.assertEqual(shown, {"apiVersion": "example.com/v1", "kind": "Store", "notes": {"a": "b"}, "spec": spec})
        self.assertIn("removed: true", self.run_tool("show", "-", text=RIGHT))

    def test_fix(self) -> None:
        self.assertEqual(self.run_tool("fix", "-", text=BROKEN), FIXED)
        self.assertEqual(self.findings(FIXED), [])

    def test_fix_of_json(self) -> None:
        document = {"apiVersion": "example.com/v1", "kind": "Store", "spec": {"name": "cellar", "run": ["a", "b"]}}
        fixed = json.loads(self.run_tool("fix", "-", text=json.dumps(document)))
        self.assertEqual(fixed["spec"], {"name": {"val": "cellar"}, "run": {"val": "a b"}})

    def test_elements_without_a_wrapper_have_no_key_for_their_value(self) -> None:
        """A list of names and texts in a plain map stays, since nothing says which key has the text."""
        document = HEAD + "notes:\n- name: a\n  val: b\n"
        self.assertEqual(self.run_tool("fix", "-", text=document), document)

    # ---- what is said of the format ----

    def test_tool(self) -> None:
        for arguments in (
            ["help"], ["fields"], ["fields", "--format", "json"], ["new"], ["completion", "bash"],
            ["explain", "spec"], ["explain", "labels"], ["explain", "shelves"], ["explain", "size"],
            ["explain", "spec.labels.entries.a.removed"], ["explain", "unwrapped-value"], ["explain", "no-effect"],
        ):  # fmt: skip
            with self.subTest(arguments):
                self.assertNotEqual(self.run_tool(*arguments), "")

    def test_paths_of_findings_are_explained(self) -> None:
        for rest in ("size.val", "labels.entries.a", "labels.entries.a.val", "labels.entries.a.removed"):
            with self.subTest(rest):
                field = rest.split(".")[0]
                self.assertEqual(self.run_tool("explain", f"spec.{rest}"), self.run_tool("explain", f"spec.{field}"))
        for rest in ('["floor plan"]', '["floor plan"].val'):
            with self.subTest(rest):
                self.assertIn("Where its shelves are.", self.run_tool("explain", f"spec{rest}"))
        self.assertIn("spec.shelves.height\n", self.run_tool("explain", "spec.shelves.entries.low.val.height"))

    def test_new_is_valid(self) -> None:
        self.assertEqual(self.findings(self.run_tool("new")), [])

    def test_documents(self) -> None:
        texts = [path for path in self.generated.rglob("*") if path.suffix not in (".c", ".h") and path.is_file()]
        self.assertGreater(len(texts), 7)
        for path in texts:
            with self.subTest(path.name):
                self.assert_own_words(path.read_text(encoding="utf-8"))
        page = (self.generated / "stock-reference.md").read_text(encoding="utf-8")
        self.assertIn("below `val`", page)
        self.assertIn("below `entries`", page)
        self.assertIn("`removed: true` removes", page)

    @unittest.skipUnless(jsonschema, "needs jsonschema")
    def test_json_schema_agrees(self) -> None:
        schema = json.loads((self.generated / "stock.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(schema)
        right = {line.strip(): [] for line in RIGHT.splitlines()[6:]}
        for rest, expected in {**FOUND, **right}.items():
            codes = {code for _, code, _, _ in expected}
            if not codes & {"no-value", "no-effect", "duplicate-key"}:
                with self.subTest(rest):
                    self.assertEqual(not codes, validator.is_valid(yaml.safe_load(f"{HEAD}  {rest}\n")))

    # ---- in C ----

    def test_program(self) -> None:
        program = self.workshop.build(self.workshop.folder / "program", self.generated, HERE / "stock.c")
        run = subprocess.run([program], capture_output=True, text=True, check=False)
        self.assertEqual((run.returncode, run.stderr), (0, ""))


class WithoutRemoval(unittest.TestCase):
    """A schema whose items have no mark that they remove inherited ones."""

    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.tool = workshop().build_tool(PROJECT / "tests/generator/cases/wrapper-without-removal.def")
        cls.generated = workshop().folder / "wrapper-without-removal"

    def run_tool(self, *arguments: str, text: str) -> str:
        return subprocess.run([self.tool, *arguments], input=text, capture_output=True, text=True, check=False).stdout

    def test_right(self) -> None:
        flags = {"a": {"data": True}, "b": {"data": False}, "c": {"data": None}}
        parts = {"d": {"data": {"deleted": True}}}
        labels = {"e": {"data": "f"}}
        document = {"box": {"labels": {"list": labels}, "parts": {"list": parts}, "flags": {"list": flags}}}
        shown = self.run_tool("show", "--format", "json", "-", text=json.dumps(document))
        self.assertEqual(json.loads(shown), document)

    def test_no_key_removes(self) -> None:
        for rest in ("labels: {list: {a: {deleted: true}}}", "parts: {list: {a: {gone: true}}}"):
            with self.subTest(rest):
                text = self.run_tool("validate", "--format", "json", "-", text=f"box: {{{rest}}}")
                (finding,) = json.loads(text)["findings"]
                self.assertEqual(finding["code"], "unwrapped-value")
        document = "box: {labels: {list: {a: {data: b, deleted: true}}}}"
        text = self.run_tool("validate", "--format", "json", "-", text=document)
        (finding,) = json.loads(text)["findings"]
        self.assertEqual((finding["code"], finding["message"]), ("unknown-field", 'unknown field "deleted"'))

    def test_program(self) -> None:
        program = workshop().build(workshop().folder / "carton", self.generated, HERE / "carton.c")
        run = subprocess.run([program], capture_output=True, text=True, check=False)
        self.assertEqual((run.returncode, run.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
