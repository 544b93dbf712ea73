"""README: what it says that the tool prints is what the tool prints, its manifest is the one it names, its C compiles."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from support import PROJECT, TOOL

README = (PROJECT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def commands() -> list[tuple[str, str]]:
    """Each command of the sessions that can be run as it stands, with what it is said to print."""
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
        self.assertGreaterEqual(len(commands()), 3)
        for command, output in commands():
            with self.subTest(command):
                words = [str(TOOL), *command.split()[1:]]
                run = subprocess.run(words, cwd=PROJECT, capture_output=True, text=True)
                self.assertEqual(run.stdout + run.stderr, output)

    def test_manifest(self) -> None:
        demo = PROJECT / "tests" / "manifests" / "invalid" / "demo.yaml"
        self.assertEqual(blocks("yaml"), [demo.read_text(encoding="utf-8")])

    def test_program(self) -> None:
        program = next(block for block in blocks("c") if "main(" in block)
        self.assertLessEqual(len(program.splitlines()), 20)
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "app.c"
            source.write_text(program, encoding="utf-8")
            flags = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
            includes = ["-I", str(PROJECT / "runtime/include"), "-I", str(PROJECT / "generated")]
            subprocess.run([os.environ.get("CC", "cc"), *flags, *includes, "-fsyntax-only", str(source)], check=True)


if __name__ == "__main__":
    unittest.main()
