"""The programs of the guides in docs/: each compiles, and prints what the guide says below it."""

from __future__ import annotations

import re
import subprocess
import unittest

from support import PROJECT, AmalgamatedCase

BLOCK = re.compile(r"^```(c|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Guides(AmalgamatedCase):
    def check(self, guide: str, count: int) -> None:
        blocks = BLOCK.findall((PROJECT / "docs" / guide).read_text(encoding="utf-8"))
        self.assertEqual([language for language, _ in blocks], ["c", "console"] * count)
        programs = zip([text for _, text in blocks[::2]], [text for _, text in blocks[1::2]])
        for program, output in programs:
            with self.subTest(program):
                source = self.folder / "app.c"
                source.write_text(program, encoding="utf-8")
                run = subprocess.run([str(self.build(source, "app"))], capture_output=True, text=True)
                self.assertEqual((run.returncode, run.stdout, run.stderr), (0, output, ""))

    def test_api(self) -> None:
        self.check("api.md", 4)

    def test_libcyaml(self) -> None:
        self.check("libcyaml.md", 1)


if __name__ == "__main__":
    unittest.main()
