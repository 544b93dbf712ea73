"""The programs of the guides in docs/: each compiles, and prints what the guide says below it; api.md's are C++ too."""

from __future__ import annotations

import re
import shutil
import subprocess
import unittest

from support import PROJECT, STRICT, AmalgamatedCase

BLOCK = re.compile(r"^```(c|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Guides(AmalgamatedCase):
    def blocks(self, guide: str) -> list[tuple[str, str]]:
        return BLOCK.findall((PROJECT / "docs" / guide).read_text(encoding="utf-8"))

    def check(self, guide: str, count: int) -> None:
        blocks = self.blocks(guide)
        self.assertEqual([language for language, _ in blocks], ["c", "console"] * count)
        programs = zip([text for _, text in blocks[::2]], [text for _, text in blocks[1::2]])
        for program, output in programs:
            with self.subTest(program):
                source = self.folder / "app.c"
                source.write_text(program, encoding="utf-8")
                run = subprocess.run([str(self.build(source, "app"))], capture_output=True, text=True)
                self.assertEqual((run.returncode, run.stdout, run.stderr), (0, output, ""))

    def test_api(self) -> None:
        self.check("api.md", 6)

    @unittest.skipUnless(shutil.which("g++"), "no g++")
    def test_api_in_cxx(self) -> None:
        command = ["g++", "-std=c++17", *STRICT[1:], "-I.", "-fsyntax-only", "-x", "c++", "-"]
        for language, program in self.blocks("api.md"):
            if language == "c":
                with self.subTest(program):
                    subprocess.run(command, cwd=self.folder, input=program, text=True, check=True)

    def test_libcyaml(self) -> None:
        self.check("libcyaml.md", 1)


if __name__ == "__main__":
    unittest.main()
