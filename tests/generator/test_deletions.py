"""A character that is lost from schema.def: the answer is errors with their places, or a schema that is right."""

from __future__ import annotations

import random
import re
import tempfile
import unittest
from pathlib import Path

from support import PROJECT, generate

COUNT = 40
ERROR = re.compile(r"\A(In file included from [^\n]+\n)*[^\n]+:\d+:\d+: error: [^\n]+\n")


class Deletions(unittest.TestCase):
    def test_one_character(self) -> None:
        text = (PROJECT / "schema.def").read_text(encoding="utf-8")
        source = random.Random(3)
        right = 0
        with tempfile.TemporaryDirectory() as folder:
            schema = Path(folder) / "schema.def"
            for at in source.sample(range(len(text)), COUNT):
                schema.write_text(text[:at] + text[at + 1 :], encoding="utf-8")
                run = generate("--list-outputs", cwd=Path(folder))
                with self.subTest(at=at, line=text.count("\n", 0, at) + 1, lost=text[at]):
                    if run.status == 0:
                        right += 1
                        self.assertNotIn("error:", run.err)
                    else:
                        self.assertEqual((run.status, run.out), (1, ""))
                        self.assertRegex(run.err, ERROR)
                        self.assertRegex(run.err, r"\n[1-9][0-9]* errors?\n\Z")
        self.assertTrue(0 < right < COUNT, "blanks can be lost, parentheses cannot")


if __name__ == "__main__":
    unittest.main()
