"""Scalars with every property: what the tool and JSON Schema take and refuse, and what the tool's pages say."""

from __future__ import annotations

import json
import re
import subprocess
import unittest

from support import PROJECT, Workshop

try:
    import jsonschema
except ImportError:
    jsonschema = None

SCHEMA = PROJECT / "tests/generator/cases/scalars.def"

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
    ("integer: -5", ""),
    ("integer: 0x1F", ""),
    ("integer: 0o17", ""),
    ("integer: +010", ""),
    ("integer: 9223372036854775807", ""),
    ("integer: 9223372036854775808", '10: "9223372036854775808" is not an integer of 64 bits'),
    ("integer: -9223372036854775809", '10: "-9223372036854775809" is not an integer of 64 bits'),
    ("integer: 1.5", '10: "1.5" is not an integer'),
    ("integer: .inf", '10: ".inf" is not an integer'),
    ('integer: "1"', "10: expected an integer, found a string"),
    ("integer: many", "10: expected an integer, found a string"),
    ("integer: true", "10: expected an integer, found a boolean"),
    ("integer: []", "10: expected an integer, found a sequence"),
    ("plain: 31", ""),
    ("plain: 0x1F", '8: "0x1F" is not an integer in plain decimal'),
    ("plain: 031", '8: "031" is not an integer in plain decimal'),
    ('held: "31"', ""),
    ("held: 31", "7: 31 is a YAML number, but it is held as a string"),
    ('held: "0x1F"', '7: "0x1F" is not an integer in plain decimal'),
    ('held: "100"', '7: "100" is out of range: held must be at most 99'),
    ('held: "many"', '7: "many" is not an integer in plain decimal'),
    ("held: true", "7: expected an integer, found a boolean"),
    ("byte: 255", ""),
    ("byte: 0xff", ""),
    ("byte: 256", '7: "256" is out of range: byte must be from 0 to 255'),
    ("byte: -1", '7: "-1" is out of range: byte must be from 0 to 255'),
    ("offset: -100", ""),
    ("offset: -101", '9: "-101" is out of range: offset must be from -100 to 32767'),
    ("offset: 32768", '9: "32768" is out of range: offset must be from -100 to 32767'),
    ("size: 18446744073709551615", ""),
    ("size: 18446744073709551616", '7: "18446744073709551616" is not an integer of 64 bits'),
    ("size: -1", '7: "-1" is out of range: size must be from 0 to 18446744073709551615'),
    ("share: 0.25", ""),
    ("share: 1", ""),
    ("share: .5", ""),
    ("share: 2.5e-1", ""),
    ('share: "0.25"', "8: expected a number, found a string"),
    ("share: 1.5", '8: "1.5" is out of range: share must be from 0 to 1'),
    ("share: 1e300", '8: "1e300" is out of range: share must be from 0 to 1'),
    ("share: .nan", '8: ".nan" is not a finite number'),
    ("share: -.inf", '8: "-.inf" is not a finite number'),
    ("share: half", "8: expected a number, found a string"),
    ("ratio: 0.1", ""),
    ("ratio: 1e30", ""),
    ("ratio: 1e300", '8: "1e300" is not a number that a float holds'),
    ("parts: 0.5", ""),
    ("parts: 3", ""),
    ("parts: 1e70", ""),
    ("parts: 1.5", '8: "1.5" is not a share from 0 to 1, or a whole number'),
    ('text: "0.5"', ""),
    ("text: 500m", ""),
    ("text: 0.5", "7: 0.5 is a YAML number, but it is held as a string"),
    ("text: true", "7: expected a number, found a boolean"),
    ("memory: 8", ""),
    ("memory: 8G", ""),
    ("memory: 8 GB", '9: "8 GB" is not a quantity'),
    ("stored: 8G", ""),
    ("stored: 8", "9: 8 is a YAML number, but it is held as a string"),
    ("sizes: [1, 0x2]", ""),
    ("sizes: [16, 0x10]", '13: "16" is in sizes twice'),
    ("sizes: [1, 65536]", '12: "65536" is out of range: sizes must be from 0 to 65535'),
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

    def test_what_is_saved_is_loaded(self) -> None:
        for text in (text for text, expected in DOCUMENTS if expected == ""):
            shown = self.run_tool("show", "-", text=f"{text}\n").stdout
            self.assertEqual(self.run_tool("show", "-", text=shown).stdout, shown, text)
            self.assertIn(": valid: ", self.run_tool("validate", "-", text=shown).stdout, text)

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
