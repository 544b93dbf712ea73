"""The manual page of the tool: well-formed, and it names every command and option that --help names."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import unittest
from pathlib import Path

from support import PROJECT, run

PAGE = PROJECT / "generated/workloadctl.1"
TOOL = Path(os.environ.get("WORKLOADCTL", PROJECT / "build/workloadctl")).resolve()


class ManPage(unittest.TestCase):
    @unittest.skipUnless(shutil.which("mandoc"), "no mandoc")
    def test_lint(self) -> None:
        result = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", str(PAGE)], capture_output=True, text=True)
        self.assertEqual((result.returncode, result.stdout), (0, ""))

    def test_commands_and_options(self) -> None:
        page = PAGE.read_text(encoding="utf-8")
        commands = re.findall(r"^  (\w+)  +\w", run(TOOL, "--help"), re.MULTILINE)
        self.assertIn("validate", commands)
        for command in commands:
            self.assertIn(f".It Cm {command}\n", page)
            for option in re.findall(r"^  (?:-\w, )?--([\w-]+)", run(TOOL, command, "--help"), re.MULTILINE):
                if option != "help":
                    self.assertRegex(page, rf"(?m)^\.It Fl Fl {option}( |$)")


if __name__ == "__main__":
    unittest.main()
