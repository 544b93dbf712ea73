"""A new row of codes.def is all that a new code needs to be generated and compiled."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from support import PROJECT, STRICT

ROW = 'WD_CODE_ROW(TOO_NEW, "too-new", WARNING,\n     "The value is `too` new.",\n     "Wait.")\n'


class NewCode(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        for name in ("generator", "runtime"):
            shutil.copytree(PROJECT / name, self.folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(PROJECT / "schema.def", self.folder)
        self.codes = self.folder / "runtime/include/codes.def"
        text = self.codes.read_text(encoding="utf-8")
        at = text.index("#undef WD_CODE_ROW")
        self.rows, self.end = text[:at], text[at:]

    def generate(self, row: str) -> subprocess.CompletedProcess[str]:
        self.codes.write_text(self.rows + row + self.end, encoding="utf-8")
        command = [sys.executable, "-B", "-m", "generator"]
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True)

    def test_new_row(self) -> None:
        run = self.generate(ROW)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        page = (self.folder / "generated/findings.md").read_text(encoding="utf-8")
        self.assertIn("| [`too-new`](#too-new) | warning | The value is `too` new. |\n", page)
        self.assertIn('<a id="too-new"></a>\n## `too-new`\n\nA warning. The value is `too` new.\n\nWait.\n', page)
        source = next((self.folder / "runtime").rglob("findings.c"))
        command = ["cc", *STRICT, "-I", "runtime/include", "-I", "runtime", "-fsyntax-only", str(source)]
        subprocess.run(command, cwd=self.folder, check=True)

    def test_code_with_the_name_of_another_method(self) -> None:
        """A code has a document with its fault where there is a method for it, and for no other reason."""
        for name in ("drafts", "about", "first", "fields", "faulty-documents"):
            with self.subTest(name):
                self.assertEqual(self.generate(ROW.replace("too-new", name)).stderr, "")


if __name__ == "__main__":
    unittest.main()
