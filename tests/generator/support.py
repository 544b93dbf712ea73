"""What the tests share: the generator run in this process, and the C compilers."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.cli import main

PROJECT = Path(__file__).resolve().parent.parent.parent
CASES = Path(__file__).resolve().parent / "cases"
STRICT = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
STRICT_CXX = ["-std=c++17", *STRICT[1:]]


@dataclass
class Run:
    status: int
    out: str
    err: str


@contextlib.contextmanager
def directory(path: Path) -> Iterator[None]:
    before = os.getcwd()
    os.chdir(path)
    try:
        yield
    finally:
        os.chdir(before)


def generate(*arguments: object, cwd: Path = PROJECT) -> Run:
    """Run the generator as its command line would.  argparse leaves by SystemExit."""
    out, err = io.StringIO(), io.StringIO()
    with directory(cwd), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            status = int(stop.code or 0)
    return Run(status, out.getvalue(), err.getvalue())


def compilers(*names: str) -> list[str]:
    return [name for name in names if shutil.which(name)]


def run_c(source: Path, program: Path, *more: object, cwd: Path = PROJECT) -> str:
    """Compile a C program with what else it needs, and return what it prints."""
    includes = ["-I", "runtime/include", "-I", "generated"]
    command = ["cc", *STRICT, *includes, "-o", str(program), str(source), *map(str, more)]
    subprocess.run(command, cwd=cwd, check=True)
    return subprocess.run([str(program)], check=True, capture_output=True, text=True, encoding="utf-8").stdout
