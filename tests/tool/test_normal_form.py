"""`show --format normal`: the program of examples/programs loads it with the types, libcyaml's schema and libcyaml."""

from __future__ import annotations

import subprocess
import unittest
from pathlib import Path

from support import FolderCase, run

PROJECT = Path(__file__).resolve().parent.parent.parent
MANIFEST = """\
apiVersion: run.ai/v2alpha1
kind: TrainingWorkload
metadata: {name: w}
spec:
  name: {value: w}
  image: {value: ubuntu}
  gpu: {value: "0.5"}
  environment: {items: {A: {value: "1"}, B: {deleted: true}}}
"""


class NormalForm(FolderCase):
    def loaded(self, text: str) -> tuple[int, str]:
        """What the program, which is built without Workdef, says of a normal form."""
        program = self.folder / "normal"
        sources = [PROJECT / "examples/programs/normal.c", PROJECT / "generated/workload_cyaml.c"]
        flags = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", f"-I{PROJECT / 'generated'}"]
        subprocess.run(["cc", *flags, *map(str, sources), "-lcyaml", "-o", str(program)], check=True)
        result = subprocess.run([str(program)], input=text, capture_output=True, text=True)
        return result.returncode, result.stdout

    def test_a_program_with_libcyaml_alone_loads_it(self) -> None:
        said = run("show", "--format", "normal", self.write("m.yaml", MANIFEST.encode()))
        self.assertEqual(said.status, 0, said.err)
        self.assertEqual(self.loaded(said.out), (0, "w runs ubuntu\nA=1\nB=(removed)\n0.5 GPU\n"))

    def test_that_program_does_not_load_a_manifest(self) -> None:
        self.assertEqual(self.loaded(MANIFEST)[0], 1)

    def test_it_names_what_the_manifest_gives(self) -> None:
        said = run("show", "--format", "normal", self.write("m.yaml", MANIFEST.encode()))
        self.assertIn("spec:\n  set:\n  - environment\n  - image\n  - gpu\n  - name\n", said.out)
        self.assertNotIn("backoff_limit\n", said.out)
        self.assertIn("\n  backoff_limit: 6\n", said.out)

    def test_documents_follow_each_other(self) -> None:
        said = run("show", "--format", "normal", self.write("m.yaml", f"{MANIFEST}---\n{MANIFEST}".encode()))
        first, second = said.out.split("---\n")
        self.assertEqual(first, second)

    def test_documents_with_errors_are_not_shown(self) -> None:
        said = run("show", "--format", "normal", self.write("m.yaml", MANIFEST.replace("ubuntu}", "ubuntu, x: y}").encode()))
        self.assertEqual((said.status, said.out), (1, ""))


if __name__ == "__main__":
    unittest.main()
