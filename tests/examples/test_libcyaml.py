"""The example of libcyaml's types: two readers fill equal structs, and one of them finds all errors."""

from __future__ import annotations

import subprocess
import unittest

from support import PROJECT, Workshop

EXAMPLE = PROJECT / "examples/libcyaml"


class LibcyamlsTypes(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        workshop = Workshop.of_the_module()
        cls.program = workshop.build(workshop.folder / "load", workshop.generate(EXAMPLE / "plan.def"), EXAMPLE / "load.c")

    def load(self, name: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([self.program, name], cwd=EXAMPLE, capture_output=True, text=True)

    def test_both_readers_agree(self) -> None:
        run = self.load("plan.yaml")
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertEqual(run.stdout, (EXAMPLE / "plan.txt").read_text(encoding="utf-8"))
        by_libcyaml, by_workdef = run.stdout.removeprefix("libcyaml:\n").split("plan_load_path():\n")
        self.assertEqual(by_libcyaml, by_workdef)

    def test_findings(self) -> None:
        run = self.load("wrong.yaml")
        self.assertEqual((run.returncode, run.stderr), (1, ""))
        self.assertEqual(run.stdout, (EXAMPLE / "wrong.txt").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
