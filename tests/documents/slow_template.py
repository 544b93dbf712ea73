"""The reference in reStructuredText, made by a template of a user's: docutils reads it without a warning."""

from __future__ import annotations

import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from support import PROJECT, generate
from test_every_field import EXPECTED
from test_odd_schema import write_schema


TEMPLATE = PROJECT / "examples" / "templates" / "reference.rst.j2"


class Template(unittest.TestCase):
    def headings(self, *options: str | Path) -> list[str]:
        """Of the page that docutils makes of it."""
        with tempfile.TemporaryDirectory() as folder:
            source, page = Path(folder) / "reference.rst", Path(folder) / "reference.html"
            generate(*options, "--template", TEMPLATE, "--output", source)
            command = ["rst2html", "--no-doc-title", "--syntax-highlight=none", "--report=2", "--halt=2", str(source), str(page)]
            run = subprocess.run(command, capture_output=True, encoding="utf-8")
            self.assertEqual((run.returncode, run.stderr), (0, ""))
            return re.findall(r"<h3[^>]*>(.*?)</h3>", page.read_text(encoding="utf-8"))

    def test_of_the_first_schema(self) -> None:
        headings = self.headings()
        self.assertEqual(headings, [path for path in headings if path in EXPECTED])
        self.assertEqual(len(headings), len(EXPECTED))

    def test_of_one_whose_words_mean_something_to_it(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            schema = write_schema(Path(folder))
            self.assertIn("a|b c", self.headings("--schema", schema))


if __name__ == "__main__":
    unittest.main()
