"""docs/schema.md: its rows make schemas that generate and compile, and what it shows of them is what they give.

A `c` block holds rows, of the schema whose SCHEMA row came last, or shows a part of what the generator makes of it.
"""

from __future__ import annotations

import re
import subprocess
import sys
import unittest
from pathlib import Path

from support import PROJECT, Workshop

sys.path.insert(0, str(PROJECT))

from generator.diff.changes import AUDIENCES, RULES  # noqa: E402
from generator.model.conditions import CONDITIONS  # noqa: E402
from generator.model.relations import RELATIONS  # noqa: E402
from generator.output.outputs import GROUPS  # noqa: E402
from generator.rows.properties import PRESENCES, PROPERTIES  # noqa: E402
from generator.text.parser import ROWS  # noqa: E402

GUIDE = (PROJECT / "docs/schema.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ROW = re.compile(rf"^({'|'.join(ROWS)})\(", re.MULTILINE)


def blocks(language: str) -> list[str]:
    return [text for found, text in BLOCK.findall(GUIDE) if found == language]


def schemas() -> dict[str, str]:
    """The schemas of the page, by their ids."""
    rows = "".join(text for text in blocks("c") if ROW.search(text))
    parts = re.split(r"^(?=SCHEMA\((\w+))", rows, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def setUpModule() -> None:
    """Build the tools of the page's schemas."""
    global FOLDER, GENERATED
    workshop = Workshop.of_the_module()
    FOLDER = workshop.folder
    GENERATED = {}
    for name, rows in schemas().items():
        (FOLDER / f"{name}.def").write_text(rows, encoding="utf-8")
        workshop.build_tool(FOLDER / f"{name}.def")
        GENERATED[name] = "".join(path.read_text(encoding="utf-8") for path in (FOLDER / name).glob("*.h"))


class Guide(unittest.TestCase):
    maxDiff = None

    def said(self, *command: str, text: str | None = None) -> str:
        """What a command says in the folder of the schemas, with the tools that were built there and the generator."""
        environment = {"PATH": f"{FOLDER}:/usr/bin:/bin", "PYTHONPATH": str(PROJECT), "PYTHONDONTWRITEBYTECODE": "1"}
        result = subprocess.run(command, cwd=FOLDER, env=environment, input=text, capture_output=True, text=True)
        return result.stdout + result.stderr

    def test_two_schemas(self) -> None:
        self.assertEqual(list(schemas()), ["note", "backup"])

    def test_what_is_shown_of_the_code(self) -> None:
        shown = [text for text in blocks("c") if not ROW.search(text)]
        self.assertEqual(len(shown), 23)
        for text in shown:
            with self.subTest(text):
                self.assertIn(text, GENERATED["backup"])

    def test_sessions(self) -> None:
        """Each begins with a command, and shows the whole of what it says."""
        right, wrong = blocks("yaml")
        note = schemas()["note"]
        for name, text in (
            ("right.yaml", right), ("wrong.yaml", wrong), ("wrong.def", note.replace("STRING", "STRNG")),
            ("old.def", note), ("new.def", note.replace("RANGE(0, 5)", "RANGE(0, 3)")),
        ):  # fmt: skip
            (FOLDER / name).write_text(text, encoding="utf-8")
        sessions = blocks("console")
        self.assertEqual(len(sessions), 5)
        for session in sessions:
            prompt, said = session.split("\n", 1)
            with self.subTest(prompt):
                command = prompt[2:].replace("python3", sys.executable, 1)
                self.assertEqual(self.said("sh", "-c", command), said)

    def test_without_its_kind_a_document_lacks_what_all_kinds_demand(self) -> None:
        for text, missing in (
            ("{version: example.org/2, folders: {a: {path: /x}}}\n", ["to"]),
            ("{version: example.org/2}\n", ["folders", "to"]),
            ("{version: example.org/2, to: remote}\n", ["folders", "host"]),
        ):
            said = self.said("backupctl", "validate", "-", text=text)
            self.assertEqual(re.findall(r"error: (.*) is missing \[missing-field\]$", said, re.MULTILINE), missing)
            self.assertIn(f"; {len(missing)} error", said)

    def test_tables_are_complete(self) -> None:
        """Rows, types' properties, relations, groups: each has a line, and no line is about what there is not."""
        for heading, names in (
            ("Properties", [name for name in PROPERTIES if name not in PRESENCES]),
            ("Rows and how they are written", list(ROWS)),
            ("The generator", list(GROUPS)),
            ("Rules", [*RELATIONS, *CONDITIONS]),
        ):
            section = re.search(rf"^## {heading}\n(.*?)^## ", GUIDE, re.MULTILINE | re.DOTALL)
            cells = re.findall(r"^\| (`.*?) \|", section.group(1), re.MULTILINE)
            found = [name for cell in cells for name in re.findall(r"`([A-Za-z_-]+)", cell)]
            with self.subTest(heading):
                self.assertCountEqual([name for name in found if not name.startswith("--")], names)

    def test_options_are_complete(self) -> None:
        options = re.findall(r"^  (--[a-z-]+)", self.said(sys.executable, "-m", "generator", "--help"), re.MULTILINE)
        found = re.findall(r"^\| `(--.*?)` \|", GUIDE, re.MULTILINE)
        self.assertCountEqual([name for cell in found for name in re.findall(r"--[a-z-]+", cell)], options)

    def test_tables_of_changes(self) -> None:
        for row in [f"| {audience} | {meaning} |\n" for audience, meaning in AUDIENCES.items()]:
            self.assertIn(row, GUIDE)
        found = re.findall(r"^\| `([a-z-]+)` \| ([^|]+) \| ([^|]+) \|$", GUIDE.split("\nThe rules:\n")[1], re.MULTILINE)
        self.assertEqual(found, [(rule.id, rule.broken, rule.meaning) for rule in RULES.values()])


if __name__ == "__main__":
    unittest.main()
