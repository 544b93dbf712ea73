"""schema.def is honest C: the C preprocessor sees the rows that the generator sees."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from support import CASES, PROJECT, generate, run_c

ROWS_C = Path(__file__).with_name("rows.c")


class Preprocessor(unittest.TestCase):
    maxDiff = None

    def check(self, schema: Path) -> None:
        with tempfile.TemporaryDirectory() as folder:
            seen_by_c = run_c(ROWS_C, Path(folder) / "rows", f'-DROWS_OF="{schema}"')
        dump = generate("--schema", schema, "--dump-rows")
        self.assertEqual((dump.status, dump.err), (0, ""))
        self.assertEqual(dump.out.splitlines(), seen_by_c.splitlines())

    def test_schema(self) -> None:
        self.check(PROJECT / "schema.def")

    def test_descriptions_of_paragraphs(self) -> None:
        self.check(CASES / "description-of-paragraphs.def")

    def test_rows_over_several_files_and_lines(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            part = Path(folder) / "part.def"
            part.write_text(
                '#pragma once\nMEMBER(Root, part, STRING, "a\\"b", OPTIONAL EXAMPLE("/* no comment */"), "Part.")\n'
            )
            schema = Path(folder) / "whole.def"
            schema.write_text(
                (CASES / "smallest.def").read_text()
                + '#include "part.def"\n#include "part.def"\nMEMBER(Root, // the owner\n  on, /* a, b) */ BOOLEAN,'
                + '\n  true, OPTIONAL\n  OBSERVED, "Whether it "  "is"\n "on.")\n'
            )
            self.check(schema)

    def test_every_row_of_the_file_is_seen(self) -> None:
        """Counted in the simplest way there is: a row begins a line."""
        dump = generate("--schema", PROJECT / "schema.def", "--dump-rows").out
        lines = (PROJECT / "schema.def").read_text(encoding="utf-8").splitlines()
        rows = [line for line in lines if line[:1].isupper() and "(" in line]
        self.assertEqual(len(dump.splitlines()), len(rows))


if __name__ == "__main__":
    unittest.main()
