"""examples/formats/: real formats, each with its documents, what the tool says of them, and a program in C.

With WORKDEF_ACCEPT set, what the tool and the programs say becomes what they should say: read the difference before you
commit it.  Real files of the formats are looked at where there are some beside the source tree.
"""

from __future__ import annotations

import json
import os
import subprocess
import unittest
from pathlib import Path

from support import PROJECT, Workshop

try:
    import jsonschema
except ImportError:
    jsonschema = None
try:
    import yaml
    from typed_nodes import count
except ImportError:
    yaml = None

FORMATS = PROJECT / "examples/formats"
REAL = PROJECT.parent / "shared/formats"
# Real files that are wrong, by what is wrong in them.
WRONG: dict[str, dict[str, list[str]]] = {
    "rules": {},
    "compose": {},
    "workflow": {},
    "deployment": {
        "ke__archived_openshift-origin_etcd-controller.yaml": ["duplicate-key"],
        "ke__archived_openshift-origin_etcd-discovery-controller.yaml": ["duplicate-key"],
    },
}


def setUpModule() -> None:
    """Build the tool and the program of each format."""
    global TOOLS, PROGRAMS, GENERATED
    workshop = Workshop.of_the_module()
    TOOLS, PROGRAMS, GENERATED = {}, {}, {}
    for folder in sorted(path for path in FORMATS.iterdir() if path.is_dir()):
        name = folder.name
        TOOLS[name] = workshop.build_tool(folder / f"{name}.def")
        GENERATED[name] = workshop.folder / name
        PROGRAMS[name] = workshop.build(workshop.folder / f"{name}-program", GENERATED[name], folder / f"{name}.c")


def run(*command: str | Path, cwd: Path | None = None) -> tuple[int, str]:
    result = subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True)
    return result.returncode, result.stdout


class Formats(unittest.TestCase):
    maxDiff = None

    def expect(self, expected: Path, said: str) -> None:
        """Compare with a file, or write it."""
        if os.environ.get("WORKDEF_ACCEPT"):
            expected.write_text(said, encoding="utf-8")
        self.assertEqual(said, expected.read_text(encoding="utf-8"), expected)

    def test_folders(self) -> None:
        self.assertEqual(set(TOOLS), set(WRONG))
        for name in TOOLS:
            self.assertIn(f"`{name}`", (FORMATS / "README.md").read_text(encoding="utf-8"))

    def test_documents(self) -> None:
        for name, tool in TOOLS.items():
            for document in sorted((FORMATS / name / "documents").glob("*.yaml")):
                with self.subTest(f"{name}/{document.name}"):
                    status, said = run(tool, "validate", document.name, cwd=document.parent)
                    self.assertEqual(status, int(document.stem == "wrong"))
                    self.expect(document.with_suffix(".txt"), said)

    def test_programs(self) -> None:
        for name, program in PROGRAMS.items():
            for document in sorted((FORMATS / name / "documents").glob("*.yaml")):
                with self.subTest(f"{name}/{document.name}"):
                    status, said = run(program, document)
                    self.assertEqual(status, int(document.stem == "wrong"))
                    if status == 0:
                        self.expect(document.with_suffix(".out"), said)

    def test_what_is_shown_is_the_same(self) -> None:
        for name, tool in TOOLS.items():
            for document in sorted((FORMATS / name / "documents").glob("*.yaml")):
                if document.stem != "wrong":
                    with self.subTest(f"{name}/{document.name}"):
                        self.show_twice(tool, document)

    def show_twice(self, tool: Path, document: Path) -> None:
        status, shown = run(tool, "show", document)
        again = subprocess.run([tool, "show", "-"], input=shown, capture_output=True, text=True)
        self.assertEqual((status, again.stdout), (0, shown), document)

    # ---- real files ----

    def real(self) -> list[tuple[str, Path]]:
        if not REAL.is_dir():
            self.skipTest("there are no real files")
        return [(name, file) for name in TOOLS for file in sorted((REAL / name).iterdir())]

    def findings(self, name: str, file: Path) -> list[dict]:
        return json.loads(run(TOOLS[name], "validate", "--format", "json", file)[1])["findings"]

    def test_real_files(self) -> None:
        for name, file in self.real():
            with self.subTest(file.name):
                errors = [one["code"] for one in self.findings(name, file) if one["severity"] == "error"]
                self.assertEqual(errors, WRONG[name].get(file.name, []))
                if not errors:
                    self.show_twice(TOOLS[name], file)

    @unittest.skipIf(yaml is None, "python3-yaml is not installed")
    def test_typed_nodes(self) -> None:
        for name in dict.fromkeys(name for name, _ in self.real()):
            counted = count(FORMATS / name / f"{name}.def", sorted((REAL / name).iterdir()))
            with self.subTest(name):
                self.assertGreaterEqual(counted.share, 0.97, counted.others)

    @unittest.skipIf(yaml is None or jsonschema is None, "python3-yaml or python3-jsonschema is not installed")
    def test_json_schema_takes_real_files(self) -> None:
        schemas = {name: json.loads(next(GENERATED[name].glob("*.schema.json")).read_text(encoding="utf-8")) for name in TOOLS}
        for name, file in self.real():
            shown = run(TOOLS[name], "show", "--format", "json", file)[1] if file.name not in WRONG[name] else ""
            while shown.strip():
                document, end = json.JSONDecoder().raw_decode(shown.lstrip())
                shown = shown.lstrip()[end:]
                with self.subTest(file.name):
                    errors = jsonschema.Draft202012Validator(schemas[name]).iter_errors(document)
                    self.assertEqual([error.message for error in errors], [])


if __name__ == "__main__":
    unittest.main()
