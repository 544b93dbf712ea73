"""Limits that are too large for a golden case."""

from __future__ import annotations

import shutil
import tempfile
import time
import unittest
from pathlib import Path

from support import CASES, Run, generate


class Limits(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.base = (CASES / "smallest.def").read_text()

    def answer(self, more: str) -> Run:
        (self.folder / "schema.def").write_text(self.base + more)
        return generate(cwd=self.folder)

    def assertError(self, run: Run, message: str) -> None:
        self.assertEqual(run.status, 1)
        self.assertIn(f"error: {message}\n", run.err)

    def test_key_too_long(self) -> None:
        self.assertError(self.answer(f'FOREIGN(Root, {"k" * 65536}, size)\n'), "this key is too long")

    def test_too_many_keys(self) -> None:
        rows = (f'FOREIGN(Root, k{i}, size)\n' for i in range(1 << 15))
        self.assertError(self.answer("".join(rows)), "Root has more than 32768 keys")

    def test_includes_too_deep(self) -> None:
        for i in range(20):
            (self.folder / f"part{i}.def").write_text(f'#include "part{i + 1}.def"\n')
        self.assertError(self.answer('#include "part0.def"\n'), "too many files that include each other")

    def test_many_choices_of_which_one_rule_leaves_none(self) -> None:
        """With w, c must be set, and so none of 40 fields that could be set: of 2^40 ways, one is valid."""
        rows = ['MEMBER(Root, c, STRING, NONE, OPTIONAL, "F.")\nMEMBER(Root, w, STRING, NONE, OPTIONAL, "F.")\n']
        for i in range(40):
            rows.append(f'MEMBER(Root, a{i}, STRING, NONE, OPTIONAL, "F.")\n')
            rows.append(f'MEMBER(Root, b{i}, STRING, NONE, OPTIONAL, "F.")\n')
            rows.append(f'RULE(Root, REQUIRED_UNLESS(a{i}, SET(b{i})), "w")\nRULE(Root, AT_MOST_ONE(a{i}, c), "w")\n')
        rows.append('MEMBER(Root, z, STRING, NONE, OPTIONAL, "F.")\n')
        rows.append('RULE(Root, REQUIRED_UNLESS(z, SET(c)), "w")\nRULE(Root, AT_MOST_ONE(w, z), "w")\n')
        run = self.answer("".join(rows))
        self.assertEqual((run.status, run.err), (0, ""))

    def test_numbers_beyond_all_measure(self) -> None:
        row = f'MEMBER(Root, big, INTEGER, {"9" * 100_000}, OPTIONAL, "Big.")\n'
        self.assertError(self.answer(row), f"{'9' * 100_000} does not fit in int64_t")

    def test_thousands_of_fields_take_time_in_proportion(self) -> None:
        def seconds(count: int) -> float:
            rows = (f'MEMBER(Root, field{i}, INTEGER, NONE, OPTIONAL, "A field.")\n' for i in range(count))
            begin = time.process_time()
            self.assertEqual(self.answer("".join(rows)).status, 0)
            return time.process_time() - begin

        self.assertLess(seconds(4000), 8 * seconds(1000) + 1)


if __name__ == "__main__":
    unittest.main()
