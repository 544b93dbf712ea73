"""The programs of the guides: each compiles, and prints what the guide says below it; api.md's are C++ too.

Of README, also the change of the schema that it shows.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from support import PROJECT, STRICT, AmalgamatedCase

README = (PROJECT / "README.md").read_text(encoding="utf-8")
MANIFEST = """\
apiVersion: run.ai/v2alpha1
kind: TrainingWorkload
metadata: {name: segmentation}
spec:
  name: {value: segmentation}
  image: {value: vision}
  backoffLimit: {value: 12}
"""
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


def block(language: str, start: str) -> str:
    """The block of README with a language that begins with a text."""
    found = re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    return next(text for text in found if text.startswith(start))


def session(text: str) -> list[tuple[str, str]]:
    """Its commands, with what each prints."""
    return [tuple(part.split("\n", 1)) for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]]


def said(command: str, folder: Path) -> str:
    """What a command prints in a folder, with the scripts and the generator of the project."""
    command = command.replace("scripts/", f"{PROJECT}/scripts/").replace("python3", sys.executable)
    run = ["env", f"PYTHONPATH={PROJECT}", "PYTHONDONTWRITEBYTECODE=1", "sh", "-c", command]
    return subprocess.run(run, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout


class Readme(AmalgamatedCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.here = Path(folder.name)

    def write(self, **files: str) -> None:
        for name, text in files.items():
            (self.here / name.replace("_", ".")).write_text(text, encoding="utf-8")

    def test_format_and_program(self) -> None:
        program = block("c", "#include <stdio.h>\n")
        self.assertLessEqual(len(program.splitlines()), 20)
        self.write(probe_def=block("c", "SCHEMA("), app_c=program, probe_yaml=block("yaml", "host:"))
        for command, output in session(block("console", "$ scripts/amalgamate")):
            with self.subTest(command):
                self.assertEqual(said(command, self.here), output)
        self.assertIn(block("c", "struct probe {"), (self.here / "vendor/probe.h").read_text(encoding="utf-8"))
        self.compile("-I", self.here / "vendor", "-fsyntax-only", self.here / "app.c")
        self.write(probe_yaml="method: udp\n")
        self.assertIn("\nprobe.yaml: invalid: 1 checked; 2 errors, 0 warnings\n", said("./app", self.here))
        (self.here / "probe.yaml").unlink()
        self.assertEqual(said("./app", self.here), "probe.yaml: input or output error\n")

    def test_change_of_the_schema(self) -> None:
        """What `diff` and the changed tool print.  Line numbers of schema.def are not compared: other rows move them."""
        row = block("c", "FIELD(")
        schema = (PROJECT / "schema.def").read_text(encoding="utf-8")
        self.assertEqual(schema.count(row), 1)
        self.write(old_def=schema, schema_def=schema.replace(row, row.replace("MIN(0)", "RANGE(0, 10)")))
        commands = dict(session(block("text", "$ git show")))
        compare = "python3 -m generator diff old.def schema.def"
        numbers = re.compile(r"\d+(?=:13: | \| FIELD)")
        self.assertEqual(numbers.sub("N", said(compare, self.here)), numbers.sub("N", commands[compare]))
        self.write(manifest_yaml=MANIFEST, load_c=(PROJECT / "examples/programs/load.c").read_text(encoding="utf-8"))
        said("scripts/amalgamate --out . schema.def", self.here)
        said(f"cc -I. load.c workload.c {self.folder}/workdef.o -lcyaml -lyaml -o load", self.here)
        self.assertEqual(said("./load manifest.yaml", self.here), commands["build/workloadctl validate manifest.yaml"])


if __name__ == "__main__":
    unittest.main()
