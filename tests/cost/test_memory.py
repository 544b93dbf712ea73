"""The most memory that a check or a load holds, whatever the shape of the document: in bytes of the library's own allocations."""

from __future__ import annotations

import os
import sys
import tempfile
import unittest
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(PROJECT / "tests" / "bench"))

from count import check  # noqa: E402
from shapes import SHAPES  # noqa: E402

COUNT = Path(os.environ.get("COUNT", PROJECT / "build" / "tests" / "count")).resolve()
MEGABYTE = 1024 * 1024
# Megabytes of the largest documents; the limit is 16.
LARGEST = int(os.environ.get("LARGEST", "2")) * MEGABYTE - 100_000

FOR_A_BYTE, FOR_A_FINDING, FOR_A_NODE, FIXED = 8, 512, 64, 300_000
KEPT_NODES = 300_000  # the limit on nodes that are set aside, each at most twice: with an anchor, and before the kind
BUILT_FOR_A_BYTE = 3  # of data that is dropped when a limit ends its document
HELD_FINDINGS = 2000  # of one wrapper, until it is known that it is none


@unittest.skipIf(os.environ.get("WORKDEF_SANITIZE"), "a sanitizer takes memory of its own")
class Memory(unittest.TestCase):
    def test_shapes(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            for name, (make, nodes_for_a_byte) in SHAPES.items():
                for size in (50_000, LARGEST):
                    with self.subTest(name, size=size):
                        text = make(size)
                        path = Path(folder) / "shape.yaml"
                        path.write_text(text, encoding="utf-8")
                        checked = check(COUNT, path)
                        nodes = min(len(text) * nodes_for_a_byte, 2 * KEPT_NODES)
                        allowed = FOR_A_BYTE * len(text) + FOR_A_FINDING * (checked.findings + HELD_FINDINGS)
                        bound = allowed + FOR_A_NODE * nodes + FIXED
                        self.assertLess(checked.peak, bound, f"{checked.findings} findings")
                        data = max(checked.data, BUILT_FOR_A_BYTE * len(text))
                        self.assertLess(checked.load_peak, bound + data, f"{checked.findings} findings, load")


if __name__ == "__main__":
    unittest.main()
