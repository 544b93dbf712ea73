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

HERE = Path(__file__).resolve().parent
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
    ('level: "+1"', ""),
    ("level: minus", ""),
    ("level: +1", "8: expected a string, found a number"),
    ("level: Low", '8: "Low" is not a value of level'),
    ("permissions: [read, own, execute]", ""),
    ("permissions: []", ""),
    ("permissions: [read, WRITE]", "21: the letter case of WRITE differs from the reference"),
    ("permissions: [reed]", '15: "reed" is not a value of permissions'),
    ("permissions: [1]", "15: expected a string, found a number"),
    ("permissions: read", "14: expected a sequence, found a string"),
    ("permissions: {}", "14: expected a sequence, found a mapping"),
    ("permissions: [read, write, own, execute]", "14: permissions has 4 elements: at most 3 are allowed"),
    ("grants: {a: read, b: [own, write], c: []}", ""),
    ("grants: {a: [own, own]}", '19: "own" is in grants twice'),
    ("grants: {a: owner}", '13: "owner" is not a value of grants'),
    ("word_or_number: 0x10", ""),
    ("word_or_number: true", ""),
    ("word_or_number: -1.5e3", ""),
    ("word_or_number: null", "17: expected a string, found null"),
    ("word_or_number: [a]", "17: expected a string, found a sequence"),
    ("word_or_number: abcdefghij", "17: word_or_number must have 1 to 9 characters, not 10"),
    ("triple: [-1, 2, 3]", ""),
    ("triple: [1, 2]", "9: triple has 2 elements: at least 3 are required"),
    ("triple: [1, 2, 3, 4, 5]", "9: triple has 5 elements: at most 3 are allowed"),
    ("triple: [1, 2, 32768]", '16: "32768" is out of range: triple must be from -32768 to 32767'),
    ("pair: [a, b]", ""),
    ('pair: [a, ""]', "11: pair must not be empty"),
    ("pair: [a, a]", '11: "a" is in pair twice'),
    ("line: [{x: 1}, {y: 5}]", ""),
    ("line: [{x: 1}, {z: 5}]", '17: unknown field "z"'),
    ("line: [{x: 1}, 1]", "16: expected a mapping, found a number"),
    ("matrix: [[1, 2.5], [-3, 0]]", ""),
    ("matrix: [[1, 2.5], [3]]", "20: matrix has 1 element: at least 2 are required"),
    ('matrix: [[1, 2.5], [3, "4"]]', "24: expected a number, found a string"),
    ("some: [read]", ""),
    ("some: null", ""),
    ("ends: [1, 2]", ""),
    ("ends: null", ""),
    ("ends: [1]", "7: ends has 1 element: at least 2 are required"),
    ("ends: [1, null]", "11: expected an integer, found null"),
    ("hosts: [{hostName: a, port: 1}, {hostName: a, port: 2}, {hostName: a}, {hostName: a}]", ""),
    ("hosts: [{hostName: a, port: 16}, {hostName: b, port: 16}, {hostName: a, port: 0x10}]",
     "60: an earlier element of hosts has the same hostName and port"),
    ("hosts: [{hostName: a, port: 80}, {hostName: a}]", ""),
    ("users: [{id: 1}, {id: 2}, {id: 1}]", "28: an earlier element of users has the same id"),
    ('users: [{id: 1}, {id: "1"}]', "23: expected an integer, found a string"),
    ("wait: 1h30m", ""),
    ("wait: 1.5h", ""),
    ('wait: "10ms"', ""),
    ("wait: 90", "7: expected a quantity, found a number"),
    ("wait: 1m1h", '7: "1m1h" is not a quantity'),
    ("wait: 1m1m", '7: "1m1m" is not a quantity'),
    ("wait: 0.5ms", '7: "0.5ms" is not a quantity'),
    ("wait: 2h1ms", '7: "2h1ms" is out of range: wait must be from 10ms to 2h'),
    ("wait: -1s", '7: "-1s" is out of range: wait must be from 10ms to 2h'),
    ('wait: ""', '7: "" is not a quantity'),
    ("wait: h", '7: "h" is not a quantity'),
    ("wait: 1.h", '7: "1.h" is not a quantity'),
    ("wait: 1 h", '7: "1 h" is not a quantity'),
    ("wait: 99999999999999999999h", '7: "99999999999999999999h" is not a quantity'),
    ("wait: [1h]", "7: expected a quantity, found a sequence"),
    ("room: 30", ""),
    ('room: "30"', ""),
    ("room: 1.5KiB", ""),
    ("room: 1KiB1kB", ""),
    ("room: null", ""),
    ("room: 1kB1KiB", '7: "1kB1KiB" is not a quantity'),
    ("room: 1kB30", '7: "1kB30" is not a quantity'),
    ("room: -1", '7: "-1" is out of range: room must be at least 0'),
    ("room: 0x10", '7: "0x10" is not a quantity'),
    ("room: true", "7: expected a quantity, found a boolean"),
    ("waits: [1s, 1m]", ""),
    ("waits: [1s, -1m]", '13: "-1m" is out of range: waits must be at least 0s'),
    ("{wait: 1m, most: 60s}", ""),
    ("{wait: 1m, most: 59s}", "12: most (59s) is below wait (1m): nobody waits longer"),
    ("gate: 8080", ""),
    ("gate: ${PORT}", ""),
    ("gate: ${port}", "7: expected an integer, found a string"),
    ('gate: "8080"', "7: expected an integer, found a string"),
    ("gate: 0", '7: "0" is out of range: gate must be from 1 to 65535'),
    ("open: ${IT}", ""),
    ("open: null", ""),
    ("open: ajar", "7: expected a boolean, found a string"),
    ('gates: [1, "${A}", 2]', ""),
    ("gates: [1, a]", "12: expected an integer, found a string"),
    ("hue: ${HUE}", ""),
    ("hue: none", '6: "none" is not a value of hue'),
    ("path: abc", ""),
    ("path: ${LONG_PATH}", ""),
    ("path: abcd", "7: path must have 1 to 3 characters, not 4"),
    ("weight: ${W}", ""),
    ("weight: 1.5", ""),
    ("weight: heavy", "9: expected a number, found a string"),
    ("{gate: 8001, hue: low}", "14: hue must not be set where gate is above 8000: high gates have no hue"),
    ('{gate: "${PORT}", hue: low}', ""),
    ("doors: [81]", ""),
    ("side: [1]", "7: side has 1 element: at least 2 are required"),
    ("digit: 10", '8: "10" is out of range: digit must be from 0 to 9'),
    ("sizes: [1, 65536]", '12: "65536" is out of range: sizes must be from 0 to 65535'),
]


# What JSON, or JSON Schema, cannot say.
UNSAYABLE = (
    "{gate: 8001, hue: low}", '{gate: "${PORT}", hue: low}',
    "wait: 0.5ms", "wait: 2h1ms", "wait: 99999999999999999999h", "room: 0x10", "{wait: 1m, most: 60s}", "{wait: 1m, most: 59s}",
    "hosts: [{hostName: a, port: 16}, {hostName: b, port: 16}, {hostName: a, port: 0x10}]",
    "users: [{id: 1}, {id: 2}, {id: 1}]",
    "plain: 0x1F", "plain: 031", "integer: .inf", "share: .nan", "share: -.inf",
)  # fmt: skip

# What the program in C saves.
SAVED = """\
byte: 255
offset: 0
size: 18446744073709551615
share: 2.5e-1
ratio: 0.1
text: 500m
sizes:
- 65535
level: "+1"
permissions:
- read
grants:
  jane:
  - execute
  joe: []
triple:
- -1
- 0
- 32767
pair:
- first
- two
line:
- x: 7
- "y": 8
hosts:
- hostName: a
  port: 81
gate: 81
gates:
- 5
hue: ${HUE}
weight: 2.50
doors:
- 80
- 443
- 22

"""


class Scalars(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.workshop = workshop = Workshop.of_the_module()
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
        for text in (text for text, _ in DOCUMENTS if text not in UNSAYABLE):
            status = self.run_tool("validate", "-", text=f"{text}\n").returncode
            shown = self.run_tool("show", "--format", "json", "-", text=f"{text}\n")
            value = json.loads(shown.stdout) if status == 0 else parsed(text)
            self.assertEqual(validator.is_valid(value), status == 0, text)

    def test_the_functions_in_c(self) -> None:
        program = self.workshop.build(self.workshop.folder / "scalars-program", self.generated, HERE / "scalars.c")
        run = subprocess.run([program], capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stdout, run.stderr), (0, SAVED, ""))

    def test_defaults_of_lists(self) -> None:
        shown = self.run_tool("show", "--defaults", "--format", "json", "-", text="doors: [1]\n").stdout
        defaults = {"doors": [1], "steps": ["a b", "true"], "corner": ["0.5", "2"], "side": [1, 2], "usual": ["read", "execute"]}
        self.assertEqual({key: value for key, value in json.loads(shown).items() if key in defaults}, defaults)
        self.assertIn("Default    [80, 443]\n", self.run_tool("explain", "doors").stdout)

    def test_pages_have_paragraphs_and_limits(self) -> None:
        said = self.run_tool("explain", "name").stdout
        self.assertIn("name\n  A name of 2 to 4 characters.\n\n  1. It may have more bytes.\n\n", said)
        self.assertIn("Range      2 to 4 characters\n", said)
        said = self.run_tool("new", "Scalars").stdout
        self.assertTrue(said.startswith("# Scalars: The only kind.\n#\n# Its description has two paragraphs.\n#\n"), said)
        self.assertIn("# A name of 2 to 4 characters.\n#\n# 1. It may have more bytes.\nname: ", said)
        self.assertEqual(self.run_tool("validate", "-", text=said).returncode, 0)


def parsed(text: str) -> object:
    """A document of the table as JSON has it: one key with a value in flow style."""
    text = re.sub(r" ([$][{]\w+[}])$", r' "\1"', text)
    return json.loads("{" + re.sub(r'"[^"]*"|[^\s\[\]{},:"][^\[\]{},:"]*', lambda match: json_scalar(match[0]), text) + "}")


def json_scalar(word: str) -> str:
    if word[0] == '"' or word in ("true", "false", "null"):
        return word
    if re.fullmatch(r"[-+]?0[xo][0-9A-Fa-f]+", word):
        return str(int(word, 0))
    is_number = re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", word)
    return word.lstrip("+0") if is_number and word.strip("+0") else "0" if is_number else json.dumps(word)


if __name__ == "__main__":
    unittest.main()
