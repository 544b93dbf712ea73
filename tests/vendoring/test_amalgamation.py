"""One header and one source file: `cc app.c workload.c -lcyaml -lyaml`, by each compiler that is here."""

from __future__ import annotations

import shutil
import sys

from support import PROJECT, STRICT, OutsideCase, run


class Amalgamation(OutsideCase):
    def setUp(self) -> None:
        super().setUp()
        run(sys.executable, PROJECT / "scripts" / "amalgamate", "workload", PROJECT / "generated", self.folder)

    def build(self, compiler: str, *flags: str) -> None:
        if shutil.which(compiler) is None:
            self.skipTest(f"no {compiler}")
        run(compiler, *flags, *STRICT, "app.c", "workload.c", "-lcyaml", "-lyaml", "-o", "app", cwd=self.folder)
        self.check_program(self.folder / "app")

    def test_files(self) -> None:
        self.assertEqual(
            sorted(path.name for path in self.folder.iterdir()), ["app.c", "workload.c", "workload.h", "workload_cyaml.h"]
        )

    def test_as_told(self) -> None:
        run("cc", "app.c", "workload.c", "-lcyaml", "-lyaml", "-o", "app", cwd=self.folder)
        self.check_program(self.folder / "app")

    def test_gcc(self) -> None:
        self.build("gcc", "-std=c11")

    def test_gcc_c17_optimized_at_link_time(self) -> None:
        self.build("gcc", "-std=c17", "-O2", "-flto")

    def test_clang(self) -> None:
        self.build("clang", "-std=c11")

    def test_program_in_cxx(self) -> None:
        run("cc", "-O2", "-c", "workload.c", cwd=self.folder)
        for compiler in filter(shutil.which, ("g++", "clang++")):
            command = [compiler, "-std=c++17", *STRICT, "-x", "c++", "app.c", "-x", "none", "workload.o"]
            run(*command, "-lcyaml", "-lyaml", "-o", "app", cwd=self.folder)
            self.check_program(self.folder / "app")
