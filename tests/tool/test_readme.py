"""README: what it says that the tool prints is what the tool prints, its manifest is the one it names, its C compiles."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from support import PROJECT, TOOL

README = (PROJECT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def commands() -> list[tuple[str, str]]:
    """Each command of the sessions that can be run unchanged, with the output that is shown."""
    found = []
    for block in blocks("console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            if command.startswith("build/workloadctl "):
                found.append((command, output))
    return found


class Readme(unittest.TestCase):
    maxDiff = None

    def test_sessions(self) -> None:
        self.assertGreaterEqual(len(commands()), 2)
        for command, output in commands():
            with self.subTest(command):
                words = [str(TOOL), *command.split()[1:]]
                run = subprocess.run(words, cwd=PROJECT, capture_output=True, text=True)
                self.assertEqual(run.stdout + run.stderr, output)

    def test_manifest(self) -> None:
        manifest = PROJECT / "tests" / "manifests" / "invalid" / "readme.yaml"
        self.assertEqual(blocks("yaml"), [manifest.read_text(encoding="utf-8")])

    def test_format_and_program(self) -> None:
        """The rows give the struct that is shown, and the program compiles with what is made of them."""
        rows = next(block for block in blocks("c") if block.startswith("SCHEMA("))
        struct = next(block for block in blocks("c") if block.startswith("struct "))
        program = next(block for block in blocks("c") if "main(" in block)
        self.assertLessEqual(len(program.splitlines()), 20)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "probe.def").write_text(rows, encoding="utf-8")
            (folder / "app.c").write_text(program, encoding="utf-8")
            generate = [sys.executable, "-m", "generator", "--schema", folder / "probe.def", "--out", folder]
            subprocess.run([*generate, "--only", "types", "schema", "cyaml", "api"], cwd=PROJECT, check=True)
            self.assertIn(struct, (folder / "probe_types.h").read_text(encoding="utf-8"))
            flags = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-fsyntax-only"]
            includes = ["-I", str(PROJECT / "runtime/include"), "-I", name]
            subprocess.run([os.environ.get("CC", "cc"), *flags, *includes, str(folder / "app.c")], check=True)


if __name__ == "__main__":
    unittest.main()
