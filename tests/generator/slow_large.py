#!/usr/bin/env python3
"""A schema of 10,000 fields: it generates, in a time that is printed, and its code compiles."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
import unittest
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
FIELDS, PER_STRUCTURE = 10_000, 500
STRICT = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]


def rows() -> Iterator[str]:
    types = ("INTEGER", "STRING", "NUMBER", "QUANTITY", "BOOLEAN", "MAP(STRING)", "ENUM(Word)", "ANY")
    yield 'SCHEMA(large, Root, "A large schema")\nKIND(A, Alpha, Alpha, "The only kind.")\n'
    yield 'ENUMERATION(Word, "A word.")\nVALUE(Word, one, "One.")\nSTRUCTURE(Root, PLAIN, "The root.")\n'
    for part in range(FIELDS // PER_STRUCTURE):
        yield f'MEMBER(Root, part{part}, STRUCT(Part{part}), NONE, OPTIONAL, "A part.")\n'
        yield f'STRUCTURE(Part{part}, PLAIN, "A part.")\n'
        for i in range(PER_STRUCTURE):
            more = f"OPTIONAL OLD_SPELLING(old{i})"
            yield f'MEMBER(Part{part}, field{i}, {types[i % len(types)]}, NONE, {more}, "A field.")\n'


class Large(unittest.TestCase):
    def test_ten_thousand_fields(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            schema, out = Path(folder) / "large.def", Path(folder) / "out"
            schema.write_text("".join(rows()))
            begin = time.monotonic()
            command = [sys.executable, "-m", "generator", "--schema", str(schema), "--out", str(out)]
            subprocess.run(command, cwd=PROJECT, check=True)
            print(f"generated in {time.monotonic() - begin:.1f} s")
            command = ["cc", *STRICT, f"-I{PROJECT}/runtime/include", "-c", *map(str, out.glob("*.c"))]
            subprocess.run(command, cwd=folder, check=True)


if __name__ == "__main__":
    unittest.main()
