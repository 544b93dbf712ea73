"""What the tests share: the tool of a schema, built from what the generator writes."""

from __future__ import annotations

import atexit
import functools
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
STRICT = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]


@functools.lru_cache(maxsize=None)
def runtime_objects() -> list[Path]:
    """The runtime, compiled once for all tests."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    compile_c(Path(folder.name), "-c", *(PROJECT / "runtime").rglob("*.c"))
    return sorted(Path(folder.name).iterdir())


def compile_c(folder: Path, *arguments: str | Path) -> None:
    includes = [f"-I{PROJECT}/runtime/include", f"-I{PROJECT}/runtime"]
    subprocess.run(["cc", *STRICT, *includes, *map(str, arguments)], cwd=folder, check=True)


class Workshop:
    """A folder where programs are built from schemas."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def of_the_module(cls) -> Workshop:
        """One that lasts until the tests of the module are done."""
        folder = tempfile.TemporaryDirectory()
        unittest.addModuleCleanup(folder.cleanup)
        return cls(Path(folder.name))

    def generate(self, schema: Path, *only: str) -> Path:
        """The folder of what follows from a schema, or of some groups of outputs: NAME.def gives NAME/."""
        out = self.folder / schema.stem
        command = [sys.executable, "-m", "generator", "--schema", str(schema), "--out", str(out)]
        command += ["--with-needed", "--only", *only] if only else []
        subprocess.run(command, cwd=PROJECT, check=True)
        return out

    def build(self, program: Path, generated: Path, *sources: Path) -> Path:
        """A program with the runtime and the code of a schema."""
        code = [*generated.glob("*_*.c")]
        include = f"-I{PROJECT}/tests/support"
        compile_c(self.folder, f"-I{generated}", include, *sources, *code, *runtime_objects(), "-lcyaml", "-lyaml", "-o", program)
        return program

    def build_tool(self, schema: Path) -> Path:
        generated = self.generate(schema)
        main = next(generated.glob("*ctl.c"))
        return self.build(self.folder / main.stem, generated, main)


class AmalgamatedCase(unittest.TestCase):
    """Has a folder with the amalgamation of the first schema, compiled, where programs are built with it."""

    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        amalgamate = [sys.executable, str(PROJECT / "scripts/amalgamate"), str(PROJECT / "schema.def")]
        subprocess.run([*amalgamate, "--out", str(cls.folder)], check=True)
        cls.compile("-c", "workload.c", "workdef.c")

    @classmethod
    def compile(cls, *arguments: str | Path) -> None:
        subprocess.run(["cc", *STRICT, "-I.", *map(str, arguments)], cwd=cls.folder, check=True)

    def build(self, source: Path, name: str) -> Path:
        self.compile(source, "workload.o", "workdef.o", "-lcyaml", "-lyaml", "-o", name)
        return self.folder / name
