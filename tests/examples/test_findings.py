"""The examples of the generated pages, for schemas of all sorts: each of findings.md has its one fault, the others none."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from support import PROJECT, Workshop
from test_schema_guide import schemas

HERE = Path(__file__).resolve().parent
FENCED = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CODE_SECTION = re.compile(r'^<a id="([a-z0-9-]+)"></a>\n## `', re.MULTILINE)

# The codes of a schema of which no document has one alone: no value of any form to nest, no rule that can be broken alone.
WITHOUT: dict[str, set[str]] = {
    "server": set(), "backup": set(), "inside_items": set(), "knots": {"limit", "no-effect"}, "one_kind": {"limit"},
    "every-construct": set(), "comment-marks": set(), "lists": {"limit", "unquoted-number"}, "names-alike": {"limit"},
    "smallest": {"limit"}, "value-as": {"limit"}, "length-and-characters": {"limit"}, "scalars": {"limit", "legacy-spelling"},
    "description-of-paragraphs": {"limit"}, "nulls": set(), "either": {"limit"}, "extra": {"limit"}, "short-forms": {"limit"}, "variants": {"limit"}, "recursion": {"limit"},
    "without": {"limit"}, "wrapper-words": {"limit"}, "wrapper-without-removal": {"limit"}, "stock": {"limit"}, "named-types": {"limit"}, "composed": {"limit"},
}  # fmt: skip


def setUpModule() -> None:
    """Build the tool of each schema."""
    global FOLDER, TOOLS
    workshop = Workshop.of_the_module()
    FOLDER = workshop.folder
    (FOLDER / "backup.def").write_text(schemas()["backup"], encoding="utf-8")
    accepted = [folder.with_suffix(".def") for folder in (PROJECT / "tests/generator/cases").glob("*.out")
                if not folder.with_suffix(".err").exists()]
    TOOLS = {
        path.stem: workshop.build_tool(path)
        for path in (PROJECT / "examples/server/server.def", FOLDER / "backup.def", *HERE.glob("*.def"), *accepted)
    }


def codes(schema: str, texts: list[str]) -> list[tuple[list[str], list[str]]]:
    """What the tool says of each text: of its documents, and the codes of its findings."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{i:04}.yaml" for i in range(len(texts))]  # in a folder some might be passed over
        for file, text in zip(files, texts):
            file.write_text(text, encoding="utf-8")
        command = [TOOLS[schema], "validate", "--format", "json", *files]
        run = subprocess.run(command, capture_output=True, text=True)
    verdicts = sorted((json.loads(line) for line in run.stdout.splitlines()), key=lambda verdict: verdict["file"])
    return [(verdict["documents"], [finding["code"] for finding in verdict["findings"]]) for verdict in verdicts]


class Examples(unittest.TestCase):
    maxDiff = None

    def test_schemas(self) -> None:
        self.assertEqual(set(TOOLS), set(WITHOUT))

    def test_findings(self) -> None:
        for schema, without in WITHOUT.items():
            page = (FOLDER / schema / "findings.md").read_text(encoding="utf-8")
            _, *parts = CODE_SECTION.split(page)
            examples = dict(zip(parts[::2], map(FENCED.findall, parts[1::2])))
            with self.subTest(schema):
                self.assertEqual({code for code, found in examples.items() if not found}, without)
            shown = {code: text for code, found in examples.items() for text in found}
            for (code, text), (_, found) in zip(shown.items(), codes(schema, list(shown.values()))):
                with self.subTest(schema, text=text):
                    self.assertEqual(found, [code])

    def test_references(self) -> None:
        """Only of what is deprecated itself there is something to say."""
        for schema in WITHOUT:
            page = next((FOLDER / schema).glob("*-reference.md")).read_text(encoding="utf-8")
            texts = FENCED.findall(re.split('<a id="section-(?:kinds|versions|document)">', page, maxsplit=1)[1])
            self.assertGreater(len(texts), 0)
            for text, (documents, found) in zip(texts, codes(schema, texts)):
                with self.subTest(schema, text=text):
                    self.assertEqual(documents, ["checked"])
                    self.assertLessEqual(set(found), {"deprecated"})

    def test_documents_to_start_from(self) -> None:
        """Each is valid unchanged, and with all that is offered."""
        for schema in WITHOUT:
            texts = []
            for kind in kinds(schema):
                started = printed(schema, "new", kind)
                texts += [started, re.sub(r"^( *)#(?=[^ \n]|  )", r"\1", started, flags=re.MULTILINE)]
            for text, (documents, found) in zip(texts, codes(schema, texts)):
                with self.subTest(schema, text=text):
                    self.assertEqual(documents, ["checked"])
                    self.assertLessEqual(set(found), {"deprecated"})  # where all versions are

    def test_examples_of_the_tool(self) -> None:
        """Each can be put into a document as it is shown: YAML with the field's key."""
        for schema in WITHOUT:
            for field in json.loads(printed(schema, "fields", "--format", "json")):
                if field["path"] == "limit":
                    continue  # a code, too, which is what is shown
                example = printed(schema, "explain", field["path"]).partition("\nExample:\n")[2].partition("\n\n")[0]
                key = field["path"].split(".")[-1]
                with self.subTest(schema, field=field["path"]):
                    self.assertRegex(example, rf'(?m)^  "?{re.escape(key)}"?:' if re.fullmatch(r"[\w-]+", key) else ":")


class OneKind(unittest.TestCase):
    """A schema of one kind: nothing says so where there is nothing to choose."""

    maxDiff = None

    def test_new_needs_no_argument(self) -> None:
        self.assertEqual(
            printed("one_kind", "new"),
            "# Box: A box.\n#\n# Fields that are commented out are optional. 'boxctl fields' lists all,\n"
            "# 'boxctl explain FIELD' describes each.\n\n# What it says.\nlabel: fragile\n\n# What its sides say.\n"
            '#sides:\n#  top: "Up, please: {here}"\n',
        )
        self.assertEqual(printed("one_kind", "new", "box"), printed("one_kind", "new"))
        run = subprocess.run([TOOLS["one_kind"], "new", "box", "box"], capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stdout), (2, ""))
        self.assertIn("expected at most one kind", run.stderr)

    def test_only_codes_that_can_be(self) -> None:
        page = (FOLDER / "one_kind/findings.md").read_text(encoding="utf-8")
        can_be = ["syntax", "limit", "duplicate-key", "unknown-field", "wrong-type", "bad-value"]
        self.assertEqual(CODE_SECTION.findall(page), can_be)
        shown = printed("one_kind", "explain").partition("\nCodes of findings:\n")[2].partition("\n\n")[0]
        self.assertEqual(shown.split(), can_be)

    def test_pages(self) -> None:
        for name in ("box-reference.md", "box-reference.html", "box.5", "boxctl.1"):
            page = (FOLDER / "one_kind" / name).read_text(encoding="utf-8")
            self.assertNotRegex(page, r"(?m)^(<h2.*>|## |\.Ss )Kinds|^The kinds of document|scope=\"col\">Kind|\| Kinds|✓")

    def test_fields(self) -> None:
        self.assertEqual(
            printed("one_kind", "fields"),
            "FIELD   TYPE         MUST  DEFAULT\nlabel   String\ncolour  Enumeration        red\nsides   Map\n",
        )

    def test_explain(self) -> None:
        self.assertEqual(
            printed("one_kind", "explain", "label"),
            "label\n  What it says.\n\n  Type       String: text; it needs quotes where YAML would read it as a number\n"
            "             or a boolean\n  Required   no\n  Since      2.1\n\nExample:\n  label: fragile\n",
        )
        self.assertIn("\nAllowed values:\n  red\n      Like a rose.\n  blue\n", printed("one_kind", "explain", "colour"))
        self.assertNotIn("Kinds", printed("one_kind", "explain"))


def printed(schema: str, *arguments: str) -> str:
    run = subprocess.run([TOOLS[schema], *arguments], capture_output=True, text=True)
    if run.returncode != 0:
        raise AssertionError(f"{schema} {arguments}: {run.stderr}")
    return run.stdout


def kinds(schema: str) -> list[str]:
    """The kinds that any field has, by their wire names."""
    fields = json.loads(printed(schema, "fields", "--format", "json"))
    return list(dict.fromkeys(kind for field in fields for kind in field["kinds"]))


if __name__ == "__main__":
    unittest.main()
