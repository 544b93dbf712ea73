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

# The codes of documents that are read as Kubernetes reads, which these are not.
KUBERNETES = {"yaml11-bool", "no-value"}

# The codes that no document of the schema can have alone: no kind or wrapper to mistake, no such rule, ...
WITHOUT = {
    "server": {"unwrapped-value"},
    "backup": {"missing-choice"},
    "inside_items": set(),
    "knots": {"limit", "unsupported-kind", "unwrapped-value", "no-effect"},
    "every-construct": set(),
    "comment-marks": {"requires", "order", "missing-choice", "no-effect"},
    "lists": {
        "limit", "unknown-kind", "unsupported-kind", "unwrapped-value", "requires", "order", "no-effect", "unquoted-number",
        "legacy-spelling", "deprecated",
    },
    "names-alike": {
        "limit", "unknown-kind", "unsupported-kind", "unwrapped-value", "conflict", "requires", "order", "missing-choice",
        "no-effect", "unquoted-number", "deprecated",
    },
    "smallest": {
        "limit", "unknown-kind", "unsupported-kind", "unwrapped-value", "missing-field", "conflict", "requires", "order",
        "missing-choice", "no-effect", "unquoted-number", "legacy-spelling", "deprecated",
    },
    "scalars": {
        "limit", "unknown-kind", "unsupported-kind", "unwrapped-value", "missing-field", "conflict", "requires", "order",
        "missing-choice", "no-effect", "unquoted-number", "legacy-spelling", "deprecated",
    },
    "length-and-characters": {
        "limit", "unknown-kind", "unsupported-kind", "unwrapped-value", "conflict", "requires", "order", "missing-choice",
        "no-effect", "unquoted-number", "legacy-spelling", "deprecated",
    },
    "description-of-paragraphs": {
        "limit", "unknown-kind", "unsupported-kind", "unwrapped-value", "missing-field", "conflict", "requires", "order",
        "missing-choice", "no-effect", "unquoted-number", "legacy-spelling", "deprecated",
    },
    "value-as": {
        "limit", "unknown-kind", "unsupported-kind", "unwrapped-value", "missing-field", "conflict", "requires", "order",
        "missing-choice", "no-effect", "unquoted-number", "deprecated",
    },
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
        for i, text in enumerate(texts):
            (Path(folder) / f"{i:04}.yaml").write_text(text, encoding="utf-8")
        command = [TOOLS[schema], "validate", "--format", "json", folder]
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
                self.assertEqual({code for code, found in examples.items() if not found}, without | KUBERNETES)
            shown = {code: text for code, found in examples.items() for text in found}
            for (code, text), (_, found) in zip(shown.items(), codes(schema, list(shown.values()))):
                with self.subTest(schema, text=text):
                    self.assertEqual(found, [code])

    def test_references(self) -> None:
        """Only of what is deprecated itself there is something to say."""
        for schema in WITHOUT:
            page = next((FOLDER / schema).glob("*-reference.md")).read_text(encoding="utf-8")
            texts = FENCED.findall(page.split('<a id="section-kinds">')[1])
            self.assertGreater(len(texts), 0)
            for text, (documents, found) in zip(texts, codes(schema, texts)):
                with self.subTest(schema, text=text):
                    self.assertEqual(documents, ["checked"])
                    self.assertLessEqual(set(found), {"deprecated"})


if __name__ == "__main__":
    unittest.main()
