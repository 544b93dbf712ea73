"""The golden cases: cases/NAME.def gives the errors in NAME.err, or files as in NAME.out/ and warnings as in NAME.err."""

from __future__ import annotations

import difflib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from support import CASES, PROJECT, STRICT, STRICT_CXX, Run, compilers, generate


def run_case(case: Path, out: Path) -> Run:
    return generate("--schema", case.name, "--out", out, cwd=CASES)


def outputs(folder: Path) -> dict[str, str]:
    """The files by name.  The style and the script of a page, the same in all, are left out."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    texts = {str(path.relative_to(folder)): path.read_text(encoding="utf-8") for path in files}
    inlined = re.compile(r"<(style|script)>.*?</\1>", re.DOTALL)
    return {name: inlined.sub(r"<\1></\1>", text) for name, text in texts.items()}


def differences(expected: dict[str, str], found: dict[str, str]) -> str:
    lines: list[str] = []
    for name in sorted({*expected, *found}):
        before, after = expected.get(name, "").splitlines(), found.get(name, "").splitlines()
        lines += difflib.unified_diff(before, after, f"expected {name}", f"found {name}", lineterm="")
    return "\n".join(lines)


class Cases(unittest.TestCase):
    maxDiff = None

    def check(self, case: Path) -> None:
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "out"
            run = run_case(case, out)
            errors, files = case.with_suffix(".err"), case.with_suffix(".out")
            if not errors.exists() and not files.exists():
                self.fail("there is neither a .err nor a .out: run.py --accept")
            self.assertEqual(run.err, errors.read_text(encoding="utf-8") if errors.exists() else "")
            self.assertEqual((run.status, run.out), (0 if files.exists() else 1, ""))
            self.assertEqual(differences(outputs(files), outputs(out)), "")

    def test_there_are_enough_negative_cases(self) -> None:
        refused = [path for path in CASES.glob("*.err") if not path.with_suffix(".out").exists()]
        self.assertGreaterEqual(len(refused), 70)

    def test_no_error_hides_another(self) -> None:
        """A row with one more error, in each case that has errors: what is reported is theirs and its own."""
        row = 'FIELD(Root, zzz, INTEGER, "x", {}, OPTIONAL, "Wrong.")\n'
        for case in sorted(CASES.glob("*.def")):
            text, errors = case.read_bytes(), case.with_suffix(".err")
            kinds = len(re.findall(rb"^KIND\(", text, re.MULTILINE))
            if case.stem in _HIDING or case.with_suffix(".out").exists() or not 1 <= kinds <= 3:
                continue
            with self.subTest(case.stem), tempfile.TemporaryDirectory() as folder:
                shutil.copytree(CASES / "parts", Path(folder) / "parts")
                schema = Path(folder) / case.name
                schema.write_bytes(text.rstrip(b"\n") + b"\n" + row.format("ABC"[:kinds]).encode())
                run = generate("--schema", case.name, "--out", Path(folder) / "out", cwd=Path(folder))
                expected = re.sub(r"\n[^\n]*\Z", "", errors.read_text(encoding="utf-8").rstrip("\n"))
                for message in re.split(r"^(?=\S+:\d+:\d+: error: )", expected, flags=re.MULTILINE):
                    self.assertIn(message, run.err)
                self.assertIn(": error: an integer is expected here\n", run.err)
                found = expected.count(": error: ") + 1
                self.assertRegex(run.err.splitlines()[-1], f"^{found} error")

    def test_no_expectation_without_its_case(self) -> None:
        names = {path.stem for path in CASES.glob("*.def")}
        self.assertEqual({path.stem for path in CASES.iterdir() if path.suffix in (".err", ".out")} - names, set())


# A file that ends inside a row or a comment takes in the row behind it, and one without a field gets one.
_HIDING = (
    "parenthesis-never-closed-at-end", "structure-without-fields", "conditional-never-closed",
    "kind-letter-twice", "kind-letter-too-long",
)  # fmt: skip


def _add_tests() -> None:
    for case in sorted(CASES.glob("*.def")):
        name = "test_" + case.stem.replace("-", "_")
        setattr(Cases, name, lambda self, case=case: self.check(case))


_add_tests()


class GoldenOutputsCompile(unittest.TestCase):
    """What the positive cases give is C and C++ without a warning, also of schemas that have nothing in common."""

    def compile(self, compiler: str, flags: list[str], path: Path, folder: Path | None = None) -> None:
        includes = ["-I", str(PROJECT / "runtime" / "include"), "-I", str(folder or path.parent)]
        result = subprocess.run(
            [compiler, *flags, *includes, "-fsyntax-only", str(path)], capture_output=True, text=True
        )
        self.assertEqual((result.returncode, result.stderr), (0, ""), f"{compiler} {path}")

    def test_sources(self) -> None:
        for path in sorted(CASES.glob("*.out/*.c")):
            for compiler in compilers("gcc", "clang"):
                self.compile(compiler, STRICT, path)

    def test_headers_in_cxx(self) -> None:
        for path in sorted(CASES.glob("*.out/*.h")):
            for compiler in compilers("g++", "clang++"):
                # As a header is used: included, so that what a program leaves unused is not a warning.
                options = [*STRICT_CXX, "-include", str(path), "-x", "c++"]
                self.compile(compiler, options, Path("/dev/null"), path.parent)

    def test_another_runtime_is_refused(self) -> None:
        include = PROJECT / "runtime" / "include"
        contract = (include / "schema.h").read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            other = re.sub(r"(?m)^#define WD_ABI_VERSION \d+$", "#define WD_ABI_VERSION 99", contract)
            self.assertNotEqual(other, contract)
            (Path(folder) / "schema.h").write_text(other, encoding="utf-8")
            header = CASES / "smallest.out" / "least_schema.h"
            command = ["cc", "-fsyntax-only", "-x", "c", "-I", folder, "-I", str(include), str(header)]
            result = subprocess.run(command, capture_output=True, text=True)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("generated for another version of Workdef's runtime", result.stderr)


def accept(names: list[str]) -> int:
    """Write what the cases give; say which expectations changed."""
    for case in sorted(CASES.glob("*.def")):
        if names and case.stem not in names:
            continue
        errors, out = case.with_suffix(".err"), case.with_suffix(".out")
        before = (errors.read_text(encoding="utf-8") if errors.exists() else "", outputs(out))
        errors.unlink(missing_ok=True)
        shutil.rmtree(out, ignore_errors=True)
        run = run_case(case, out)
        if run.err:
            errors.write_text(run.err, encoding="utf-8")
        for name, text in outputs(out).items():
            (out / name).write_text(text, encoding="utf-8")
        if before != (run.err, outputs(out)):
            sys.stdout.write(f"accepted {case.stem} (exit status {run.status})\n")
    return 0
