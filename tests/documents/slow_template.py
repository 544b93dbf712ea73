"""The reference in reStructuredText, made by a template of a user's: docutils reads it without a warning."""

from __future__ import annotations

import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from support import PROJECT, generate
from test_every_field import EXPECTED


class Template(unittest.TestCase):
    def test_docutils_reads_it(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            source, page = Path(folder) / "reference.rst", Path(folder) / "reference.html"
            generate("--template", PROJECT / "examples" / "templates" / "reference.rst.j2", "--output", source)
            command = ["rst2html", "--syntax-highlight=none", "--report=2", "--halt=2", str(source), str(page)]
            run = subprocess.run(command, capture_output=True, encoding="utf-8")
            self.assertEqual((run.returncode, run.stderr), (0, ""))
            headings = re.findall(r"<h2[^>]*>(.*?)</h2>", page.read_text(encoding="utf-8"))
        self.assertEqual(headings, [path for path in headings if path in EXPECTED])
        self.assertEqual(len(headings), len(EXPECTED))


if __name__ == "__main__":
    unittest.main()
