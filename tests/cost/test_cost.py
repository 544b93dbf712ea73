"""Hostile documents cost time linear in their length, and memory within bounds; by instructions and bytes, never seconds."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(PROJECT / "tests" / "bench"))

from count import count, peak_memory  # noqa: E402
from shapes import SHAPES  # noqa: E402

COUNT = Path(os.environ.get("COUNT", PROJECT / "build" / "tests" / "count")).resolve()

MEGABYTE = 1024 * 1024
HELD_FINDINGS = 2000  # of one wrapper, until it is known that it is none
SMALL = 40_000  # bytes: fixed costs do not matter any more, and callgrind takes a second
DOUBLED = 2.25  # twice the bytes take at most so many times the instructions: a table that doubles may do so just then

# What a check may hold: see docs/performance.md.
FOR_A_BYTE, FOR_A_FINDING, FOR_A_NODE, FIXED = 8, 512, 64, 300_000
KEPT_NODES = 300_000  # the limit


@unittest.skipIf(os.environ.get("WORKDEF_SANITIZE"), "a sanitizer takes memory and time of its own")
class Cost(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name: str, size: int) -> Path:
        path = self.folder / f"{size}.yaml"
        path.write_text(SHAPES[name][0](size), encoding="utf-8")
        return path

    @unittest.skipUnless(shutil.which("valgrind"), "valgrind counts the instructions")
    def test_instructions(self) -> None:
        for name in SHAPES:
            with self.subTest(name):
                once, twice = (count(COUNT, self.write(name, size)).instructions for size in (SMALL, 2 * SMALL))
                for work in ("check", "report", "load"):
                    self.assertLess(twice[work], DOUBLED * once[work] + 200_000, f"{work}: {once[work]} {twice[work]}")

    def test_memory(self) -> None:
        for name, (_, nodes_for_a_byte) in SHAPES.items():
            for size in (50_000, 4 * MEGABYTE):
                with self.subTest(name, size=size):
                    path = self.write(name, size)
                    length = path.stat().st_size
                    findings, peak = peak_memory(COUNT, path)
                    nodes = min(length * nodes_for_a_byte, 2 * KEPT_NODES)
                    allowed = FOR_A_BYTE * length + FOR_A_FINDING * (findings + HELD_FINDINGS) + FOR_A_NODE * nodes + FIXED
                    self.assertLess(peak, allowed, f"{peak / length:.2f} bytes a byte, {findings} findings")


if __name__ == "__main__":
    unittest.main()
