"""README: what it says that the tool prints is what the tool prints, its manifest is the one it names."""

from __future__ import annotations

import re
import subprocess
import unittest

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
        self.assertEqual(blocks("yaml")[0], manifest.read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
