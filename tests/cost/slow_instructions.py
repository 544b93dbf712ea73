"""Hostile documents of twice the length cost twice the instructions: nothing that input can lengthen is quadratic."""

from __future__ import annotations

import os
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(PROJECT / "tests" / "bench"))

from count import count  # noqa: E402
from shapes import SHAPES  # noqa: E402

COUNT = Path(os.environ.get("COUNT", PROJECT / "build" / "tests" / "count")).resolve()
SIZE = 10_000  # bytes
DOUBLED = 2.25  # a table that doubles may do so just then
FIXED = 200_000  # instructions, which a document of any length takes
PASSES = ("check", "report", "load")


class Instructions(unittest.TestCase):
    def test_shapes(self) -> None:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for name, (once, twice) in zip(SHAPES, pool.map(self.count_twice, SHAPES)):
                for work in PASSES:
                    with self.subTest(name, work=work):
                        self.assertLess(twice[work], DOUBLED * once[work] + FIXED, f"{once[work]} for {SIZE} bytes")

    @staticmethod
    def count_twice(name: str) -> list[dict[str, int]]:
        counted = []
        with tempfile.TemporaryDirectory() as folder:
            for size in (SIZE, 2 * SIZE):
                path = Path(folder) / f"{size}.yaml"
                path.write_text(SHAPES[name][0](size), encoding="utf-8")
                counted.append(count(COUNT, path).instructions)
        return counted


if __name__ == "__main__":
    unittest.main()
