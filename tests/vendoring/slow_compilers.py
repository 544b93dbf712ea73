"""The amalgamation and programs that use it, built by each compiler in the ways that programs may, without a warning, and run.

`make compilers`.  What is not installed is left out, and named.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from support import LINES_OF_TWO, PROGRAM_OF_TWO, PROJECT, SERVER, STRICT, OutsideCase, run

LIBRARIES = ("-lcyaml", "-lyaml")
WAYS = (
    "-O3",
    "-std=c17 -O2 -flto",
    "-O2 -fsanitize=address",
    "-O2 -fsanitize=undefined",
    "-O3 -fsanitize=undefined",
    "-O2 -fsanitize=thread",
    "-O1 -fsanitize=address,undefined",
)
# The programs of examples/programs that need no header but those of the amalgamation.
PROGRAMS = ("admission", "build", "load", "requests")


def languages() -> list[list[str]]:
    """The compilers that are here, each as C or C++."""
    commands = (["gcc", "-std=c11"], ["clang", "-std=c11"], ["g++", "-std=c++20", "-x", "c++"], ["clang++", "-std=c++20", "-x", "c++"])
    return [command for command in commands if shutil.which(command[0])]


class Compilers(OutsideCase):
    def setUp(self) -> None:
        super().setUp()
        (self.folder / "two.c").write_text(PROGRAM_OF_TWO, encoding="utf-8")
        amalgamate = [sys.executable, PROJECT / "scripts/amalgamate", "--out", self.folder]
        run(*amalgamate, PROJECT / "schema.def", SERVER)

    def build(self, compiler: str, flags: str) -> None:
        """The engine, the schema and a program, which is run."""
        program = self.folder / f"{compiler}{flags}".replace(" ", "")
        sources = ("app.c", "workload.c", "workdef.c")
        run(compiler, "-std=c11", *STRICT, *flags.split(), *sources, *LIBRARIES, "-o", program, cwd=self.folder)
        self.check_program(program)

    def test_engine(self) -> None:
        builds = [(compiler, flags) for compiler in ("gcc", "clang") if shutil.which(compiler) for flags in WAYS]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for outcome in [pool.submit(self.build, *build) for build in builds]:
                outcome.result()

    def test_programs(self) -> None:
        """Programs in C and C++, with the engine in C: one schema, two, and the examples."""
        run("cc", "-O1", "-c", "workload.c", "server.c", "workdef.c", cwd=self.folder)
        sources = ["app.c", "two.c", *(PROJECT / "examples/programs" / f"{name}.c" for name in PROGRAMS)]
        objects = ("-x", "none", "workload.o", "server.o", "workdef.o", *LIBRARIES)
        for command in languages():
            for source in sources:
                with self.subTest(f"{command[0]} {source}"):
                    run(*command, *STRICT, "-I.", source, *objects, "-o", Path(source).stem, cwd=self.folder)
            self.check_program(self.folder / "app")
            self.assertEqual(run(self.folder / "two"), LINES_OF_TWO)
            self.assertTrue(run(self.folder / "build").startswith("apiVersion: run.ai/v2alpha1\n"))

    def test_short_enums_are_refused(self) -> None:
        for command in languages():
            refused = subprocess.run(
                [*command, "-fshort-enums", "-fsyntax-only", "app.c"], cwd=self.folder, capture_output=True, text=True
            )
            self.assertEqual(refused.returncode != 0, True, command)
            self.assertIn("compile with -fno-short-enums", refused.stderr)

    def test_32_bits(self) -> None:
        probe = subprocess.run(["gcc", "-m32", "-include", "stdint.h", "-fsyntax-only", "-x", "c", "/dev/null"], capture_output=True)
        if probe.returncode != 0:
            self.skipTest("gcc-multilib is not installed")
        for source in ("workdef.c", "workload.c", "server.c", "app.c", "two.c"):
            run("gcc", "-m32", "-std=c11", *STRICT, "-O2", "-c", source, "-o", "32.o", cwd=self.folder)


if __name__ == "__main__":
    unittest.main()
