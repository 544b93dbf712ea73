"""Scalars with every property: what the tool and JSON Schema take and refuse, and what the tool's pages say."""

from __future__ import annotations

import json
import re
import subprocess
import unittest
from pathlib import Path

from support import PROJECT, Workshop

try:
    import jsonschema
except ImportError:
    jsonschema = None

SCHEMA = Path(__file__).with_name("scalars.def")

# Documents of one line, each with what is found: "column: message", and "" where it is right.
DOCUMENTS = [
    ("name: äöü", ""),
    ("name: äöüß", ""),
    ("name: \U0001f600\U0001f600\U0001f600\U0001f600", ""),
    ("name: ä", "7: name must have 2 to 4 characters, not 1"),
    ("name: äöüßé", "7: name must have 2 to 4 characters, not 5"),
    ('name: ""', "7: name must have 2 to 4 characters, not 0"),
    ("code: abc", ""),
    ("code: ab", "7: code must have 3 characters, not 2"),
    ("code: abcd", "7: code must have 3 characters, not 4"),
    ('note: ""', ""),
    ("note: ééééé", ""),
    ("note: éééééé", "7: note must have at most 5 characters, not 6"),
    ("word: a", "7: word must have at least 2 characters, not 1"),
    ("word: " + "a" * 300, ""),
    ("city: Köln", ""),
    ("city: Zürich", ""),
    ("city: Füßßßß", ""),
    ("city: Münster", '7: "Münster" is not the name of a city, of at most 6 letters'),
    ("city: Kóln", '7: "Kóln" is not the name of a city, of at most 6 letters'),
    ("tags: {a: ü, b: c}", ""),
    ("tags: {a: ü, b: cd}", "17: tags must have 1 character, not 2"),
]


class Scalars(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        workshop = Workshop.of_the_module()
        cls.tool = workshop.build_tool(SCHEMA)
        cls.generated = workshop.folder / SCHEMA.stem

    def run_tool(self, *arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run([self.tool, *arguments], input=text, capture_output=True, text=True, encoding="utf-8")

    def test_findings(self) -> None:
        for text, expected in DOCUMENTS:
            said = self.run_tool("validate", "-", text=f"{text}\n").stdout
            found = re.findall(r"^-:1:(\d+): (?:error|warning): (.*) \[[a-z0-9-]+\]$", said, re.MULTILINE)
            self.assertEqual("; ".join(f"{column}: {message}" for column, message in found), expected, text)

    @unittest.skipUnless(jsonschema, "needs python3-jsonschema")
    def test_json_schema_agrees(self) -> None:
        schema = json.loads((self.generated / "scalars.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.validators.validator_for(schema)(schema)
        for text, _ in DOCUMENTS:
            status = self.run_tool("validate", "-", text=f"{text}\n").returncode
            shown = self.run_tool("show", "--format", "json", "-", text=f"{text}\n")
            value = json.loads(shown.stdout) if status == 0 else parsed(text)
            self.assertEqual(validator.is_valid(value), status == 0, text)

    def test_pages_have_paragraphs_and_limits(self) -> None:
        said = self.run_tool("explain", "name").stdout
        self.assertIn("name\n  A name of 2 to 4 characters.\n\n  1. It may have more bytes.\n\n", said)
        self.assertIn("Range      2 to 4 characters\n", said)
        said = self.run_tool("new", "Scalars").stdout
        self.assertTrue(said.startswith("# Scalars: The only kind.\n#\n# Its description has two paragraphs.\n#\n"), said)
        self.assertIn("# A name of 2 to 4 characters.\n#\n# 1. It may have more bytes.\nname: ", said)
        self.assertEqual(self.run_tool("validate", "-", text=said).returncode, 0)


def parsed(text: str) -> object:
    """A document of the table as a value: one key with a word, or with a flow mapping of words."""
    key, _, value = text.partition(": ")
    if value.startswith("{"):
        return {key: dict(entry.split(": ") for entry in value.strip("{}").split(", "))}
    return {key: value.strip('"')}


if __name__ == "__main__":
    unittest.main()
