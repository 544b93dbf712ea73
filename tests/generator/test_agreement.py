"""The definition, the generated tables and the reference say the same of all 68 + 26 fields of spec.

spec-fields.tsv states what they must say: the facts of the format, not derived from schema.def.
"""

from __future__ import annotations

import re
import tempfile
import unittest
from pathlib import Path

from support import CASES, PROJECT, generate, run_c

HERE = Path(__file__).resolve().parent
KIND_NAMES = {"W": "Workspace", "T": "Training", "D": "Distributed", "N": "Inference", "J": "Job"}
TYPE_NAMES = {
    "BOOLEAN": "Boolean", "INTEGER": "Integer", "NUMBER": "Number", "QUANTITY": "Quantity", "STRING": "String",
    "ENUM": "Enumeration", "MAP": "Map", "ITEMS": "Itemized", "ANY": "Any",
}  # fmt: skip


def facts() -> list[list[str]]:
    lines = (HERE / "spec-fields.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [line.split("\t") for line in lines]


class Agreement(unittest.TestCase):
    maxDiff = None

    def test_there_are_as_many_fields_as_the_format_has(self) -> None:
        origins = [fact[4] for fact in facts()]
        self.assertEqual((origins.count("reference"), origins.count("observed")), (68, 26))

    def test_definition(self) -> None:
        rows = []
        for line in generate("--dump-rows").out.splitlines():
            match = re.match(r"FIELD\(Spec, (\w+), (\w+)(?:\(\w+(?: \w+\(\w+\))*\))?, ([^,]+), (\w+), (.*?), \"", line)
            if match:
                name, type_, default, kinds, more = match.groups()
                key = re.search(r"\bKEY\(\"?(\w+)\"?\)", more)
                origin = "observed" if "OBSERVED" in more.split() else "reference"
                rows.append([key.group(1) if key else name, type_, kinds, default.replace("NONE", ""), origin])
        self.assertEqual(rows, facts())

    def test_tables(self) -> None:
        lines = [line for line in self.table_lines("workload", PROJECT / "generated") if line[0] == "Spec"]
        spec = lines[: len(facts())]
        self.assertEqual([[key, *rest[1:5]] for _, key, *rest in spec], facts())
        self.assertEqual({line[-1] for line in lines}, {"found"})

    def test_tables_of_another_schema(self) -> None:
        lines = self.table_lines("site", CASES / "every-construct.out")
        self.assertIn(["Server", "listen-queue", "backlog", "INTEGER", "SP", "", "reference", "found"], lines)
        self.assertIn(["Server", "switch", "on", "BOOLEAN", "SP", "false", "observed", "found"], lines)
        self.assertIn(["Document", "fallback", "fallback", "STRUCT", "_P", "", "reference", "found"], lines)
        self.assertNotIn("lost", [line[-1] for line in lines])

    def table_lines(self, prefix: str, generated: Path) -> list[list[str]]:
        with tempfile.TemporaryDirectory() as folder:
            text = run_c(
                HERE / "tables.c", Path(folder) / "tables", "-I", generated, f'-DTABLES="{prefix}_schema.h"',
                f"-DSCHEMA_NAME={prefix}_schema", *(generated / f"{prefix}_{part}.c" for part in ("schema", "cyaml")),
            )  # fmt: skip
        return [line.split("\t") for line in text.splitlines()]

    def test_reference_summary(self) -> None:
        text = (PROJECT / "generated/workload-reference.md").read_text(encoding="utf-8")
        section = text[text.index('<a id="section-spec"></a>') :]
        ticks = dict(re.findall(r"^\| \[`(\w+)`\]\(#spec\.\w+\) \|.*? \|((?: ✓? \|){5})$", section, re.MULTILINE))
        masks = {key: "".join(letter if "✓" in cell else "_" for letter, cell in zip(KIND_NAMES, cells.split("|")))
                 for key, cells in ticks.items()}  # fmt: skip
        self.assertEqual(masks, {key: kinds for key, _, kinds, _, _ in facts()})

    def test_reference_details(self) -> None:
        text = (PROJECT / "generated/workload-reference.md").read_text(encoding="utf-8")
        for key, type_, kinds, default, origin in facts():
            detail = text.split(f'<a id="spec.{key}"></a>\n#### `spec.{key}`\n', 1)[1].split("\n#### ", 1)[0]
            names = ", ".join(KIND_NAMES[letter] for letter in kinds if letter != "_")
            with self.subTest(key):
                self.assertIn(f"| Type | {TYPE_NAMES[type_]} |\n", detail)
                self.assertIn(f"| Kinds | {names} |\n" if "_" in kinds else "", detail)
                self.assertEqual("| Kinds |" in detail, "_" in kinds)
                shown = re.search(r"\| Default \| `([^`]*)`(?:;| \|)", detail)
                self.assertEqual(shown[1] if shown else "", default)
                self.assertEqual("*(observed)*" in detail.split("\n\n| |", 1)[0], origin == "observed")
                self.assertIn("```yaml\napiVersion: run.ai/v2alpha1\nkind: ", detail)

    def test_generated_is_current(self) -> None:
        check = generate("--check")
        self.assertEqual((check.status, check.out, check.err), (0, "", ""))


if __name__ == "__main__":
    unittest.main()
