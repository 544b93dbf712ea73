"""The programs of the guides in docs/: each compiles, and prints what the guide says below it."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
BLOCK = re.compile(r"^```(c|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Guides(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        amalgamate = [sys.executable, str(PROJECT / "scripts/amalgamate"), "workload", str(PROJECT / "generated")]
        subprocess.run([*amalgamate, str(cls.folder)], check=True)
        subprocess.run(["cc", "-std=c11", "-c", "workload.c"], cwd=cls.folder, check=True)

    def check(self, guide: str, count: int) -> None:
        blocks = BLOCK.findall((PROJECT / "docs" / guide).read_text(encoding="utf-8"))
        self.assertEqual([language for language, _ in blocks], ["c", "console"] * count)
        programs = zip([text for _, text in blocks[::2]], [text for _, text in blocks[1::2]])
        for program, output in programs:
            with self.subTest(program):
                (self.folder / "app.c").write_text(program, encoding="utf-8")
                flags = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
                command = ["cc", *flags, "app.c", "workload.o", "-lcyaml", "-lyaml", "-o", "app"]
                subprocess.run(command, cwd=self.folder, check=True)
                run = subprocess.run([str(self.folder / "app")], capture_output=True, text=True)
                self.assertEqual((run.returncode, run.stdout, run.stderr), (0, output, ""))

    def test_api(self) -> None:
        self.check("api.md", 4)

    def test_libcyaml(self) -> None:
        self.check("libcyaml.md", 1)


if __name__ == "__main__":
    unittest.main()
