"""The source tree, and the amalgamation, in a project that Meson builds."""

from __future__ import annotations

import re
import shutil
import sys
import unittest

from support import PROJECT, OutsideCase, run

GUIDE = (PROJECT / "docs/api.md").read_text(encoding="utf-8")
SUBPROJECT, AMALGAMATED = re.findall(r"^```meson\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
HEAD = "project('app', 'c', default_options: ['warning_level=3', 'werror=true'])\n"


@unittest.skipUnless(shutil.which("meson") and shutil.which("ninja"), "no meson")
class Meson(OutsideCase):
    def build(self, lines: str) -> None:
        (self.folder / "meson.build").write_text(HEAD + lines, encoding="utf-8")
        run("meson", "setup", "build", cwd=self.folder)
        run("ninja", "-C", "build", "-j2", cwd=self.folder)
        self.check_program(self.folder / "build/app")

    def test_subproject(self) -> None:
        (self.folder / "subprojects").mkdir()
        ignored = shutil.ignore_patterns(".git", "build*", "__pycache__", "tests")
        shutil.copytree(PROJECT, self.folder / "subprojects/workdef", ignore=ignored)
        self.build(SUBPROJECT)

    def test_amalgamation(self) -> None:
        run(sys.executable, PROJECT / "scripts/amalgamate", "--out", self.folder, PROJECT / "schema.def")
        self.build(AMALGAMATED)


if __name__ == "__main__":
    unittest.main()
